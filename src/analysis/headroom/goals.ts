import type { Target } from "../../model/conference.ts";
import { ranksOfQuarter } from "../../model/rules/quartile.ts";
import { rankAmong } from "../../model/rules/rank.ts";
import type { TotalAnalysis } from "../standing/compared.ts";
import { type Band, bandOf, type Fields, gapTo, totalForRank } from "./what-if.ts";

/**
 * Something to reach. `next`: the place of the nearest unit ahead. `quarter`: the first quarter of the ranked units.
 * `target-rank`, `target-score`: what the conference aims at.
 */
export interface Goal {
  kind: "next" | "quarter" | "target-rank" | "target-score";
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

/**
 * Goals in the order: next place, first quarter (as published, where `sizes` say so), rank target. One that is another's
 * rank is not said twice.
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
  const quarter = ranksOfQuarter(1, units, sizes)?.to ?? 1;
  const aimed = targets.flatMap(({ rankAtMost }) => rankAtMost ?? []).filter((aim) => aim <= units);
  const wanted: [Goal["kind"], number | null][] = [
    ["target-rank", aimed.length > 0 ? Math.min(...aimed) : null],
    ["quarter", rank > quarter ? quarter : null],
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
