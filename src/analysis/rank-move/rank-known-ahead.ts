import type { Edition } from "../../model/edition.ts";
import type { Reason } from "../comparability/reason.ts";
import { league, unitsAhead } from "../standing/league.ts";
import type { RankChange, RankQuestion } from "./rank-facts.ts";
import { counted, playPairs } from "./rank-pairs.ts";

const netOf = (score: number | null, common: number) => (score === null ? null : score - common);
const none = (reason: Reason): RankChange => ({ form: "none", reason });

/**
 * A rank change where the leagues are known only down to our own place in both years: the two-player form over the units
 * ahead of us in one of the years at least, one by one, all net of the change of the published mean. Units that were
 * behind in both cancel out in the sum. Refused when not even that is known, when the number of ranked units differs or
 * is not known, and without a mean of both years, since what all had in common moves no rank.
 */
export function rankChangeOfUnitsAhead(
  { unit, edition, previousEdition, total }: RankQuestion & { edition: Edition; previousEdition: Edition },
  own: { previous: number; current: number },
): RankChange {
  const rows = [league(previousEdition), league(edition)] as const;
  const ahead = rows.map((league) => unitsAhead(league, unit));
  const [then, now] = ahead;
  const sameNumber = edition.rankedUnits !== null && edition.rankedUnits === previousEdition.rankedUnits;
  if (!then || !now || !sameNumber) return none("league-incomplete");
  const [meanBefore, meanNow] = [previousEdition.means.national, edition.means.national];
  if (!meanBefore || !meanNow) return none("no-national-mean");
  const common = meanNow.value - meanBefore.value;
  const isAhead = ahead.map((held) => new Set(held?.map((row) => row.unit)));
  const scores = rows.map((league) => counted(league));
  const scoreOf = (year: 0 | 1, id: string) => scores[year]!.get(id)?.score ?? null;
  // An unknown score can only be that of a unit that was not ahead.
  const named = [...new Set([...then, ...now].map((row) => row.unit))];
  const untold = named.some((id) =>
    ([0, 1] as const).some((year) => isAhead[year]!.has(id) && scoreOf(year, id) === null),
  );
  const played = untold
    ? null
    : playPairs(
        { previous: own.previous, current: own.current - common },
        new Map(
          named.map((id) => [id, { previous: scoreOf(0, id), current: netOf(scoreOf(1, id), common) }]),
        ),
      );
  if (!played) return none("league-incomplete");
  // By scores: a publisher may have ranked units with equal scores one after the other.
  const rankIn = (year: 0 | 1, score: number) =>
    1 + named.filter((id) => (scoreOf(year, id) ?? Number.NEGATIVE_INFINITY) > score).length;
  const previousRank = rankIn(0, own.previous);
  const rank = rankIn(1, own.current);
  const places = previousRank - rank;
  return {
    form: "ahead",
    ...played,
    weights: 0,
    common,
    parts: [],
    restOf: [],
    inside: { component: null, reason: "league-incomplete" },
    withoutParts: "league-incomplete",
    units: null,
    previousRank,
    rank,
    places,
    publishedPlaces: total.places.value,
    differs: total.places.value !== places,
    leftOut: [],
  };
}
