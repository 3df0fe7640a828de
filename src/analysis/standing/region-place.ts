import { rankAmong } from "../../model/rules/rank.ts";
import type { Pair } from "./compare-standing.ts";
import type { RegionPlace, TotalAnalysis } from "./compared.ts";
import { league } from "./league.ts";

/**
 * Place inside the region: computed among the region's ranked units when the league is complete, else as reported.
 * A reported place beside a computed one is checked as a statement, not shown twice.
 */
export function regionPlaceOf(pair: Pair): Pick<TotalAnalysis, "regionPlace" | "regionReason"> {
  const { edition, region, unit } = pair;
  if (!edition || !region) return { regionPlace: null, regionReason: edition ? "no-region" : "no-score" };
  if (edition.complete) {
    const rows = league(edition).filter(
      (row) => row.rank !== null && row.score !== null && region.units.has(row.unit),
    );
    const own = rows.find((row) => row.unit === unit);
    if (!own) return { regionPlace: null, regionReason: "no-rank" };
    const rank = rankAmong(
      own.score!,
      rows.map((row) => row.score!),
    );
    return {
      regionPlace: { region: region.id, rank, units: rows.length, basis: "computed", sources: [] },
      regionReason: null,
    };
  }
  const told = edition.reported.find((row) => row.unit === unit && row.component === null && row.regionRank);
  if (!told) return { regionPlace: null, regionReason: "region-incomplete" };
  const place: RegionPlace = {
    region: region.id,
    rank: told.regionRank!.value,
    units: null,
    basis: "reported",
    sources: told.sources,
  };
  return { regionPlace: place, regionReason: null };
}
