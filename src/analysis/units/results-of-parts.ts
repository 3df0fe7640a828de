import type { Conference } from "../../model/conference.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import type { Unit } from "../../model/unit.ts";
import { editionsKnownOn } from "../comparability/published.ts";
import { type BackCast, backCast } from "./back-cast.ts";

/** One index in the year that a conference analyses: the parts of its unit, and what they make together. */
export interface PartsResult {
  index: IndexDefinition;
  unit: Unit;
  point: BackCast;
}

/**
 * For a unit formed by a merger after the years that its conference analyses: scores and ranks of its parts and the
 * estimate of them together (see `backCast`), index by index. Empty for a unit that existed in those years, and where
 * no part has a score or a rank.
 */
export function resultsOfParts(dataset: Dataset, conference: Conference, unit: Unit): PartsResult[] {
  if (unit.madeOf.length === 0) return [];
  return conference.indices.flatMap(({ index: id, year }) => {
    const index = dataset.indices.get(id)!;
    const point = backCast(dataset, index, unit, editionsKnownOn(dataset, id, conference.heldOn)).find(
      (one) => one.year === year,
    );
    return point ? [{ index, unit, point }] : [];
  });
}
