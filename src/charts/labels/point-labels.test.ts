import { describe, expect, test } from "vitest";
import { labelPoints } from "./point-labels.ts";

const bounds = { left: 0, right: 300, top: 0, bottom: 200 };
const point = (x: number, y: number, needed = false) => ({ x, y, width: 30, text: "27/60", needed });

describe("labelPoints", () => {
  test("stands above a peak and below a dip", () => {
    const placed = labelPoints([point(50, 100), point(150, 40), point(250, 100)], [], bounds, 12);
    expect(placed.map((at) => (at?.y ?? 0) > 100)).toEqual([true, false, true]);
    expect(placed[1]?.y).toBeLessThan(40);
  });
  test("leaves out what would cover a needed text", () => {
    const placed = labelPoints([point(50, 100), point(60, 100, true), point(70, 100)], [], bounds, 12);
    expect(placed[1]).not.toBeNull();
    expect(placed.filter((at) => at !== null).length).toBeLessThan(3);
  });
  test("keeps off lines, unless the text is needed", () => {
    const line = [-14, -4, 4, 14].map((dy) => ({ x1: 0, x2: 300, y1: 100 + dy, y2: 100 + dy }));
    expect(labelPoints([point(150, 100)], line, bounds, 12)).toEqual([null]);
    expect(labelPoints([point(150, 100, true)], line, bounds, 12)[0]).not.toBeNull();
  });
  test("stays inside the plot", () => {
    expect(labelPoints([point(0, 5, true)], [], bounds, 12)[0]).toEqual({ x: 15, y: 19 });
  });
});
