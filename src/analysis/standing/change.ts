import type { Edition, ReportedChange } from "../../model/edition.ts";
import type { Figure } from "../../model/figure.ts";
import type { BreakNote } from "../../model/rules/breaks.ts";
import type { Reason } from "../comparability/reason.ts";

/** A change of score between two years, in the index's own unit of measure; positive = better. */
export interface Change {
  value: number | null;
  /** `computed` from the two scores, or `reported` by somebody when ours cannot be computed. */
  basis: "computed" | "reported" | null;
  /** What was reported about it, also when we could compute it: shown as theirs, compared with ours. */
  reported: Figure | null;
  reason: Reason | null;
}

/** The figure somebody reported about a change, for one unit, component and pair of years. */
export function reportedFor(
  reported: readonly ReportedChange[],
  unit: string,
  component: string | null,
  against: number,
): ReportedChange[] {
  return reported.filter(
    (row) => row.unit === unit && row.component === component && row.against === against,
  );
}

/** The change of a score on the year before that somebody reported; null where nobody did. */
export function reportedChange(
  { year, reported }: Pick<Edition, "year" | "reported">,
  unit: string,
  component: string | null,
): number | null {
  const told = reportedFor(reported, unit, component, year - 1).find(({ change }) => change !== null);
  return told?.change?.value ?? null;
}

/** Whether a score was inferred; then its change with the other year may be the very thing it was inferred from. */
function inferred(...figures: (Figure | null)[]): boolean {
  return figures.some((figure) => figure?.basis === "inferred");
}

/**
 * Change of a score: Δ = score − previous, unrounded. Nothing is computed across a break of treatment `none`, nor
 * from an inferred score when the change itself was reported (the inference would confirm itself). A reported
 * change is kept in any case.
 */
export function changeOf(
  score: Figure | null,
  previous: Figure | null,
  breakNote: BreakNote | null,
  reported: Figure | null,
): Change {
  const told = (reason: Reason): Change =>
    reported
      ? { value: reported.value, basis: "reported", reported, reason: null }
      : { value: null, basis: null, reported: null, reason };
  if (breakNote?.treatment === "none") return told("break-none");
  if (!score) return told("no-score");
  if (!previous) return told("no-previous-score");
  if (reported && inferred(score, previous)) return told("previous-inferred-from-change");
  return { value: score.value - previous.value, basis: "computed", reported, reason: null };
}
