import { expect, test } from "vitest";
import { dots } from "../kinds/dots.ts";
import { rankLines } from "../kinds/rank-lines.ts";
import { extent } from "./extent.ts";

test("extent is the span of the values, never empty", () => {
  expect(extent([3, -1, 2])).toEqual([-1, 3]);
  expect(extent([5])).toEqual([4, 6]);
});

test("a chart without any figure is refused", () => {
  expect(() => extent([])).toThrow("no figures");
  expect(() => rankLines({ series: [], ticks: [] })).toThrow("no figures");
  const names = { own: "", others: "", median: "", best: "" };
  expect(() => dots({ rows: [], ticks: [], measure: "điểm", names })).toThrow("no figures");
});
