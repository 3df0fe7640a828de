import type { Framework } from "../../model/framework.ts";
import { DUST } from "../../model/rules/tolerance.ts";
import type { Reason } from "../comparability/reason.ts";
import { totalsOf } from "../headroom/field.ts";
import type { Pair } from "../standing/compare-standing.ts";
import type { ComponentAnalysis, TotalAnalysis } from "../standing/compared.ts";
import { pointsOf } from "../standing/components/points.ts";
import { isComplete } from "../standing/league.ts";

/** Where last year's points would stand in this year's league. */
export interface Kept {
  /** Units of this year's league, ours among them. */
  units: number;
  /** Rank of last year's total among the others' totals of this year. */
  total: number;
  /** The same with one component at last year's score (at this year's weight) and everything else as it is. */
  components: { component: string; rank: number; points: number }[];
}

export type KeptResult = Kept | { reason: Reason };

/**
 * Rank if last year's points were kept: 1 + number of other units ranked this year with more than last year's total;
 * and for each top component, with more than our total − its points + last year's score in this year's points. What
 * others would then have done is not asked. Refused without a whole league this year, where a component was
 * re-measured, across a break of kind `none` or `structure` for the total, and without last year's score.
 */
export function keptOf(
  { unit, edition, previousEdition, unitsMerged }: Pair,
  framework: Framework | null,
  total: Pick<TotalAnalysis, "score" | "previous" | "placed" | "change" | "breakNote">,
  top: readonly ComponentAnalysis[],
): KeptResult {
  if (!edition || !total.score || !total.placed) return { reason: total.score ? "no-rank" : "no-score" };
  if (total.breakNote && total.breakNote.treatment !== "caution") return { reason: "break-none" };
  if (top.some(({ breakNote }) => breakNote?.treatment === "none")) return { reason: "break-none" };
  if (unitsMerged) return { reason: "units-changed" };
  if (total.change.basis !== "computed" || !previousEdition || !total.previous)
    return { reason: total.change.reason ?? "no-previous-score" };
  if (!isComplete(edition)) return { reason: "league-incomplete" };
  const others = totalsOf(edition, unit);
  // from the largest: the first that is not larger ends those ahead
  const rankOf = (points: number) => {
    const ahead = others.findIndex((other) => !(other > points + DUST));
    return 1 + (ahead < 0 ? others.length : ahead);
  };
  const components = top.flatMap(({ component, points, previous, contribution }) => {
    const before = framework && previous ? pointsOf(framework, component, previous.value) : null;
    if (contribution === null || points === null || before === null) return [];
    return [
      {
        component: component.id,
        rank: rankOf(total.score!.value - points + before),
        points: before - points,
      },
    ];
  });
  return { units: others.length + 1, total: rankOf(total.previous.value), components };
}
