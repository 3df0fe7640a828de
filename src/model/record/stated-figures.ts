import type { Figure } from "../figure.ts";
import type { Withholdable } from "./record-entries.ts";

/** A target in one of the forms real plans use: a score, a rank, a group, or several at once. */
export interface Target extends Withholdable {
  id: string;
  index: string;
  component: string | null;
  year: number;
  score: { value: Figure; comparison: "at-least" | "above" } | null;
  /** "trong nhóm 20 tỉnh đứng đầu" = at most 20. */
  rankAtMost: number | null;
  /** The same among the units of its region. */
  regionRankAtMost: number | null;
  /** "tăng ít nhất 01 bậc": places to gain on the baseline year. */
  placesAtLeast: number | null;
  group: string | null;
  /** What the document itself says the target adds to the baseline, and the baseline it names. */
  statedGain: Figure | null;
  baselineYear: number | null;
  quote: string | null;
  sources: string[];
}

/** A figure that a document about this conference states and that ours can be compared with. */
export interface Statement {
  id: string;
  index: string;
  component: string | null;
  year: number;
  what: "score" | "rank" | "ranked-units" | "change" | "region-rank" | "year";
  value: Figure;
  against: number | null;
  quote: string | null;
  sources: string[];
}

/**
 * A remark in words that figures can test. `all-above`: every known score of the named indices in the span is
 * above the threshold. `improving-unsteady`: ranks got better over the span, with falls on the way.
 */
export interface Remark {
  id: string;
  kind: "all-above" | "improving-unsteady";
  indices: string[];
  years: { from: number; to: number };
  threshold: number | null;
  text: string;
  sources: string[];
}
