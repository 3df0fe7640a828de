import type { Edition } from "../../model/edition.ts";
import type { Figure } from "../../model/figure.ts";
import type { Component, IndexDefinition } from "../../model/framework.ts";
import { frameworkOf } from "../../model/lookup.ts";
import type { Reason } from "../comparability/reason.ts";
import { league, rankedUnits, rowOf } from "../standing/league.ts";

/** One of the units that a merged unit is made of, in one component of an edition. */
interface PartInComponent {
  unit: string;
  score: Figure | null;
  placed: { rank: number; rankedUnits: number | null } | null;
  /** Why there is no score. */
  reason: Reason | null;
}

/** A component of the top level with what each part scored in it, in the parts' order. */
export interface PartComponent {
  component: Component;
  parts: PartInComponent[];
}

/** The components of one year, and of the last year before it that holds any. */
export interface PartComponents {
  year: number;
  rows: PartComponent[];
  before: { year: number; rows: PartComponent[] } | null;
}

/**
 * What the parts of a merged unit scored in each component of the top level, in the last edition that holds a component of
 * any of them, and in the one before; scores as published, ranks as in the league of the component. Nothing is averaged over the parts: an
 * estimate of components would need weights of each survey. Null where no edition holds any.
 */
export function partComponents(
  index: IndexDefinition,
  editions: readonly Edition[],
  parts: readonly string[],
): PartComponents | null {
  const held = editions.toReversed().flatMap((edition) => {
    const top = frameworkOf(index, edition.year)?.components.filter(({ parent }) => parent === null) ?? [];
    const rows = top.map((component) => ({
      component,
      parts: parts.map((unit) => inComponent(edition, component.id, unit)),
    }));
    return rows.some((row) => row.parts.some(({ score }) => score !== null))
      ? [{ year: edition.year, rows }]
      : [];
  });
  const [last, before = null] = held;
  return last ? { ...last, before } : null;
}

function inComponent(edition: Edition, component: string, unit: string): PartInComponent {
  const standing = edition.standings.get(unit);
  const held = standing?.components.get(component);
  const rows = league(edition, component);
  const rank = rowOf(rows, unit)?.rank ?? null;
  return {
    unit,
    score: held?.score ?? null,
    placed: rank === null ? null : { rank, rankedUnits: rankedUnits(edition, rows, component) },
    reason: held?.score ? null : (held?.missing?.reason ?? standing?.missing?.reason ?? "no-score"),
  };
}
