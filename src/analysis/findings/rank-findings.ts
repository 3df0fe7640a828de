import type { Certainty, Finding, FindingKind } from "./finding.ts";
import { isAtEnd, isLarge } from "./result-findings.ts";

/**
 * The rungs of the ranking, first told first: what came of it, what was promised, what the record leaves open, what
 * made it, what stays lost, what is aimed at, what disagrees.
 */
export const RUNGS: readonly FindingKind[] = [
  "course",
  "result",
  "parts",
  "moves",
  "commitments",
  "silent-losses",
  "drivers",
  "rank-falls",
  "rank-rises",
  "lost-years",
  "against-total",
  "targets",
  "aim",
  "discrepancy",
  "remark",
];

const CERTAINTIES = ["clear", "untested", "within"] as const;

/** Kinds that say what came of the conference's indices: one of them opens, whatever else there is to tell. */
const OPENING: ReadonlySet<FindingKind> = new Set(["course", "result", "parts", "moves"]);

const atEnd = (finding: Finding) => finding.kind === "result" && isAtEnd(finding.analysis);

/** A large rise or fall is told as one that nothing is known of how usual it is: never behind everything else. */
const certaintyOf = (finding: Finding): Certainty =>
  finding.kind === "result" && finding.certainty === "within" && isLarge(finding.analysis)
    ? "untested"
    : finding.certainty;

/**
 * A result that lies within the usual swing of all units stands behind everything else, unless it is large, first or
 * last, or nothing else opens.
 */
const rungOf = (finding: Finding) =>
  finding.kind === "result" && certaintyOf(finding) === "within" && !atEnd(finding)
    ? RUNGS.length
    : RUNGS.indexOf(finding.kind);

/** A result that moved in rank stands before one that did not: places are what a hall looks at. */
const moved = (finding: Finding) =>
  finding.kind === "result" && (finding.analysis.total.places.value ?? 0) !== 0;

/**
 * The one order of all findings of a conference: by rung; on one rung what asks for action first, then what is clear of
 * the usual swing, then results that moved in rank, then the larger share; what is alike in all keeps the order of the
 * record. Who reads one line must find a result in it: where all results lie within the usual swing, the first opens.
 */
export function rankFindings(findings: readonly Finding[]): Finding[] {
  const ranked = [...findings].sort(
    (a, b) =>
      rungOf(a) - rungOf(b) ||
      Number(b.asksForAction) - Number(a.asksForAction) ||
      CERTAINTIES.indexOf(certaintyOf(a)) - CERTAINTIES.indexOf(certaintyOf(b)) ||
      Number(moved(b)) - Number(moved(a)) ||
      b.size - a.size,
  );
  const [first] = ranked;
  const result = ranked.find(({ kind }) => kind === "result");
  if (!first || !result || OPENING.has(first.kind)) return ranked;
  return [result, ...ranked.filter((finding) => finding !== result)];
}
