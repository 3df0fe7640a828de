import type { Target } from "../../model/conference.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Edition } from "../../model/edition.ts";
import type { Figure } from "../../model/figure.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { type BreakNote, breakBetween, TOTAL } from "../../model/rules/breaks.ts";
import { editionsAfter } from "../comparability/published.ts";
import type { Reason } from "../comparability/reason.ts";
import { type Met, meets, NO_RANKS, ranksHeld } from "../promises/rank-aims.ts";
import { NO_LIMITS, type TargetLimits, targetLimits } from "../promises/target-limits.ts";
import { league } from "../standing/league.ts";

/** A result announced after the conference; it never enters the conference's own analysis. */
export interface LaterResult {
  index: IndexDefinition;
  year: number;
  publishedOn: string;
  score: Figure | null;
  rank: number | null;
  rankedUnits: number | null;
  /** The break between the year the conference analysed and this one. */
  breakNote: BreakNote | null;
  /** A target set for this year, and whether it was met in score and in rank; null where it cannot be told. */
  target: Met | null;
  /** Why its rank is not held against the target's: a merger between the target's baseline year and this one. */
  ranksReason: Reason | null;
}

/**
 * Results of the conference's indices announced after its date, oldest first: the analysed year itself, where the
 * conference met before its results came out, and the years after it.
 */
export function laterResults(
  dataset: Dataset,
  conference: { unit: string; heldOn: string; indices: { index: string; year: number }[]; targets: Target[] },
): LaterResult[] {
  const unit = dataset.units.get(conference.unit);
  const ranks = (target: Target, edition: Edition, limits: TargetLimits) =>
    limits.ranks === null ? ranksHeld(dataset, target, conference.unit, edition) : NO_RANKS;
  return conference.indices.flatMap(({ index: id, year: analysed }) => {
    const index = dataset.indices.get(id)!;
    return editionsAfter(dataset, id, conference.heldOn).flatMap((edition) => {
      const standing = edition.standings.get(conference.unit);
      const row = league(edition).find(({ unit }) => unit === conference.unit);
      if (edition.year < analysed || !standing || (!standing.score && row?.rank == null)) return [];
      const target = conference.targets.find(
        (candidate) =>
          candidate.index === id && candidate.component === null && candidate.year === edition.year,
      );
      const limits =
        target && unit ? targetLimits(target, unit, index, dataset, edition.publishedOn!) : NO_LIMITS;
      const breakNote = breakBetween(index, TOTAL, edition.year, analysed);
      const met = target ? meets(target, standing.score, ranks(target, edition, limits)) : null;
      return {
        index,
        year: edition.year,
        publishedOn: edition.publishedOn!,
        score: standing.score,
        rank: row?.rank ?? null,
        rankedUnits: edition.rankedUnits,
        breakNote,
        // A target set on one scale is not met or missed on another.
        target: met && breakNote?.treatment === "none" ? { ...met, scoreMet: null } : met,
        ranksReason: limits.ranks,
      };
    });
  });
}
