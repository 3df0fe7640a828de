import type { Dataset } from "../../model/dataset.ts";
import { existsIn, type When } from "../../model/lookup.ts";
import { remembered, rememberedForTwo } from "../../model/remembered.ts";
import type { Unit } from "../../model/unit.ts";

/** Whether a unit stood at the end of one of the two years only, because it went into another or came of others. */
function cameOrWent(unit: Unit, year: When, against: When): boolean {
  const merged = unit.mergedInto !== null || unit.madeOf.length > 0;
  return merged && existsIn(unit, year) !== existsIn(unit, against);
}

/**
 * Whether the units of two years differ by a merger: one of them is valid on one of the two days only (31/12 of a year) and went into
 * another, or was made of others. Looked up by validity, never by name or code. `like` tells whose set it is: units of
 * the same kind, in the same province where they belong to one, real ones apart from illustrative ones.
 */
export function unitsMergedBetween(
  units: Iterable<Unit>,
  like: Pick<Unit, "kind" | "of" | "illustrative">,
  year: When,
  against: When,
): boolean {
  return [...units].some(
    (unit) =>
      unit.kind === like.kind &&
      unit.of === like.of &&
      unit.illustrative === like.illustrative &&
      cameOrWent(unit, year, against),
  );
}

/** Whether mergers changed the set of units between two days or years, as `unitsMergedBetween` tells it for one unit. */
export type Mergers = (year: When, against: When) => boolean;

export function mergersIn(dataset: Pick<Dataset, "units">, unit: Unit): Mergers {
  return mergersAmong(dataset.units)(`${unit.kind} ${unit.of} ${unit.illustrative}`, unit);
}

/** One answer for all units of a kind: every series asks for the same years. */
const mergersAmong = remembered((units: Dataset["units"]) =>
  remembered(
    (_kind: string, unit: Unit): Mergers =>
      rememberedForTwo((year: When, against: When) =>
        unitsMergedBetween(units.values(), unit, year, against),
      ),
  ),
);
