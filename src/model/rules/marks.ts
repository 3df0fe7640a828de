/* The marks that our rules go by: analysis holds figures against them, texts tell readers what they are. */

/** A strength lies at or above this percentile position among the units, a weakness at or below the other. */
export const STRONG = 0.8;
export const WEAK = 0.2;
/** And within the best (worst) third of the unit's own components. */
export const OWN_SHARE = 1 / 3;

/** Fewer ranked years than this are too few to judge a direction. */
export const YEARS_TO_JUDGE = 5;
/** So many years without a rank may a span of five have, and a longer one; with more it is not judged. */
export const YEARS_LACKING = { five: 1, longer: 2 } as const;
/** Percentile positions per year (Theil–Sen) from which a series counts as rising or falling: one per hundred. */
export const DIRECTION_PER_YEAR = 0.01;
/** Standard deviation about the line of that slope from which a series is unsteady: about six places of 63. */
export const SCATTER = 0.1;
/** A move of at least this share of the league from one year to the next is strong. */
export const STRONG_MOVE = 0.08;
/** From so many strong moves against its direction a series is unsteady; without direction, so many each way. */
export const MOVES_TO_BE_UNSTEADY = 2;
/** The two spans looked at. */
export const SPANS = [5, 10] as const;

/** Two-sided level at which a change counts as clear, and which the band of a score leaves outside. */
export const LEVEL = 0.05;

/** From this many spreads of the stretch on, a swing is exceptional: about one in twenty where changes are normal. */
export const EXCEPTIONAL = 2;
/** Standard deviations in a median distance from the middle, of a normal distribution: 1 ÷ 0.6745. */
export const SPREAD = 1.4826;

/** From this many years in a row on a loss is a lasting one. */
export const LASTING_YEARS = 3;

/** Each weight is tried this much higher and lower. */
export const WEIGHT_CHANGE = 0.25;
