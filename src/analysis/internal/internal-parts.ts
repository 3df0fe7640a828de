import type { Edition } from "../../model/edition.ts";
import type { Component, IndexDefinition } from "../../model/framework.ts";
import { frameworkOf } from "../../model/lookup.ts";
import { withoutNoise } from "../../model/rules/tolerance.ts";
import type { InternalLeague, InternalRow } from "./internal-index.ts";

/** The lowest units of a league, lowest first; units that tie with the last of them come too. */
export function lowest({ rows }: InternalLeague, count: number): InternalRow[] {
  const known = rows.filter(({ attainment }) => attainment !== null).reverse();
  const last = known[count - 1]?.attainment;
  return last == null ? known : known.filter(({ attainment }) => attainment! <= last);
}

/** One component over a league: how many units it concerns, and how much of it they attained and lost together. */
export interface InternalComponent {
  component: Component;
  units: number;
  /** Σ scores ÷ Σ maxima over the units that hold it, 0 to 1. */
  attainment: number;
  lost: number;
}

/** Top components of one edition over the units of a league, most points lost first. */
export function internalComponents(
  index: IndexDefinition,
  edition: Edition,
  league: InternalLeague,
): InternalComponent[] {
  const components = frameworkOf(index, edition.year)?.components ?? [];
  return components
    .flatMap((component) => {
      const maximum = component.maxPoints;
      const scores = league.rows.flatMap(
        ({ unit }) => edition.standings.get(unit.id)?.components.get(component.id)?.score?.value ?? [],
      );
      if (maximum === null || scores.length === 0) return [];
      const attained = scores.reduce((sum, score) => sum + score, 0);
      const whole = maximum * scores.length;
      return {
        component,
        units: scores.length,
        attainment: attained / whole,
        lost: withoutNoise(whole - attained),
      };
    })
    .sort((a, b) => b.lost - a.lost);
}
