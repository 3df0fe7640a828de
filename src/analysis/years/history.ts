import type { Edition } from "../../model/edition.ts";
import type { Basis } from "../../model/figure.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { frameworkOf, unitsDay, type When } from "../../model/lookup.ts";
import { type BreakNote, breakBetween, TOTAL, totalRemeasured } from "../../model/rules/breaks.ts";
import { percentilePosition } from "../../model/rules/rank.ts";
import type { Reason } from "../comparability/reason.ts";
import { reportedChange } from "../standing/change.ts";
import { league, rowOf } from "../standing/league.ts";
import type { Mergers } from "../units/mergers.ts";

/** One year of a unit's series. A year without figures stays, with its reason: a gap is shown, not closed. */
export interface HistoryPoint {
  year: number;
  score: number | null;
  written: string | null;
  scoreBasis: Basis | null;
  /** Change on the year before as a source states it: where a score was inferred from it, the only one there is. */
  reportedChange: number | null;
  maxPoints: number | null;
  /** Score ÷ maximum, for years whose maxima differ; null without either. */
  share: number | null;
  rank: number | null;
  rankBasis: Basis | null;
  rankedUnits: number | null;
  /** 1 for the first, 0 for the last, ties in the middle of their places; null without a rank or its denominator. */
  percentile: number | null;
  /** What stands between this year and the year before it in the series. */
  breakBefore: BreakNote | null;
  /** Whether its total, or a part of it, was measured in another way the year before: such scores have no best and worst. */
  remeasured: boolean;
  /** Whether mergers changed the set of units since the year before it: ranks on both sides are not compared. */
  unitsMerged: boolean;
  reason: Reason | null;
}

const dayIn = (editions: readonly Edition[], year: number): When => {
  const held = editions.find((edition) => edition.year === year);
  return held ? unitsDay(held) : year;
};

/** Total score and rank of a unit year by year, from `from` to `to`, over the editions given; `mergers` tells when the set of units changed. */
export function historyOf(
  index: IndexDefinition,
  editions: readonly Edition[],
  unit: string,
  from: number,
  to: number,
  mergers: Mergers = () => false,
): HistoryPoint[] {
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return years.map((year) => {
    const edition = editions.find((candidate) => candidate.year === year);
    const standing = edition?.standings.get(unit);
    const row = edition && standing ? rowOf(league(edition), unit) : undefined;
    const rank = row?.rank ?? null;
    const midRank = row?.midRank ?? null;
    const rankedUnits = edition?.rankedUnits ?? null;
    const framework = frameworkOf(index, year);
    const score = standing?.score?.value ?? null;
    const maxPoints = framework?.maxPoints ?? null;
    return {
      year,
      score,
      written: standing?.score?.written ?? null,
      scoreBasis: standing?.score?.basis ?? null,
      reportedChange: edition ? reportedChange(edition, unit, null) : null,
      maxPoints,
      share: score === null || !maxPoints ? null : score / maxPoints,
      rank,
      rankBasis: row?.rankBasis ?? null,
      rankedUnits,
      percentile: midRank !== null && rankedUnits !== null ? percentilePosition(midRank, rankedUnits) : null,
      breakBefore: year === from ? null : breakBetween(index, TOTAL, year, year - 1),
      remeasured: year !== from && totalRemeasured(index, year, year - 1),
      unitsMerged: year !== from && mergers(dayIn(editions, year), dayIn(editions, year - 1)),
      reason: standing?.score || rank !== null ? null : (standing?.missing?.reason ?? "no-source"),
    };
  });
}
