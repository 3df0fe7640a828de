import { afterAll, beforeAll, expect, test } from "vitest";
import type { Language } from "../../../language/language.ts";
import { makeBriefing } from "../briefing.ts";
import { drawingFaults } from "../faults.ts";
import { forty } from "../forty.ts";
import { type LightTable, layoutFaults, openLightTable } from "../laid-out.ts";
import { loadedWith, shippedProject, slugFor } from "../project.ts";

/* Forty conferences drawn from the panel in a fixed way: what a hall and a sheet see of them, and every label of their drawings. */

const cases = forty(shippedProject().dataset);
const { dataset } = loadedWith(cases);
let table: LightTable;

beforeAll(async () => {
  table = await openLightTable();
}, 300_000);

afterAll(() => table.close());

async function shown(slug: string, language: Language) {
  const { page, papers } = await makeBriefing(dataset!, slug, language);
  return { page, papers };
}

test("forty different conferences", () => {
  expect(new Set(cases.map(slugFor)).size).toBe(40);
});

test.each(cases.map(slugFor))("%s: slides, handout and drawings hold", async (slug) => {
  expect([
    ...(await layoutFaults(table, dataset!, slug)),
    ...drawingFaults(await shown(slug, "vi")),
    ...drawingFaults(await shown(slug, "en")),
  ]).toEqual([]);
});
