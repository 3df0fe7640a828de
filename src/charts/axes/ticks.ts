import type { Shown } from "../layers/spec.ts";

const STEPS = [1, 2, 2.5, 5, 10];

/** Removes the dust of binary fractions: 0.30000000000000004 → 0.3. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

/**
 * Round values for an axis that covers [from, to]: four to six of them, in steps of 1, 2, 2.5 or 5 × a power of ten,
 * the first not above `from` and the last not below `to`.
 * `format` writes each value as the reader sees it. Throws RangeError unless both ends are finite and from < to.
 */
export function roundTicks(from: number, to: number, format: (value: number) => string): Shown[] {
  if (!Number.isFinite(from) || !Number.isFinite(to) || from >= to)
    throw new RangeError(`no axis from ${from} to ${to}`);
  const power = 10 ** Math.floor(Math.log10((to - from) / 5));
  const candidates = [power, power * 10].flatMap((p) => STEPS.map((step) => clean(step * p)));
  for (const step of candidates) {
    const first = Math.floor(clean(from / step));
    const last = Math.ceil(clean(to / step));
    if (last - first + 1 > 6) continue;
    return Array.from({ length: last - first + 1 }, (_, i) => {
      const value = clean((first + i) * step);
      return { value, text: format(value) };
    });
  }
  throw new RangeError(`no round step from ${from} to ${to}`);
}

/**
 * Ticks of a rank axis: the best rank 1, then round ranks (10, 20 … or 5, 10 …), and the last rank `worst`.
 * A round rank too near the last one gives way to it. Throws RangeError if `worst` is below 2.
 */
export function rankTicks(worst: number, format: (value: number) => string): Shown[] {
  if (!(worst >= 2)) throw new RangeError(`no rank axis for ${worst} units`);
  const step = worst > 80 ? 20 : worst > 40 ? 20 : worst > 24 ? 10 : worst > 8 ? 5 : 2;
  const ranks = [1];
  for (let rank = step; rank < worst - step * 0.4; rank += step) if (rank > 1) ranks.push(rank);
  ranks.push(worst);
  return ranks.map((value) => ({ value, text: format(value) }));
}
