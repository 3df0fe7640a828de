import type { Figure, Missing } from "./figure.ts";
import type { Words } from "./unit.ts";

/** The score of one component of one unit. Any part may be absent; absence is explained by `missing`. */
export interface ComponentScore {
  score: Figure | null;
  rank: Figure | null;
  /** Points the unit gave itself, points after appraisal, points from the survey (PAR Index leaves). */
  selfScore: Figure | null;
  appraisedScore: Figure | null;
  surveyScore: Figure | null;
  /** Agency that answers for this criterion in this unit. */
  responsible: string | null;
  missing: Missing | null;
  /** Percent of the maximum, where it is published; often the points and the maximum are not. */
  share?: Figure;
}

/** What is known of one unit in one edition. */
export interface Standing {
  unit: string;
  score: Figure | null;
  rank: Figure | null;
  components: Map<string, ComponentScore>;
  /** Points by another division of the total: partition → part → points. */
  partitions?: Map<string, Map<string, Figure>>;
  missing: Missing | null;
  note: string | null;
}

/** A statement about a change or a regional rank, kept apart from the figures it is about. */
export interface ReportedChange {
  unit: string;
  /** null: the total. */
  component: string | null;
  /** The year compared with; null when only a regional rank is reported. */
  against: number | null;
  change: Figure | null;
  placesGained: Figure | null;
  regionRank: Figure | null;
  sources: string[];
  note: string | null;
}

/** Another version of a figure that somebody printed, and why it is not used. */
export interface AlsoPublished {
  unit: string;
  component: string | null;
  what: "score" | "rank" | "change" | "mean";
  written: string;
  sources: string[];
  why: string;
}

/** How many people a survey asked, where its owner says so, and the design effect assumed with it. */
export interface Sample {
  total: number | null;
  units: Map<string, number>;
  /** Variance of the survey ÷ that of a simple random sample; null when nobody states one. */
  designEffect: number | null;
  sources: string[];
}

/** A group that the publisher sorts units into: so many of the best not yet sorted, or from a score on. */
export interface Tier {
  name: Words;
  units: number | null;
  /** null in the last group, where it has no lower bound. */
  from: number | null;
}

/** One assessment year of an index. `year` is the year assessed, never the year of publication. */
export interface Edition {
  index: string;
  year: number;
  /** ISO date, or month only ("2006-06"), or null when unknown. */
  publishedOn: string | null;
  publishedSources: string[];
  /** How the day of publication is known, where it needs saying. */
  publishedNote?: string;
  decision: { number: string; date: string | null } | null;
  /** The day whose units it scores, where that is not the last of its year. */
  unitsAsOf?: string;
  /** Number of units that were ranked; null when unknown. */
  rankedUnits: number | null;
  /** True when every ranked unit's score is held here, so that ranks can be computed. */
  complete: boolean;
  standings: Map<string, Standing>;
  means: {
    national: Figure | null;
    regions: Map<string, Figure>;
    components: Map<string, Figure>;
  };
  /** Best score that any unit got on a component, where it is published without the whole league. */
  best?: Map<string, Figure>;
  /** Groups as the publisher printed them, best first. */
  tiers?: { groups: Tier[]; sources: string[] };
  reported: ReportedChange[];
  alsoPublished: AlsoPublished[];
  /** Sample sizes, where published. */
  sample?: Sample;
  /** Standard errors by unit, where published. */
  standardErrors?: Map<string, { score: Figure | null; components: Map<string, Figure> }>;
  sources: string[];
  note: string | null;
}
