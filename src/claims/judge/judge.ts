import type { Binding, Claim, ClaimKind } from "../frames/claim.ts";
import { checkChange, checkMove, checkTarget } from "./changes.ts";
import { checkCount } from "./counts.ts";
import { checkEdition } from "./editions.ts";
import type { Facts } from "./facts.ts";
import { checkGap } from "./gaps.ts";
import { NUMBERED_KINDS } from "./numbered-kinds.ts";
import { type Check, type ErrorKind, none, type Outcome, statedNumber } from "./outcome.ts";
import { checkDenominator, checkGroup, checkPlaces, checkRank, checkRegionRank } from "./ranks.ts";
import { checkMean, checkScore } from "./scores.ts";
import { checkExtreme } from "./superlatives.ts";
import { checkSeries, checkSumOfParts } from "./years/series.ts";

export type Verdict = "right" | "wrong" | "style" | "no-data" | "ambiguous";

/** A claim with what became of it. */
export interface Judged {
  claim: Claim;
  /** The reading that the verdict is about. */
  binding: Binding;
  verdict: Verdict;
  error: ErrorKind | null;
  outcome: Outcome;
  /** Why nothing is called wrong: the reading under which it would be right, or what is not settled. */
  doubt?: Binding | Doubt;
}

/** What keeps a number that fits no figure from being called wrong. */
export type Doubt =
  | "joint"
  | "source"
  | "added"
  | "break"
  | "shares"
  | "quoted"
  | "undated"
  | "label"
  | "score"
  | "self"
  | "twin"
  | "many"
  | "alone"
  | "mean";

const checks: Record<ClaimKind, Check> = {
  score: checkScore,
  rank: checkRank,
  denominator: checkDenominator,
  "region-rank": checkRegionRank,
  change: checkChange,
  places: checkPlaces,
  direction: checkMove,
  "no-change": checkMove,
  count: checkCount,
  extreme: checkExtreme,
  series: checkSeries,
  tier: checkGroup,
  mean: checkMean,
  gap: checkGap,
  comparison: checkGap,
  target: checkTarget,
  parts: checkParts,
  edition: checkEdition,
};

/** What a claim comes to under one reading. */
export const checkOf: Check = (claim, binding, facts) =>
  impossible(claim, binding, facts) ? none : checks[claim.kind](claim, binding, facts);

/** The parts add up to the whole, or they do not; no data are needed for that. */
function checkParts(claim: Claim, binding: Binding, facts: Facts): Outcome {
  if (claim.among) return checkSumOfParts(claim, binding, facts);
  const sum = claim.stated?.whole;
  if (sum === undefined || !claim.number) return none;
  return sum === claim.number.value
    ? { state: "right", expected: sum }
    : { state: "wrong", error: "sai số học", expected: sum, decimals: 0 };
}

/** A score that the index cannot have is about something else. */
function impossible(claim: Claim, binding: Binding, facts: Facts): boolean {
  const stated = statedNumber(claim);
  if (claim.other === "maximum") return false;
  if (claim.kind === "target" && binding.index && binding.year !== null) {
    const most = facts.maximum(binding.index, binding.component, binding.year) ?? 100;
    return (claim.stated?.to ?? 0) > most;
  }
  if ((claim.kind !== "score" && claim.kind !== "mean") || !stated || !binding.index || binding.year === null)
    return false;
  const maximum = facts.maximum(binding.index, binding.component, binding.year) ?? 100;
  const measure = facts.dataset.indices.get(binding.index)?.measure;
  if (claim.percent && facts.inPointsOnly(binding.index) && claim.how.index !== "nêu trong câu") return true;
  // A few points are no total: a distance or a change told in words that were not understood.
  // A component out of ten points has none so small either.
  const least = binding.component === null ? 0.15 : maximum === 10 && measure?.unit === "points" ? 0.08 : 0;
  const tiny = !claim.percent && stated.value < maximum * least;
  return tiny || (!claim.percent && stated.value > maximum * 1.2);
}

/** A change or distance as large as a score: the number is more likely the score itself, told in other words. */
function likeScore(claim: Claim, { index, component, unit, year }: Binding, facts: Facts): boolean {
  if ((claim.kind !== "change" && claim.kind !== "gap") || claim.of === "rank" || !claim.number) return false;
  const own = index && unit && year !== null ? facts.score(index, component, unit, year) : null;
  const stated = claim.number.otherwise ?? claim.number.value;
  if (own === null) return claim.kind === "change" && component === null && stated > 25;
  return stated > Math.abs(own.value) * (claim.plain ? 0.75 : 0.6);
}

/** Percentages beside an index that is told in points: more likely shares of answers than moves of the score. */
function inShares(claim: Claim, { index }: Binding, facts: Facts): boolean {
  const points = index !== null && facts.inPointsOnly(index);
  return Boolean(points && claim.percent && ["change", "gap", "mean"].includes(claim.kind));
}

