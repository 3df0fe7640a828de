import type { ChangeTest } from "../../analysis/certainty/uncertainty.ts";
import type { SwingResult } from "../../analysis/certainty/usual-swing.ts";
import type { Reason } from "../../analysis/comparability/reason.ts";
import type { TargetOutlook } from "../../analysis/promises/target-outlook.ts";
import type { TargetCheck } from "../../analysis/promises/targets.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import type { Standouts } from "../../analysis/standing/components/strengths.ts";
import type { HistoryPoint } from "../../analysis/years/history.ts";
import type { HowOftenResult } from "../../analysis/years/how-often.ts";
import { reasonWords } from "../../narrative/comparability/reasons.ts";
import { breakJson, clean, reasonsOf } from "./values.ts";

/** The first of the years that tie. */
function yearJson(point: HistoryPoint | undefined) {
  return point ? { year: point.year, rank: point.rank } : null;
}

/** Level, direction and steadiness of the last five and ten years; percentile positions from 0 to 1. */
export function yearsJson({ years }: IndexAnalysis) {
  return years.map((view) => ({
    from: view.from,
    to: view.to,
    ranked: view.ranked,
    level: clean(view.level),
    slope: clean(view.slope),
    deviation: clean(view.deviation),
    scatter: clean(view.scatter),
    longestRise: view.longestRise,
    longestFall: view.longestFall,
    rises: view.rises,
    falls: view.falls,
    best: yearJson(view.best[0]),
    worst: yearJson(view.worst[0]),
    verdict: view.verdict,
    scoreSlope: view.scoreSlope && {
      ...view.scoreSlope,
      value: clean(view.scoreSlope.value),
      cautions: view.scoreSlope.cautions.map(breakJson),
    },
    reasons: reasonsOf({
      level: view.level === null ? "no-rank" : null,
      slope: view.slope === null ? "too-few-cases" : null,
      deviation: view.deviation === null ? "too-few-cases" : null,
      scatter: view.scatter === null ? "too-few-cases" : null,
      best: view.best[0] ? null : "no-rank",
      worst: view.worst[0] ? null : "no-rank",
      scoreSlope: view.scoreSlope ? null : "too-few-cases",
    }),
  }));
}

const testJson = (test: ChangeTest | null) =>
  test && {
    change: clean(test.change),
    standardError: clean(test.standardError),
    z: clean(test.z),
    p: clean(test.p),
    clear: test.clear,
  };

function swingJson(result: SwingResult) {
  if ("reason" in result) return { component: result.component, reason: reasonWords(result.reason) };
  const { common, change, own, usual, mean, z, ...rest } = result;
  return {
    ...rest,
    common: clean(common),
    change: clean(change),
    own: clean(own),
    usual: clean(usual),
    mean: clean(mean),
    z: clean(z),
  };
}

function howOftenJson(result: HowOftenResult | null) {
  if (!result) return null;
  if ("reason" in result) return { cases: result.cases, reason: reasonWords(result.reason) };
  const { cases, units, years, rose, from, to } = result;
  return { cases, units, years, rose, from: clean(from), to: clean(to) };
}

/** Sampling error where there is one, and in any case the usual swing of the units between the two years. */
export function uncertaintyJson({ uncertainty, swings, regained, total }: IndexAnalysis) {
  const errorJson = (error: typeof uncertainty.standardError) =>
    error && { ...error, value: clean(error.value) };
  return {
    standardError: errorJson(uncertainty.standardError),
    previousStandardError: errorJson(uncertainty.previousStandardError),
    test: testJson(uncertainty.test),
    components: uncertainty.components.map(({ component, test }) => ({ component, test: testJson(test) })),
    bands: uncertainty.bands.map(({ component, low, high, error: { basis } }) => ({
      component,
      low: clean(low),
      high: clean(high),
      basis,
    })),
    rankSet: uncertainty.rankSet,
    usualSwing: { total: swingJson(swings.total), components: swings.components.map(swingJson) },
    regained: howOftenJson(regained),
    reasons: reasonsOf({
      ...uncertainty.reasons,
      regained: regained ? null : (total.change.reason ?? "not-applicable"),
    }),
  };
}

function standoutsJson({ strengths, weaknesses, compared, leftOut, guarded, reason }: Standouts) {
  const rows = (held: typeof strengths) =>
    held.map(({ component, score, rank, units, percentile }) => ({
      component: component.id,
      score: clean(score),
      rank,
      units,
      percentile: clean(percentile),
    }));
  return {
    compared: compared.length,
    leftOut,
    guarded,
    strengths: rows(strengths),
    weaknesses: rows(weaknesses),
    reason: reason ? reasonWords(reason) : null,
  };
}

/** Strengths and weaknesses among all units and among those of the region. */
export function strengthsJson({ strengths }: IndexAnalysis) {
  return { national: standoutsJson(strengths.national), region: standoutsJson(strengths.region) };
}

/** Why what the document leaves open, or what cannot be computed from it, is null. */
function targetReasons({ target, baseline, computedGain, gainAgrees }: TargetCheck) {
  const absent = (held: unknown): Reason | null => (held === null ? "not-applicable" : null);
  const noGain: Reason = target.score ? "no-previous-score" : "not-applicable";
  return {
    component: absent(target.component),
    score: absent(target.score),
    comparison: absent(target.score),
    rankAtMost: absent(target.rankAtMost),
    group: absent(target.group),
    baselineYear: absent(target.baselineYear),
    baseline: baseline ? null : "no-previous-score",
    computedGain: computedGain === null ? noGain : null,
    statedGain: absent(target.statedGain),
    gainAgrees: absent(gainAgrees),
  } satisfies Record<string, Reason | null>;
}

/** What stands beside a target: maximum, parts, rank, the way to go, how often it happened. */
export function outlookJson(check: TargetCheck, outlook: TargetOutlook) {
  const { maximum, withinMaximum, parts, rank, way, wayReason, howOften, ownChanges } = outlook;
  return {
    maximum: clean(maximum),
    withinMaximum,
    parts: parts && { ...parts, sum: clean(parts.sum), difference: clean(parts.difference) },
    rankCheck: rank && {
      placesToGain: rank.placesToGain,
      took: rank.took.map(({ year, score }) => ({ year, score: clean(score) })),
      enough: rank.enough,
    },
    way: way && { ...way, perYear: clean(way.perYear), done: clean(way.done) },
    howOften: howOftenJson(howOften),
    ownChanges: ownChanges && {
      changes: ownChanges.changes.map(({ year, change }) => ({ year, change: clean(change) })),
      reached: ownChanges.reached,
      cautions: ownChanges.cautions,
      leader: ownChanges.leader && { ...ownChanges.leader, gap: clean(ownChanges.leader.gap) },
      reasons: reasonsOf({ leader: ownChanges.leader ? null : "not-applicable" }),
    },
    reasons: reasonsOf({
      ...targetReasons(check),
      "rankCheck.placesToGain": rank?.placesToGain === null ? "no-previous-rank" : null,
      "rankCheck.enough": rank?.enough === null ? "no-source" : null,
      "way.done": way?.done === null ? "not-applicable" : null,
      maximum: maximum === null ? "no-maximum" : null,
      withinMaximum: withinMaximum === null ? (maximum === null ? "no-maximum" : "not-applicable") : null,
      parts: parts ? null : "not-applicable",
      rankCheck: rank ? null : "not-applicable",
      way: wayReason,
      ownChanges: ownChanges ? null : "not-applicable",
      howOften: howOften ? null : (wayReason ?? (maximum === null ? "no-maximum" : "not-applicable")),
    }),
  };
}
