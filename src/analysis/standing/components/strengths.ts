import type { Component } from "../../../model/framework.ts";
import { remembered } from "../../../model/remembered.ts";
import { OWN_SHARE, STRONG, WEAK } from "../../../model/rules/marks.ts";
import { percentilePosition, rankAmong } from "../../../model/rules/rank.ts";
import { DUST } from "../../../model/rules/tolerance.ts";
import type { Reason } from "../../comparability/reason.ts";
import type { Pair } from "../compare-standing.ts";
import { isComplete, type LeagueRow, league, rankedUnits, rowOf, rowsAmong } from "../league.ts";

/** A component in which fewer than this share of the scores are distinct tells units hardly apart: left out. */
const DISTINCT = 0.5;
/** Fewer components have no best and worst third. */
const COMPONENTS_TO_COMPARE = 3;

/** One component of a unit, placed among its peers. */
export interface Place {
  component: Component;
  score: number | null;
  rank: number;
  /** The middle of the places that tied units hold together; the rank without a tie. */
  midRank: number;
  units: number;
  /** Scores of all peers, ours among them; null when they are not all known, and then not guarded. */
  scores: readonly number[] | null;
}

export interface Standout extends Place {
  percentile: number;
}

/** Strengths, best first, and weaknesses, worst first, among one set of peers. */
export interface Standouts {
  strengths: Standout[];
  weaknesses: Standout[];
  /** Components compared, and those left out because too many units have the same score. */
  compared: Standout[];
  leftOut: string[];
  /** False when the peers' scores are not all known, so that equal scores could not be looked for. */
  guarded: boolean;
  reason: Reason | null;
}

export interface Strengths {
  national: Standouts;
  region: Standouts;
}

/** Whether scores differ enough: where most units share a few scores, a component says yes or no, not more or less. */
const differ = remembered((scores: readonly number[]) => new Set(scores).size >= DISTINCT * scores.length);

/**
 * Strengths: percentile position ≥ STRONG among the peers, within the best third of the unit's own components, scores
 * distinct enough to tell units apart, and never the lowest score of the peers. Weaknesses mirror it: ≤ WEAK, worst
 * third, never the highest score. Ties share the best rank, as everywhere.
 */
export function standouts(places: readonly Place[]): Standouts {
  const kept = new Set(places.filter(({ scores }) => scores === null || differ(scores)));
  const compared = [...kept].map(
    (place): Standout => ({ ...place, percentile: percentilePosition(place.midRank, place.units) }),
  );
  const leftOut = places.filter((place) => !kept.has(place)).map(({ component }) => component.id);
  const base = { compared, leftOut, guarded: places.every(({ scores }) => scores !== null) };
  if (compared.length < COMPONENTS_TO_COMPARE)
    return { ...base, strengths: [], weaknesses: [], reason: "no-components" };
  const third = Math.ceil(compared.length * OWN_SHARE);
  const ahead = (row: Standout) => compared.filter(({ percentile }) => percentile > row.percentile).length;
  const behind = (row: Standout) => compared.filter(({ percentile }) => percentile < row.percentile).length;
  const never = (row: Standout, allAgainst: (other: number, own: number) => boolean) =>
    row.score === null || !row.scores?.every((other) => allAgainst(other, row.score!));
  return {
    ...base,
    strengths: compared
      .filter(
        (row) =>
          row.percentile >= STRONG - DUST && ahead(row) < third && never(row, (other, own) => other >= own),
      )
      .sort((a, b) => b.percentile - a.percentile),
    weaknesses: compared
      .filter(
        (row) =>
          row.percentile <= WEAK + DUST && behind(row) < third && never(row, (other, own) => other <= own),
      )
      .sort((a, b) => a.percentile - b.percentile),
    reason: null,
  };
}

/** The finest components that hold a place: those without a placed descendant. */
function finest(components: readonly Component[], placed: ReadonlySet<string>): Component[] {
  return components.flatMap((component): Component[] => {
    const below = finest(component.children, placed);
    if (below.length > 0) return below;
    return placed.has(component.id) ? [component] : [];
  });
}

/** Scores of all ranked units of a league, the same list for every unit. */
const scoresOf = remembered((rows: readonly LeagueRow[]): readonly number[] =>
  rows.flatMap(({ rank, score }) => (rank === null || score === null ? [] : [score])),
);

function placesIn(
  { unit, edition, region }: Pair,
  components: readonly Component[],
  peers: "national" | "region",
): Place[] {
  if (!edition) return [];
  return components.flatMap((component): Place[] => {
    const rows = league(edition, component.id);
    const own = rowOf(rows, unit);
    if (own?.rank == null) return [];
    if (peers === "national") {
      const units = rankedUnits(edition, rows, component.id);
      const scores = isComplete(edition, component.id) ? scoresOf(rows) : null;
      return units === null
        ? []
        : [{ component, score: own.score, rank: own.rank, midRank: own.midRank!, units, scores }];
    }
    if (!isComplete(edition, component.id) || !region || own.score === null) return [];
    const scores = scoresOf(rowsAmong(rows, region.units));
    const rank = rankAmong(own.score, scores);
    const midRank = rank + (scores.filter((score) => score === own.score).length - 1) / 2;
    return [{ component, score: own.score, rank, midRank, units: scores.length, scores }];
  });
}

/**
 * What a unit is strong and weak in, in the whole country and in its region, at the finest level that is ranked.
 * In the region only with a complete league.
 */
export function strengthsOf(pair: Pair, tree: readonly Component[], placed: ReadonlySet<string>): Strengths {
  const components = finest(tree, placed);
  const national = standouts(placesIn(pair, components, "national"));
  const region = standouts(placesIn(pair, components, "region"));
  const regional: Reason = !pair.region
    ? "no-region"
    : pair.edition?.complete
      ? "no-components"
      : "region-incomplete";
  // Scores of our own components that nobody else's stand beside are not the same as none.
  const alone = [...(pair.edition?.standings.get(pair.unit)?.components.values() ?? [])].some(
    ({ score }) => score !== null,
  );
  const nationally: Reason | null =
    national.reason && alone && !pair.edition?.complete ? "league-incomplete" : national.reason;
  return {
    national: { ...national, reason: nationally },
    region: region.reason === null ? region : { ...region, reason: regional },
  };
}
