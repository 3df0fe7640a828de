import type { Edition } from "../model/edition.ts";
import type { Component, IndexDefinition } from "../model/framework.ts";
import { frameworkOf } from "../model/lookup.ts";
import { quantile } from "./math/statistics.ts";
import { type TotalMakers, totalMakers } from "./standing/components/total-makers.ts";
import { type LeagueRow, league } from "./standing/league.ts";

/** How the scores of all ranked units are spread, of the total or of one component. */
export interface Spread {
  /** Null for the total. */
  component: Component | null;
  maximum: number;
  ranked: readonly (LeagueRow & { score: number })[];
  /** Lowest, lower quartile, median, upper quartile, highest, in the index's own unit of measure. */
  five: readonly [number, number, number, number, number];
}

/** One edition of an index beyond its league. */
export interface EditionAnalysis {
  index: IndexDefinition;
  edition: Edition;
  /** The total and the top components, each with at least twenty ranked units and a known maximum; empty unless whole. */
  spreads: Spread[];
  /** Which components tell the totals apart; null unless all of them are known whole. */
  makers: TotalMakers | null;
}

/** Fewer units than this make a table, not a distribution. */
const UNITS_TO_SPREAD = 20;

function spreadOf(component: Component | null, maximum: number | null, rows: readonly LeagueRow[]): Spread[] {
  const ranked = rows.flatMap((row) =>
    row.score === null || row.rank === null ? [] : [{ ...row, score: row.score }],
  );
  if (maximum === null || ranked.length < UNITS_TO_SPREAD) return [];
  const scores = ranked.map(({ score }) => score);
  const at = (share: number) => quantile(scores, share) ?? 0;
  return [{ component, maximum, ranked, five: [at(0), at(0.25), at(0.5), at(0.75), at(1)] }];
}

/** What the pages of an edition and of its index tell beyond the league. */
export function analyseEdition(index: IndexDefinition, edition: Edition): EditionAnalysis {
  const framework = edition.complete ? frameworkOf(index, edition.year) : null;
  const spreads = framework
    ? [
        ...spreadOf(null, framework.maxPoints, league(edition)),
        ...framework.components.flatMap((component) =>
          spreadOf(component, component.maxPoints, league(edition, component.id)),
        ),
      ]
    : [];
  return { index, edition, spreads, makers: totalMakers(index, edition) };
}
