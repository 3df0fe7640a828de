import type { Reason } from "../comparability/reason.ts";
import type { LeagueRow } from "../standing/league.ts";
import { type CommonField, commonField } from "./common-field.ts";
import { partsOf, playParts } from "./own-parts.ts";
import type { CommonSet, RankChange, RankQuestion } from "./rank-facts.ts";
import { rankChangeOfUnitsAhead } from "./rank-known-ahead.ts";
import { playPairs } from "./rank-pairs.ts";

const none = (reason: Reason): RankChange => ({ form: "none", reason });

/** Both leagues complete: the set of units ranked in both years, and who is left out of it. */
function commonSet({ unit, total }: RankQuestion, { before, now, units }: CommonField) {
  const own = { previous: before.get(unit)!.score!, current: now.get(unit)!.score! };
  const others = units
    .filter((id) => id !== unit)
    .map((id) => ({ unit: id, previous: before.get(id)!.score!, current: now.get(id)!.score! }));
  const previousRank = 1 + others.filter(({ previous }) => previous > own.previous).length;
  const rank = 1 + others.filter(({ current }) => current > own.current).length;
  const only = (from: ReadonlyMap<string, LeagueRow>, to: ReadonlyMap<string, LeagueRow>) =>
    [...from.values()].filter((row) => !to.has(row.unit));
  const set: CommonSet = {
    units: units.length,
    previousRank,
    rank,
    places: previousRank - rank,
    publishedPlaces: total.places.value,
    differs: total.places.value !== null && total.places.value !== previousRank - rank,
    leftOut: [
      ...only(before, now).map((row) => ({
        unit: row.unit,
        rankedIn: "before" as const,
        ahead: row.score! > own.previous,
      })),
      ...only(now, before).map((row) => ({
        unit: row.unit,
        rankedIn: "now" as const,
        ahead: row.score! > own.current,
      })),
    ],
  };
  return { own, others, set };
}

/**
 * Shares a rank change out, in places gained (positive = better), over the units ranked in both years. A movement of
 * all alike moves no rank, so each player moves by its change less the mean change of the same over these units. With
 * complete leagues and components: Shapley values with one player per top component of the unit (its change from
 * performance), one for changed weights and maxima, which move every unit by its own structure effect, one for the rest
 * of our change (components that may not be compared, or rounding of published parts), and one for all other units
 * together. Without components, the two-player form; with a league known only down to our place in both years and
 * published means, the two-player form over the units named there. The shares always add up to previous rank − rank in
 * the set. Refused across a break of treatment `none` for the total or for ranks, after mergers, and where ranks,
 * scores or means are missing.
 */
export function rankChangeOf(question: RankQuestion): RankChange {
  const { unit, edition, previousEdition, total } = question;
  const { treatment, ranks } = total.breakNote ?? {};
  if (treatment === "none") return none("break-none");
  if (question.unitsMerged) return none("units-changed");
  if (ranks === "none") return none("break-none");
  if (!edition || !total.placed) return none("no-rank");
  if (!previousEdition || !total.previousPlaced) return none("no-previous-rank");
  if (total.change.basis !== "computed" || total.change.value === null)
    return none(total.change.reason ?? "no-previous-score");
  if (!edition.complete || !previousEdition.complete)
    return rankChangeOfUnitsAhead(
      { ...question, edition, previousEdition },
      { previous: total.previous!.value, current: total.score!.value },
    );

  const field = commonField(question.index, edition, previousEdition);
  if (!field.before.has(unit) || !field.now.has(unit))
    return none(field.now.has(unit) ? "no-previous-rank" : "no-rank");
  const { own, others, set } = commonSet(question, field);
  const net = { previous: own.previous, current: own.current - field.total };
  const netOthers = others.map((row) => ({ ...row, current: row.current - field.total }));
  const held = partsOf(question, field);
  if (!held.parts) {
    const played = playPairs(net, new Map(netOthers.map((row) => [row.unit, row])))!;
    return {
      form: "pair",
      ...played,
      weights: 0,
      common: field.total,
      parts: [],
      inside: { component: null, reason: held.reason },
      restOf: [],
      withoutParts: held.reason,
      ...set,
    };
  }
  return {
    form: "parts",
    ...playParts(held.years, unit, held.parts, net, netOthers, field),
    ...set,
    restOf: held.restOf,
  };
}
