import type { Basis, Figure } from "../../model/figure.ts";
import type { Component } from "../../model/framework.ts";
import type { BreakNote } from "../../model/rules/breaks.ts";
import type { Reason } from "../comparability/reason.ts";
import type { Change } from "./change.ts";
import type { Placed, Places } from "./places.ts";
import type { Position } from "./position.ts";
import type { Verdict } from "./verdict.ts";

/** What is common to a total and a component: a score in two years, its place, its move. */
export interface Comparison {
  score: Figure | null;
  previous: Figure | null;
  change: Change;
  placed: (Placed & { basis: Basis }) | null;
  previousPlaced: (Placed & { basis: Basis }) | null;
  places: Places;
  verdict: Verdict;
  rankVerdict: Verdict;
  breakNote: BreakNote | null;
  position: Position;
}

export interface RegionPlace {
  region: string;
  rank: number;
  units: number | null;
  basis: "computed" | "reported";
  /** Who reported it; empty when computed. */
  sources: string[];
}

export interface TotalAnalysis extends Comparison {
  regionPlace: RegionPlace | null;
  regionReason: Reason | null;
}

export interface ComponentAnalysis extends Comparison {
  component: Component;
  /** Points of the total this component can bring, and brought, this year. */
  maximum: number | null;
  points: number | null;
  /** Score ÷ maximum. */
  attainment: number | null;
  /** Part of the change of the total, in its points. Adds up among the children of one parent, if both years have them. */
  contribution: number | null;
  /**
   * The contribution without what new weights made of it: in a weighted total the performance effect alone. Null for a
   * component that is new among weights: all it brings is structure.
   */
  earned: number | null;
  performanceEffect: number | null;
  structureEffect: number | null;
  nationalEffect: number | null;
  ownEffect: number | null;
  lostPoints: number | null;
  /** Why a part above is null. */
  reasons: Partial<Record<"contribution" | "effects" | "national" | "lostPoints", Reason>>;
}
