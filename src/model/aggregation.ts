import type { Aggregation, Component, Framework } from "./framework.ts";
import { flatten } from "./lookup.ts";
import { remembered } from "./remembered.ts";

/** A total or a component that others make up. */
type Whole = Framework | Component;

const isFramework = (whole: Whole): whole is Framework => "years" in whole;

/** How a total or a component is made from its parts; a component that does not say is their sum. */
export function wayOf(whole: Whole): Aggregation {
  return whole.aggregation ?? "sum";
}

export function partsOfWhole(whole: Whole): readonly Component[] {
  return isFramework(whole) ? whole.components : whole.children;
}

/**
 * The largest score of a whole, where its parts are averaged or weighted: its maximum; else the one that all its parts
 * share; a weighted total is on 100. Null when nothing tells.
 */
export function scaleOf(whole: Whole): number | null {
  if (whole.maxPoints !== null) return whole.maxPoints;
  if (isFramework(whole) && wayOf(whole) === "weighted") return 100;
  const maxima = new Set(partsOfWhole(whole).map(({ maxPoints }) => maxPoints));
  const [only] = maxima;
  return maxima.size === 1 ? (only ?? null) : null;
}

/** What a score is multiplied and divided by to be in points of another; two numbers, so that nothing is rounded twice. */
interface Worth {
  times: number;
  by: number;
}

const ONE: Worth = { times: 1, by: 1 };

/**
 * What a point of a part is worth in points of its whole, among the parts that count (all of them unless told): 1 in a
 * sum; scale ÷ (n × own maximum) in a mean; scale × weight ÷ (Σ weights × own maximum) by weights. Parts of a mean
 * without maxima are on the scale of their whole. Null where a maximum or weight that this takes is not known.
 */
export function worthIn(
  whole: Whole,
  part: Component,
  counted: readonly Component[] = partsOfWhole(whole),
): Worth | null {
  const way = wayOf(whole);
  if (way === "sum") return ONE;
  if (way === "none") return null;
  const scale = scaleOf(whole);
  if (way === "mean") {
    if (part.maxPoints === null) return { times: 1, by: counted.length };
    return scale === null ? null : ratio(scale, counted.length * part.maxPoints);
  }
  if (part.weight === null || !part.maxPoints || scale === null) return null;
  const all = counted.length === partsOfWhole(whole).length;
  const weights = all ? 100 : counted.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  return scale === weights
    ? { times: part.weight, by: part.maxPoints }
    : ratio(scale * part.weight, weights * part.maxPoints);
}

const ratio = (times: number, by: number): Worth => (times === by ? ONE : { times, by });

/** What every component of a framework is worth: every figure asks for its own. */
const worthsOf = remembered((framework: Framework): ReadonlyMap<string, Worth | null> => {
  const worths = new Map<string, Worth | null>();
  const walk = (whole: Whole, above: Worth | null) => {
    for (const part of partsOfWhole(whole)) {
      const own = worthIn(whole, part);
      const worth =
        own === null || above === null ? null : { times: own.times * above.times, by: own.by * above.by };
      worths.set(part.id, worth);
      walk(part, worth);
    }
  };
  walk(framework, ONE);
  return worths;
});

/** What a point of a component at any depth is worth in points of the total: the product down the tree; null when unknown. */
export function worthOf(framework: Framework, component: Component): Worth | null {
  const worths = worthsOf(framework);
  return worths.has(component.id) ? worths.get(component.id)! : worthIn(framework, component);
}

/** Whether scores add up all the way: a point of any component is a point of the total. */
export function isPlainSum(framework: Framework): boolean {
  return [framework, ...flatten(framework.components)].every(
    (whole) => partsOfWhole(whole).length === 0 || wayOf(whole) === "sum",
  );
}

/** Whether points of a component are not points of the total. */
export function isReweighted(framework: Framework | null, component: Component): boolean {
  if (!framework) return false;
  if (wayOf(framework) === "weighted" || wayOf(framework) === "mean") return true;
  const worth = worthOf(framework, component);
  return worth !== null && worth.times !== worth.by;
}
