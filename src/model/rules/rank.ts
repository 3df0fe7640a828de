/**
 * Rank of a value among others: 1 + the number of larger values, so that ties share the best rank and the next
 * rank skips. Values must be unrounded. The value itself may or may not be among the others.
 */
export function rankAmong(value: number, others: Iterable<number>): number {
  let rank = 1;
  for (const other of others) if (other > value) rank += 1;
  return rank;
}

/** Percentile position of a rank (ties by their mid-rank): 1 for the first, 0 for the last; comparable between leagues of different size. */
export function percentilePosition(rank: number, rankedUnits: number): number {
  return rankedUnits <= 1 ? 1 : 1 - (rank - 1) / (rankedUnits - 1);
}
