import type { Edition } from "../../model/edition.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { remembered, rememberedForTwo } from "../../model/remembered.ts";
import { breakBetween, TOTAL } from "../../model/rules/breaks.ts";
import { median } from "../math/statistics.ts";
import { league } from "../standing/league.ts";

/** Fewer pairs of years than this tell no usual drift. */
const PAIRS_FOR_DRIFT = 3;

/** Totals of all ranked units of an edition, or of all but one, from the largest. */
export function totalsOf(edition: Edition, without: string | null = null): readonly number[] {
  const known = sortedTotals(edition);
  return without === null
    ? known.map(({ total }) => total)
    : known.flatMap(({ unit, total }) => (unit === without ? [] : total));
}

const sortedTotals = remembered((edition: Edition) =>
  league(edition)
    .flatMap(({ unit, rank, score }) => (rank === null || score === null ? [] : { unit, total: score }))
    .sort((a, b) => b.total - a.total),
);

/** How a field of totals usually moves in a year, rank by rank. */
export interface Drift {
  /** At position k − 1: the median yearly change of the k-th largest total, in points. */
  byRank: number[];
  /** Pairs of years that it rests on. */
  pairs: { from: number; to: number }[];
}

/**
 * The usual yearly drift: for each rank k the median, over all pairs of neighbouring years with complete leagues, of the
 * change of the k-th largest total; positive = the field gets better. Pairs across a break of treatment `none` or
 * `structure` for the total, or of ranks, are left out, since there the measure or the set of units moved and not the field. A rank that some year of a
 * pair does not have takes part with the other pairs only. Null with fewer than PAIRS_FOR_DRIFT pairs.
 */
export function usualDrift(index: IndexDefinition, editions: readonly Edition[]): Drift | null {
  return drifts(index, editions);
}

/** Every unit that is asked about over the same editions has the same field. */
const drifts = rememberedForTwo(driftOf);

function driftOf(index: IndexDefinition, editions: readonly Edition[]): Drift | null {
  const complete = editions.filter(({ complete }) => complete).sort((a, b) => a.year - b.year);
  const held = complete.map((edition) => ({ year: edition.year, totals: totalsOf(edition) }));
  const pairs = held.flatMap((now, i) => {
    const before = held[i - 1];
    if (!before || now.year - before.year !== 1) return [];
    const note = breakBetween(index, TOTAL, now.year, before.year);
    const moved = note?.treatment === "none" || note?.treatment === "structure" || note?.ranks === "none";
    return moved ? [] : [{ before, now }];
  });
  if (pairs.length < PAIRS_FOR_DRIFT) return null;
  const ranks = Math.max(
    ...pairs.map(({ before, now }) => Math.min(before.totals.length, now.totals.length)),
  );
  return {
    byRank: Array.from({ length: ranks }, (_, i) => {
      const changes = pairs.flatMap(({ before, now }) => {
        const [then, later] = [before.totals[i], now.totals[i]];
        return then === undefined || later === undefined ? [] : [later - then];
      });
      return median(changes)!;
    }),
    pairs: pairs.map(({ before, now }) => ({ from: before.year, to: now.year })),
  };
}

/** The totals of the other units after one year of their usual drift, each rank by its own; sorted again. */
export function drifted(others: readonly number[], drift: Drift): number[] {
  return others
    .map((total, i) => total + (drift.byRank[i] ?? drift.byRank.at(-1) ?? 0))
    .sort((a, b) => b - a);
}
