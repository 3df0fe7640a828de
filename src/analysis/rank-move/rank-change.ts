import type { Edition } from "../../model/edition.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import type { Reason } from "../comparability/reason.ts";
import type { ComponentAnalysis, TotalAnalysis } from "../results.ts";
import type { LeagueRow } from "../standing/league.ts";
import { type CommonField, commonField } from "./common-field.ts";
import { partsOf, playParts } from "./own-parts.ts";
import { rankChangeOfUnitsAhead } from "./rank-known-ahead.ts";
import { playPairs } from "./rank-pairs.ts";

/**
 * One part of a rank change: a top component, changed weights and maxima (which move all units at once), or what of the
 * total's change neither shows.
 */
export interface RankPart {
  kind: "component" | "weights" | "rest";
  /** The component's id; null for weights and rest. */
  component: string | null;
  /** Our change, in points of the total; positive = better. */
  points: number;
  /** Mean of the same over the units ranked in both years: what all had in common moves no rank. */
  common: number;
  places: number;
}

/** Another unit's share of a rank change, in places gained by us. */
export interface UnitShare {
  unit: string;
  places: number;
}

/** Which units a rank change is counted over, and how it differs from the published one. */
export interface CommonSet {
  /** Units ranked in both years, ourselves among them; null where the league is known only down to our place. */
  units: number | null;
  previousRank: number;
  rank: number;
  /** Previous rank − rank among these units. */
  places: number;
  /** Places gained as published, null where none can be told; `differs` when it is another number than ours. */
  publishedPlaces: number | null;
  differs: boolean;
  /** Units ranked in one of the years only. */
  leftOut: { unit: string; rankedIn: "now" | "before"; ahead: boolean }[];
}

/**
 * Why the rank moved, in places gained, net of the mean change of the units ranked in both years. `parts`: one share per
 * own component; `pair`: own total against the other units; `ahead`: the same, over the units ahead of us in one of the
 * years at least, when no more is known, net of the published means.
 */
export type RankChange =
  | ({
      form: "parts" | "pair" | "ahead";
      /** The own parts together, without new weights. */
      own: number;
      /** New weights or maxima; 0 where they did not change, or nobody's parts are told apart. */
      weights: number;
      others: number;
      /** Mean change of the totals, in points. */
      common: number;
      parts: RankPart[];
      /** Components whose own change cannot be told: they are in the rest. Empty: the rest is rounding. */
      restOf: string[];
      /** Shares of single other units that are not 0, largest first; only where the form counts them singly. */
      byUnit: UnitShare[];
      /** Why there are no parts. */
      withoutParts: Reason | null;
    } & CommonSet)
  | { form: "none"; reason: Reason };

/** What a rank change is explained from: two editions, and one unit's total and components compared. */
export interface RankQuestion {
  unit: string;
  index: IndexDefinition;
  edition: Edition | null;
  previousEdition: Edition | null;
  total: TotalAnalysis;
  top: readonly ComponentAnalysis[];
  unitsMerged: boolean;
}

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
  if (total.breakNote?.treatment === "none" || total.breakNote?.ranks === "none") return none("break-none");
  if (question.unitsMerged) return none("units-changed");
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
      restOf: [],
      withoutParts: held.reason,
      ...set,
    };
  }
  return { form: "parts", ...playParts(held.parts, net, netOthers, field), ...set, restOf: held.restOf };
}
