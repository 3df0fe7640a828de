import type { Dataset } from "../../model/dataset.ts";
import type { Edition } from "../../model/edition.ts";
import type { Component, IndexDefinition } from "../../model/framework.ts";
import { findComponent, frameworkOf, regionOf, unitsDay, unitsOfRegion } from "../../model/lookup.ts";
import { percentilePosition } from "../../model/rules/rank.ts";
import type { Unit } from "../../model/unit.ts";
import { mean, median } from "../math/statistics.ts";
import { type LeagueRow, league } from "./league.ts";

/** A component of a unit with its place among all units. */
export interface ComponentPlace {
  component: Component;
  score: number;
  rank: number;
  of: number;
  /** 1 for the first of all units, 0 for the last. */
  position: number;
  /** Median of the ranked units, in the index's own unit of measure. */
  middle: number | null;
}

/** The components given with the unit's places in them, best place first. */
export function componentPlaces(
  index: IndexDefinition,
  edition: Edition,
  unit: string,
  components: readonly string[],
): ComponentPlace[] {
  const framework = frameworkOf(index, edition.year);
  return components
    .flatMap((id) => {
      const component = findComponent(framework, id);
      const ranked = league(edition, id).filter(({ rank }) => rank !== null);
      const own = ranked.find((row) => row.unit === unit);
      if (!component || !own || own.score === null || own.rank === null) return [];
      return {
        component,
        score: own.score,
        rank: own.rank,
        of: ranked.length,
        position: percentilePosition(own.midRank ?? own.rank, ranked.length),
        middle: median(ranked.flatMap(({ score }) => (score === null ? [] : [score]))),
      };
    })
    .sort((a, b) => b.position - a.position);
}

/** The units of one's region in an edition, best first. */
export interface RegionPlaces {
  region: string;
  rows: LeagueRow[];
  /** Place within the region by unit: 1 + members with a better rank; of those that are ranked. */
  places: ReadonlyMap<string, number>;
  /** Ranked members with a score, and the mean of their unrounded scores. */
  scored: number;
  mean: number | null;
}

/** Null for a unit without a region on the day whose units the edition scores. */
export function regionPlaces(dataset: Dataset, edition: Edition, unit: Unit): RegionPlaces | null {
  const day = unitsDay(edition);
  const region = regionOf(dataset, unit, day);
  if (region === null) return null;
  const members = new Set(unitsOfRegion(dataset, region, day).map(({ id }) => id));
  const rows = league(edition).filter((row) => members.has(row.unit));
  const scores = rows.flatMap(({ rank, score }) => (rank === null || score === null ? [] : [score]));
  const better = (rank: number) => rows.filter((other) => other.rank !== null && other.rank < rank).length;
  const places = rows.flatMap(({ unit: id, rank }) =>
    rank === null ? [] : [[id, 1 + better(rank)] as const],
  );
  return { region, rows, places: new Map(places), scored: scores.length, mean: mean(scores) };
}

/** Units shown above and below. */
const AROUND = 3;

/** The ranked units just above and below one, with itself. */
export function neighboursOf(edition: Edition, unit: string): LeagueRow[] {
  const rows = league(edition).filter(({ rank, score }) => rank !== null && score !== null);
  const at = rows.findIndex((row) => row.unit === unit);
  return rows.slice(Math.max(0, at - AROUND), at + AROUND + 1);
}
