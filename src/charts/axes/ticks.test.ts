import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rankSpan, rankTicks, roundTicks } from "./ticks.ts";

const comma = (value: number) => String(value).replace(".", ",");

describe("roundTicks", () => {
  test.each([
    [34, 48, ["30", "35", "40", "45", "50"]],
    [2, 8.5, ["2", "4", "6", "8", "10"]],
    [0, 1, ["0", "0,2", "0,4", "0,6", "0,8", "1"]],
    [-1.35, 0.06, ["-1,5", "-1", "-0,5", "0", "0,5"]],
    [86.8, 86.9, ["86,8", "86,82", "86,84", "86,86", "86,88", "86,9"]],
  ])("covers %d to %d", (from, to, texts) => {
    expect(roundTicks(from, to, comma).map((tick) => tick.text)).toEqual(texts);
  });
  test("gives three to six ticks that cover the range, evenly", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -100, max: 100, noNaN: true }),
        fc.double({ min: 0.01, max: 200, noNaN: true }),
        (from, length) => {
          const ticks = roundTicks(from, from + length, String).map((tick) => tick.value);
          expect(ticks.length).toBeGreaterThanOrEqual(3);
          expect(ticks.length).toBeLessThanOrEqual(6);
          expect(ticks[0]).toBeLessThanOrEqual(from + 1e-9);
          expect(ticks.at(-1)).toBeGreaterThanOrEqual(from + length - 1e-9);
        },
      ),
    );
  });
  test("refuses an axis without length", () => {
    expect(() => roundTicks(1, 1, String)).toThrow(RangeError);
    expect(() => roundTicks(0, Number.NaN, String)).toThrow(RangeError);
  });
});

describe("rankTicks", () => {
  test.each([
    [63, [1, 20, 40, 63]],
    [34, [1, 10, 20, 34]],
    [13, [1, 5, 10, 13]],
    [61, [1, 20, 40, 61]],
    [2, [1, 2]],
  ])("of %d units", (worst, ranks) => {
    expect(rankTicks(worst, String).map((tick) => tick.value)).toEqual(ranks);
  });
  test.each([
    [20, 45, [20, 25, 30, 35, 40, 45]],
    [31, 38, [31, 32, 34, 36, 38]],
    [5, 12, [5, 6, 8, 10, 12]],
  ])("from %i to %i", (best, worst, ranks) => {
    expect(rankTicks(worst, String, best).map((tick) => tick.value)).toEqual(ranks);
  });
  test.each([
    [[1, 9], 63, { best: 1, worst: 11 }],
    [[2, 27], 63, { best: 1, worst: 31 }],
    [[30, 34], 63, { best: 29, worst: 35 }],
    [[1, 1], 63, { best: 1, worst: 3 }],
    [[1, 2], 63, { best: 1, worst: 3 }],
    [[2, 2], 63, { best: 1, worst: 3 }],
    [[4, 5], 63, { best: 3, worst: 6 }],
    [[7, 30], 63, { best: 1, worst: 34 }],
    [[63, 63], 63, { best: 61, worst: 63 }],
    [[5, 60], 63, { best: 1, worst: 63 }],
    [[1, 2], 2, { best: 1, worst: 2 }],
  ])("ranks %j of %i units are shown from best to worst", (ranks, units, span) => {
    expect(rankSpan(ranks, units)).toEqual(span);
  });
  test("a span holds its ranks and lies in the league", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 100 }),
        fc.array(fc.nat(99), { minLength: 1 }),
        (units, drawn) => {
          const ranks = drawn.map((n) => (n % units) + 1);
          const { best, worst } = rankSpan(ranks, units);
          expect(best).toBeLessThanOrEqual(Math.min(...ranks));
          expect(worst).toBeGreaterThanOrEqual(Math.max(...ranks));
          expect(best).toBeGreaterThanOrEqual(1);
          expect(worst).toBeLessThanOrEqual(units);
          expect(worst - best).toBeGreaterThanOrEqual(Math.min(3, Math.max(2, units)) - 1);
        },
      ),
    );
  });
  test("refuses fewer than two units", () => {
    expect(() => rankTicks(1, String)).toThrow(RangeError);
  });
});
