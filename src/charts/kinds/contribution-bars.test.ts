import { describe, expect, test } from "vitest";
import { mixedBars, papiBars } from "../__specs__/bar-samples.ts";
import { barDomain } from "../axes/bar-scale.ts";
import { contributionBars } from "./contribution-bars.ts";

describe("contributionBars", () => {
  test("draws a bar only where there is a value, and says why elsewhere", () => {
    const { datasets } = contributionBars(mixedBars);
    expect(datasets.bars?.map((row) => row.id)).toEqual(["leadership", "procedures", "organisation"]);
    expect(datasets.bare?.map((row) => row.text)).toEqual([
      "không công bố",
      "không so sánh được: bộ chỉ số đổi năm 2022",
    ]);
  });

  test("a part that is not comparable has a bar, but neither the colour nor the mark of a loss", () => {
    const row = { id: "a", label: "A", value: -3, text: "−3,00", verdict: "not-comparable" as const };
    const spec = JSON.stringify(contributionBars({ rows: [row], measure: "điểm" }));
    expect(contributionBars({ rows: [row], measure: "điểm" }).datasets.bars).toMatchObject([
      { id: "a", verdict: "not-comparable", value: -3 },
    ]);
    expect(spec).toMatch(/"not-comparable"/);
    const bare = [{ ...row, value: null, text: "không so sánh được" }];
    expect(contributionBars({ rows: bare, measure: "điểm" }).datasets.bars).toEqual([]);
  });

  test("keeps the given order", () => {
    const ids = contributionBars(papiBars).datasets.bars?.map((row) => row.id);
    expect(ids).toEqual(papiBars.rows.map((row) => row.id));
  });

  test("draws the empty list as an empty picture", () => {
    expect(contributionBars({ rows: [], measure: "điểm" }).datasets.bars).toEqual([]);
  });
});

describe("barDomain", () => {
  test.each([
    ["only gains", [{ value: 2, room: 50 }], 150, [0, 3]],
    ["only losses", [{ value: -2, room: 50 }], 150, [-3, 0]],
    [
      "both sides",
      [
        { value: -1, room: 40 },
        { value: 1, room: 60 },
      ],
      300,
      [-1.4, 1.6],
    ],
    ["no length at all", [{ value: 0, room: 60 }], 160, [0, 1.6]],
  ] as const)("%s", (_, bars, width, expected) => {
    const [from, to] = barDomain(bars, width);
    expect(from).toBeCloseTo(expected[0], 9);
    expect(to).toBeCloseTo(expected[1], 9);
  });
});
