import type { Component, Framework } from "../../../model/framework.ts";

/**
 * Points that a component can bring to the total: its maximum in a summed index, its weight in a weighted one
 * (whose total is on 100). Null when no source gives it.
 */
export function maximumOf(framework: Framework, component: Component): number | null {
  return framework.aggregation === "weighted" ? component.weight : component.maxPoints;
}

/**
 * A component's score in points of the total: s itself in a summed index, m·score ÷ maximum in a weighted one
 * (m = weight in percent). Null when the framework does not say how the total is made.
 */
export function pointsOf(framework: Framework, component: Component, score: number): number | null {
  if (framework.aggregation === "sum") return score;
  if (framework.aggregation === "none" || component.weight === null || component.maxPoints === null)
    return null;
  return (component.weight * score) / component.maxPoints;
}
