/**
 * The smallest and the largest of some values, as the ends of an axis; a single value is given room on both sides.
 * Throws RangeError when there is none: a chart without figures is not drawn, its place says why.
 */
export function extent(values: readonly number[]): [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (!Number.isFinite(low) || !Number.isFinite(high)) throw new RangeError("no figures to draw");
  return low < high ? [low, high] : [low - 1, high + 1];
}
