import type { BreakInSeries, IndexDefinition, Treatment } from "../framework.ts";
import { findComponent, frameworkOf } from "../lookup.ts";

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

/** Answers already given, by component and years: an index never changes after loading, and every unit asks the same. */
const told = new WeakMap<IndexDefinition, Map<string, Map<number, BreakNote | null>>>();
/** More than any year: two years make one key. */
const YEARS = 10_000;

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
  const [first, last] = year < against ? [year, against] : [against, year];
  let ofIndex = told.get(index);
  if (ofIndex === undefined) {
    ofIndex = new Map();
    told.set(index, ofIndex);
  }
  let ofComponent = ofIndex.get(component);
  if (ofComponent === undefined) {
    ofComponent = new Map();
    ofIndex.set(component, ofComponent);
  }
  const key = first * YEARS + last;
  const known = ofComponent.get(key);
  if (known !== undefined) return known;
  const found = findBreak(index, component, first, last);
  ofComponent.set(key, found);
  return found;
}

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

/** Whether ranks on both sides of a year's beginning may not be compared. */
export function cutsRanks(point: { breakBefore: BreakNote | null; unitsMerged: boolean }): boolean {
  return point.unitsMerged || point.breakBefore?.ranks === "none";
}
