import type { Edition } from "../../model/edition.ts";
import type { Component, Framework } from "../../model/framework.ts";
import { flatten } from "../../model/lookup.ts";
import type { Reason } from "../comparability/reason.ts";
import { quantile } from "../math/statistics.ts";
import { rememberedForTwo } from "../remembered.ts";
import { maximumOf, pointsOf } from "../standing/components/points.ts";
import { isComplete, type LeagueRow, league } from "../standing/league.ts";

/** The cautious mark: what a quarter of the other units have reached or passed. */
export const CAUTIOUS_SHARE = 0.75;

/** What one component could still bring, by what other units have shown to be possible; points of the total. */
export interface ComponentHeadroom {
  component: Component;
  /** Scores in the component's own points; null when not known. */
  score: number | null;
  best: number | null;
  bestUnits: string[];
  upperQuartile: number | null;
  /** Points of the total up to the best of the others, and up to their 75th percentile; never above the maximum. */
  toBest: number | null;
  toUpperQuartile: number | null;
  /** Staff marked it as beyond the unit's power: both headrooms are 0. */
  outOfReach: boolean;
  reason: Reason | null;
}

/**
 * The best score of any other unit on a component, where it is known: of all of them, also those without a total, in a complete league; else the one
 * published as the best (which may be our own: then there is nothing to gain), that of a unit published as first, or
 * one that reached the maximum, since nobody can have more.
 */
export function bestOfOthers(
  edition: Edition,
  component: Component,
  unit: string,
): { score: number; units: string[] } | null {
  const known = telling(edition, component);
  let score = Number.NEGATIVE_INFINITY;
  for (const row of known) if (row.unit !== unit && row.score! > score) score = row.score!;
  if (score === Number.NEGATIVE_INFINITY) {
    const published = edition.best?.get(component.id);
    return published ? { score: published.value, units: [] } : null;
  }
  const units = known.flatMap((row) => (row.unit !== unit && row.score === score ? [row.unit] : []));
  return { score, units };
}

const tellingRows = rememberedForTwo((edition: Edition, component: Component): readonly LeagueRow[] => {
  const rows = league(edition, component.id).filter(({ score }) => score !== null);
  return isComplete(edition, component.id)
    ? rows.filter(({ scoreBasis }) => scoreBasis !== "inferred")
    : rows.filter(({ rank, score }) => rank === 1 || score === component.maxPoints);
});

/** Rows whose scores tell how much can be had of a component; the same for every unit that asks. */
function telling(edition: Edition, component: Component): readonly LeagueRow[] {
  return tellingRows(edition, component);
}

function othersOf(rows: readonly LeagueRow[], unit: string): number[] {
  return rows.filter((row) => row.unit !== unit && row.rank !== null).map((row) => row.score!);
}

/**
 * Reachable headroom of one component: min(m, b) − s, at least 0, where b is the best score of any other unit, and, as
 * the cautious figure, their 75th percentile (linear interpolation; complete leagues only). In points of the total.
 */
export function componentHeadroom(
  framework: Framework,
  edition: Edition,
  component: Component,
  unit: string,
  outOfReach: boolean,
): ComponentHeadroom {
  const score = edition.standings.get(unit)?.components.get(component.id)?.score?.value ?? null;
  const best = bestOfOthers(edition, component, unit);
  const upperQuartile = isComplete(edition, component.id)
    ? quantile(othersOf(league(edition, component.id), unit), CAUTIOUS_SHARE)
    : null;
  const upTo = (mark: number | null): number | null => {
    if (mark === null || score === null) return null;
    const reachable = Math.max(0, Math.min(mark, component.maxPoints ?? mark) - score);
    return outOfReach ? 0 : pointsOf(framework, component, reachable);
  };
  const toBest = upTo(best?.score ?? null);
  return {
    component,
    score,
    best: best?.score ?? null,
    bestUnits: best?.units ?? [],
    upperQuartile,
    toBest,
    toUpperQuartile: upTo(upperQuartile),
    outOfReach,
    reason:
      score === null
        ? "no-score"
        : best === null
          ? "league-incomplete"
          : toBest === null
            ? maximumOf(framework, component) === null
              ? "no-maximum"
              : "no-aggregation"
            : null,
  };
}

/** Headroom of every component of a framework for which the unit has a score, parents before their children. */
export function headroomsOf(
  framework: Framework,
  edition: Edition,
  unit: string,
  outOfReach: ReadonlySet<string>,
): ComponentHeadroom[] {
  const marked = (component: Component): boolean =>
    outOfReach.has(component.id) ||
    (component.parent !== null &&
      flatten(framework.components).some((parent) => parent.id === component.parent && marked(parent)));
  return flatten(framework.components)
    .map((component) => componentHeadroom(framework, edition, component, unit, marked(component)))
    .filter(({ score }) => score !== null);
}
