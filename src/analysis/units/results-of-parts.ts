import type { Conference } from "../../model/conference.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { existsIn, unitsDay } from "../../model/lookup.ts";
import type { Unit } from "../../model/unit.ts";
import { editionsKnownOn } from "../comparability/published.ts";
import { type BackCast, backCast } from "./back-cast.ts";

/** One index in the year that a conference analyses: the parts of its unit, and what they make together. */
export interface PartsResult {
  index: IndexDefinition;
  unit: Unit;
  point: BackCast;
  /** The year that was asked for, where nothing is known of the parts in it and `point` is the last year before. */
  asked?: number;
}

const isKnown = ({ parts }: BackCast) => parts.some(({ score, rank }) => score !== null || rank !== null);

function existed(dataset: Dataset, unit: Unit, index: string, year: number): boolean {
  const edition = dataset.editions.get(index)?.get(year);
  return existsIn(unit, edition ? unitsDay(edition) : year);
}

/**
 * For a unit formed by a merger after the years that its conference analyses: scores and ranks of its parts and the
 * estimate of them together (see `backCast`), index by index; of an index without any in that year those of the last year
 * before it. Empty for a unit that existed in those years, and where no part has a score or a rank.
 */
export function resultsOfParts(dataset: Dataset, conference: Conference, unit: Unit): PartsResult[] {
  if (unit.madeOf.length === 0) return [];
  return conference.indices.flatMap(({ index: id, year }) => {
    const index = dataset.indices.get(id)!;
    const points = backCast(dataset, index, unit, editionsKnownOn(dataset, id, conference.heldOn));
    if (existed(dataset, unit, id, year)) return [];
    const point = points.findLast((one) => one.year <= year && isKnown(one));
    if (!point) return [];
    return [{ index, unit, point, ...(point.year === year ? {} : { asked: year }) }];
  });
}
