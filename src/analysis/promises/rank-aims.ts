import type { Target } from "../../model/conference.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Edition } from "../../model/edition.ts";
import type { Figure } from "../../model/figure.ts";
import { regionOf, unitsOfRegion } from "../../model/lookup.ts";
import { rankAmong } from "../../model/rules/rank.ts";
import { isComplete, league } from "../standing/league.ts";

/** The ranks that a result is held against: of the year itself, of the baseline year, and in the region. */
export interface RanksHeld {
  rank: number | null;
  baselineRank: number | null;
  regionRank: number | null;
}

export const NO_RANKS: RanksHeld = { rank: null, baselineRank: null, regionRank: null };

/** The rank that a target sets: as it says, or the baseline rank less the places to gain; null where it sets none. */
export function rankAimOf(
  { rankAtMost, placesAtLeast }: Pick<Target, "rankAtMost" | "placesAtLeast">,
  baselineRank: number | null,
): number | null {
  if (rankAtMost !== null) return rankAtMost;
  return placesAtLeast === null || baselineRank === null ? null : Math.max(1, baselineRank - placesAtLeast);
}

/** Whether every rank that a target sets is held; null where it sets none, or where one cannot be told and none failed. */
export function ranksMet(target: Target, { rank, baselineRank, regionRank }: RanksHeld): boolean | null {
  const aims: [set: boolean, met: boolean | null][] = [
    [target.rankAtMost !== null, rank === null ? null : rank <= (target.rankAtMost ?? 0)],
    [
      target.placesAtLeast !== null,
      rank === null || baselineRank === null ? null : baselineRank - rank >= (target.placesAtLeast ?? 0),
    ],
    [
      target.regionRankAtMost !== null,
      regionRank === null ? null : regionRank <= (target.regionRankAtMost ?? 0),
    ],
  ];
  const told = aims.filter(([set]) => set).map(([, met]) => met);
  if (told.includes(false)) return false;
  return told.length === 0 || told.includes(null) ? null : true;
}

/** Rank of a unit among those of its region by score, ties sharing the best; null unless the whole league is held. */
export function regionRankOf(
  edition: Edition,
  component: string | null,
  unit: string,
  region: ReadonlySet<string>,
): number | null {
  if (!isComplete(edition, component)) return null;
  const rows = league(edition, component).filter(
    (row) => row.rank !== null && row.score !== null && region.has(row.unit),
  );
  const own = rows.find((row) => row.unit === unit)?.score ?? null;
  return own === null
    ? null
    : rankAmong(
        own,
        rows.map(({ score }) => score!),
      );
}

/** Ranks that a target's result is held against, with the baseline year's edition and the region of the target's year. */
export function ranksHeld(dataset: Dataset, target: Target, unit: string, edition: Edition): RanksHeld {
  const base = dataset.editions.get(edition.index)?.get(target.baselineYear ?? target.year - 1);
  const rankIn = (one: Edition | undefined) =>
    (one && league(one, target.component).find((row) => row.unit === unit)?.rank) ?? null;
  const own = dataset.units.get(unit);
  const region = own ? regionOf(dataset, own, edition.year) : null;
  const units = region === null ? [] : unitsOfRegion(dataset, region, edition.year);
  return {
    rank: rankIn(edition),
    baselineRank: rankIn(base),
    regionRank: regionRankOf(edition, target.component, unit, new Set(units.map(({ id }) => id))),
  };
}

/** A target held against a result: whether it was met in score and in rank; null where it cannot be told. */
export interface Met {
  target: Target;
  scoreMet: boolean | null;
  rankMet: boolean | null;
}

/** Whether a result meets a target, in score and in rank. */
export function meets(target: Target, score: Figure | null, ranks: RanksHeld): Met {
  const wanted = target.score;
  const scoreMet =
    wanted && score
      ? wanted.comparison === "above"
        ? score.value > wanted.value.value
        : score.value >= wanted.value.value
      : null;
  return { target, scoreMet, rankMet: ranksMet(target, ranks) };
}
