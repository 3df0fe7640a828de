import type { Edition } from "../model/edition.ts";
import type { Component, IndexDefinition } from "../model/framework.ts";
import { findComponent, frameworkOf } from "../model/lookup.ts";
import { type BreakNote, breakBetween } from "./breaks.ts";
import { league, rankedUnits } from "./league.ts";
import { percentilePosition } from "./rank.ts";
import type { Reason } from "./reason.ts";

/** One component in one year, placed among all units by percentile position, which compares across breaks. */
export interface ComponentYear {
  year: number;
  score: number | null;
  rank: number | null;
  rankedUnits: number | null;
  percentile: number | null;
  breakBefore: BreakNote | null;
  reason: Reason | null;
}

export interface ComponentHistory {
  component: Component;
  years: ComponentYear[];
}

/** Scores and places of components year by year; a year in which the framework lacks one says so. */
export function componentHistories(
  index: IndexDefinition,
  editions: readonly Edition[],
  unit: string,
  components: readonly Component[],
  from: number,
  to: number,
): ComponentHistory[] {
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return components.map((component) => ({
    component,
    years: years.map((year) => {
      const edition = editions.find((candidate) => candidate.year === year);
      const exists = findComponent(frameworkOf(index, year), component.id) !== null;
      const standing = edition?.standings.get(unit);
      const held = standing?.components.get(component.id);
      const score = held?.score?.value ?? null;
      const rows = edition ? league(edition, component.id) : [];
      const rank = rows.find((row) => row.unit === unit)?.rank ?? null;
      const ranked = edition ? rankedUnits(edition, rows, component.id) : null;
      return {
        year,
        score,
        rank,
        rankedUnits: ranked,
        percentile: rank !== null && ranked !== null ? percentilePosition(rank, ranked) : null,
        breakBefore: year === from ? null : breakBetween(index, component.id, year, year - 1),
        reason:
          score !== null
            ? null
            : !exists
              ? "not-applicable"
              : (held?.missing?.reason ?? standing?.missing?.reason ?? "no-source"),
      };
    }),
  }));
}
