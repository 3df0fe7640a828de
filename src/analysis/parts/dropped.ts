import type { Component, IndexDefinition } from "../../model/framework.ts";
import { findComponent } from "../../model/lookup.ts";
import type { Pair } from "../standing/compare-standing.ts";
import { comparableTop, partChange, twoYears } from "./part-changes.ts";

/** A top component that only the framework of the year compared with had, with what its end took from the total. */
export interface Dropped {
  component: Component;
  /** −(its points in the year compared with), all of it structure; null where that cannot be told. */
  structureEffect: number | null;
}

/**
 * Top components that this year's framework no longer has. What they brought before is a loss by structure, in points
 * of the total; null where their points are not held or a break forbids comparing them.
 */
export function droppedOf(index: IndexDefinition, { edition, previousEdition, unit }: Pair): Dropped[] {
  const years = edition && previousEdition ? twoYears(index, edition, previousEdition) : null;
  if (!years || years.now.framework === years.before.framework) return [];
  const gone = years.before.framework.components.filter(
    ({ id }) => findComponent(years.now.framework, id) === null,
  );
  if (gone.length === 0) return [];
  const comparable = new Set(comparableTop(years).map(({ id }) => id));
  return gone.map((component) => ({
    component,
    structureEffect: comparable.has(component.id)
      ? (partChange(years, component.id, unit)?.structure ?? null)
      : null,
  }));
}
