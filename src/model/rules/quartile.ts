import type { Edition } from "../edition.ts";

/** A quarter of a league by rank: 1 holds the best. */
export type Quarter = 1 | 2 | 3 | 4;

/**
 * Sizes of the quarters as their publisher drew them, best first: PAPI 2022 has 16, 16, 15 and 14 of 61. Null where no
 * four groups by size are recorded that make up the ranked units: then quarters are counted evenly.
 */
export function publishedQuarters({ tiers }: Pick<Edition, "tiers">, rankedUnits: number): number[] | null {
  const sizes = tiers?.groups.flatMap(({ units }) => units ?? []) ?? [];
  const whole = sizes.length === 4 && tiers?.groups.length === 4;
  return whole && sizes.reduce((sum, size) => sum + size, 0) === rankedUnits ? sizes : null;
}

/**
 * The quarter of the league that a rank belongs to: the published group that holds it, else 4 × rank ÷ ranked units,
 * rounded up. Of 63 units the first quarter holds ranks 1–15 then, the others 16–31, 32–47 and 48–63. Units that share a
 * rank share the quarter. Null for a rank that the league cannot hold.
 */
export function quarterOf(
  rank: number,
  rankedUnits: number,
  sizes: readonly number[] | null = null,
): Quarter | null {
  if (rank < 1 || rank > rankedUnits) return null;
  if (!sizes) return Math.ceil((4 * rank) / rankedUnits) as Quarter;
  const quarters: readonly Quarter[] = [1, 2, 3, 4];
  return quarters.find((quarter) => rank <= upTo(quarter, sizes)) ?? null;
}

function upTo(quarter: number, sizes: readonly number[]): number {
  return sizes.slice(0, quarter).reduce((sum, size) => sum + size, 0);
}

/** First and last rank of a quarter among the ranked units; null where it holds no rank (fewer than four units). */
export function ranksOfQuarter(
  quarter: Quarter,
  rankedUnits: number,
  sizes: readonly number[] | null = null,
): { from: number; to: number } | null {
  const end = (of: number) => (sizes ? upTo(of, sizes) : Math.floor((of * rankedUnits) / 4));
  const [from, to] = [end(quarter - 1) + 1, end(quarter)];
  return from > to ? null : { from, to };
}
