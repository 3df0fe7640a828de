import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rankTicks, roundTicks } from "./ticks.ts";

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
  test("refuses fewer than two units", () => {
    expect(() => rankTicks(1, String)).toThrow(RangeError);
  });
});
