import type { Edition } from "../model/edition.ts";
import { type LeagueRow, league } from "./league.ts";
import { rankShares } from "./rank-game.ts";
import { rankChangeOfUnitsAhead } from "./rank-known-ahead.ts";
import { counted, playPairs } from "./rank-pairs.ts";
import type { Reason } from "./reason.ts";
import type { ComponentAnalysis, TotalAnalysis } from "./results.ts";
import { MOST_PLAYERS } from "./shapley.ts";

/** One own part of a rank change: a top component, or what of the total's change no component shows. */
export interface RankPart {
  /** null: the rest. */
  component: string | null;
  /** Its change, in points of the total; positive = better. */
  points: number;
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
 * Why the rank moved, in places gained. `parts`: one share per own component; `pair`: own total against the other
 * units; `ahead`: the same, over the units ahead of us in one of the years at least, when no more is known.
 */
export type RankChange =
  | ({
      form: "parts" | "pair" | "ahead";
      own: number;
      others: number;
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
  edition: Edition | null;
  previousEdition: Edition | null;
  total: TotalAnalysis;
  top: readonly ComponentAnalysis[];
  /** Top components that only the year compared with had. */
  dropped: readonly string[];
  unitsMerged: boolean;
}

const none = (reason: Reason): RankChange => ({ form: "none", reason });

/** Both leagues complete: the set of units ranked in both years, and who is left out of it. */
function commonSet(
  { unit, total }: RankQuestion,
  before: ReadonlyMap<string, LeagueRow>,
  now: ReadonlyMap<string, LeagueRow>,
) {
  const common = [...before.keys()].filter((id) => id !== unit && now.has(id));
  const own = { previous: before.get(unit)!.score!, current: now.get(unit)!.score! };
  const others = common.map((id) => ({
    unit: id,
    previous: before.get(id)!.score!,
    current: now.get(id)!.score!,
  }));
  const previousRank = 1 + others.filter(({ previous }) => previous > own.previous).length;
  const rank = 1 + others.filter(({ current }) => current > own.current).length;
  const only = (from: ReadonlyMap<string, LeagueRow>, to: ReadonlyMap<string, LeagueRow>) =>
    [...from.values()].filter((row) => !to.has(row.unit));
  const set: CommonSet = {
    units: common.length + 1,
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

/** Changes of the own parts, with the rest last where there is one; or why they cannot be told apart. */
function partsOf({ top, dropped }: RankQuestion, change: number) {
  const known = top.filter(({ contribution }) => contribution !== null);
  if (known.length === 0)
    return { parts: null, reason: top[0]?.reasons.contribution ?? "no-components" } as const;
  const parts = known.map(({ component, contribution }) => ({
    component: component.id as string | null,
    points: contribution!,
  }));
  const untold = top.filter(({ contribution }) => contribution === null).map(({ component }) => component.id);
  const restOf = [...untold, ...dropped];
  const rest = change - known.reduce((sum, { contribution }) => sum + contribution!, 0);
  if (restOf.length > 0 || Math.abs(rest) > 1e-9) parts.push({ component: null, points: rest });
  // One player more: the other units.
  if (parts.length + 1 > MOST_PLAYERS) return { parts: null, reason: "too-many-parts" } as const;
  return { parts, restOf } as const;
}

/**
 * Shares a rank change out, in places gained (positive = better), over the units ranked in both years. With complete
 * leagues and components: Shapley values with one player per top component of the unit, one for the rest of its change
 * (components that may not be compared, or rounding of published parts), and one for all other units together. Without
 * components, the two-player form; with a league known only down to our place in both years, the two-player form over
 * the units named there. The shares always add up to previous rank − rank in the set. Refused across a break of
 * treatment `none` for the total or for ranks, after mergers, and where ranks or scores are missing.
 */
export function rankChangeOf(question: RankQuestion): RankChange {
  const { unit, edition, previousEdition, total } = question;
  if (total.breakNote?.treatment === "none" || total.breakNote?.ranks === "none") return none("break-none");
  if (question.unitsMerged) return none("units-changed");
  if (!edition || !total.placed) return none("no-rank");
  if (!previousEdition || !total.previousPlaced) return none("no-previous-rank");
  if (total.change.basis !== "computed" || total.change.value === null)
    return none(total.change.reason ?? "no-previous-score");
  const own = { previous: total.previous!.value, current: total.score!.value };
  if (!edition.complete || !previousEdition.complete)
    return (
      rankChangeOfUnitsAhead({ ...question, edition, previousEdition }, own) ?? none("league-incomplete")
    );

  const before = counted(league(previousEdition));
  const now = counted(league(edition));
  if (!before.has(unit) || !now.has(unit)) return none(now.has(unit) ? "no-previous-rank" : "no-rank");
  const { others, set } = commonSet(question, before, now);
  const held = partsOf(question, total.change.value);
  if (!held.parts) {
    const played = playPairs(own, new Map(others.map((row) => [row.unit, row])))!;
    return { form: "pair", ...played, parts: [], restOf: [], withoutParts: held.reason, ...set };
  }
  const shares = rankShares({
    ...own,
    parts: held.parts.map(({ points }) => points),
    othersBefore: others.map(({ previous }) => previous),
    othersNow: others.map(({ current }) => current),
  });
  const parts = held.parts
    .map((part, position) => ({ ...part, places: shares.parts[position]! }))
    .sort((a, b) => a.places - b.places || a.points - b.points);
  return {
    form: "parts",
    own: shares.parts.reduce((sum, share) => sum + share, 0),
    others: shares.others,
    parts,
    restOf: held.restOf,
    byUnit: [],
    withoutParts: null,
    ...set,
  };
}
