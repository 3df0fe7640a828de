import type { LeagueRow } from "../standing/league.ts";
import type { UnitShare } from "./rank-facts.ts";
import { type Course, pairShares } from "./rank-game.ts";

/** Units with a rank and a score that took part in it. */
export function counted(rows: readonly LeagueRow[]): Map<string, LeagueRow> {
  return new Map(
    rows
      .filter(({ rank, score, scoreBasis }) => rank !== null && score !== null && scoreBasis !== "inferred")
      .map((row) => [row.unit, row]),
  );
}

const size = (share: UnitShare) => Math.abs(share.places);
const byShare = (shares: UnitShare[]) =>
  shares.filter(({ places }) => places !== 0).sort((a, b) => size(b) - size(a) || (a.unit < b.unit ? -1 : 1));

/** Own score and the courses of other units played one by one; null when one of them is not known well enough. */
export function playPairs(own: { previous: number; current: number }, courses: ReadonlyMap<string, Course>) {
  const shares: UnitShare[] = [];
  let ownPlaces = 0;
  for (const [unit, course] of courses) {
    const share = pairShares(own, course);
    if (!share) return null;
    ownPlaces += share.own;
    shares.push({ unit, places: share.other });
  }
  return {
    own: ownPlaces,
    others: shares.reduce((sum, { places }) => sum + places, 0),
    byUnit: byShare(shares),
  };
}
