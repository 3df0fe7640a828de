import type { Basis } from "../../model/figure.ts";
import { printsAsZero } from "../../model/rules/tolerance.ts";
import type { FollowedTarget } from "../promises/followed-targets.ts";
import type { IndexAnalysis } from "../results.ts";
import type { PartsResult } from "../units/results-of-parts.ts";
import type { Certainty, Finding } from "./finding.ts";

/** So many units that went past are named as the reason of a fall; more are counted elsewhere. */
const NAMED = 3;
/** A change below this share of the maximum, without a move in rank, is no news: the card of the index shows it. */
const NEWS = 0.01;
/**
 * A total that went through a fifth of its league, or by a twentieth of its maximum, is large, however usual that is: it
 * is the first thing that a hall asks after. A total moves less than its components, so this is less than what is steep
 * for them.
 */
const LARGE = { league: 0.2, score: 0.05 };

export function certaintyOf({ swings, uncertainty, total }: IndexAnalysis): Certainty {
  if (uncertainty.test) return uncertainty.test.clear ? "clear" : "within";
  if (total.change.value === null || "reason" in swings.total) return "untested";
  return swings.total.size === "usual" ? "within" : "clear";
}

/** Share of the league that a unit moved through, 0 to 1; 0 where the ranks of both years are not known. */
function leagueShare({ total }: IndexAnalysis): number {
  const units = total.placed?.rankedUnits ?? total.previousPlaced?.rankedUnits ?? null;
  return total.places.value === null || !units ? 0 : Math.abs(total.places.value) / units;
}

/** Share of the maximum that the score changed by; percentages and indices without a maximum count out of 100. */
function scoreShare({ total, framework }: IndexAnalysis): number {
  return Math.abs(total.change.value ?? 0) / (framework?.maxPoints ?? 100);
}

export const isLarge = (analysis: IndexAnalysis): boolean =>
  leagueShare(analysis) >= LARGE.league || scoreShare(analysis) >= LARGE.score;

/** Whether it is the first or the last of its league: however little it moved, that is what is asked after. */
export const isAtEnd = ({ total: { placed } }: IndexAnalysis): boolean =>
  placed !== null && (placed.rank === 1 || placed.rank === placed.rankedUnits);

const missed = (target: FollowedTarget | null) =>
  target !== null && (target.scoreMet === false || target.rankMet === false);

/** Units that went past us, when they alone make the fall: nobody passed by us, nobody came or left. */
function passersOf({ overtaking, total }: IndexAnalysis) {
  const { passedBy, passed, entered, left } = overtaking;
  const alone =
    passedBy !== null && passedBy.length <= NAMED && !passed?.length && !entered?.length && !left?.length;
  return alone && total.places.value === -passedBy.length ? passedBy : [];
}

/**
 * The result of one index as a finding: score and rank against the year before and the target set for the year. Null
 * where nothing of it is known, or where it hardly moved and no target was set, unless it is the first or the last.
 */
export function resultFinding(
  analysis: IndexAnalysis,
  previousTargets: readonly FollowedTarget[],
): Finding | null {
  const { total, index } = analysis;
  const target =
    previousTargets.find(
      (one) =>
        one.target.index === index.id &&
        one.target.component === null &&
        (one.scoreMet !== null || one.rankMet !== null),
    ) ?? null;
  const size = Math.max(leagueShare(analysis), scoreShare(analysis));
  const known = total.change.value !== null || total.places.value !== null;
  if (!target && !known) return isAtEnd(analysis) ? standingFinding(analysis) : null;
  if (!target && size < NEWS && !isAtEnd(analysis)) return null;
  return {
    kind: "result",
    analysis,
    target,
    passedBy: passersOf(analysis),
    about: index.id,
    size,
    basis: total.change.basis ?? total.placed?.basis ?? "published",
    comparison: target ? "target" : "previous-year",
    certainty: target ? "clear" : certaintyOf(analysis),
    asksForAction: missed(target),
  };
}

/** Where the standing of an index is known and nothing of it compares: told of the first and the last, of others when a conference has no other finding. */
export function standingFinding(analysis: IndexAnalysis): Finding | null {
  const { total, index } = analysis;
  const basis: Basis | undefined = total.placed?.basis ?? total.score?.basis;
  if (basis === undefined) return null;
  return {
    kind: "result",
    analysis,
    target: null,
    passedBy: [],
    about: index.id,
    size: 0,
    basis,
    comparison: "whole",
    certainty: "untested",
    asksForAction: false,
  };
}

/** Where only moves of components in rank are known: how many went which way. */
export function movesFinding(analysis: IndexAnalysis): Finding | null {
  const { counts, rankCounts, total, index } = analysis;
  const told = rankCounts.gain + rankCounts.loss;
  const scores = counts.gain + counts.loss + counts.unchanged;
  if (told === 0 || scores > 0 || total.score !== null || total.placed !== null) return null;
  return {
    kind: "moves",
    analysis,
    about: index.id,
    size: told / rankCounts.of,
    basis: "reported",
    comparison: "previous-year",
    certainty: "untested",
    asksForAction: false,
  };
}

/** Whether a change of the total can be shared out among components at all. */
export const changed = ({ total, index }: IndexAnalysis) =>
  total.change.value !== null &&
  (total.verdict === "gain" || total.verdict === "loss") &&
  !printsAsZero(total.change.value, index.measure.decimals);

/** Of a unit formed since: the results of its parts as a finding. */
export function partsFinding(result: PartsResult): Finding {
  return {
    kind: "parts",
    ...result,
    about: result.index.id,
    size: 0,
    basis: "computed",
    comparison: "previous-year",
    certainty: "untested",
    asksForAction: false,
  };
}
