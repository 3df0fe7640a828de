import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { sparkline } from "./sparkline.ts";

const points = [
  { year: 2017, value: 21 },
  { year: 2018, value: null },
  { year: 2019, value: 2 },
  { year: 2020, value: 2 },
  { year: 2021, value: 27 },
];
const paths = (svg: string) =>
  parse(svg)
    .querySelectorAll("path")
    .map((path) => path.getAttribute("d") ?? "");

describe("sparkline", () => {
  test("leaves a gap at a year without a figure and a point where one stands alone", () => {
    const svg = sparkline({ points, y: "rank" });
    expect(paths(svg)[0]?.match(/M/g)).toHaveLength(2);
    expect(parse(svg).querySelectorAll("circle")).toHaveLength(2);
  });
  test("has rank 1 on top and the larger score on top", () => {
    const lastY = (y: "rank" | "score") =>
      Number(parse(sparkline({ points, y })).querySelectorAll("circle").at(-1)?.getAttribute("cy"));
    expect(lastY("rank")).toBeGreaterThan(12);
    expect(lastY("score")).toBeLessThan(12);
  });
  test("cuts at a break of treatment none and marks one of caution", () => {
    const cut = sparkline({ points, y: "rank", breaks: [{ between: [2020, 2021], treatment: "none" }] });
    expect(paths(cut)[0]?.match(/M/g)).toHaveLength(3);
    const care = sparkline({ points, y: "rank", breaks: [{ between: [2020, 2021], treatment: "caution" }] });
    expect(care).toContain("stroke-dasharray");
  });
  test("is hidden from the listener unless it is described", () => {
    expect(sparkline({ points, y: "rank" })).toContain('aria-hidden="true"');
    expect(sparkline({ points, y: "rank", description: 'Thứ hạng "PAPI"' })).toContain(
      'aria-label="Thứ hạng &quot;PAPI&quot;"',
    );
  });
  test("draws nothing from nothing", () => {
    expect(sparkline({ points: [{ year: 2018, value: null }], y: "rank" })).toBe("");
  });
});
