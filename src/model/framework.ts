import type { UnitKind, Words } from "./unit.ts";

/** Any node of an index below its total: a dimension, a sub-dimension, a criterion. */
export interface Component {
  id: string;
  /** The number printed before the name ("1.2"), where the framework has one. */
  code: string | null;
  name: Words;
  /** Other names that texts use of it. */
  aliases?: string[];
  level: string;
  parent: string | null;
  /** Maximum score of this node in the index's own points; null when no source gives it. */
  maxPoints: number | null;
  /** Lowest score, below 0, of a component that takes points away; absent: 0. */
  minPoints?: number;
  /** Percent of what it is a part of, where that is made by weights; null otherwise. */
  weight: number | null;
  /** How its score is made from its children; absent: their sum. */
  aggregation?: Aggregation;
  /** How a leaf is scored: declared and appraised, or from a survey. */
  scoring: "appraised" | "survey" | null;
  /** Kinds of unit that it concerns, in an index whose units differ in kind; absent: all of them. */
  appliesTo?: UnitKind[];
  children: Component[];
}

/**
 * How a score is made from its parts: their sum; the mean of what they attain; Σ weight × score ÷ own maximum, on the
 * scale of the whole; or not known.
 */
export type Aggregation = "sum" | "mean" | "weighted" | "none";

/** One part of a partition. */
export interface PartitionPart {
  id: string;
  name: Words;
  /** Points it can bring; null when no source gives them. */
  maxPoints: number | null;
  /** The index that publishes the same points as a figure of its own: whoever adds both counts them twice. */
  alsoIn?: string;
}

/** Another division of the points of the total than by components: by way of scoring (appraised, surveys, effects). */
export interface Partition {
  id: string;
  name: Words;
  parts: PartitionPart[];
}

/** The framework of an index, which belongs to a span of editions. */
export interface Framework {
  index: string;
  years: { from: number; to: number };
  maxPoints: number | null;
  aggregation: Aggregation;
  /** Half-width within which parts must add up to the published total; null: not checked, with the reason. */
  tolerance: number | null;
  noSumCheck: string | null;
  /** The decision that issued the framework, as text. */
  decision: string | null;
  note: string | null;
  components: Component[];
  partitions?: Partition[];
  /** Our note and why nothing is added up, in English where there are such. */
  english?: { note?: string; noSumCheck?: string };
}

/** `none`: no computed change at all. `caution`: computed with the note beside it. `structure`: split first. */
export type Treatment = "none" | "caution" | "structure";

export interface BreakInSeries {
  between: { from: number; to: number };
  /** Component ids, or "total", or "all". */
  components: string[];
  treatment: Treatment;
  /** Treatment of ranks across the break; `caution` where the break does not say. */
  ranks: Treatment;
  /** Treatment of scores of units whose territory is the same in both years, where it differs from that of the others. */
  unchanged?: Treatment;
  reason: string;
  sources: string[];
  /** Our reason in English, where there is one. */
  english?: { reason: string };
}

/** An index: what it measures, by whom, in which unit of measure, with its frameworks and breaks. */
export interface IndexDefinition {
  id: string;
  short: string;
  name: Words;
  /** Other names that texts use of it. */
  aliases?: string[];
  /** One or two sentences: what it measures. */
  about: Words;
  publisher: string;
  measure: { unit: "points" | "percent"; decimals: number };
  kind: "survey" | "administrative" | "mixed";
  /** The index's own words for its levels: {dimension: nội dung, sub_dimension: nội dung thành phần}. */
  levels: Record<string, Words>;
  illustrative: boolean;
  /** The real index that a made-up one is modelled on: texts about made-up units call it by that one's names. */
  modelledOn?: string;
  /** Its points, out of 100, are told as percent as well ("đạt 89,18%"): neither way is a slip. */
  toldInPercent?: true;
  /** The province whose agencies and communes it scores; absent for an index of provinces. */
  internalTo?: string;
  /** The kind of unit that it scores, where that is not provinces and it is not internal to one. */
  unitKind?: UnitKind;
  /** Only for the office: a public view leaves out the index, its editions and the units that only it scores. */
  internal?: true;
  /** The last year whose results came out before it was over; every later edition comes out after its year. */
  publishedWithinYearUntil?: number;
  frameworks: Framework[];
  breaks: BreakInSeries[];
  sources: string[];
  /** Its short name in English, where it is another. */
  english?: { short?: string; publisher?: string };
}
