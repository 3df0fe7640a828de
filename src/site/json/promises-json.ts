import type { z } from "zod";
import type { Reason } from "../../analysis/comparability/reason.ts";
import type { TargetOutlook } from "../../analysis/promises/target-outlook.ts";
import type { TargetCheck } from "../../analysis/promises/targets.ts";
import { howOften } from "./certainty-json.ts";
import { flag, integer, listOf, nullable, number, object, oneOf, reasons, text } from "./shapes.ts";
import { known, reasonsOf } from "./values.ts";

/** A target against the unit's own years and the leader, where the others are not known well enough. */
const ownChanges = object({
  changes: listOf(object({ year: integer, change: number })),
  reached: integer.describe("Số năm tăng được ít nhất mức cần mỗi năm."),
  cautions: listOf(integer),
  leader: nullable(object({ unit: text, year: integer, score: number, gap: number })),
  reasons,
});

/** A target with its subtraction, and what stands beside it: maximum, parts, rank, the way to go, how often it happened. */
export const target = object({
  id: text,
  index: text,
  component: nullable(text),
  year: integer,
  score: nullable(number),
  comparison: nullable(oneOf("at-least", "above")),
  rankAtMost: nullable(integer),
  group: nullable(text),
  baselineYear: nullable(integer),
  baseline: nullable(number),
  computedGain: nullable(number),
  statedGain: nullable(number),
  gainAgrees: nullable(flag),
  sources: listOf(text),

  maximum: nullable(number),
  withinMaximum: nullable(flag),
  parts: nullable(
    object({
      targets: integer,
      of: integer,
      sum: number,
      difference: number,
      verdict: oneOf("equal", "short", "over"),
    }),
  ),
  rankCheck: nullable(
    object({
      placesToGain: nullable(integer),
      took: listOf(object({ year: integer, score: number })),
      enough: nullable(oneOf("all", "some", "none")),
    }),
  ),
  way: nullable(object({ from: integer, years: integer, perYear: number, done: nullable(number) })),
  howOften,
  ownChanges: nullable(ownChanges),
  reasons,
});

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

/** A target as plain JSON. */
export function targetJson(check: TargetCheck, outlook: TargetOutlook): z.input<typeof target> {
  const { target: aim, baseline } = check;
  const { maximum, withinMaximum, parts, rank, way, wayReason, howOften, ownChanges } = outlook;
  return {
    ...aim,
    score: known(aim.score?.value.value),
    comparison: aim.score?.comparison ?? null,
    baseline: known(baseline?.value),
    computedGain: check.computedGain,
    statedGain: known(aim.statedGain?.value),
    gainAgrees: check.gainAgrees,
    maximum,
    withinMaximum,
    parts,
    rankCheck: rank,
    way,
    howOften,
    ownChanges: ownChanges && {
      ...ownChanges,
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
