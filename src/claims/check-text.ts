import type { Dataset } from "../model/dataset.ts";
import { asPrinted, POINT_DECIMALS } from "../model/rules/tolerance.ts";
import { readClaims } from "./find/read.ts";
import type { Claim, ClaimKind } from "./frames/claim.ts";
import type { DocumentFrame } from "./frames/context.ts";
import { settleCounts } from "./judge/doubts/counts-together.ts";
import { doubtMeans } from "./judge/doubts/means-told.ts";
import { doubtIndices } from "./judge/doubts/other-index.ts";
import { doubtTwins, placesIn } from "./judge/doubts/twins.ts";
import { doubtYears } from "./judge/doubts/years-told.ts";
import { Facts } from "./judge/facts.ts";
import { unitIn } from "./judge/held/unit-in-year.ts";
import { type Judged, judge, type Verdict } from "./judge/judge.ts";
import type { ErrorKind } from "./judge/outcome.ts";
import { refit } from "./judge/refit/refit.ts";
import { indexThatFits, yearThatFits } from "./judge/years/best-year.ts";
import { normalise, rawSpan } from "./letters/normalise.ts";
import { baseUnit, type Lexicon, makeLexicon } from "./lexicon/lexicon.ts";
import { explain, replacementFor } from "./report/explain.ts";
import { withMarksRestored } from "./text/plain-lines.ts";

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
  stated: number | string | boolean | null;
  expected: number | string | boolean | null;
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
      const text = withMarksRestored(normalise(raw), lexicon.diacritics);
      const told: { late?: boolean } = {};
      const read = (frame: Partial<DocumentFrame>) => readClaims(text, lexicon, facts, frame, told);
      const first = read(given);
      const late = told.late === true;
      // A text that never says its year: its figures may.
      const year = given.year === undefined ? yearThatFits(first, facts) : null;
      const dated = year === null ? first : read({ ...given, year }).map(byNumberOnly);
      const index =
        (dated.length && !late) || given.index
          ? null
          : indexThatFits(dataset, facts, (one) => read({ ...given, index: one }));
      const claims = index === null ? dated : read({ ...given, index });
      const judged = claims.flatMap((claim) => judge(claim, facts) ?? []);
      const refitted = refit(judged, text.text, facts, given.unit ? baseUnit(given.unit) : null);
      const places = placesIn(text.text);
      const plain = doubtMeans(doubtTwins(refitted, places, text.text, facts), text.text, facts);
      const settled = doubtYears(doubtIndices(plain, facts), text.text, facts);
      return settleCounts(settled, places, facts).map((one) =>
        asFinding(one, raw, rawSpan(text, one.claim.start, one.claim.end), facts),
      );
    },
  };
}

const IN_WORDS: readonly ClaimKind[] = ["direction", "no-change", "comparison", "extreme", "tier"];

/** Where only the figures tell the year of a text, words without a figure stay undated. */
function byNumberOnly(claim: Claim): Claim {
  const open = IN_WORDS.includes(claim.kind) && claim.how.year === "kỳ mới nhất khi viết";
  return open ? { ...claim, undated: true } : claim;
}

function asFinding(judged: Judged, raw: string, span: { start: number; end: number }, facts: Facts): Finding {
  const { claim, binding, verdict, error, outcome } = judged;
  const quote = raw.slice(span.start, span.end);
  const unit =
    binding.unit === null || binding.year === null
      ? binding.unit
      : unitIn(facts.dataset, binding.unit, binding.year);
  const compares =
    MOVES.includes(claim.kind) ||
    claim.kind === "count" ||
    (claim.kind === "extreme" && (claim.other === "up" || claim.other === "down"));
  return {
    span,
    quote,
    kind: claim.kind,
    index: binding.index,
    component: binding.component,
    unit,
    year: binding.year,
    against: compares ? binding.against : null,
    ...statedAndExpected(judged),
    verdict,
    error,
    why: explain(judged, facts),
    replacement: replacementFor(judged, quote),
    sources: outcome.sources ?? [],
  };
}

const MOVES: readonly ClaimKind[] = ["change", "places", "direction", "no-change"];
const WAY = { "1": "up", "-1": "down", "0": "same" } as const;
const wayOf = (value: number) => WAY[String(Math.sign(asPrinted(value, POINT_DECIMALS))) as keyof typeof WAY];

/** What the words say and what the data say, in the form of the kind: a number, a way, a name, true or false. */
function statedAndExpected({ claim, binding, outcome }: Judged): Pick<Finding, "stated" | "expected"> {
  const value = outcome.expected ?? null;
  switch (claim.kind) {
    case "direction":
    case "no-change":
      return {
        stated: WAY[String(claim.direction ?? 0) as keyof typeof WAY],
        expected: value === null ? null : wayOf(value),
      };
    case "comparison":
      return {
        stated: claim.direction === 1 ? "above" : "below",
        expected: value === null ? null : value > 0 ? "above" : "below",
      };
    case "tier":
      return {
        stated: true,
        expected: outcome.state === "right" ? true : outcome.state === "wrong" ? false : null,
      };
    case "extreme":
      return {
        stated:
          claim.over === "years" ? binding.year : claim.over === "units" ? binding.unit : binding.component,
        expected:
          outcome.winner ?? (outcome.state === "right" && claim.over === "years" ? binding.year : null),
      };
    case "series":
      if (claim.other === "first-above") return { stated: binding.year, expected: value };
  }
  const sign = claim.direction === -1 && (MOVES.includes(claim.kind) || claim.kind === "gap") ? -1 : 1;
  return {
    stated: claim.number ? (claim.number.otherwise ?? claim.number.value) * sign : null,
    expected: value,
  };
}
