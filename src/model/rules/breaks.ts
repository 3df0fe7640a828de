import type { BreakInSeries, IndexDefinition, Treatment } from "../framework.ts";
import { findComponent, frameworkOf } from "../lookup.ts";
import { remembered } from "../remembered.ts";

/** The component id that stands for the whole index in breaks. */
export const TOTAL = "total";

/** What stands between two years of a series: the strongest treatment, and every break met on the way. */
export interface BreakNote {
  treatment: Treatment;
  ranks: Treatment;
  breaks: BreakInSeries[];
}

const strength: Record<Treatment, number> = { caution: 1, structure: 2, none: 3 };

function strongest(treatments: Treatment[]): Treatment {
  return treatments.reduce((worst, next) => (strength[next] > strength[worst] ? next : worst));
}

/** The component and its ancestors: a parent that was rebuilt was rebuilt in its parts. */
function lineage(index: IndexDefinition, component: string, year: number): string[] {
  const framework = frameworkOf(index, year);
  const ids: string[] = [];
  for (let id: string | null = component; id !== null; id = findComponent(framework, id)?.parent ?? null)
    ids.push(id);
  return ids;
}

/**
 * The break between two years for one component (or TOTAL); null when the years are comparable as they are.
 * Breaks add up on the way: from 2016 to 2019 all steps between are looked at, and the strongest holds.
 */
export function breakBetween(
  index: IndexDefinition,
  component: string,
  year: number,
  against: number,
): BreakNote | null {
  const ofComponent = breaksOf(index)(component);
  return year < against ? ofComponent(year)(against) : ofComponent(against)(year);
}

/** By the earlier year and the later one: every unit asks the same. */
const breaksOf = remembered((index: IndexDefinition) =>
  remembered((component: string) =>
    remembered((first: number) => remembered((last: number) => findBreak(index, component, first, last))),
  ),
);

function findBreak(index: IndexDefinition, component: string, first: number, last: number): BreakNote | null {
  const names = component === TOTAL ? [TOTAL] : lineage(index, component, last);
  const met = index.breaks.filter(
    ({ between, components }) =>
      first < between.to &&
      between.from < last &&
      (components.includes("all") || names.some((name) => components.includes(name))),
  );
  if (met.length === 0) return null;
  return {
    treatment: strongest(met.map(({ treatment }) => treatment)),
    ranks: strongest(met.map(({ ranks }) => ranks)),
    breaks: met,
  };
}

/**
 * Whether a total of one year holds something that was measured in another way in the other: the total itself may not
 * be compared, or one of its top components may not. Its change is told then, and nobody knows what of it was done.
 */
export function totalRemeasured(index: IndexDefinition, year: number, against: number): boolean {
  return remeasured(index)(Math.max(year, against))(Math.min(year, against));
}

const remeasured = remembered((index: IndexDefinition) =>
  remembered((last: number) =>
    remembered((first: number) => {
      const isCut = (id: string) => breakBetween(index, id, last, first)?.treatment === "none";
      const top = [last, first].flatMap((one) => frameworkOf(index, one)?.components ?? []);
      return isCut(TOTAL) || top.some(({ id }) => isCut(id));
    }),
  ),
);

/** Whether ranks on both sides of a year's beginning may not be compared. */
export function cutsRanks(point: { breakBefore: BreakNote | null; unitsMerged: boolean }): boolean {
  return point.unitsMerged || point.breakBefore?.ranks === "none";
}
