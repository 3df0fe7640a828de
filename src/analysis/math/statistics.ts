/** Arithmetic mean; null of nothing, never 0. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Quantile by linear interpolation between order statistics (position (n − 1)·share); null of nothing. */
export function quantile(values: readonly number[], share: number): number | null {
  return quantileOfSorted(new Float64Array(values).sort(), share);
}

/** The same of values that are already in order, smallest first; without the one that stands at `but`, if any. */
export function quantileOfSorted(sorted: ArrayLike<number>, share: number, but = -1): number | null {
  const length = but < 0 ? sorted.length : sorted.length - 1;
  if (length === 0) return null;
  const at = (place: number) => sorted[but < 0 || place < but ? place : place + 1]!;
  const position = (length - 1) * share;
  const below = at(Math.floor(position));
  const above = at(Math.ceil(position));
  return below + (above - below) * (position - Math.floor(position));
}

export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5);
}

/** Standard deviation of a sample, √(Σ(x − mean)² ÷ (n − 1)), in the unit of the values; null under two values. */
export function sampleDeviation(values: readonly number[]): number | null {
  const centre = mean(values);
  if (centre === null || values.length < 2) return null;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1));
}

/**
 * Theil–Sen slope: the median of the slopes between all pairs of points, in units of y per unit of x.
 * A single wild year does not tilt it. Null with fewer than two distinct x.
 */
export function theilSen(points: readonly { x: number; y: number }[]): number | null {
  const slopes: number[] = [];
  for (let i = 0; i < points.length; i += 1)
    for (let j = i + 1; j < points.length; j += 1) {
      const [a, b] = [points[i]!, points[j]!];
      if (a.x !== b.x) slopes.push((b.y - a.y) / (b.x - a.x));
    }
  return median(slopes);
}
