export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function times(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D, E, F] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

export interface Rectangle {
  left: number;
  bottom: number;
  right: number;
  top: number;
}

export const EVERYWHERE: Rectangle = {
  left: Number.NEGATIVE_INFINITY,
  bottom: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  top: Number.POSITIVE_INFINITY,
};

/** The upright box around a rectangle of `width` × `height` at x, y after a matrix. */
export function boxOf(x: number, y: number, width: number, height: number, by: Matrix): Rectangle {
  const corners = [
    [x, y],
    [x + width, y + height],
    [x, y + height],
    [x + width, y],
  ] as const;
  const xs = corners.map(([a, b]) => a * by[0] + b * by[2] + by[4]);
  const ys = corners.map(([a, b]) => a * by[1] + b * by[3] + by[5]);
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
}

export function common(a: Rectangle, b: Rectangle): Rectangle {
  return {
    left: Math.max(a.left, b.left),
    right: Math.min(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
    top: Math.min(a.top, b.top),
  };
}

/** Whether a point lies further outside a rectangle than `by`. */
export function isOutside(
  x: number,
  y: number,
  { left, right, bottom, top }: Rectangle,
  by: number,
): boolean {
  return x < left - by || x > right + by || y < bottom - by || y > top + by;
}
