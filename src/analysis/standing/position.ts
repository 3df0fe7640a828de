import type { Edition } from "../../model/edition.ts";
import type { Figure } from "../../model/figure.ts";
import { rememberedForTwo } from "../../model/remembered.ts";
import { mean, median } from "../math/statistics.ts";
import { isComplete, type LeagueRow, rowOf, rowsAmong } from "./league.ts";

/** A reference that our score is held against; `computed` over `units` scores, or as published. */
export interface Benchmark {
  value: number;
  basis: "published" | "computed" | "reported" | "inferred";
  /** Unit that holds it, for the best. */
  unit: string | null;
  units: number | null;
  /** Where a published reference comes from; empty when computed. */
  sources: string[];
}

/** Where a score stands among the others of its year. Null where the league does not tell. */
export interface Position {
  best: Benchmark | null;
  median: Benchmark | null;
  nationalMean: Benchmark | null;
  regionMean: Benchmark | null;
  /** The unit just ahead. */
  nextAhead: Benchmark | null;
}

function fromFigure(figure: Figure): Benchmark {
  return { value: figure.value, basis: figure.basis, unit: null, units: null, sources: figure.sources };
}

function computed(value: number | null, units: number, unit: string | null = null): Benchmark | null {
  return value === null ? null : { value, basis: "computed", unit, units, sources: [] };
}

interface References {
  ranked: readonly LeagueRow[];
  best: Benchmark | null;
  median: Benchmark | null;
  mean: Benchmark | null;
}

const heldBy = ({ unit, score, scoreBasis }: LeagueRow): Benchmark => ({
  value: score!,
  basis: scoreBasis ?? "published",
  unit,
  units: null,
  sources: [],
});

/** What all units of a league share, worked out once for its rows. */
const referencesOf = rememberedForTwo((rows: readonly LeagueRow[], complete: boolean): References => {
  const ranked = rows.filter((row) => row.rank !== null && row.score !== null);
  const scores = complete ? ranked.map((row) => row.score!) : [];
  const best = bestRow(rows, complete);
  return {
    ranked,
    best: best ? heldBy(best) : null,
    median: computed(median(scores), scores.length),
    mean: computed(mean(scores), scores.length),
  };
});

/**
 * The row with the best score: in a complete league of all scores, also of units without a total, which hold no rank;
 * else that of the unit ranked first.
 */
function bestRow(rows: readonly LeagueRow[], complete: boolean): LeagueRow | undefined {
  const first = rows.find((row) => row.rank === 1 && row.score !== null);
  if (!complete) return first;
  const scored = rows.filter(({ score, scoreBasis }) => score !== null && scoreBasis !== "inferred");
  return scored.reduce<LeagueRow | undefined>(
    (best, row) => (best === undefined || row.score! > best.score! ? row : best),
    first,
  );
}

/** Mean of the units of a region in a league, the same for each of them. */
const regionalMean = rememberedForTwo((ranked: readonly LeagueRow[], units: ReadonlySet<string>) => {
  const regional = rowsAmong(ranked, units);
  return computed(mean(regional.map((row) => row.score!)), regional.length);
});

/** Of rows best first, how many stand before a rank. */
function countAhead(ranked: readonly LeagueRow[], rank: number): number {
  let [low, high] = [0, ranked.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranked[middle]!.rank! < rank) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * References for one league. A published mean wins over one computed from the units; median and means are computed
 * only over a complete league.
 */
export function positionOf(
  edition: Edition,
  rows: readonly LeagueRow[],
  component: string | null,
  unit: string,
  region: { id: string; units: ReadonlySet<string> } | null,
): Position {
  const complete = isComplete(edition, component);
  const { ranked, best, ...middle } = referencesOf(rows, complete);
  const published =
    component === null ? edition.means.national : (edition.means.components.get(component) ?? null);
  const publishedRegion =
    component === null && region ? (edition.means.regions.get(region.id) ?? null) : null;
  const rank = rowOf(rows, unit)?.rank ?? null;
  const ahead = rank === null ? 0 : countAhead(ranked, rank);
  const next = ahead === (rank ?? 0) - 1 ? ranked[ahead - 1] : undefined;
  return {
    best,
    median: middle.median,
    nationalMean: published ? fromFigure(published) : middle.mean,
    regionMean: publishedRegion
      ? fromFigure(publishedRegion)
      : complete && region
        ? regionalMean(ranked, region.units)
        : null,
    nextAhead: next ? heldBy(next) : null,
  };
}
