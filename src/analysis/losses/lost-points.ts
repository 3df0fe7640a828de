import type { Component } from "../../model/framework.ts";

/** Points not attained, m − s, of the top components, largest first, and how much of all loss each is. */
export interface LostPoints {
  total: number;
  rows: { component: string; lost: number; share: number }[];
}

/** Null unless every top component has a score and a maximum, so that the rows add up to the whole. */
export function lostPointsOf(
  top: readonly { component: Component; lostPoints: number | null }[],
): LostPoints | null {
  if (top.length === 0 || top.some(({ lostPoints }) => lostPoints === null)) return null;
  const total = top.reduce((sum, { lostPoints }) => sum + lostPoints!, 0);
  const rows = top
    .map(({ component, lostPoints }) => ({
      component: component.id,
      lost: lostPoints!,
      share: total === 0 ? 0 : lostPoints! / total,
    }))
    .sort((a, b) => b.lost - a.lost);
  return { total, rows };
}
