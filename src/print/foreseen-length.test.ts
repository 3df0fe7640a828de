import { expect, test } from "vitest";
import { makeBriefing } from "../testing/panel/briefing.ts";
import { shippedProject } from "../testing/panel/project.ts";
import { lengthProblems } from "./foreseen-length.ts";
import { handout } from "./paper-fixture.ts";

/* What is told without a browser of sides and slides that are too long. */

const long = "Rà soát từng tiêu chí mất điểm, làm rõ nguyên nhân và trách nhiệm của cơ quan. ".repeat(60);

test("a side that cannot fit is told before printing, with its name and by how much", () => {
  const [first, ...rest] = handout.parts;
  const section = { id: "luu-y", heading: "Lưu ý", blocks: [{ kind: "paragraph" as const, text: long }] };
  const paper = { ...handout, parts: [{ ...first!, sections: [section] }, ...rest] };
  const found = lengthProblems(paper);
  expect(found.map(({ code, severity }) => [code, severity])).toEqual([["paper-layout", "warning"]]);
  expect(found[0]!.message).toMatch(/mặt trước dài hơn một trang khoảng \d+ mm \(ước theo số chữ\)\.$/u);
});

test("nothing is told of the shipped conferences, which fit", { timeout: 300_000 }, async () => {
  const { dataset } = shippedProject();
  for (const slug of dataset.conferences.keys()) {
    const { papers } = await makeBriefing(dataset, slug);
    expect(papers.flatMap(lengthProblems)).toEqual([]);
  }
});
