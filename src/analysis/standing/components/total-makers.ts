import type { Edition } from "../../../model/edition.ts";
import type { Component, IndexDefinition } from "../../../model/framework.ts";
import { frameworkOf } from "../../../model/lookup.ts";
import { mean } from "../../math/statistics.ts";
import { isComplete, league } from "../league.ts";
import { pointsOf } from "./points.ts";

/** What one top component has to do with the differences between the units' totals. */
export interface TotalMaker {
  component: Component;
  /** Standard deviation of its points over the units. */
  spread: number;
  /** Pearson correlation with the total, −1 … 1. */
  correlation: number;
  /** correlation × spread ÷ spread of the total = Cov(part, total) ÷ Var(total); the shares add up to 1. */
  share: number;
  /** The component it goes most closely with, by size of correlation. */
  closest: { component: Component; correlation: number };
}

export interface TotalMakers {
  units: number;
  makers: TotalMaker[];
  /** Share of what the components do not show (rounding of published parts). */
  rest: number;
}

const deviations = (values: readonly number[]) => {
  const centre = mean(values)!;
  return values.map((value) => value - centre);
};
const product = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, i) => sum + x * b[i]!, 0);
const agreement = (a: readonly number[], b: readonly number[]) => {
  const size = Math.sqrt(product(a, a) * product(b, b));
  return size === 0 ? 0 : product(a, b) / size;
};

/**
 * Which components tell the units' totals apart in one edition, largest share first. Null without whole leagues of at
 * least two components, or where all totals are the same. It describes the differences of one year; it does not say what
 * would move a total.
 */
export function totalMakers(index: IndexDefinition, edition: Edition): TotalMakers | null {
  const framework = frameworkOf(index, edition.year);
  const components = framework?.components ?? [];
  if (!framework || components.length < 2 || !components.every(({ id }) => isComplete(edition, id)))
    return null;
  const rows = league(edition).filter(({ rank, score }) => rank !== null && score !== null);
  const totals = deviations(rows.map(({ score }) => score!));
  const points = components.map((component) =>
    rows.map(({ unit }) => {
      const score = edition.standings.get(unit)!.components.get(component.id)?.score;
      return score ? pointsOf(framework, component, score.value) : null;
    }),
  );
  if (rows.length < 3 || product(totals, totals) === 0) return null;
  if (points.some((list) => list.includes(null))) return null;
  const parts = points.map((list) => deviations(list as number[]));
  const makers = components.map((component, at): TotalMaker => {
    const own = parts[at]!;
    const others = components.flatMap((other, i) =>
      i === at ? [] : [{ component: other, correlation: agreement(own, parts[i]!) }],
    );
    return {
      component,
      spread: Math.sqrt(product(own, own) / (rows.length - 1)),
      correlation: agreement(own, totals),
      share: product(own, totals) / product(totals, totals),
      closest: others.reduce((best, one) =>
        Math.abs(one.correlation) > Math.abs(best.correlation) ? one : best,
      ),
    };
  });
  return {
    units: rows.length,
    makers: makers.sort((a, b) => b.share - a.share),
    rest: 1 - makers.reduce((sum, { share }) => sum + share, 0),
  };
}
