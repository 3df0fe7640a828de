import { describe, expect, test } from "vitest";
import { maximumOf, pointsOf } from "../analysis/standing/components/points.ts";
import { component, framework } from "../testing/builders.ts";
import { isPlainSum, isReweighted } from "./aggregation.ts";
import type { Aggregation, Component } from "./framework.ts";

const made = (aggregation: Aggregation, max: number | null, parts: Component[]) =>
  framework([2020, 2021], parts, { aggregation, maxPoints: max });
const part = (id: string, maxPoints: number | null, weight: number | null = null) =>
  component(id, { maxPoints, weight });

describe("what a point of a part is worth in points of the total", () => {
  test.each<[string, Aggregation, number | null, Component[], number | null, number | null]>([
    // way, maximum of the total, parts, points of 2 on the first, its maximum in the total
    ["sum", "sum", 20, [part("a", 10), part("b", 10)], 2, 10],
    ["weights on 100", "weighted", null, [part("a", 10, 30), part("b", 10, 70)], 6, 30],
    ["weights, total on 10", "weighted", 10, [part("a", 5, 30), part("b", 10, 70)], 1.2, 3],
    ["weights, total on 1", "weighted", 1, [part("a", 4, 50), part("b", 1, 50)], 0.25, 0.5],
    [
      "mean of one scale",
      "mean",
      null,
      [part("a", 10), part("b", 10), part("c", 10), part("d", 10)],
      0.5,
      2.5,
    ],
    ["mean brought to 100", "mean", 100, [part("a", 10), part("b", 50)], 10, 50],
    ["mean without maxima", "mean", null, [part("a", null), part("b", null)], 1, null],
    ["mean of scales that nothing joins", "mean", null, [part("a", 10), part("b", 50)], null, null],
    ["weights without a maximum", "weighted", null, [part("a", null, 30), part("b", 10, 70)], null, 30],
    ["not known", "none", 20, [part("a", 10), part("b", 10)], null, 10],
  ])("%s", (_, way, max, parts, points, maximum) => {
    const whole = made(way, max, parts);
    expect(pointsOf(whole, whole.components[0]!, 2)).toBe(points);
    expect(maximumOf(whole, whole.components[0]!)).toBe(maximum);
  });

  test("goes down the tree: a mean below weights, weights below a sum", () => {
    const below = component("a", {
      maxPoints: 10,
      weight: 40,
      aggregation: "mean",
      children: [part("a1", 5), part("a2", 20)],
    });
    const whole = made("weighted", 100, [below, part("b", 10, 60)]);
    // 100 × 40 % ÷ 10 = 4 for a point of a; half of 10 ÷ 5 = 1 for a point of a1, 0.25 for one of a2.
    expect(pointsOf(whole, below.children[0]!, 3)).toBeCloseTo(12, 12);
    expect(pointsOf(whole, below.children[1]!, 3)).toBeCloseTo(3, 12);
    expect(isPlainSum(whole)).toBe(false);
    const mixed = made("sum", 20, [
      component("p", { aggregation: "weighted", children: [part("p1", 2, 50), part("p2", 5, 50)] }),
      part("q", 10),
    ]);
    const [p, q] = mixed.components;
    expect([isReweighted(mixed, p!), isReweighted(mixed, p!.children[0]!), isReweighted(mixed, q!)]).toEqual([
      false,
      true,
      false,
    ]);
    expect(pointsOf(mixed, p!.children[0]!, 1)).toBeCloseTo(2.5, 12);
    expect(isPlainSum(mixed)).toBe(false);
    expect(isPlainSum(made("sum", 20, [part("p", 10), part("q", 10)]))).toBe(true);
  });
});
