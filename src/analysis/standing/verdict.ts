/** How a change reads. `unchanged` means that it prints as zero at the index's decimals. */
export type Verdict = "gain" | "loss" | "unchanged" | "not-comparable" | "missing";

/** Whether a change prints as zero: smaller than half of the last printed decimal. */
export function printsAsZero(change: number, decimals: number): boolean {
  return Math.abs(Number(change.toPrecision(12))) < 0.5 * 10 ** -decimals;
}

/** A change as far as it can be drawn: none where it prints as zero, or a chart of nothing but such would fill its width. */
export function asPrinted(change: number, decimals: number): number {
  return printsAsZero(change, decimals) ? 0 : change;
}

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
