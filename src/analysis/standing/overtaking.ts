import type { Edition } from "../../model/edition.ts";
import type { Reason } from "../comparability/reason.ts";
import type { Pair } from "./compare-standing.ts";
import type { TotalAnalysis } from "./compared.ts";
import { type LeagueRow, league, rowOf, unitsAhead } from "./league.ts";

/** Who passed us and whom we passed between two editions. Null lists when it cannot be told. */
export interface Overtaking {
  /** Units not ahead of us then and ahead now, by their place now. */
  passedBy: LeagueRow[] | null;
  /** Units ahead of us then and no longer now, by their place now where it is known. */
  passed: LeagueRow[] | null;
  /** Units ahead of us now that were not ranked then, and units ahead then that are not ranked now. */
  entered: LeagueRow[] | null;
  left: LeagueRow[] | null;
  reason: Reason | null;
}

/** In a complete league a unit without a rank was not ranked; in a partial one it may only be unknown. */
function wasUnranked(edition: Edition, rows: readonly LeagueRow[], unit: string): boolean {
  return edition.complete && (rowOf(rows, unit)?.rank ?? null) === null;
}

/**
 * Compares the sets of units ahead of one in two editions. A league known only down to our own place in both years
 * is enough. Units that were not ranked in one of the years neither passed nor were passed: they entered or left, and
 * rank − previous rank = passedBy − passed + entered − left.
 */
export function overtaking(now: Edition, before: Edition, unit: string): Overtaking {
  const rowsNow = league(now);
  const rowsBefore = league(before);
  const ahead = unitsAhead(rowsNow, unit);
  const wasAhead = unitsAhead(rowsBefore, unit);
  if (!ahead || !wasAhead) {
    return { passedBy: null, passed: null, entered: null, left: null, reason: "league-incomplete" };
  }
  const isAhead = new Set(ahead.map((row) => row.unit));
  const were = new Set(wasAhead.map((row) => row.unit));
  const unknownNow = (unitId: string): LeagueRow => ({
    unit: unitId,
    score: null,
    scoreBasis: null,
    rank: null,
    midRank: null,
    rankBasis: null,
  });
  const rowNow = (row: LeagueRow) => rowOf(rowsNow, row.unit) ?? unknownNow(row.unit);
  const newAhead = ahead.filter((row) => !were.has(row.unit));
  const noLonger = wasAhead.filter((row) => !isAhead.has(row.unit));
  return {
    passedBy: newAhead.filter((row) => !wasUnranked(before, rowsBefore, row.unit)),
    passed: noLonger.filter((row) => !wasUnranked(now, rowsNow, row.unit)).map(rowNow),
    entered: newAhead.filter((row) => wasUnranked(before, rowsBefore, row.unit)),
    left: noLonger.filter((row) => wasUnranked(now, rowsNow, row.unit)),
    reason: null,
  };
}

/**
 * Who passed whom between the two editions of a pair. Refused where the move in rank is not told, and across a break of
 * kind `none` of the total: two orders by two measures do not show that anybody went past anybody.
 */
export function overtakingBetween(
  { places, breakNote }: Pick<TotalAnalysis, "places" | "breakNote">,
  { edition, previousEdition, unit }: Pair,
): Overtaking {
  const untold = (reason: Reason): Overtaking => ({
    passedBy: null,
    passed: null,
    entered: null,
    left: null,
    reason,
  });
  if (breakNote?.treatment === "none") return untold("break-none");
  if (!edition || !previousEdition || places.basis !== "computed")
    return untold(places.reason ?? "league-incomplete");
  return overtaking(edition, previousEdition, unit);
}
