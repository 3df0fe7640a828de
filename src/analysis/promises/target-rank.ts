import type { Edition } from "../../model/edition.ts";
import { breakBetween, TOTAL } from "../../model/rules/breaks.ts";
import type { Reason } from "../comparability/reason.ts";
import { isComplete, league } from "../standing/league.ts";
import type { TargetContext } from "./target-context.ts";
import type { TargetCheck } from "./targets.ts";

/** Editions back at which a rank's score is looked up. */
export const YEARS_BACK = 3;

/** A target rank held against what that rank took in the last years. */
export interface RankCheck {
  rankAtMost: number;
  /** Places from the baseline rank to the target; 0 when it is held already; null without a baseline rank. */
  placesToGain: number | null;
  /** The score that held that rank, newest first; without the years that a break of kind `none` parts from the last. */
  took: { year: number; score: number }[];
  /** Whether the score aimed at would have held the rank in all, some or none of these years; null if untold. */
  enough: "all" | "some" | "none" | null;
  /** Why the years before tell nothing of this rank: a merger or a break since. */
  reason: Reason | null;
}

/** The lowest score that held a rank or better: in a partial league only a score known at that very rank. */
function scoreAtRank(edition: Edition, component: string | null, rank: number): number | null {
  const rows = league(edition, component).filter((row) => row.rank !== null && row.score !== null);
  const held = isComplete(edition, component)
    ? rows.filter((row) => row.rank! <= rank)
    : rows.filter((row) => row.rank === rank);
  return held.length === 0 ? null : Math.min(...held.map(({ score }) => score!));
}

/** Null for a target without a rank. */
export function rankCheckOf(
  { target, baselineRank, rankAim, limits }: TargetCheck,
  { index, editions }: TargetContext,
): RankCheck | null {
  const { component } = target;
  const rankAtMost = rankAim;
  if (rankAtMost === null) return null;
  if (limits.ranks !== null)
    return { rankAtMost, placesToGain: null, took: [], enough: null, reason: limits.ranks };
  const last = editions.at(-1)?.year ?? target.year;
  const took = editions
    .filter(({ year }) => breakBetween(index, component ?? TOTAL, last, year)?.treatment !== "none")
    .slice(-YEARS_BACK)
    .reverse()
    .flatMap((edition) => {
      const score = scoreAtRank(edition, component, rankAtMost);
      return score === null ? [] : [{ year: edition.year, score }];
    });
  const aim = target.score?.value.value;
  const reached = aim === undefined ? 0 : took.filter(({ score }) => aim >= score).length;
  const enough =
    aim === undefined || took.length === 0
      ? null
      : reached === took.length
        ? "all"
        : reached > 0
          ? "some"
          : "none";
  const placesToGain = baselineRank === null ? null : Math.max(0, baselineRank - rankAtMost);
  return { rankAtMost, placesToGain, took, enough, reason: null };
}
