/** Points s out of a maximum m, in one year. */
export interface Held {
  points: number;
  maximum: number;
}

interface Effects {
  /** From being done better or worse: m̄·Δa. */
  performance: number;
  /** From a changed maximum or weight: ā·Δm. */
  structure: number;
}

/**
 * Splits a change of points into performance and structure: Δs = m̄·Δa + ā·Δm, where a = s ÷ m is the attainment and
 * bars are means of the two years (Bennet's split; symmetric, exact, needs no logarithms). A component that exists
 * in one year only has no attainment to compare with, so all of it is structure. Points; positive = better.
 */
export function splitEffects(now: Held | null, before: Held | null): Effects {
  if (!now || !before) return { performance: 0, structure: (now?.points ?? 0) - (before?.points ?? 0) };
  const attained = now.points / now.maximum;
  const attainedBefore = before.points / before.maximum;
  return {
    performance: ((now.maximum + before.maximum) / 2) * (attained - attainedBefore),
    structure: ((attained + attainedBefore) / 2) * (now.maximum - before.maximum),
  };
}

/**
 * Splits the performance effect into the part that moved with the country, m̄·Δ(mean attainment of the units that
 * hold the component in both years), and the unit's own rest. Points; positive = better.
 */
export function splitNational(
  performance: number,
  meanMaximum: number,
  meanAttainmentNow: number,
  meanAttainmentBefore: number,
): { national: number; own: number } {
  const national = meanMaximum * (meanAttainmentNow - meanAttainmentBefore);
  return { national, own: performance - national };
}
