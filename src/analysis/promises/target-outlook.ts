import type { Target } from "../../model/conference.ts";
import { breakBetween, TOTAL } from "../../model/rules/breaks.ts";
import { DUST } from "../../model/rules/tolerance.ts";
import type { Reason } from "../comparability/reason.ts";
import { type HowOftenResult, howOften, maximumScore, unitYears } from "../years/how-often.ts";
import { type OwnChanges, ownChangesOf } from "./own-changes.ts";
import type { TargetContext } from "./target-context.ts";
import { type PartsCheck, partsOf } from "./target-parts.ts";
import { type RankCheck, rankCheckOf } from "./target-rank.ts";
import { scoreIn, type TargetCheck } from "./targets.ts";

/** The way still to go, from the last result known by the conference's date. */
export interface Way {
  /** Year of that result: the baseline year, or a later one. */
  from: number;
  years: number;
  /** (target − result) ÷ years left, in the index's unit of measure. */
  perYear: number;
  /** Share of the gain already made, (result − baseline) ÷ (target − baseline); null at the baseline itself. */
  done: number | null;
}

/** What can be said of a target beyond its subtraction. Null where it does not apply, with the reason where needed. */
export interface TargetOutlook {
  target: Target;
  maximum: number | null;
  /** Whether the score aimed at is possible at all. */
  withinMaximum: boolean | null;
  parts: PartsCheck | null;
  rank: RankCheck | null;
  way: Way | null;
  wayReason: Reason | null;
  /** Whether it was measured anew on the way: known only now, where the baseline may be held against the target. */
  remeasured: boolean;
  howOften: HowOftenResult | null;
  /** Where the other units are not known well enough for that: the unit's own yearly changes, and the leader. */
  ownChanges: OwnChanges | null;
}

function wayOf(
  { target, baseline, computedGain, limits }: TargetCheck,
  { index, unit, editions }: TargetContext,
): { way: Way | null; reason: Reason | null } {
  if (limits.gain !== null) return { way: null, reason: target.score ? limits.gain : "no-score" };
  if (!target.score || !baseline || computedGain === null)
    return { way: null, reason: target.score ? "no-previous-score" : "no-score" };
  const base = target.baselineYear ?? target.year - 1;
  const results = editions.flatMap(({ year, standings }) => {
    const score = scoreIn(standings.get(unit), target.component);
    return year >= base && score ? [{ year, score }] : [];
  });
  const last = results.at(-1)!;
  const cut = breakBetween(index, target.component ?? TOTAL, last.year, base)?.treatment === "none";
  if (cut) return { way: null, reason: "break-none" };
  const years = target.year - last.year;
  if (years <= 0) return { way: null, reason: "not-applicable" };
  const missing = target.score.value.value - last.score.value;
  const done =
    last.year > base && computedGain !== 0 ? (last.score.value - baseline.value) / computedGain : null;
  return { way: { from: last.year, years, perYear: missing / years, done }, reason: null };
}

/** How often a unit that started where we start rose by as much as is needed each year. */
function howOftenFor(target: Target, way: Way, context: TargetContext): HowOftenResult | null {
  const { index, editions, unit } = context;
  const edition = editions.find(({ year }) => year === way.from);
  const score = scoreIn(edition?.standings.get(unit), target.component);
  const maximum = maximumScore(index, way.from, target.component);
  if (!score || maximum === null) return null;
  const cases = unitYears(index, editions, target.component);
  return howOften(cases, score.value / maximum, way.perYear / maximum, maximum);
}

/**
 * Holds a target against its own parts, the maximum, the ranks of the last years, the years that are left, and what
 * other units managed from the same start.
 */
export function targetOutlook(check: TargetCheck, context: TargetContext): TargetOutlook {
  const { target } = check;
  const maximum = maximumScore(context.index, target.year, target.component);
  const { way, reason } = wayOf(check, context);
  const often = way && way.perYear > 0 ? howOftenFor(target, way, context) : null;
  return {
    target,
    maximum,
    withinMaximum: target.score && maximum !== null ? target.score.value.value <= maximum + DUST : null,
    parts: partsOf(check, context),
    rank: rankCheckOf(check, context),
    way,
    wayReason: reason,
    remeasured: reason === "break-none" && check.limits.gain === null,
    howOften: often,
    ownChanges:
      way && way.perYear > 0 && target.score && (often === null || "reason" in often)
        ? ownChangesOf(target.component, target.score.value.value, way, context)
        : null,
  };
}
