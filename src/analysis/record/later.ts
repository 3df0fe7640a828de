import type { Target } from "../../model/conference.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Figure } from "../../model/figure.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { type BreakNote, breakBetween, TOTAL } from "../comparability/breaks.ts";
import { editionsAfter } from "../comparability/published.ts";
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
  target: { target: Target; scoreMet: boolean | null; rankMet: boolean | null } | null;
}

/** Whether a result meets a target, in score and in rank. */
export function meets(
  target: Target,
  score: Figure | null,
  rank: number | null,
): NonNullable<LaterResult["target"]> {
  const wanted = target.score;
  const scoreMet =
    wanted && score
      ? wanted.comparison === "above"
        ? score.value > wanted.value.value
        : score.value >= wanted.value.value
      : null;
  const rankMet = target.rankAtMost !== null && rank !== null ? rank <= target.rankAtMost : null;
  return { target, scoreMet, rankMet };
}

/** Results of the conference's indices announced after its date, oldest first, for years after the analysed one. */
export function laterResults(
  dataset: Dataset,
  conference: { unit: string; heldOn: string; indices: { index: string; year: number }[]; targets: Target[] },
): LaterResult[] {
  return conference.indices.flatMap(({ index: id, year: analysed }) => {
    const index = dataset.indices.get(id)!;
    return editionsAfter(dataset, id, conference.heldOn).flatMap((edition) => {
      const standing = edition.standings.get(conference.unit);
      const row = league(edition).find(({ unit }) => unit === conference.unit);
      if (edition.year <= analysed || !standing || (!standing.score && row?.rank == null)) return [];
      const target = conference.targets.find(
        (candidate) =>
          candidate.index === id && candidate.component === null && candidate.year === edition.year,
      );
      return {
        index,
        year: edition.year,
        publishedOn: edition.publishedOn!,
        score: standing.score,
        rank: row?.rank ?? null,
        rankedUnits: edition.rankedUnits,
        breakNote: breakBetween(index, TOTAL, edition.year, analysed),
        target: target ? meets(target, standing.score, row?.rank ?? null) : null,
      };
    });
  });
}
