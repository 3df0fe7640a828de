import type { Conference } from "../../model/conference.ts";
import type { Basis } from "../../model/figure.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import type { LedgerRow } from "../losses/ledger.ts";
import type { FollowedAction } from "../promises/commitments.ts";
import type { FollowUp } from "../promises/follow-up.ts";
import type { FollowedTarget } from "../promises/followed-targets.ts";
import type { TargetsMet } from "../promises/previous-targets.ts";
import type { TargetCheck } from "../promises/targets.ts";
import type { Discrepancy } from "../record/discrepancies.ts";
import type { IndexAnalysis } from "../results.ts";
import type { ComponentAnalysis } from "../standing/compared.ts";
import type { LeagueRow } from "../standing/league.ts";
import type { PartsResult } from "../units/results-of-parts.ts";
import type { RankCourse, RemarkTest, ThresholdTest } from "../years/remarks.ts";

/** `clear` of the usual swing of all units; `within` it; `untested` where the league is not known well enough. */
export type Certainty = "clear" | "within" | "untested";

/** The largest rise that a unit made in one year, among so many years that compare. */
export interface OwnRise {
  value: number;
  year: number;
  from: number;
  to: number;
  /** It is what a source states, since one of the two scores was inferred. */
  reported?: true;
}

/** What a finding tells, by kind, with the facts that its sentence is made from. */
export type Told =
  /** The record judges whole spans of years: how that judgement stands up to the ranks. */
  | { kind: "course"; courses: { index: IndexDefinition; course: RankCourse }[] }
  /** Score and rank of one index, held against the year before and, where one was set, the target. */
  | { kind: "result"; analysis: IndexAnalysis; target: FollowedTarget | null; passedBy: LeagueRow[] }
  /** A unit formed since: what its parts scored in the year, and what they make together. */
  | ({ kind: "parts" } & PartsResult)
  /** How many components went up or down in rank, where no more is known of the index. */
  | { kind: "moves"; analysis: IndexAnalysis }
  /** Actions of the conference before that did not bring what was promised. */
  | { kind: "commitments"; actions: FollowedAction[]; notMet: number; year: number }
  /** Points lost for which the record gives no cause, or names no agency. */
  | { kind: "silent-losses"; what: "cause" | "owner"; lost: number; of: number; leaves: number; year: number }
  /** The fewest components that make more than half of the change of the total. */
  | { kind: "drivers"; analysis: IndexAnalysis; components: ComponentAnalysis[]; sum: number }
  /** Components that fell by a quarter of the league or more. */
  | { kind: "rank-falls"; analysis: IndexAnalysis; components: ComponentAnalysis[]; caused: boolean | null }
  /** Components that rose by as much, told where nothing is known of the total. */
  | { kind: "rank-rises"; analysis: IndexAnalysis; components: ComponentAnalysis[] }
  /** Criteria that lost points in three years in a row or more. */
  | { kind: "lost-years"; rows: LedgerRow[]; lost: number; of: number; years: number; year: number }
  /** Components that lost points while the total rose. */
  | { kind: "against-total"; analysis: IndexAnalysis; components: ComponentAnalysis[] }
  /** Targets set for this year, those of components among them. */
  | { kind: "targets"; met: TargetsMet; year: number }
  /** A target ahead, beside the unit's own largest rise and the leader. */
  | {
      kind: "aim";
      index: IndexDefinition;
      check: TargetCheck;
      gain: number;
      own: OwnRise | null;
      leader: { unit: string; score: number; year: number } | null;
    }
  /** A figure of the documents that ours do not bear out. */
  | { kind: "discrepancy"; index: IndexDefinition; row: Discrepancy }
  /** A remark of the record that the scores do not bear out. */
  | { kind: "remark"; index: IndexDefinition; test: RemarkTest; threshold: ThresholdTest };

export type FindingKind = Told["kind"];

/** One thing worth saying about a conference, with all that decides where it stands among the others. */
export type Finding = Told & {
  /** Id of the index it is about; null when it is about the record as a whole. */
  about: string | null;
  /** A share, 0 to 1: of the league moved through, of the points lost, of the change, of the actions. */
  size: number;
  /** Where the figure comes from that decides the finding. */
  basis: Basis;
  /** What it is held against. */
  comparison: "previous-year" | "target" | "years" | "record" | "own-history" | "whole";
  certainty: Certainty;
  /** Whether somebody has to do something about it: a miss, a silence of the record, a disagreement. */
  asksForAction: boolean;
};

/** The year that findings on the record as a whole are named after: the latest of those that the conference analyses. */
export const resultYear = (indices: readonly { year: number }[]): number =>
  Math.max(...indices.map(({ year }) => year));

/** What findings are made from: the analysis of one conference. */
export interface Facts {
  conference: Conference;
  indices: readonly IndexAnalysis[];
  ledger: readonly LedgerRow[];
  followUp: FollowUp | null;
  previousTargets: readonly FollowedTarget[];
  targets: readonly TargetCheck[];
  remarks: readonly RemarkTest[];
  discrepancies: readonly Discrepancy[];
  ofParts: readonly PartsResult[];
}
