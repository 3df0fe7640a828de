import type { Dataset } from "../model/dataset.ts";
import type { Edition } from "../model/edition.ts";
import type { IndexDefinition } from "../model/framework.ts";
import { editionsOf, indicesOfKind } from "../model/lookup.ts";
import type { Unit } from "../model/unit.ts";
import { analyseComparison, leagueComponents, type RegionComparison } from "./analyse-comparison.ts";
import { measuredFor } from "./comparability/breaks-for.ts";
import type { LeagueRow } from "./standing/league.ts";
import {
  type ComponentPlace,
  componentPlaces,
  neighboursOf,
  type RegionPlaces,
  regionPlaces,
} from "./standing/unit-places.ts";
import { type Merged, mergedOf } from "./units/merged.ts";
import { mergersIn } from "./units/mergers.ts";
import { type HistoryPoint, historyOf } from "./years/history.ts";

/** One index of a unit over all years in which anything is known of it. */
export interface UnitIndex {
  /** As it is measured for this unit. */
  index: IndexDefinition;
  editions: readonly Edition[];
  /** Neighbouring years from the first known to the last, gaps included. */
  points: HistoryPoint[];
}

/** One unit over the years: its indices, and what it was made of. */
export interface UnitAnalysis {
  unit: Unit;
  indices: UnitIndex[];
  /** Null for a unit that was made of none. */
  merged: Merged | null;
  /** Where it stands in the newest edition of each index with a whole table. */
  standings: UnitStanding[];
  /** Its components in the newest edition with a whole table of them, best place first. */
  components: { index: IndexDefinition; edition: Edition; places: ComponentPlace[] }[];
}

/** One unit in one edition whose table holds every ranked unit. */
export interface UnitStanding {
  index: IndexDefinition;
  edition: Edition;
  region: RegionPlaces | null;
  /** Whether the units of its region are compared on a page of their own. */
  compared: boolean;
  neighbours: LeagueRow[];
}

/** Whether anything is known of a unit in an edition. */
function isKnown({ standings }: Edition, unit: string): boolean {
  const standing = standings.get(unit);
  return Boolean(standing && (standing.score || standing.rank || standing.components.size > 0));
}

/** Everything that the page of a unit tells. */
export function analyseUnit(
  dataset: Dataset,
  unit: Unit,
  comparisons: readonly RegionComparison[] = analyseComparison(dataset),
): UnitAnalysis {
  const held = indicesOfKind(dataset, unit.kind).map((index) => ({
    index,
    editions: editionsOf(dataset, index.id),
  }));
  const mergers = mergersIn(dataset, unit);
  const real = held.filter(({ index }) => !index.illustrative);
  return {
    unit,
    indices: held.flatMap(({ index, editions }) => {
      const years = editions.filter((edition) => isKnown(edition, unit.id)).map(({ year }) => year);
      if (years.length === 0) return [];
      const measured = measuredFor(index, unit);
      const points = historyOf(measured, editions, unit.id, years[0]!, years.at(-1)!, mergers);
      return { index: measured, editions, points };
    }),
    merged: mergedOf(dataset, unit, held),
    standings: real.flatMap((one): UnitStanding[] => {
      const edition = one.editions.findLast((each) => scoredWhole(each, unit.id));
      if (!edition) return [];
      const region = regionPlaces(dataset, edition, unit);
      const compared = comparisons.some(
        (other) => other.index.id === one.index.id && other.region.id === region?.region,
      );
      return [{ index: one.index, edition, region, compared, neighbours: neighboursOf(edition, unit.id) }];
    }),
    components: real.flatMap(({ index, editions }) => {
      const edition = editions.findLast(
        (each) => scoredWhole(each, unit.id) && leagueComponents(index, each).length > 0,
      );
      if (!edition) return [];
      const components = leagueComponents(index, edition);
      return [{ index, edition, places: componentPlaces(index, edition, unit.id, components) }];
    }),
  };
}

const scoredWhole = ({ complete, standings }: Edition, unit: string) =>
  Boolean(complete && standings.get(unit)?.score);
