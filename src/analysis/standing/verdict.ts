import { printsAsZero } from "../../model/rules/tolerance.ts";
/** How a change reads. `unchanged` means that it prints as zero at the index's decimals. */
export type Verdict = "gain" | "loss" | "unchanged" | "not-comparable" | "missing";

/** Verdict on a change of score; positive is better in all our indices. */
export function verdictOf(change: number | null, decimals: number, comparable: boolean): Verdict {
  if (change === null) return comparable ? "missing" : "not-comparable";
  if (printsAsZero(change, decimals)) return "unchanged";
  return change > 0 ? "gain" : "loss";
}

/** Verdict on a move in the ranking; positive places are better. */
export function rankVerdictOf(placesGained: number | null, comparable: boolean): Verdict {
  if (placesGained === null) return comparable ? "missing" : "not-comparable";
  if (placesGained === 0) return "unchanged";
  return placesGained > 0 ? "gain" : "loss";
}
