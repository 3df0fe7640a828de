import { describe, expect, test } from "vitest";
import { changeShare, heatClass } from "./heat-scale.ts";

describe("heatClass", () => {
  test.each([
    [-20, 0],
    [-10, 1],
    [-5.001, 1],
    [-5, 2],
    [-1, 3],
    [0, 3],
    [1, 3],
    [1.001, 4],
    [5, 4],
    [10, 5],
    [10.001, 6],
  ])("change of %d %% of the maximum is class %d", (value, expected) => {
    expect(heatClass(value, "change")).toBe(expected);
  });
  test.each([
    [0, 0],
    [5, 1],
    [50, 3],
    [60, 3],
    [80, 4],
    [100, 6],
  ])("percentile %d is class %d", (value, expected) => {
    expect(heatClass(value, "percentile")).toBe(expected);
  });
  test("is symmetrical for changes", () => {
    for (let value = 0; value <= 12; value += 0.25) {
      expect(heatClass(value, "change")).toBe(6 - (heatClass(-value, "change") ?? Number.NaN));
    }
  });
  test("gives no class to no figure, and refuses what is no number", () => {
    expect(heatClass(null, "change")).toBeNull();
    expect(() => heatClass(Number.NaN, "change")).toThrow(RangeError);
  });
});

test("changeShare relates a change to what can be scored", () => {
  expect(changeShare(-0.5, 10)).toBe(-5);
  // 0.99 − 1 is −0.010000000000000009: exactly one percent, which the scale leaves neutral.
  expect(heatClass(changeShare(0.99 - 1, 1), "change")).toBe(3);
});
