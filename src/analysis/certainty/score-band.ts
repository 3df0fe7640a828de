import { LEVEL } from "../../model/rules/marks.ts";
import { normalQuantile } from "../math/normal.ts";

/**
 * Score ± z(1 − 0,05 ÷ 2)·σ, cut off at nought and at the component's maximum, where no score can lie. With the noise
 * of the series for σ, an upper bound, the band is at least as wide as it should be.
 */
export function scoreBand(
  score: number,
  error: number,
  maximum: number | null,
): { low: number; high: number } {
  const half = normalQuantile(1 - LEVEL / 2) * error;
  return {
    low: Math.max(0, score - half),
    high: Math.min(maximum ?? Number.POSITIVE_INFINITY, score + half),
  };
}
