/** A quarter of a league by rank: 1 holds the best. */
export type Quarter = 1 | 2 | 3 | 4;

/**
 * The quarter of the league that a rank belongs to: 4 × rank ÷ ranked units, rounded up. Of 63 units the first quarter
 * holds ranks 1–15, the others 16–31, 32–47 and 48–63. Units that share a rank share the quarter. Null for a rank that
 * the league cannot hold.
 */
export function quarterOf(rank: number, rankedUnits: number): Quarter | null {
  if (rank < 1 || rank > rankedUnits) return null;
  return Math.ceil((4 * rank) / rankedUnits) as Quarter;
}

/** First and last rank of a quarter among the ranked units; null where it holds no rank (fewer than four units). */
export function ranksOfQuarter(quarter: Quarter, rankedUnits: number): { from: number; to: number } | null {
  const from = Math.floor(((quarter - 1) * rankedUnits) / 4) + 1;
  const to = Math.floor((quarter * rankedUnits) / 4);
  return from > to ? null : { from, to };
}
