import type { Dataset } from "../model/dataset.ts";
import type { Edition } from "../model/edition.ts";
import type { IndexDefinition } from "../model/framework.ts";
import { editionsOf, indicesOfKind } from "../model/lookup.ts";
import type { Unit } from "../model/unit.ts";
import { measuredFor } from "./comparability/breaks-for.ts";
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
}

/** Whether anything is known of a unit in an edition. */
function isKnown({ standings }: Edition, unit: string): boolean {
  const standing = standings.get(unit);
  return Boolean(standing && (standing.score || standing.rank || standing.components.size > 0));
}

/** Everything that the page of a unit tells beyond single editions. */
export function analyseUnit(dataset: Dataset, unit: Unit): UnitAnalysis {
  const held = indicesOfKind(dataset, unit.kind).map((index) => ({
    index,
    editions: editionsOf(dataset, index.id),
  }));
  const mergers = mergersIn(dataset, unit);
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
  };
}
