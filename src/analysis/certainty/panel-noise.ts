import { remembered } from "../../model/remembered.ts";
import type { Reason } from "../comparability/reason.ts";
import { mean } from "../math/statistics.ts";
import type { Stretch } from "./stretch.ts";
import type { Changes } from "./unit-changes.ts";

/** Fewer pairs of successive changes than this let one odd year speak for all. */
const PAIRS_TO_ESTIMATE = 2;

/** How far scores go back and forth from year to year, as all units of a stretch show it; in the index's measure. */
export interface PanelNoise {
  /** σ = √(−mean covariance of successive changes). */
  value: number;
  from: number;
  to: number;
  /** Pairs of successive changes, and units behind the smallest of them. */
  pairs: number;
  units: number;
}

type PanelNoiseResult = PanelNoise | { reason: Reason };

/** Sample covariance of two successive changes, each net of its mean over the units that have both. */
function reversal({ changes: first }: Changes, { changes: second }: Changes) {
  const both = [...second].flatMap(([unit, after]): [number, number][] => {
    const before = first.get(unit);
    return before === undefined ? [] : [[before, after]];
  });
  const centre = [0, 1].map((side) => mean(both.map((pair) => pair[side]!)) ?? 0);
  const products = both.map(([a, b]) => (a - centre[0]!) * (b - centre[1]!));
  return {
    units: both.length,
    covariance: products.reduce((sum, product) => sum + product, 0) / (both.length - 1),
  };
}

/**
 * The noise of one score, told from the panel: a change holds this year's error less last year's, so that the error of
 * the year between two changes stands in both with opposite signs and Cov(Δt, Δt+1) = −σ². With changes net of the
 * year's mean, σ² = −mean of that covariance over the pairs of the stretch. An upper bound: what truly rose and fell
 * again counts as noise, too. Refused under two pairs, and where changes went on instead of back (σ² ≤ 0).
 */
export function panelNoise(stretch: Stretch): PanelNoiseResult {
  const [first, last] = [stretch.steps[0], stretch.steps.at(-1)];
  if (!first || !last || stretch.steps.length <= PAIRS_TO_ESTIMATE) return { reason: "too-few-pairs" };
  return known(first)(last, stretch);
}

/** A stretch is named by its ends: the same one is found anew from each of its years. */
const known = remembered((_first: Changes) =>
  remembered((_last: Changes, stretch: Stretch) => noiseOf(stretch)),
);

function noiseOf({ from, to, steps }: Stretch): PanelNoiseResult {
  const pairs = steps.slice(1).map((step, i) => reversal(steps[i]!, step));
  const variance = -mean(pairs.map(({ covariance }) => covariance))!;
  return variance > 0
    ? {
        value: Math.sqrt(variance),
        from,
        to,
        pairs: pairs.length,
        units: Math.min(...pairs.map(({ units }) => units)),
      }
    : { reason: "no-reversal" };
}
