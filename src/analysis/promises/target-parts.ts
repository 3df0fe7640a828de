import type { Target } from "../../model/conference.ts";
import type { Edition } from "../../model/edition.ts";
import { decimalsWritten } from "../../model/figure.ts";
import { frameworkOf } from "../../model/lookup.ts";
import { DUST, halfOfLast } from "../../model/rules/tolerance.ts";
import { pointsOf } from "../standing/components/points.ts";
import type { TargetContext } from "./target-context.ts";
import { scoreIn, type TargetCheck } from "./targets.ts";

/** A target of the whole held against the targets of its parts. */
export interface PartsCheck {
  /** Top components with a target of their own, and how many there are. */
  targets: number;
  of: number;
  /** Σ of the parts' targets, the components without one kept at their baseline. Points of the whole. */
  sum: number;
  /** sum − target of the whole; below zero the parts do not reach it. */
  difference: number;
  verdict: "equal" | "short" | "over";
}

/** Half of the last decimal that a target is written with: what rounding may hide. */
const roundingOf = ({ score }: Target) => halfOfLast(decimalsWritten(score?.value.written ?? ""));

/**
 * Null unless the target is one of the whole, some top component has a target for the same year, and every other one
 * has a baseline. Equal within the rounding of the figures added.
 */
export function partsOf(
  { target }: TargetCheck,
  { index, unit, editions, targets }: TargetContext,
): PartsCheck | null {
  if (target.component !== null || !target.score) return null;
  const base = target.baselineYear ?? target.year - 1;
  const framework = frameworkOf(index, target.year) ?? frameworkOf(index, base);
  const before: Edition | undefined = editions.find(({ year }) => year === base);
  if (!framework) return null;
  const parts = framework.components.map((component) => {
    const own = targets.find(
      (candidate) =>
        candidate.index === target.index &&
        candidate.component === component.id &&
        candidate.year === target.year,
    );
    const score = own?.score?.value ?? scoreIn(before?.standings.get(unit), component.id);
    return { own, points: score ? pointsOf(framework, component, score.value) : null };
  });
  const aimed = parts.flatMap(({ own }) => (own?.score ? [own] : []));
  if (aimed.length === 0 || parts.some(({ points }) => points === null)) return null;
  const sum = parts.reduce((total, { points }) => total + points!, 0);
  const difference = sum - target.score.value.value;
  const rounding = roundingOf(target) + aimed.reduce((total, part) => total + roundingOf(part), 0);
  const verdict = Math.abs(difference) <= rounding + DUST ? "equal" : difference < 0 ? "short" : "over";
  return { targets: aimed.length, of: parts.length, sum, difference, verdict };
}
