import type { Edition } from "../../model/edition.ts";
import type { Component, Framework } from "../../model/framework.ts";
import { findComponent, flatten } from "../../model/lookup.ts";
import { rememberedForTwo } from "../../model/remembered.ts";
import type { Reason } from "../comparability/reason.ts";
import { quantileOfSorted } from "../math/statistics.ts";
import { maximumOf, pointsOf } from "../standing/components/points.ts";
import { isComplete, league, rowOf } from "../standing/league.ts";

/** The cautious mark: what a quarter of the other units have reached or passed. */
const CAUTIOUS_SHARE = 0.75;

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
  for (const { score, units } of twoBest(edition, component)) {
    const others = units.includes(unit) ? units.filter((id) => id !== unit) : units;
    if (others.length > 0) return { score, units: others };
  }
  const published = edition.best?.get(component.id);
  return published ? { score: published.value, units: [] } : null;
}

/**
 * The two best scores that tell how much can be had of a component, with the units that hold them: whoever asks, the
 * best of the others is one of them.
 */
const twoBest = rememberedForTwo((edition: Edition, component: Component) => {
  const rows = league(edition, component.id).filter(({ score }) => score !== null);
  const telling = isComplete(edition, component.id)
    ? rows.filter(({ scoreBasis }) => scoreBasis !== "inferred")
    : rows.filter(({ rank, score }) => rank === 1 || score === component.maxPoints);
  const scores = [...new Set(telling.map(({ score }) => score!))].sort((a, b) => b - a).slice(0, 2);
  return scores.map((score) => ({
    score,
    units: telling.flatMap((row) => (row.score === score ? [row.unit] : [])),
  }));
});

/** Scores of the ranked units of a component, from the smallest: sorted once for all who ask about the others. */
const rising = rememberedForTwo((edition: Edition, component: Component) =>
  league(edition, component.id)
    .flatMap(({ rank, score }) => (rank === null || score === null ? [] : [score]))
    .sort((a, b) => a - b),
);

/** What a quarter of the ranked units but one have reached or passed. */
function cautiousMark(edition: Edition, component: Component, unit: string): number | null {
  const all = rising(edition, component);
  const own = rowOf(league(edition, component.id), unit);
  const at = own?.rank == null || own.score === null ? -1 : all.indexOf(own.score);
  return quantileOfSorted(all, CAUTIOUS_SHARE, at);
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
  const upperQuartile = isComplete(edition, component.id) ? cautiousMark(edition, component, unit) : null;
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
  const marked = (component: Component | null): boolean =>
    outOfReach.size > 0 &&
    component !== null &&
    (outOfReach.has(component.id) ||
      (component.parent !== null && marked(findComponent(framework, component.parent))));
  const own = edition.standings.get(unit)?.components;
  return flatten(framework.components)
    .filter(({ id }) => own?.get(id)?.score)
    .map((component) => componentHeadroom(framework, edition, component, unit, marked(component)));
}
