import { scaleOf, wayOf, worthOf } from "../../../model/aggregation.ts";
import type { Component, Framework } from "../../../model/framework.ts";

/**
 * Points that a component can bring to the total: its maximum in a summed index, its weight in a weighted one
 * whose total is on 100, else its maximum × what a point of it is worth. Null when no source gives it.
 */
export function maximumOf(framework: Framework, component: Component): number | null {
  const way = wayOf(framework);
  if (way === "none") return component.maxPoints;
  if (way === "weighted" && component.parent === null && scaleOf(framework) === 100) return component.weight;
  const worth = worthOf(framework, component);
  return worth === null || component.maxPoints === null
    ? null
    : (component.maxPoints * worth.times) / worth.by;
}

/**
 * A component's score in points of the total: s itself in a summed index, weight × score ÷ maximum in a weighted one
 * whose total is on 100, else s × what a point of it is worth, level by level. Null when the framework does not say how
 * the total is made.
 */
export function pointsOf(framework: Framework, component: Component, score: number): number | null {
  const worth = worthOf(framework, component);
  return worth === null ? null : (worth.times * score) / worth.by;
}
