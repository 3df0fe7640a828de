import type { Dataset } from "./dataset.ts";
import type { Edition } from "./edition.ts";
import type { Component, Framework, IndexDefinition } from "./framework.ts";
import { remembered } from "./remembered.ts";
import type { Unit, UnitKind } from "./unit.ts";

/** The framework that an assessment year belongs to; null when the index had none that year. */
export function frameworkOf(index: IndexDefinition, year: number): Framework | null {
  return index.frameworks.find(({ years }) => years.from <= year && year <= years.to) ?? null;
}

/** The newest framework of an index; null when it has none. */
export function lastFramework(index: IndexDefinition): Framework | null {
  return index.frameworks.at(-1) ?? null;
}

/** The framework of a year, or the newest where none covers it: a year that is yet to be declared. */
export function frameworkOrLast(index: IndexDefinition, year: number): Framework | null {
  return frameworkOf(index, year) ?? lastFramework(index);
}

/** All components of a tree, each parent before its children. */
export const flatten: (components: readonly Component[]) => readonly Component[] = remembered((components) =>
  components.flatMap((component) => [component, ...flatten(component.children)]),
);

/** The first of an id wins, also in a tree that the checks have yet to refuse. */
const byId = remembered(
  (components: readonly Component[]) =>
    new Map(
      flatten(components)
        .toReversed()
        .map((one) => [one.id, one]),
    ),
);

export function findComponent(framework: Framework | null, id: string): Component | null {
  return framework ? (byId(framework.components).get(id) ?? null) : null;
}

/** Editions of an index in order of years. */
export function editionsOf(dataset: Dataset, index: string): Edition[] {
  return [...(dataset.editions.get(index)?.values() ?? [])].sort((a, b) => a.year - b.year);
}

export function editionOf(dataset: Dataset, index: string, year: number): Edition | null {
  return dataset.editions.get(index)?.get(year) ?? null;
}

/** A day, or a year that stands for its last day. */
export type When = string | number;

/** One text for each year: a text made anew is hashed anew wherever it is looked up. */
const lastDay = remembered((year: number) => `${year}-12-31`);

const dayOf = (when: When): string => (typeof when === "string" ? when : lastDay(when));

/** The day whose units an edition scores: the last of its year, unless the edition was surveyed before a merger. */
export function unitsDay(edition: Pick<Edition, "year" | "unitsAsOf">): string {
  return edition.unitsAsOf ?? dayOf(edition.year);
}

/** Days between which a unit or a region is in force; null where that end is open. */
type InForce = Pick<Unit, "validFrom" | "validTo">;

/** Whether a unit (or a region) existed on a day, or on the last day of a year. */
export function existsIn({ validFrom, validTo }: InForce, when: When): boolean {
  const day = dayOf(when);
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
}

/** Whether two units (or regions) existed at the same time, were it one day. */
export function coexist(one: InForce, other: InForce): boolean {
  return (
    (one.validFrom === null || other.validTo === null || one.validFrom <= other.validTo) &&
    (other.validFrom === null || one.validTo === null || other.validFrom <= one.validTo)
  );
}

/** The provinces and centrally run cities: what leagues, lists and regions are made of. */
export function provincesOf(dataset: Dataset): Unit[] {
  return [...dataset.units.values()].filter(({ kind }) => kind === "province");
}

/** The indices with a league of their own; those of one province's own agencies and communes stand apart. */
export function indicesOfLeagues(dataset: Dataset): IndexDefinition[] {
  return [...dataset.indices.values()].filter(({ internalTo }) => internalTo === undefined);
}

/** Those of them that score provinces, and nothing of another kind. */
export function indicesOfProvinces(dataset: Dataset): IndexDefinition[] {
  return indicesOfLeagues(dataset).filter(({ unitKind }) => unitKind === undefined);
}

/** The indices with a league that units of a kind stand in. */
export function indicesOfKind(dataset: Dataset, kind: UnitKind): IndexDefinition[] {
  return indicesOfLeagues(dataset).filter(({ unitKind = "province" }) => unitKind === kind);
}

/** Units with a page of their own: all provinces, and what else stands in a league. */
export function unitsWithPages(dataset: Dataset): Unit[] {
  const others = indicesOfLeagues(dataset).filter(({ unitKind }) => unitKind !== undefined);
  const scored = new Set(
    others.flatMap(({ id }) => editionsOf(dataset, id).flatMap(({ standings }) => [...standings.keys()])),
  );
  return [...dataset.units.values()].filter(({ id, kind }) => kind === "province" || scored.has(id));
}

/** The region of a unit in the regional system that held on a day or at the end of a year; null when it has none. */
export function regionOf(dataset: Dataset, unit: Unit, when: When): string | null {
  const day = dayOf(when);
  const holds = (id: string) => {
    const region = dataset.regions.get(id);
    if (!region) return false;
    return (!region.validFrom || region.validFrom <= day) && (!region.validTo || day <= region.validTo);
  };
  return unit.regions.find(holds) ?? null;
}

/** Units of a region that existed on a day or at the end of a year. */
export function unitsOfRegion(dataset: Dataset, region: string, when: When): Unit[] {
  return [...dataset.units.values()].filter((unit) => unit.regions.includes(region) && existsIn(unit, when));
}
