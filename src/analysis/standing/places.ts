import type { Figure } from "../../model/figure.ts";
import type { BreakNote } from "../../model/rules/breaks.ts";
import type { Reason } from "../comparability/reason.ts";

/** A rank with the number of units it counts. */
export interface Placed {
  rank: number;
  rankedUnits: number | null;
}

/** A move in the ranking; positive = better (the rank number fell). */
export interface Places {
  value: number | null;
  basis: "computed" | "reported" | null;
  reported: Figure | null;
  /** Some units went unranked in one of the years (63 → 60): the text then gives both ranks in full. */
  rankedUnitsDiffer: boolean;
  reason: Reason | null;
}

/**
 * Places gained: previous rank − rank. Null across a break that forbids comparing ranks, or when the set of units
 * changed by mergers; a reported move is kept then, as theirs.
 */
export function placesGained(
  now: Placed | null,
  before: Placed | null,
  breakNote: BreakNote | null,
  unitsMerged: boolean,
  reported: Figure | null,
): Places {
  const rankedUnitsDiffer =
    now?.rankedUnits != null && before?.rankedUnits != null && now.rankedUnits !== before.rankedUnits;
  const told = (reason: Reason): Places =>
    reported
      ? { value: reported.value, basis: "reported", reported, rankedUnitsDiffer, reason: null }
      : { value: null, basis: null, reported: null, rankedUnitsDiffer, reason };
  if (unitsMerged) return told("units-changed");
  if (breakNote?.ranks === "none") return told("break-none");
  if (!now) return told("no-rank");
  if (!before) return told("no-previous-rank");
  return { value: before.rank - now.rank, basis: "computed", reported, rankedUnitsDiffer, reason: null };
}
