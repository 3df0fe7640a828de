import fc from "fast-check";
import { expect, test } from "vitest";
import { publishedQuarters, type Quarter, quarterOf, ranksOfQuarter } from "./quartile.ts";

test.each([
  [1, 63, 1],
  [15, 63, 1],
  [16, 63, 2],
  [31, 63, 2],
  [32, 63, 3],
  [47, 63, 3],
  [48, 63, 4],
  [63, 63, 4],
  [15, 60, 1],
  [16, 60, 2],
  [8, 34, 1],
  [9, 34, 2],
  [1, 1, 4],
  [64, 63, null],
  [0, 63, null],
])("rank %i of %i stands in quarter %s", (rank, units, quarter) => {
  expect(quarterOf(rank, units)).toBe(quarter);
});

test("quarters as their publisher drew them win: PAPI 2022 has 16, 16, 15 and 14 of 61", () => {
  const groups = [16, 16, 15, 14].map((units) => ({ name: { vi: "" }, units, from: null }));
  const sizes = publishedQuarters({ tiers: { groups, sources: [] } }, 61)!;
  expect([15, 16, 17, 32, 33, 47, 48, 61, 62].map((rank) => quarterOf(rank, 61, sizes))).toEqual([
    1,
    1,
    2,
    2,
    3,
    3,
    4,
    4,
    null,
  ]);
  expect(quarterOf(16, 61)).toBe(2);
  expect(ranksOfQuarter(1, 61, sizes)).toEqual({ from: 1, to: 16 });
  expect(publishedQuarters({ tiers: { groups, sources: [] } }, 60)).toBeNull();
  expect(publishedQuarters({ tiers: { groups: groups.slice(1), sources: [] } }, 45)).toBeNull();
  expect(publishedQuarters({}, 61)).toBeNull();
});

test("the ranks of the quarters follow one another, hold every rank once, and differ by one unit at most", () => {
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 100 }), (units) => {
      const spans = ([1, 2, 3, 4] as const).map((quarter) => ranksOfQuarter(quarter, units)!);
      expect(spans[0]!.from).toBe(1);
      expect(spans[3]!.to).toBe(units);
      spans.slice(1).forEach(({ from }, i) => {
        expect(from).toBe(spans[i]!.to + 1);
      });
      const sizes = spans.map(({ from, to }) => to - from + 1);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      spans.forEach(({ from, to }, i) => {
        for (const rank of [from, to]) expect(quarterOf(rank, units)).toBe((i + 1) as Quarter);
      });
    }),
  );
});
