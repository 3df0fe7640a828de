import type { Dataset } from "../model/dataset.ts";
import { readClaims } from "./find/read.ts";
import type { ClaimKind } from "./frames/claim.ts";
import type { DocumentFrame } from "./frames/context.ts";
import { Facts, unitIn } from "./judge/facts.ts";
import { type Judged, judge, type Verdict } from "./judge/judge.ts";
import type { ErrorKind } from "./judge/outcome.ts";
import { type Lexicon, makeLexicon } from "./lexicon/lexicon.ts";
import { explain, replacementFor } from "./report/explain.ts";
import { normalise, rawSpan } from "./text/normalise.ts";

/** One claim of a text with its verdict, as the JSON report gives it. Offsets count characters of the text as given. */
export interface Finding {
  span: { start: number; end: number };
  quote: string;
  kind: ClaimKind;
  index: string | null;
  component: string | null;
  unit: string | null;
  year: number | null;
  against: number | null;
  stated: number | string | null;
  expected: number | string | null;
  verdict: Verdict;
  error: ErrorKind | null;
  why: string;
  /** The quote with the right number in it, where that is safe. */
  replacement: string | null;
  sources: string[];
}

/** A checker of texts: the words and figures of a dataset, made once. */
export interface Checker {
  check(raw: string, given?: Partial<DocumentFrame>): Finding[];
}

/** Makes a checker. Reads model and analysis only; the same text gives the same findings. */
export function makeChecker(dataset: Dataset): Checker {
  const lexicon: Lexicon = makeLexicon(dataset);
  const facts = new Facts(dataset);
  return {
    check(raw, given = {}) {
      const text = normalise(raw);
      return readClaims(text, lexicon, facts, given).flatMap((claim) => {
        const judged = judge(claim, facts);
        return judged ? [asFinding(judged, raw, rawSpan(text, judged.claim.start, judged.claim.end), facts)] : [];
      });
    },
  };
}

function asFinding(judged: Judged, raw: string, span: { start: number; end: number }, facts: Facts): Finding {
  const { claim, binding, verdict, error, outcome } = judged;
  const moves = ["change", "places", "direction", "no-change"].includes(claim.kind);
  const sign = claim.direction === -1 && (moves || claim.kind === "gap") ? -1 : 1;
  const stated = claim.number ? (claim.number.otherwise ?? claim.number.value) * sign : claim.kind === "direction" ? (claim.direction === 1 ? "up" : "down") : claim.kind === "no-change" ? "same" : claim.kind === "comparison" ? (claim.direction === 1 ? "above" : "below") : (binding.component ?? binding.unit);
  const quote = raw.slice(span.start, span.end);
  const unit = binding.unit === null || binding.year === null ? binding.unit : unitIn(facts.dataset, binding.unit, binding.year);
  const compares = moves || claim.kind === "target" || claim.kind === "count";
  return {
    span, quote, kind: claim.kind, index: binding.index, component: binding.component, unit, year: binding.year,
    against: compares ? binding.against : null, stated, expected: outcome.expected ?? null, verdict, error,
    why: explain(judged, facts), replacement: replacementFor(judged, quote), sources: outcome.sources ?? [],
  };
}
