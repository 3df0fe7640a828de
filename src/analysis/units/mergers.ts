import { existsIn } from "../../model/lookup.ts";
import type { Unit } from "../../model/unit.ts";

/** Whether a unit stood at the end of one of the two years only, because it went into another or came of others. */
function cameOrWent(unit: Unit, year: number, against: number): boolean {
  const merged = unit.mergedInto !== null || unit.madeOf.length > 0;
  return merged && existsIn(unit, year) !== existsIn(unit, against);
}

/**
 * Whether the units of two years differ by a merger: one of them is valid on 31/12 of one year only and went into
 * another, or was made of others. Looked up by validity, never by name or code. `like` tells whose set it is: units of
 * the same kind, in the same province where they belong to one, real ones apart from illustrative ones.
 */
export function unitsMergedBetween(
  units: Iterable<Unit>,
  like: Pick<Unit, "kind" | "of" | "illustrative">,
  year: number,
  against: number,
): boolean {
  return [...units].some(
    (unit) =>
      unit.kind === like.kind &&
      unit.of === like.of &&
      unit.illustrative === like.illustrative &&
      cameOrWent(unit, year, against),
  );
}
