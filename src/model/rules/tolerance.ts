/*
 * What counts as the same number: the one home of tolerances. How far a framework's own sums may lie from its published
 * totals is data (`tolerance` of a framework); how many decimals are shown is the index's measure.
 */

/**
 * The dust of binary sums and differences, in the unit of whatever is compared (points, shares, places): scores have at
 * most some four decimals, and what differs by less than this is equal. 42.4324 − 46.9611 = −4.528700000000001.
 */
export const DUST = 1e-9;

/** Decimals of points lost, gained or expected: those that every index of ours is printed with at least. */
export const POINT_DECIMALS = 2;

/** Half of the last decimal that is printed or written: what rounding to it may hide. 2 → 0.005, in the number's unit. */
export function halfOfLast(decimals: number): number {
  return 0.5 * 10 ** -decimals;
}

/** A number without the noise of binary sums, differences and quotients: twelve significant digits of it. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}

/** Whether a change prints as zero: smaller than half of the last printed decimal. */
export function printsAsZero(change: number, decimals: number): boolean {
  const half = halfOfLast(decimals);
  const size = Math.abs(change);
  // Twelve digits decide only at the border itself; to write and read them for every change takes long.
  if (size < half * (1 - DUST)) return true;
  if (size > half * (1 + DUST)) return false;
  return Math.abs(withoutNoise(change)) < half;
}

/** A change as far as it can be shown: none where it prints as zero, or a chart of nothing but such would fill its width. */
export function asPrinted(change: number, decimals: number): number {
  return printsAsZero(change, decimals) ? 0 : change;
}

/** A headroom in whole hundredths, rounded down, so that a promise is never larger than what there is. */
export function hundredthsBelow(points: number): number {
  return Math.floor(withoutNoise(points * 100));
}

/** A gap in whole hundredths, rounded up, so that what is reached is never less than what is needed. */
export function hundredthsAbove(points: number): number {
  return Math.ceil(withoutNoise(points * 100));
}