/** Whether a claim compares years between which what it compares was measured anew: nobody can call it wrong. */
function acrossBreak(claim: Claim, { index, component, year, against }: Binding, facts: Facts): boolean {
  if (!index || year === null || against === null) return false;
  if (["change", "direction", "no-change"].includes(claim.kind) && claim.of !== "rank")
    return claim.over !== "parts" && facts.measuredAnew(index, component, year, against);
  const moved = claim.kind === "extreme" && (claim.other === "up" || claim.other === "down");
  const counted = claim.kind === "count" && !claim.other;
  if (!moved && !counted) return false;
  if (facts.measuredAnew(index, null, year, against)) return true;
  return moved && claim.over === "parts" && facts.partsMeasuredAnew(index, year, against).length > 0;
}

/** A move that does not follow from the two ends told with it; null where it does, or none are told. */
function fromEnds({ kind, number, stated }: Claim): Outcome | null {
  if (stated?.from === undefined || stated.to === undefined || !number) return null;
  const expected = kind === "places" ? stated.from - stated.to : stated.to - stated.from;
  const step = kind === "places" ? 0 : 10 ** -number.decimals;
  if (Math.abs(Math.abs(expected) - number.value) <= step * 1.01) return null;
  return { state: "wrong", error: "sai số học", expected };
}

/**
 * Judges a claim under its own reading and, where that one fails, under the readings that the sentence leaves open:
 * wrong under one and right under another is ambiguous, and so is what the writer only quotes. Null: no claim of ours.
 */
export function judge(claim: Claim, facts: Facts): Judged | null {
  const open = [claim.binding, ...claim.others].filter((binding) => !impossible(claim, binding, facts));
  const own = open[0];
  if (!own) return null;
  const check = checks[claim.kind];
  const { slip, ...bare } = check(claim, own, facts);
  const outcome: Outcome = slip ? { ...bare, ...slip() } : bare;
  const as = (verdict: Verdict, binding = own, result = outcome): Judged => ({
    claim,
    binding,
    verdict,
    error: verdict === "wrong" ? (result.error ?? "lệch số") : null,
    outcome: result,
  });
  const doubted = (doubt: Binding | Doubt): Judged => ({ ...as("ambiguous"), doubt });
  if (
    claim.joint &&
    outcome.state !== "none" &&
    new Set(open.map((binding) => check(claim, binding, facts).state === "wrong")).size > 1
  )
    return doubted("joint");
  if (outcome.state === "right" || outcome.state === "style") return as(outcome.state);
  if (outcome.state === "unsure") return doubted("source");
  const better = open
    .slice(1)
    .map((binding) => ({ binding, result: check(claim, binding, facts) }))
    .find(({ result }) => result.state === "right" || result.state === "style");
  const drawn = better ? null : fromEnds(claim);
  if (outcome.state === "none") return drawn ? as("wrong", own, drawn) : as("no-data");
  const { index, component, year } = own;
  if (claim.signed && component && index && year !== null && facts.weighted(index, year))
    return doubted("added");
  if (!outcome.sure && acrossBreak(claim, own, facts)) return doubted("break");
  if (drawn && !claim.quoted) return as("wrong", own, drawn);
  if (inShares(claim, own, facts)) return doubted("shares");
  if (better) return doubted(better.binding);
  if (claim.quoted) return doubted("quoted");
  if (claim.undated) return doubted("undated");
  if (claim.labelled) return doubted("label");
  if (likeScore(claim, own, facts)) return doubted("score");
  // A distance of a unit to itself: the words were not understood.
  if (claim.other && claim.other === own.unit) return doubted("self");
  const counted = HELD_AGAINST.includes(claim.kind) || (claim.kind === "extreme" && claim.over === "units");
  const rival = counted ? claim.rivals?.find((binding) => isRight(claim, binding, facts)) : undefined;
  return rival ? doubted(rival) : as("wrong");
}

/**
 * Kinds that other names near by may make right: those whose number is seldom right by chance, and those in words that
 * were as often misread as wrong when unseen texts were measured.
 */
const HELD_AGAINST: readonly ClaimKind[] = [...NUMBERED_KINDS, "count", "comparison", "no-change"];

function isRight(claim: Claim, binding: Binding, facts: Facts): boolean {
  const placed = ["rank", "region-rank", "tier", "extreme"].includes(claim.kind);
  if (impossible(claim, binding, facts) || (!placed && binding.scope !== claim.binding.scope)) return false;
  const check = claim.kind === "rank" ? checkRegionRank : checks[claim.kind];
  return ["right", "style"].includes(check(claim, binding, facts).state);
}
