import { DUST } from "./tolerance.ts";

/**
 * Rank of a value among others: 1 + the number of larger values, so that ties share the best rank and the next
 * rank skips. Values must be unrounded. The value itself may or may not be among the others.
 */
export function rankAmong(value: number, others: readonly number[]): number {
  let rank = 1;
  // by index: an iterator boxes every number, and every component of every unit asks
  for (let at = 0; at < others.length; at += 1) if (others[at]! > value) rank += 1;
  return rank;
}

/** The rank of every value among all of them, by the same rule: sorted once instead of counted for each. */
export function ranksOf(values: readonly number[]): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>();
  for (const [ahead, value] of [...values].sort((a, b) => b - a).entries())
    if (!ranks.has(value)) ranks.set(value, ahead + 1);
  return ranks;
}

/** Percentile position of a rank (ties by their mid-rank): 1 for the first, 0 for the last; comparable between leagues of different size. */
export function percentilePosition(rank: number, rankedUnits: number): number {
  return rankedUnits <= 1 ? 1 : 1 - (rank - 1) / (rankedUnits - 1);
}

/** Number of values larger than x by more than the dust of sums, in a list sorted from the largest. */
export function larger(sorted: Float64Array, x: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! > x + DUST) low = middle + 1;
    else high = middle;
  }
  return low;
}
