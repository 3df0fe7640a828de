import { expect, test } from "vitest";
import { makeBriefing } from "../../../testing/panel/briefing.ts";
import { shippedProject } from "../../../testing/panel/project.ts";

test("of the agencies that a headline counts at most five stand below it, and the rest are counted", async () => {
  const { papers } = await makeBriefing(shippedProject().dataset, "tinh-mau-2024");
  const slides = papers.find(({ name }) => name === "trinh-chieu")!;
  const slide = slides.parts.flatMap(({ sections }) => sections).find(({ id }) => id === "co-quan")!;
  const said = JSON.stringify(slide);
  const counted = Number(/trong (\d+)\s*cơ quan mất điểm/u.exec(said)?.[1]);
  const [table] = slide.blocks;
  expect(table?.kind === "table" && table.table.rows.length).toBe(5);
  expect(said).toContain(`Và 0${counted - 5} cơ quan khác`);
});

test("the criteria of which a slide gives the sum are told apart from those that lost as much", async () => {
  const { papers, analysis } = await makeBriefing(shippedProject().dataset, "tinh-mau-2023");
  const tables = papers
    .filter(({ name }) => name === "trinh-chieu" || name === "tom-tat")
    .flatMap(({ parts }) => parts.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks)))
    .flatMap((block) => (block.kind === "table" ? [block.table] : []))
    .filter(({ id }) => id === "chieu-tieu-chi" || id === "gon-diem-mat");
  expect(new Set(tables.map(({ id }) => id)).size).toBe(2);
  for (const { rows } of tables) {
    const [last, next] = [analysis.ledger[rows.length - 1]!, analysis.ledger[rows.length]!];
    expect(last.lost).toBeGreaterThan(next.lost + 0.005);
  }
});
