/** A place in a data file; line and column count from 1, the file is relative to the project's root. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** Errors block a build; warnings are listed and let it pass. */
export type Severity = "error" | "warning";

/**
 * Every kind of mistake: in data and content first (with the Vietnamese wording in `load/messages.ts`), then in what was
 * made of them, then in the machine and in the program itself. `data/README.md` tells each to those who meet it.
 */
export const PROBLEM_CODES = [
  "yaml-syntax",
  "empty-file",
  "file-too-large",
  "too-deep",
  "too-many-aliases",
  "duplicate-key",
  "unknown-key",
  "missing-key",
  "wrong-type",
  "comma-decimal",
  "wrong-value",
  "unknown-unit",
  "unit-not-valid-that-year",
  "unknown-component",
  "unknown-index",
  "unknown-source",
  "missing-source",
  "unknown-reference",
  "no-framework",
  "wrong-file-name",
  "duplicate-entry",
  "score-above-maximum",
  "rank-above-units",
  "rank-contradicts-scores",
  "sum-mismatch",
  "weights-mismatch",
  "published-before-year-end",
  "missing-without-reason",
  "notation",
  "prose-figure",
  "changed-figure",
  "raw-html",
  "not-shown",
  "text-cut",
  "old-encoding",
  "odd-character",
  "blank-mark",
  "pasted-cells",
  "left-over",
  "unlikely-value",
  "swapped-values",
  "missing-contradicted",
  "record-contradiction",
  "to-fill",
  "word-template",
  "page-broken",
  "paper-refused",
  "paper-layout",
  "picture-cut",
  "bundle-too-large",
  "conference-withheld",
  "untranslated",
  "browser-failed",
  "disk-fault",
  "own-mistake",
] as const;

/** One kind of mistake. */
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** A mistake as a value: where, what was found, what was expected, what to do. Never thrown. */
export interface Problem {
  code: ProblemCode;
  severity: Severity;
  place: Place;
  /** One Vietnamese sentence of fact. */
  message: string;
  actual?: string;
  expected?: string;
  /** One Vietnamese sentence that says what to do. */
  hint: string;
  /** The line of the file, as it stands there, for showing the place under the message. */
  sourceLine?: string;
}
