import type { Edition, Standing } from "../../model/edition.ts";
import type { Basis, Figure } from "../../model/figure.ts";
import { remembered, rememberedForTwo } from "../../model/remembered.ts";
import { ranksOf } from "../../model/rules/rank.ts";

/** One unit's place in an edition, for the total or for one component. */
export interface LeagueRow {
  unit: string;
  score: number | null;
  scoreBasis: Basis | null;
  rank: number | null;
  /** Rank + half the number of others that share it: the middle of the places they hold together. */
  midRank: number | null;
  /** `published` ranks win; where a league is complete and none is published, ranks are `computed`. */
  rankBasis: Basis | null;
}

/** Whether a component concerns a unit at all, in an index whose units differ. */
function concerns(standing: Standing, component: string): boolean {
  return standing.components.get(component)?.missing?.reason !== "not-applicable";
}

const counts = (figure: Figure | null | undefined) => Boolean(figure && figure.basis !== "inferred");

/** Whether every unit that has a total, and that a component concerns, has a score of it. */
const isWhole = rememberedForTwo((edition: Edition, component: string): boolean => {
  const total = [...edition.standings.values()].filter(({ score }) => counts(score));
  const holds = (standing: Standing) => counts(standing.components.get(component)?.score);
  return total.some(holds) && total.every((one) => holds(one) || !concerns(one, component));
});

/**
 * Whether a league is complete, so that ranks, medians and means can be computed. An edition says so of its totals; a
 * component is complete when every unit that has a total, and that it concerns, has a score of it, since totals may be
 * published for all while components are for some.
 */
export function isComplete(edition: Edition | null, component: string | null = null): boolean {
  if (!edition?.complete) return false;
  return component === null || isWhole(edition, component);
}

/**
 * The league of an edition, best first, units without a rank last. Ranks are computed on unrounded scores, only
 * when every ranked unit is held, and only over units that have a total: PAPI ranks nobody on part of its parts.
 * Inferred scores never take part in a computed rank.
 */
export function league(edition: Edition, component: string | null = null): readonly LeagueRow[] {
  return made(edition, component);
}

/** Every analysis asks for the same few leagues. */
const made = rememberedForTwo(makeLeague);

function makeLeague(edition: Edition, component: string | null): readonly LeagueRow[] {
  const complete = isComplete(edition, component);
  const rows = [...edition.standings.values()].map((standing) => {
    const held = component === null ? standing : standing.components.get(component);
    const counted = counts(standing.score) && counts(held?.score);
    return { unit: standing.unit, score: held?.score ?? null, rank: held?.rank ?? null, counted };
  });
  const ranks = ranksOf(rows.flatMap(({ score, counted }) => (score && counted ? [score.value] : [])));
  const place = ({ score, rank, counted }: (typeof rows)[number]) => {
    if (rank) return { rank: rank.value, rankBasis: rank.basis };
    if (!complete || !score || !counted) return { rank: null, rankBasis: null };
    return { rank: ranks.get(score.value)!, rankBasis: "computed" as const };
  };
  const placed = rows.map((row) => ({ row, ...place(row) }));
  const sharing = new Map<number, number>();
  for (const { rank } of placed) if (rank !== null) sharing.set(rank, (sharing.get(rank) ?? 0) + 1);
  return placed
    .map(({ row, rank, rankBasis }) => ({
      unit: row.unit,
      score: row.score?.value ?? null,
      scoreBasis: row.score?.basis ?? null,
      rank,
      midRank: rank === null ? null : rank + (sharing.get(rank)! - 1) / 2,
      rankBasis,
    }))
    .sort(
      (a, b) =>
        (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) ||
        (b.score ?? Number.NEGATIVE_INFINITY) - (a.score ?? Number.NEGATIVE_INFINITY) ||
        (a.unit < b.unit ? -1 : 1),
    );
}

/** Rows of a league by unit: each unit asks for its own in the same few leagues. */
const byUnit = remembered((rows: readonly LeagueRow[]) => new Map(rows.map((row) => [row.unit, row])));

/** Rows of a league of the units in a set, best first: a region's, for each unit of it. */
export const rowsAmong = rememberedForTwo((rows: readonly LeagueRow[], units: ReadonlySet<string>) =>
  rows.filter(({ unit }) => units.has(unit)),
);

/** The row of one unit in a league. */
export function rowOf(rows: readonly LeagueRow[], unit: string): LeagueRow | undefined {
  // an empty list is made anew each time, and must not be held
  return rows.length === 0 ? undefined : byUnit(rows).get(unit);
}

const rankedCount = remembered(
  (rows: readonly LeagueRow[]) => rows.filter(({ rank }) => rank !== null).length,
);

/** Number of units that a rank of this league counts: the edition's, or for a component those that hold one. */
export function rankedUnits(
  edition: Edition,
  rows: readonly LeagueRow[],
  component: string | null,
): number | null {
  if (component === null) return edition.rankedUnits;
  return isComplete(edition, component) ? rankedCount(rows) : edition.rankedUnits;
}

/**
 * The units ahead of one, when all of them are known, else null: the league may be published only down to our
 * own place, and that is enough to say who is ahead.
 */
export function unitsAhead(rows: readonly LeagueRow[], unit: string): LeagueRow[] | null {
  const own = rowOf(rows, unit);
  if (!own || own.rank === null) return null;
  const ahead = rows.filter(({ rank }) => rank !== null && rank < own.rank!);
  return ahead.length === own.rank - 1 ? ahead : null;
}
