/**
 * Where a figure comes from: `published` by the index's owner, `reported` by somebody else about it,
 * `inferred` by the arithmetic told in `how`, or `computed` here by a formula.
 */
export type Basis = "published" | "reported" | "inferred" | "computed";

/** A number with its provenance. Numbers stay unrounded until `format`. */
export interface Figure {
  value: number;
  /** The digits as they stand in the data file: 91.10 is not 91.1. */
  written: string;
  basis: Basis;
  /** Ids in `data/sources.yaml`; empty only for a computed figure. */
  sources: string[];
  /** The arithmetic, when inferred or computed. */
  how?: string;
  note?: string;
}

/** Why a value is absent. Absent is never 0 and never blank. */
export type MissingReason = "not-published" | "not-applicable" | "partial";

export interface Missing {
  reason: MissingReason;
  note?: string;
}

/** Decimals of a number as somebody wrote it: "93.157" has three. */
export function decimalsWritten(written: string): number {
  return /\.(\d+)$/.exec(written)?.[1]?.length ?? 0;
}
