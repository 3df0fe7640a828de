import { expect, test } from "vitest";
import { type LineData, reachOf } from "./line-data.ts";

const ranked = (...values: number[]) =>
  ({ y: "rank", ticks: values.map((value) => ({ value, text: `${value}` })) }) as unknown as LineData;

test.each([
  [[19, 30, 40, 53], { least: 0, most: 60, unit: 20 }],
  [[1, 2, 3], { least: 0, most: 3, unit: 1 }],
  [[1, 2], { least: 0, most: 2, unit: 1 }],
  [[10, 20, 30, 40], { least: 0, most: 40, unit: 10 }],
  [[7], { least: 0, most: 8, unit: 2 }],
])("an axis of ranks has at least two even ticks, whatever the drawing writes: %j", (ticks, reach) => {
  expect(reachOf(ranked(...ticks))).toEqual(reach);
});
