/** Why something cannot be told. The words are in `narrative/reasons.ts`. */
export type Reason =
  | "no-score"
  | "no-previous-score"
  | "no-rank"
  | "no-previous-rank"
  | "break-none"
  | "units-changed"
  | "league-incomplete"
  | "no-region"
  | "region-incomplete"
  | "no-maximum"
  | "no-aggregation"
  | "not-in-both-years"
  | "no-components"
  | "previous-inferred-from-change"
  | "no-national-mean"
  | "not-computed-yet"
  | "not-published"
  | "not-applicable"
  | "partial"
  | "no-source";

/** Which keys of a result are null, and why. */
export type Reasons = Record<string, Reason>;
