import { larger } from "../../model/rules/rank.ts";
import { DUST } from "../../model/rules/tolerance.ts";
import { shapleyValues } from "../math/shapley.ts";

const descending = (values: readonly number[]) => new Float64Array(values).sort().reverse();

/**
 * One unit's total in two years, in the parts it changed by, and the totals of the other units in both years. All
 * this year's totals and all parts are net of what the units had in common: a movement of all alike moves no rank.
 */
export interface RankGame {
  previous: number;
  current: number;
  /** Change of each own part, at least one; with the own part of `weights` they are current − previous. */
  parts: readonly number[];
  /** The same units in both lists, in the same order. */
  othersBefore: readonly number[];
  othersNow: readonly number[];
  /** What changed weights or maxima made of our total and of each other unit's, where they changed. */
  weights?: { own: number; others: readonly number[] };
}

/**
 * Shares of a rank change, in places gained (positive = better): one for each own part, one for changed weights, which
 * move all units at once, and one for all other units together. The value of a coalition is the rank gained when its
 * members stand at this year's figures and everybody else at the year compared with; rank = 1 + number of units with a
 * larger total. The shares (Shapley values) add up exactly to rank before − rank now among these units.
 */
export function rankShares(game: RankGame): { parts: number[]; weights: number; others: number } {
  const { parts, weights } = game;
  const shares = shapleyValues(coalitions(game), parts.length + (weights ? 2 : 1));
  return {
    parts: shares.slice(0, parts.length),
    weights: weights ? shares[parts.length]! : 0,
    others: shares.at(-1)!,
  };
}

/** The value of every coalition of that game: bits are the parts in their order, then weights, then the others. */
export function coalitions(game: RankGame): Float64Array {
  const { previous, current, parts, weights } = game;
  const own = weights ? [...parts, weights.own] : parts;
  const ownSubsets = 1 << own.length;
  const totals = new Float64Array(ownSubsets).fill(previous);
  for (let mask = 1; mask < ownSubsets; mask += 1) {
    const lowest = 31 - Math.clz32(mask & -mask);
    totals[mask] = totals[mask & (mask - 1)]! + own[lowest]!;
  }
  totals[ownSubsets - 1] = current;
  // The other units by what moved them: nothing, the new weights, their own parts, both.
  const moved = (totals: readonly number[], sign: 1 | -1) =>
    descending(totals.map((total, i) => total + sign * weights!.others[i]!));
  const before = descending(game.othersBefore);
  const now = descending(game.othersNow);
  const beforeNew = weights ? moved(game.othersBefore, 1) : before;
  const nowOld = weights ? moved(game.othersNow, -1) : now;
  const start = larger(before, previous);
  const weightsBit = weights ? 1 << parts.length : 0;
  // The last bit is the player "other units".
  const values = new Float64Array(2 * ownSubsets);
  for (let mask = 0; mask < ownSubsets; mask += 1) {
    const reweighted = !weights || (mask & weightsBit) !== 0;
    values[mask] = start - larger(reweighted ? beforeNew : before, totals[mask]!);
    values[mask + ownSubsets] = start - larger(reweighted ? now : nowOld, totals[mask]!);
  }
  return values;
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
