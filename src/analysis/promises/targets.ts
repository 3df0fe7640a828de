import type { Target } from "../../model/conference.ts";
import type { Edition, Standing } from "../../model/edition.ts";
import type { Figure } from "../../model/figure.ts";
import { agreesAsWritten } from "../../model/rules/agreement.ts";
import { league } from "../standing/league.ts";
import { rankAimOf } from "./rank-aims.ts";
import { NO_LIMITS, type TargetLimits } from "./target-limits.ts";

/** A target held against the figures it stands on. */
export interface TargetCheck {
  target: Target;
  /** Score and rank of the baseline year, of the target's component where it names one. */
  baseline: Figure | null;
  baselineRank: number | null;
  /** Target − baseline, unrounded, in the index's unit of measure. */
  computedGain: number | null;
  /** Whether the gain that the document states agrees; null when it states none or it cannot be computed. */
  gainAgrees: boolean | null;
  /** The rank that the target sets, of itself or by the places to gain on the baseline; null where it sets none. */
  rankAim: number | null;
  /** Why its year cannot be held against the baseline year. */
  limits: TargetLimits;
}

/** Score of the whole (component null) or of a component in a standing. */
export function scoreIn(standing: Standing | undefined, component: string | null): Figure | null {
  if (!standing) return null;
  return component === null ? standing.score : (standing.components.get(component)?.score ?? null);
}

/** Checks a target's arithmetic: stated gain against target − baseline. Across a break or a merger no gain is computed. */
export function checkTarget(
  target: Target,
  unit: string,
  editions: readonly Edition[],
  limits: TargetLimits = NO_LIMITS,
): TargetCheck {
  const edition = editions.find(({ year }) => year === (target.baselineYear ?? target.year - 1));
  const baseline = scoreIn(edition?.standings.get(unit), target.component);
  const row = edition && league(edition, target.component).find((candidate) => candidate.unit === unit);
  const baselineRank = row?.rank ?? null;
  const computedGain =
    target.score && baseline && limits.gain === null ? target.score.value.value - baseline.value : null;
  const stated = target.statedGain;
  return {
    target,
    baseline,
    baselineRank,
    computedGain,
    gainAgrees: stated && computedGain !== null ? agreesAsWritten(stated.written, computedGain) : null,
    rankAim: rankAimOf(target, limits.ranks === null ? baselineRank : null),
    limits,
  };
}
