import { describe, expect, test } from "vitest";
import { standaloneSvg } from "../draw/svg.ts";
import { spread, strip } from "./strip.ts";

const input = {
  rows: [
    {
      label: "Điểm chung",
      summary: "10,00 · 20,00 · 30,00",
      points: [
        { id: "a", value: 10 },
        { id: "b", value: 20 },
        { id: "c", value: 20 },
        { id: "d", value: 30 },
      ],
      median: 20,
    },
  ],
  ticks: [
    { value: 0, text: "0" },
    { value: 50, text: "50" },
  ],
  measure: "% điểm tối đa",
  legend: ["Mỗi chấm là một tỉnh."],
  description: "Phân bố <điểm> & hạng",
};
const circles = (svg: string) =>
  [...svg.matchAll(/<circle data-unit="(\w+)" cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, id, x, y]) => ({
    id,
    x: Number(x),
    y: Number(y),
  }));

describe.each([720, 340])("a strip %i px wide", (width) => {
  const svg = strip({ ...input, width });

  test("has a dot for every unit, named, on one linear axis", () => {
    const [a, b, c, d] = circles(svg);
    expect([a?.id, b?.id, c?.id, d?.id]).toEqual(["a", "b", "c", "d"]);
    expect(b!.x - a!.x).toBeCloseTo(d!.x - b!.x, 1);
    expect(a!.x).toBeCloseTo(8 + (10 / 50) * (width - 16), 1);
  });

  test("keeps equal values apart and everything inside the picture", () => {
    const [, b, c] = circles(svg);
    expect(Math.abs(b!.y - c!.y)).toBeGreaterThanOrEqual(5);
    const height = Number(/viewBox="0 0 \d+ ([\d.]+)"/.exec(svg)![1]);
    for (const { x, y } of circles(svg)) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      expect(y).toBeLessThan(height);
    }
  });

  test("is one described image without style, class or colours of its own", () => {
    expect(svg).toMatch(/^<svg role="img" aria-label="Phân bố &lt;điểm&gt; &amp; hạng"/);
    expect(svg).not.toMatch(/ style=| class=/);
    expect(svg.replace(/var\(--chart-[a-z0-9-]+, #[0-9a-f]{6}\)/g, "")).not.toContain("#");
    expect(standaloneSvg(svg)).not.toContain("var(");
  });

  test("gives the same bytes again", () => {
    expect(strip({ ...input, width })).toBe(svg);
  });
});

test("dots never cover each other", () => {
  const xs = Array.from({ length: 60 }, (_, i) => 100 + (i % 7) * 1.5);
  const ys = spread(xs, 3);
  for (const [i, x] of xs.entries())
    for (const [j, other] of xs.entries())
      if (i < j) expect(Math.hypot(x - other, ys[i]! - ys[j]!)).toBeGreaterThan(6);
});
