import type { Edition } from "../../model/edition.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import type { Reason } from "../comparability/reason.ts";
import type { ComponentAnalysis, TotalAnalysis } from "../standing/compared.ts";

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

/** One part of a component's share of a rank change: a child, or what of the component's change no child shows. */
interface InsidePart {
  component: string | null;
  /** Change from performance in points of the total, and its mean over the units ranked in both years. */
  points: number;
  common: number;
  places: number;
}

/** The own component that cost most places, from its children: their places add up exactly to its places. */
export type InsideWorst =
  | { component: string; places: number; parts: InsidePart[] }
  | { component: string | null; reason: Reason };

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
      /** The worst own component from its children; only where the parts are told apart. */
      inside: InsideWorst;
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
