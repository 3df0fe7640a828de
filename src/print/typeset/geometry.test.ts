import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Dataset } from "../../model/dataset.ts";
import { makeBriefing } from "../../testing/panel/briefing.ts";
import { eight } from "../../testing/panel/forty.ts";
import { type LightTable, layoutFaults, openLightTable } from "../../testing/panel/laid-out.ts";
import { loadedWith, shippedProject, slugFor } from "../../testing/panel/project.ts";
import { kindOf } from "../paper-kinds.ts";
import { measure } from "./measure.ts";
import { setPages } from "./pages/set-pages.ts";
import { textArea } from "./sheets.ts";

/* Slides and handouts laid out in the real browser: of the shipped conferences, and of eight made-up ones. */

const shipped = [
  "tinh-mau-2024",
  "tinh-mau-2023",
  "dong-thap-2022",
  "quang-ninh-2022",
  "cao-bang-2019",
  "bac-giang-2020",
];

const madeUp = loadedWith(eight).dataset!;

let table: LightTable;

beforeAll(async () => {
  table = await openLightTable();
}, 300_000);

afterAll(() => table.close());

describe("the real browser", () => {
  test.each(shipped)(
    "%s: a hall reads every slide; the handout fits its sheet",
    { timeout: 300_000 },
    async (slug) => {
      expect(await layoutFaults(table, shippedProject().dataset, slug)).toEqual([]);
    },
  );

  test.each(shipped)(
    "%s: both sides of the handout are filled, and every task stands on it",
    { timeout: 300_000 },
    async (slug) => {
      const { papers, analysis } = await makeBriefing(shippedProject().dataset, slug);
      const paper = papers.find(({ name }) => name === "tom-tat")!;
      await table.lay(paper);
      expect(await table.page.$$(".handwriting")).toEqual([]);
      const { sides, text } = await measure(table.page, kindOf(paper));
      const height = textArea(kindOf(paper).sheet).height;
      for (const { name, mm } of sides) expect(mm / height, `side ${name}`).toBeGreaterThanOrEqual(0.85);
      for (const action of analysis.conference.actions) expect(text).toContain(action.text);
    },
  );

  test("names beside the figures of many years take three lines at most", { timeout: 300_000 }, async () => {
    const { papers } = await makeBriefing(shippedProject().dataset, "dong-thap-2022");
    const report = papers.find(({ name }) => name === "bao-cao")!;
    await table.lay(report);
    await setPages(table.page, kindOf(report));
    const tallest = await table.page.evaluate(() =>
      [...document.querySelectorAll(".table:has(#bang-papi-nhiet) tbody th")].map((name) => {
        const words = document.createRange();
        words.selectNodeContents(name);
        return new Set([...words.getClientRects()].map(({ top }) => Math.round(top))).size;
      }),
    );
    expect(tallest.length).toBe(8);
    expect(Math.max(...tallest)).toBeLessThanOrEqual(3);
  });

  test("a merged unit without a record: what only fills room is shared by both sides", {
    timeout: 300_000,
  }, async () => {
    const merged = { unit: "dong-thap-2025", heldOn: "2025-09-30", indices: [{ index: "papi", year: 2024 }] };
    const { papers } = await makeBriefing(loadedWith([merged]).dataset!, slugFor(merged));
    const paper = papers.find(({ name }) => name === "tom-tat")!;
    await table.lay(paper);
    // lines that are ruled for notes by hand fill nothing
    await table.page.evaluate(() => {
      for (const one of document.querySelectorAll(".handwriting")) one.remove();
    });
    const { sides } = await measure(table.page, kindOf(paper));
    const height = textArea(kindOf(paper).sheet).height;
    for (const { name, mm } of sides) expect(mm / height, `side ${name}`).toBeGreaterThanOrEqual(0.7);
  });

  test("a record that does not fill its sheet is set in larger type, a full one is not", {
    timeout: 300_000,
  }, async () => {
    const typeOf = async (dataset: Dataset, slug: string) => {
      const { papers } = await makeBriefing(dataset, slug);
      expect(await table.lay(papers.find(({ name }) => name === "tom-tat")!)).toEqual([]);
      return await table.page.evaluate(
        () =>
          Number.parseFloat(getComputedStyle(document.querySelector(".side li") ?? document.body).fontSize) *
          0.75,
      );
    };
    const little = { unit: "lai-chau", indices: [{ index: "sipas", year: 2019 }], record: "usual" } as const;
    expect(await typeOf(loadedWith([little]).dataset!, slugFor(little))).toBeCloseTo(17, 1);
    const record = { ...little, slug: "ho-so", indices: [], heldOn: "2024-06-30", record: "full" } as const;
    expect(await typeOf(loadedWith([record]).dataset!, slugFor(record))).toBeGreaterThan(12.9);
    // no word and no date is broken by columns that were made for smaller type
    const broken = await table.page.evaluate(
      () =>
        [...document.querySelectorAll("td, th")].filter((cell) => {
          const words = document.createRange();
          words.selectNodeContents(cell);
          const lines = new Set([...words.getClientRects()].map(({ top }) => Math.round(top))).size;
          return lines > 1 && !/[ -]/u.test(cell.textContent?.trim() ?? "");
        }).length,
    );
    expect(broken).toBe(0);
    expect(await typeOf(shippedProject().dataset, "tinh-mau-2024")).toBeLessThan(12.1);
  });

  test.each(eight.map((one) => slugFor(one)))(
    "%s: made up, and its slides and handout hold",
    { timeout: 300_000 },
    async (slug) => {
      expect(await layoutFaults(table, madeUp, slug)).toEqual([]);
    },
  );
});
