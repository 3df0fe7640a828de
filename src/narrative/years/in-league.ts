import type { YearsView } from "../../analysis/years/years.ts";

/**
 * Level, slope and scatter of a span of years in places: shares of the league, times the steps of the last year's league
 * (units − 1), so that leagues of other sizes compare. For spans that are judged, whose shares are known.
 */
export function inLeague({ units, level, slope, scatter }: YearsView) {
  const places = (share: number) => share * ((units ?? 1) - 1);
  return { meanRank: 1 + places(1 - level!), slope: places(slope!), scatter: places(scatter!) };
}
