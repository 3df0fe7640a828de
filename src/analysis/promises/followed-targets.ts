import type { Target } from "../../model/conference.ts";
import type { Edition } from "../../model/edition.ts";
import type { Figure } from "../../model/figure.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { type BreakNote, breakBetween, TOTAL } from "../../model/rules/breaks.ts";
import { league, rankedUnits } from "../standing/league.ts";
import { meets, NO_RANKS, type RanksHeld } from "./rank-aims.ts";
import { scoreIn } from "./targets.ts";

/** A target of the earlier conference beside the result of its year. */
export interface FollowedTarget {
  target: Target;
  index: IndexDefinition;
  score: Figure | null;
  rank: number | null;
  rankedUnits: number | null;
  /** Result − target, in the index's unit of measure; null across a break that forbids it. */
  distance: number | null;
  /** Null where the target sets none, or it cannot be told. */
  scoreMet: boolean | null;
  rankMet: boolean | null;
  /** Between the target's baseline year and its own. */
  breakNote: BreakNote | null;
}

/** Holds one target against the edition of its year; `ranks` without those that cannot be compared. */
export function followTarget(
  target: Target,
  unit: string,
  index: IndexDefinition,
  edition: Edition,
  ranks: RanksHeld | null = null,
): FollowedTarget {
  const rows = league(edition, target.component);
  const rank = rows.find((row) => row.unit === unit)?.rank ?? null;
  const score = scoreIn(edition.standings.get(unit), target.component);
  const baseline = target.baselineYear ?? target.year - 1;
  const breakNote = breakBetween(index, target.component ?? TOTAL, target.year, baseline);
  const comparable = breakNote?.treatment !== "none";
  const { scoreMet, rankMet } = meets(target, score, ranks ?? { ...NO_RANKS, rank });
  return {
    target,
    index,
    score,
    rank,
    rankedUnits: rankedUnits(edition, rows, target.component),
    distance: comparable && score && target.score ? score.value - target.score.value.value : null,
    scoreMet: comparable ? scoreMet : null,
    rankMet,
    breakNote,
  };
}
