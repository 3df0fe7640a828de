import { expect, test } from "vitest";
import { type LineData, reachOf, uprights } from "./line-data.ts";

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

test("the words of a break stand at its upright, the same words once, on the side that has room", () => {
  const points = [2015, 2016, 2017, 2018, 2019].map((year) => ({ year, value: 1, text: "1/63" }));
  const told = (from: number, text: string) => ({ between: [from, from + 1], treatment: "caution", text });
  const data = {
    ...ranked(1, 2),
    series: [{ label: "Tỉnh", points }],
    breaks: [told(2018, "đổi cách tính"), told(2016, "thận trọng"), told(2015, "thận trọng")],
  } as unknown as LineData;
  expect(uprights(data).map(({ x, words, side }) => [x, words, side])).toEqual([
    [2015.5, "thận trọng", "r"],
    [2016.5, null, "r"],
    [2018.5, "đổi cách tính", "l"],
  ]);
});
