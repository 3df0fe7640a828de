import { afterAll, beforeAll, expect, test } from "vitest";
import { makeBriefing } from "../../testing/panel/briefing.ts";
import { type LightTable, openLightTable } from "../../testing/panel/laid-out.ts";
import { shippedProject } from "../../testing/panel/project.ts";

let table: LightTable;

beforeAll(async () => {
  table = await openLightTable();
}, 300_000);

afterAll(() => table.close());

test("a table alone on its slide is set as openly as the slide has room for", {
  timeout: 300_000,
}, async () => {
  const { papers } = await makeBriefing(shippedProject().dataset, "tinh-mau-2023");
  expect(await table.lay(papers.find(({ name }) => name === "trinh-chieu")!)).toEqual([]);
  const shares = await table.page.evaluate(() =>
    [...document.querySelectorAll(".slide")]
      .filter((slide) => slide.querySelector(".slide-body > .table:only-child tbody tr:nth-child(4)"))
      .filter((slide) => slide.querySelector("thead th:nth-child(4)"))
      .map((slide) => {
        const { top, bottom } = slide.querySelector(".table")!.getBoundingClientRect();
        return (bottom - top) / slide.getBoundingClientRect().height;
      }),
  );
  expect(shares.length).toBeGreaterThan(1);
  // four or five rows of one line each: set at their usual height they took under half of it
  for (const share of shares) expect(share).toBeGreaterThan(0.55);
});
