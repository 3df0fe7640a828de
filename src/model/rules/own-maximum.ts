import { scaleOf, wayOf } from "../aggregation.ts";
import type { Standing } from "../edition.ts";
import type { Component, Framework } from "../framework.ts";
import type { UnitKind } from "../unit.ts";

/** Whether a component concerns a unit: its kind, and not marked as not applicable to it in this edition. */
export function concerns(component: Component, kind: UnitKind, standing: Standing): boolean {
  if (component.appliesTo && !component.appliesTo.includes(kind)) return false;
  return standing.components.get(component.id)?.missing?.reason !== "not-applicable";
}

/** What does not concern a unit gives its share of such a whole to the rest of the parts. */
function isShared(whole: Framework | Component): boolean {
  return wayOf(whole) === "mean" || wayOf(whole) === "weighted";
}

function maximumOf(component: Component, kind: UnitKind, standing: Standing): number | null {
  const parts = component.children.filter((child) => concerns(child, kind, standing));
  const whole = parts.length === component.children.length || isShared(component);
  return whole ? component.maxPoints : sum(parts, kind, standing);
}

function sum(components: readonly Component[], kind: UnitKind, standing: Standing): number | null {
  let total = 0;
  for (const component of components) {
    const maximum = maximumOf(component, kind, standing);
    if (maximum === null) return null;
    total += maximum;
  }
  return total;
}

/**
 * The maximum one unit can reach: Σ maxima of the components that concern it, in points; where parts are averaged or
 * weighted, those that concern it make up the whole scale. Null when one of them has no maximum, or none concerns it.
 */
export function ownMaximum(framework: Framework, kind: UnitKind, standing: Standing): number | null {
  const parts = framework.components.filter((component) => concerns(component, kind, standing));
  if (parts.length === 0) return null;
  return isShared(framework) ? scaleOf(framework) : sum(parts, kind, standing);
}
