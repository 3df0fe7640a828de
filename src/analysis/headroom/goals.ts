import type { Target } from "../../model/conference.ts";
import { quarterOf, ranksOfQuarter } from "../../model/rules/quartile.ts";
import { rankAmong } from "../../model/rules/rank.ts";
import type { TotalAnalysis } from "../standing/compared.ts";
import { type Band, bandOf, type Fields, gapTo, totalForRank } from "./what-if.ts";

/** The group one better than the own quarter of the league: the first quarter, the upper half, or all but the last quarter. */
export const GROUP_GOALS = ["quarter", "upper-half", "off-last-quarter"] as const;

/**
 * Something to reach. `next`: the place of the nearest unit ahead. One of `GROUP_GOALS`: the quarter of the ranked units
 * just above the own one, since a group further off is no aim of a year. `target-rank`, `target-score`: what the
 * conference aims at.
 */
export interface Goal {
  kind: "next" | (typeof GROUP_GOALS)[number] | "target-rank" | "target-score";
  /** null for a score. */
  rank: number | null;
  /** Total needed, and points missing (0: reached), in today's field and in the drifted one. */
  total: Band;
  points: Band;
}

function rankGoal(kind: Goal["kind"], rank: number, own: number, fields: Fields): Goal {
  const total = bandOf(fields, (others) => totalForRank(others, rank));
  return { kind, rank, total, points: bandOf(fields, (others) => gapTo(totalForRank(others, rank), own)) };
}

/** Last rank of the quarter above the own one, with what it is called; null for who is in the first. */
function groupAbove(rank: number, units: number, sizes: readonly number[] | null) {
  const above = ([3, 2, 1] as const).find((quarter) => quarter < (quarterOf(rank, units, sizes) ?? 1));
  if (above === undefined) return null;
  const last = ranksOfQuarter(above, units, sizes)?.to ?? 1;
  return last < rank ? { kind: GROUP_GOALS[above - 1]!, rank: last } : null;
}

/**
 * Goals in the order: next place, next quarter up (as published, where `sizes` say so), rank target. One that is
 * another's rank is not said twice.
 */
export function rankGoals(
  own: number,
  fields: Fields,
  targets: readonly Target[],
  sizes: readonly number[] | null = null,
): Goal[] {
  const rank = rankAmong(own, fields.today);
  const units = fields.today.length + 1;
  const nearest = fields.today.filter((total) => total > own).at(-1);
  const next = nearest === undefined ? null : rankAmong(nearest, fields.today);
  const group = groupAbove(rank, units, sizes);
  const aimed = targets.flatMap(({ rankAtMost }) => rankAtMost ?? []).filter((aim) => aim <= units);
  const wanted: [Goal["kind"], number | null][] = [
    ["target-rank", aimed.length > 0 ? Math.min(...aimed) : null],
    ...(group ? [[group.kind, group.rank] as [Goal["kind"], number]] : []),
    ["next", next],
  ];
  const seen = new Set<number>();
  const goals = wanted.flatMap(([kind, aim]) => {
    if (aim === null || seen.has(aim)) return [];
    seen.add(aim);
    return [rankGoal(kind, aim, own, fields)];
  });
  return goals.reverse();
}

/** The score aimed at, which no other unit has a part in. */
export function scoreGoals(own: number, targets: readonly Target[]): Goal[] {
  return targets.flatMap(({ score }) =>
    score
      ? [
          {
            kind: "target-score" as const,
            rank: null,
            total: { today: score.value.value, drifted: null },
            points: { today: gapTo(score.value.value, own), drifted: null },
          },
        ]
      : [],
  );
}

/** With a partial league, only the unit just ahead may be known. */
export function nextKnown(total: TotalAnalysis, own: number): Goal[] {
  const ahead = total.position.nextAhead;
  if (!ahead || !total.placed) return [];
  const band = (today: number): Band => ({ today, drifted: null });
  const rank = total.placed.rank - 1;
  return [{ kind: "next", rank, total: band(ahead.value), points: band(gapTo(ahead.value, own)) }];
}
