import { withoutNoise } from "../../model/rules/tolerance.ts";
import type { Shown } from "../layers/spec.ts";

const STEPS = [1, 2, 2.5, 5, 10];

/**
 * Round values for an axis that covers [from, to]: four to six of them, in steps of 1, 2, 2.5 or 5 × a power of ten,
 * the first not above `from` and the last not below `to`.
 * `format` writes each value as the reader sees it. Throws RangeError unless both ends are finite and from < to.
 */
export function roundTicks<Shows>(
  from: number,
  to: number,
  format: (value: number) => Shows,
): Shown<Shows>[] {
  if (!Number.isFinite(from) || !Number.isFinite(to) || from >= to)
    throw new RangeError(`no axis from ${from} to ${to}`);
  const power = 10 ** Math.floor(Math.log10((to - from) / 5));
  const candidates = [power, power * 10].flatMap((p) => STEPS.map((step) => withoutNoise(step * p)));
  for (const step of candidates) {
    const first = Math.floor(withoutNoise(from / step));
    const last = Math.ceil(withoutNoise(to / step));
    if (last - first + 1 > 6) continue;
    return Array.from({ length: last - first + 1 }, (_, i) => {
      const value = withoutNoise((first + i) * step);
      return { value, text: format(value) };
    });
  }
  throw new RangeError(`no round step from ${from} to ${to}`);
}

const RANK_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/**
 * Ticks of a rank axis: the best rank that it shows (1 unless told), then round ranks (10, 20 … or 5, 10 …), and the
 * last rank `worst`. A round rank too near an end gives way to it. Throws RangeError unless best < worst.
 */
export function rankTicks<Shows>(worst: number, format: (value: number) => Shows, best = 1): Shown<Shows>[] {
  if (!(best >= 1 && worst > best)) throw new RangeError(`no rank axis from ${best} to ${worst}`);
  const step = RANK_STEPS.find((size) => (worst - best) / size <= 5) ?? worst;
  const ranks = [best];
  for (let rank = step; rank < worst - step * 0.4; rank += step)
    if (rank > best + (best === 1 ? 0 : step * 0.4)) ranks.push(rank);
  ranks.push(worst);
  return ranks.map((value) => ({ value, text: format(value) }));
}

/** An axis shows at least so many ranks: those of a series that hardly moves, and a place beside them. */
const RANKS_SHOWN = 3;

/**
 * The best and the worst rank that an axis should show for some ranks of a league of `units`: a little beyond the ranks
 * at both ends, at least three ranks, never beyond the league, and from 1 on where that is near.
 */
export function rankSpan(ranks: readonly number[], units: number): { best: number; worst: number } {
  const last = Math.max(2, units, ...ranks);
  const [high, low] = [Math.min(...ranks), Math.max(...ranks)];
  const beyond = Math.max(1, Math.ceil((low - high) * 0.15));
  const best = high - beyond <= 1 + beyond ? 1 : high - beyond;
  const worst = Math.min(last, Math.max(low + beyond, best + RANKS_SHOWN - 1));
  return { best: Math.max(1, Math.min(best, worst - RANKS_SHOWN + 1)), worst };
}
