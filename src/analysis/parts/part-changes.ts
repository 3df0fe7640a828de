import type { Edition } from "../../model/edition.ts";
import type { Component, Framework, IndexDefinition } from "../../model/framework.ts";
import { findComponent, frameworkOf } from "../../model/lookup.ts";
import { breakBetween } from "../../model/rules/breaks.ts";
import { splitEffects } from "../standing/components/effects.ts";
import { maximumOf, pointsOf } from "../standing/components/points.ts";

/** The change of one top component of one unit, in points of the total; positive = better. */
export interface PartChange {
  /** From being done better or worse. */
  performance: number;
  /** From a changed maximum or weight, or from a component that only one of the two frameworks has. */
  structure: number;
}

/** Two editions of one index with their frameworks, the later one first. */
export interface TwoYears {
  index: IndexDefinition;
  now: { edition: Edition; framework: Framework };
  before: { edition: Edition; framework: Framework };
}

/** Both frameworks of two editions; null where the index has none for one of the years. */
export function twoYears(index: IndexDefinition, edition: Edition, previous: Edition): TwoYears | null {
  const now = frameworkOf(index, edition.year);
  const before = frameworkOf(index, previous.year);
  return now && before
    ? { index, now: { edition, framework: now }, before: { edition: previous, framework: before } }
    : null;
}

/** Top components of either framework, this year's first, without those that may not be compared at all. */
export function comparableTop({ index, now, before }: TwoYears): { id: string; inBoth: boolean }[] {
  const ids = new Set([...now.framework.components, ...before.framework.components].map(({ id }) => id));
  return [...ids]
    .filter((id) => breakBetween(index, id, now.edition.year, before.edition.year)?.treatment !== "none")
    .map((id) => ({
      id,
      inBoth: findComponent(now.framework, id) !== null && findComponent(before.framework, id) !== null,
    }));
}

function pointsIn({ edition, framework }: TwoYears["now"], component: Component, unit: string) {
  const score = edition.standings.get(unit)?.components.get(component.id)?.score;
  const points = score ? pointsOf(framework, component, score.value) : null;
  return points === null ? null : { points, maximum: maximumOf(framework, component) };
}

/**
 * Change of one top component of one unit in its two parts: m̄·Δa from performance and ā·Δm from structure, where
 * m is the maximum or weight and a the attainment; without known maxima all of it is performance, and a component of
 * one framework only is all structure. Null where a score that this takes is not held.
 */
export function partChange(years: TwoYears, id: string, unit: string): PartChange | null {
  const [inNow, inBefore] = [
    findComponent(years.now.framework, id),
    findComponent(years.before.framework, id),
  ];
  const now = inNow && pointsIn(years.now, inNow, unit);
  const then = inBefore && pointsIn(years.before, inBefore, unit);
  if ((inNow && !now) || (inBefore && !then)) return null;
  if (!now || !then) return { performance: 0, structure: (now?.points ?? 0) - (then?.points ?? 0) };
  if (!now.maximum || !then.maximum) return { performance: now.points - then.points, structure: 0 };
  return splitEffects(
    { points: now.points, maximum: now.maximum },
    { points: then.points, maximum: then.maximum },
  );
}
