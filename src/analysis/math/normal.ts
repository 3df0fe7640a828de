/** Density of the standard normal distribution at x. */
export function normalDensity(x: number): number {
  return Math.exp(-(x * x) / 2) / Math.sqrt(2 * Math.PI);
}

/** Φ(x) − ½ = φ(x)·(x + x³/3 + x⁵/(3·5) + …), exact for moderate x. */
function centralPart(x: number): number {
  let term = x;
  let sum = x;
  for (let odd = 3; Math.abs(term) > 1e-17 * Math.abs(sum); odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return normalDensity(x) * sum;
}

/** 1 − Φ(x) for x ≥ 3, by Laplace's continued fraction φ(x) ÷ (x + 1/(x + 2/(x + 3/…))). */
function upperTail(x: number): number {
  let fraction = x;
  for (let k = 200; k >= 1; k -= 1) fraction = x + k / fraction;
  return normalDensity(x) / fraction;
}

/** Φ(x): the share of the standard normal distribution below x. */
export function normalShare(x: number): number {
  if (x === 0) return 0.5;
  if (x >= 3) return 1 - upperTail(x);
  return x <= -3 ? upperTail(-x) : 0.5 + centralPart(x);
}

/**
 * z(share): the x below which that share of the standard normal distribution lies. ±∞ at 1 and 0; a share outside
 * [0, 1] has none (NaN). Newton's steps on ln Φ, which is concave, so that they close in from one side.
 */
export function normalQuantile(share: number): number {
  if (!(share >= 0 && share <= 1)) return Number.NaN;
  if (share === 0) return Number.NEGATIVE_INFINITY;
  if (share > 0.5) return -normalQuantile(1 - share);
  let x = -Math.sqrt(-2 * Math.log(share));
  for (let step = 0; step < 60; step += 1) {
    const below = normalShare(x);
    const move = ((Math.log(share) - Math.log(below)) * below) / normalDensity(x);
    x += move;
    if (Math.abs(move) < 1e-14) break;
  }
  return x;
}
