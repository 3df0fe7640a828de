import type { Verdict } from "./verdict.ts";

/** How many components went which way. The five add up to `of`. */
export interface Counts extends Record<Verdict, number> {
  of: number;
}

export function countVerdicts(verdicts: readonly Verdict[]): Counts {
  const counts: Counts = {
    gain: 0,
    loss: 0,
    unchanged: 0,
    "not-comparable": 0,
    missing: 0,
    of: verdicts.length,
  };
  for (const verdict of verdicts) counts[verdict] += 1;
  return counts;
}
