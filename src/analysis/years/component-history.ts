import type { Edition } from "../../model/edition.ts";
import type { Component, Framework, IndexDefinition } from "../../model/framework.ts";
import { findComponent, frameworkOf } from "../../model/lookup.ts";
import { type BreakNote, breakBetween } from "../../model/rules/breaks.ts";
import { percentilePosition } from "../../model/rules/rank.ts";
import type { Reason } from "../comparability/reason.ts";
import { league, rankedUnits, rowOf } from "../standing/league.ts";

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

/**
 * Scores and places of components year by year; a year in which the framework lacks one says so. A break is what
 * stands between a score and the last one before it, years without any between them or not.
 */
export function componentHistories(
  index: IndexDefinition,
  editions: readonly Edition[],
  unit: string,
  components: readonly Component[],
  from: number,
  to: number,
): ComponentHistory[] {
  const years = Array.from({ length: to - from + 1 }, (_, i) => {
    const edition = editions.find((candidate) => candidate.year === from + i);
    const framework = frameworkOf(index, from + i);
    return { year: from + i, edition, standing: edition?.standings.get(unit), framework };
  });
  const historyOf = (component: Component): ComponentYear[] => {
    let lastScored: number | null = null;
    return years.map(({ year, edition, standing, framework }) => {
      const exists = findComponent(framework, component.id) !== null;
      const held = standing?.components.get(component.id);
      const score = held?.score?.value ?? null;
      const before = score === null ? null : lastScored;
      if (score !== null) lastScored = year;
      const rows = edition ? league(edition, component.id) : [];
      const row = rowOf(rows, unit);
      const [rank, midRank] = [row?.rank ?? null, row?.midRank ?? null];
      const ranked = edition ? rankedUnits(edition, rows, component.id) : null;
      return {
        year,
        score,
        rank,
        rankedUnits: ranked,
        percentile: midRank !== null && ranked !== null ? percentilePosition(midRank, ranked) : null,
        breakBefore: before === null ? null : breakBetween(index, component.id, year, before),
        reason:
          score !== null
            ? null
            : !exists
              ? "not-applicable"
              : (held?.missing?.reason ?? standing?.missing?.reason ?? "no-source"),
      };
    });
  };
  return components.map((component) => ({ component, years: historyOf(component) }));
}

/** Years back that components are followed, with the one analysed. */
const YEARS_BACK = 6;

/** The top components of the year's framework in the last six years, but not before the series of the totals begins. */
export function recentComponents(
  {
    index,
    editions,
    framework,
    history,
    year,
  }: {
    index: IndexDefinition;
    editions: readonly Edition[];
    framework: Framework | null;
    history: readonly { year: number }[];
    year: number;
  },
  unit: string,
): ComponentHistory[] {
  const from = Math.max(year - YEARS_BACK + 1, history[0]?.year ?? year);
  return componentHistories(index, editions, unit, framework?.components ?? [], from, year);
}
