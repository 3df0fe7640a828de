import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

/** What a claim is about: the machine interface's keys, and what some kinds need besides (see `__texts__/README.md`). */
export interface LabelledClaim {
  quote: string;
  /** Which occurrence of the quote, from 1. */
  nth?: number;
  kind: string;
  index: string;
  component?: string;
  unit: string | null;
  year: number;
  against?: number;
  stated: number | string | boolean;
  expected: number | string | boolean | null;
  verdict: "right" | "wrong" | "style" | "no-data" | "ambiguous";
  error?: string;
  /** Score or rank, where a word of direction may mean either. */
  measure?: "score" | "rank";
  /** The unit compared with, or `mean`. */
  other?: string;
  /** Region of a regional rank. */
  scope?: string;
  /** What is counted, or what a series, tier or superlative says. */
  what?: string;
  /** Components, years or units that a superlative or count goes over; a list of ids where the text names them. */
  among?: string | string[];
  /** First year of a superlative over years. */
  from?: number;
  /** The target that a rise is added up to. */
  target?: number;
  parts?: number[];
}

/** A passage as written by somebody, with every claim in it labelled. */
export interface Passage {
  id: string;
  /** Whose text it is. */
  unit?: string;
  /** How the text is to be handed over where a file of ours cannot hold it so. */
  form?: "nfd" | "crlf";
  clean: boolean;
  text: string;
  claims: LabelledClaim[];
  no_claims: string[];
}

const folder = new URL("./__texts__/", import.meta.url);

/** Text in the form in which a passage is handed over: decomposed letters, or lines that end as on Windows. */
export function inForm(text: string, form: Passage["form"]): string {
  if (form === "nfd") return text.normalize("NFD");
  return form === "crlf" ? text.replaceAll("\n", "\r\n") : text;
}

/** The sets of texts in the order in which they were written; each but the last was mended by after it was measured. */
export const SETS = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "nineteenth",
  "twentieth",
  "twenty-first",
  "twenty-second",
  "twenty-third",
  "twenty-fourth",
  "twenty-fifth",
  "twenty-sixth",
  "twenty-seventh",
] as const;
export type SetName = (typeof SETS)[number];

/**
 * All labelled passages of a set, in the order of the files; texts and quotes in the form they are handed over in.
 * All but the first lie in folders of their names.
 */
export function labelledPassages(set: SetName = "first"): Passage[] {
  const from = set === "first" ? folder : new URL(`${set}/`, folder);
  return readdirSync(from)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .flatMap((name) => parse(readFileSync(new URL(name, from), "utf8")) as Passage[])
    .map((passage) => {
      const formed = (text: string) => inForm(text, passage.form);
      return {
        ...passage,
        text: formed(passage.text),
        claims: passage.claims.map((claim) => ({ ...claim, quote: formed(claim.quote) })),
        no_claims: (passage.no_claims ?? []).map(formed),
      };
    });
}

/** Where a quote stands in its passage, as character offsets; null when it does not occur that often. */
export function spanOf(text: string, quote: string, nth = 1): { start: number; end: number } | null {
  let start = -1;
  for (let found = 0; found < nth; found += 1) {
    start = text.indexOf(quote, start + 1);
    if (start === -1) return null;
  }
  return { start, end: start + quote.length };
}
