import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { percentilePosition, rankAmong } from "../../model/rules/rank.ts";
import { mean, median, quantile, theilSen } from "./statistics.ts";

const value = fc.integer({ min: -500, max: 500 }).map((hundredths) => hundredths / 100);
const values = fc.array(value, { minLength: 1, maxLength: 70 });

describe("rank", () => {
  test("ties share the best rank and the next rank skips", () => {
    const scores = [90, 88, 88, 88, 70];
    expect(scores.map((score) => rankAmong(score, scores))).toEqual([1, 2, 2, 2, 5]);
  });

  test("is taken on unrounded values: 86,804 is ahead of 86,796 though both print as 86,80", () => {
    expect(rankAmong(86.796, [86.804, 86.796])).toBe(2);
  });

  test("the same however the others are ordered, and whether or not the value is among them", () => {
    fc.assert(
      fc.property(values, fc.nat(), (scores, pick) => {
        const own = scores[pick % scores.length]!;
        const others = scores.filter((_, i) => i !== pick % scores.length);
        const rank = rankAmong(own, scores);
        expect(rankAmong(own, [...scores].reverse())).toBe(rank);
        expect(rankAmong(own, others)).toBe(rank);
        const sorted = [...scores].sort((a, b) => b - a);
        expect(sorted.indexOf(own) + 1).toBe(rank);
      }),
    );
  });

  test.each([
    [1, 63, 1],
    [63, 63, 0],
    [32, 63, 0.5],
    [1, 1, 1],
    [2, 60, 1 - 1 / 59],
    [60, 60, 0],
  ])("percentile position of %i/%i is %d", (rank, units, expected) => {
    expect(percentilePosition(rank, units)).toBeCloseTo(expected, 12);
  });
});

describe("means and medians", () => {
  test("of nothing there are none, never 0", () => {
    expect([mean([]), median([]), quantile([], 0.25)]).toEqual([null, null, null]);
  });

  test.each([
    [[3], 3, 3],
    [[1, 4], 2.5, 2.5],
    [[9, 1, 2], 4, 2],
    [[4, 1, 3, 2], 2.5, 2.5],
  ])("of %j: mean %d, median %d", (list, expectedMean, expectedMedian) => {
    expect(mean(list)).toBe(expectedMean);
    expect(median(list)).toBe(expectedMedian);
  });

  test("quartiles interpolate, and the list given is not sorted in place", () => {
    const list = [40, 10, 30, 20];
    expect(quantile(list, 0.25)).toBe(17.5);
    expect(quantile(list, 1)).toBe(40);
    expect(list).toEqual([40, 10, 30, 20]);
  });
});

describe("Theil–Sen slope", () => {
  test("of points on a line is the line's, with gaps in the years", () => {
    const line = [2011, 2012, 2015, 2019].map((x) => ({ x, y: 3 - 0.25 * (x - 2011) }));
    expect(theilSen(line)).toBeCloseTo(-0.25, 12);
  });

  test("does not follow one wild year", () => {
    const points = [0, 1, 2, 3, 4, 5, 6].map((x) => ({ x, y: x === 3 ? 1000 : 2 * x }));
    expect(theilSen(points)).toBe(2);
  });

  test("needs two different years", () => {
    expect(theilSen([])).toBeNull();
    expect(theilSen([{ x: 2020, y: 1 }])).toBeNull();
    expect(
      theilSen([
        { x: 2020, y: 1 },
        { x: 2020, y: 2 },
      ]),
    ).toBeNull();
  });

  test("turns around with its values, whatever the order of the points", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ x: fc.nat(20), y: value }), { minLength: 2, selector: ({ x }) => x }),
        (points) => {
          const slope = theilSen(points)!;
          expect(theilSen([...points].reverse())).toBeCloseTo(slope, 9);
          expect(theilSen(points.map(({ x, y }) => ({ x, y: -y })))).toBeCloseTo(-slope, 9);
        },
      ),
    );
  });
});
