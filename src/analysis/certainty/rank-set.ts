import type { Edition } from "../../model/edition.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { remembered } from "../../model/remembered.ts";
import { LEVEL } from "../../model/rules/marks.ts";
import { normalQuantile } from "../math/normal.ts";
import { league } from "../standing/league.ts";
import { errorOf, type StandardError, standardErrorOf } from "./standard-error.ts";

/** The ranks that sampling error leaves open, between best and worst. */
export interface RankSet {
  best: number;
  worst: number;
  units: number;
}

/**
 * Ranks open to a unit among N: best = 1 + #{k: S_k − S > c·se}, worst = N − #{k: S − S_k > c·se}, where
 * se = √(SE² + SE_k²) and c = z(1 − 0,05 ÷ (2(N − 1))), so that all comparisons hold together at 95 %.
 */
export function rankSetOf(
  own: { score: number; error: number },
  others: readonly { score: number; error: number }[],
): RankSet {
  const units = others.length + 1;
  const factor = others.length === 0 ? 0 : normalQuantile(1 - LEVEL / (2 * others.length));
  const clearly = (a: typeof own, b: typeof own) => a.score - b.score > factor * Math.hypot(a.error, b.error);
  return {
    best: 1 + others.filter((other) => clearly(other, own)).length,
    worst: units - others.filter((other) => clearly(own, other)).length,
    units,
  };
}

interface ErrorRow {
  unit: string;
  score: number;
  error: number;
}

/** Scores of an edition with their errors, by the noise that stands for all of them, or null: each by its own. */
const errorRows = remembered((index: IndexDefinition) =>
  remembered((edition: Edition) =>
    remembered((_noise: number | null, noise: StandardError | null): readonly ErrorRow[] =>
      league(edition).flatMap((row) => {
        const error = row.rank === null ? null : (noise ?? standardErrorOf(index, edition, row.unit));
        return row.score !== null && error ? [{ unit: row.unit, score: row.score, error: error.value }] : [];
      }),
    ),
  ),
);

export function rankSetIn(
  index: IndexDefinition,
  editions: readonly Edition[],
  edition: Edition | null,
  unit: string,
): RankSet | null {
  if (!edition?.complete) return null;
  const noise = standardErrorOf(index, edition, unit) ? null : errorOf(index, editions, edition, unit);
  const rows = errorRows(index)(edition)(noise?.value ?? null, noise);
  const own = rows.find((row) => row.unit === unit);
  if (!own || rows.length !== edition.rankedUnits) return null;
  return rankSetOf(
    own,
    rows.filter((row) => row !== own),
  );
}
