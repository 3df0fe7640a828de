import { shapleyValues } from "./shapley.ts";

/** Scores have at most four decimals; what differs by less is the dust of binary sums, and counts as a tie. */
const DUST = 1e-9;

/** Number of values larger than x, in a list sorted from the largest. */
function larger(sorted: Float64Array, x: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! > x + DUST) low = middle + 1;
    else high = middle;
  }
  return low;
}

const descending = (values: readonly number[]) => Float64Array.from(values).sort().reverse();

/** One unit's total in two years, in the parts it changed by, and the totals of the other units in both years. */
export interface RankGame {
  previous: number;
  current: number;
  /** Change of each own part, at least one; together they are current − previous. */
  parts: readonly number[];
  /** The same units in both lists, in any order. */
  othersBefore: readonly number[];
  othersNow: readonly number[];
}

/**
 * Shares of a rank change, in places gained (positive = better): one for each own part, and one for all other units
 * together. The value of a coalition is the rank gained when its members stand at this year's figures and everybody
 * else at the year compared with; rank = 1 + number of units with a larger total. The shares (Shapley values) add up
 * exactly to rank before − rank now among these units.
 */
export function rankShares(game: RankGame): { parts: number[]; others: number } {
  const { previous, current, parts } = game;
  const before = descending(game.othersBefore);
  const now = descending(game.othersNow);
  const ownSubsets = 1 << parts.length;
  const totals = new Float64Array(ownSubsets).fill(previous);
  for (let mask = 1; mask < ownSubsets; mask += 1) {
    const lowest = 31 - Math.clz32(mask & -mask);
    totals[mask] = totals[mask & (mask - 1)]! + parts[lowest]!;
  }
  totals[ownSubsets - 1] = current;
  const start = larger(before, previous);
  // The last bit is the player "other units".
  const values = new Float64Array(2 * ownSubsets);
  for (let mask = 0; mask < ownSubsets; mask += 1) {
    values[mask] = start - larger(before, totals[mask]!);
    values[mask + ownSubsets] = start - larger(now, totals[mask]!);
  }
  const shares = shapleyValues(values, parts.length + 1);
  return { parts: shares.slice(0, -1), others: shares.at(-1)! };
}

/** A total in two years; `previous` is null where only its side of ours is known. */
export interface Course {
  previous: number | null;
  current: number | null;
}

/**
 * The same with two players, ourselves and one other unit, in places gained by us: whose move changed who is ahead.
 * A unit whose total is not known but which is known not to be ahead is given as null. Null where that is not enough
 * to tell. Over several units the shares add up, because a rank counts the units ahead one by one.
 */
export function pairShares(
  own: { previous: number; current: number },
  other: Course,
): { own: number; other: number } | null {
  // Whether the other unit, in one of its years, is ahead of one of our totals; null: not told.
  const ahead = (theirs: number | null, ours: number, ownThatYear: number): 0 | 1 | null =>
    theirs === null ? (ours >= ownThatYear - DUST ? 0 : null) : theirs > ours + DUST ? 1 : 0;
  const none = ahead(other.previous, own.previous, own.previous);
  const onlyOwn = ahead(other.previous, own.current, own.previous);
  const onlyOther = ahead(other.current, own.previous, own.current);
  const both = ahead(other.current, own.current, own.current);
  if (none === null || onlyOwn === null || onlyOther === null || both === null) return null;
  return { own: (none - onlyOwn + onlyOther - both) / 2, other: (none - onlyOther + onlyOwn - both) / 2 };
}
