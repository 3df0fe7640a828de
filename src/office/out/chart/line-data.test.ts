import { expect, test } from "vitest";
import { type LineData, placeOf, reachOf, underWords, uprights, wordsFit } from "./line-data.ts";

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

const told = (from: number, text: string) => ({ between: [from, from + 1], treatment: "caution", text });
const broken = (last: number, ...breaks: ReturnType<typeof told>[]) => {
  const years = Array.from({ length: last - 2014 }, (_, at) => 2015 + at);
  const points = years.map((year) => ({ year, value: 1, text: "1/63" }));
  return { ...ranked(1, 2), series: [{ label: "Tỉnh", points }], breaks } as unknown as LineData;
};

test("the words of a break stand at its upright, the same words once, on the side that has room", () => {
  const data = broken(2019, told(2018, "đổi cách tính"), told(2016, "thận trọng"), told(2015, "thận trọng"));
  const sides = (years: number) => uprights(data, () => years).map(({ x, words, side }) => [x, words, side]);
  expect(sides(1.4)).toEqual([
    [2015.5, "thận trọng", "r"],
    [2016.5, null, "r"],
    [2018.5, "đổi cách tính", "r"],
  ]);
  // the plot goes on for a year, no further
  expect(sides(1.6).at(-1)).toEqual([2018.5, "đổi cách tính", "l"]);
});

test.each([
  [1.2, true],
  [2.4, false],
])("words %d years long at two uprights find room beside each other: %s", (years, fit) => {
  const data = broken(2019, told(2015, "thận trọng"), told(2017, "không so sánh"));
  const low = (held: LineData) => ({
    ...held,
    series: held.series.map((one) => ({
      ...one,
      points: one.points.map((point) => ({ ...point, value: 2 })),
    })),
  });
  expect(wordsFit(low(data), () => years)).toBe(fit);
  expect(wordsFit(low(broken(2019)), () => years)).toBe(true);
});

test("no point stands in words: such a line is drawn by us", () => {
  const at = (value: number, year: number) => {
    const data = {
      ...broken(2019, told(2015, "thận trọng")),
      ticks: ranked(10, 20, 30, 60).ticks,
    } as LineData;
    const points = data.series[0]!.points.map((point) => ({
      ...point,
      value: point.year === year ? value : 40,
    }));
    return wordsFit({ ...data, series: [{ ...data.series[0]!, points }] } as LineData, () => 1.2);
  };
  expect([at(1, 2016), at(1, 2018), at(20, 2016)]).toEqual([false, true, true]);
});

test("a figure high up stands below its point where words stand above, and only there", () => {
  const data = broken(2019, told(2015, "thận trọng"));
  const long = (words: string) => (words === "1/63" ? 0.5 : 1.2);
  const under = [2015, 2016, 2017, 2018].map((year) => underWords(data, year, "1/63", long));
  expect(under).toEqual([false, true, false, false]);
  const [series] = data.series;
  const reach = { least: 0, most: 10, unit: 5 };
  const place = (below: boolean) =>
    placeOf(
      1,
      { ...series!, points: [3, 2, 3].map((value) => ({ ...series!.points[0]!, value })) },
      data,
      reach,
      below,
    );
  expect([place(false), place(true)]).toEqual(["t", "b"]);
});
