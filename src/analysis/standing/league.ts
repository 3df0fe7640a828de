import type { Edition } from "../../model/edition.ts";
import type { Basis } from "../../model/figure.ts";
import { rankAmong } from "./rank.ts";

/** One unit's place in an edition, for the total or for one component. */
export interface LeagueRow {
  unit: string;
  score: number | null;
  scoreBasis: Basis | null;
  rank: number | null;
  /** `published` ranks win; where a league is complete and none is published, ranks are `computed`. */
  rankBasis: Basis | null;
}

/** Leagues already made. An edition never changes after loading, and every analysis asks for the same few leagues. */
const made = new WeakMap<Edition, Map<string | null, readonly LeagueRow[]>>();

/**
 * The league of an edition, best first, units without a rank last. Ranks are computed on unrounded scores, only
 * when every ranked unit is held, and only over units that have a total: PAPI ranks nobody on part of its parts.
 * Inferred scores never take part in a computed rank.
 */
export function league(edition: Edition, component: string | null = null): readonly LeagueRow[] {
  const ofEdition = made.get(edition) ?? new Map<string | null, readonly LeagueRow[]>();
  made.set(edition, ofEdition);
  const known = ofEdition.get(component) ?? makeLeague(edition, component);
  ofEdition.set(component, known);
  return known;
}

function makeLeague(edition: Edition, component: string | null): LeagueRow[] {
  const rows = [...edition.standings.values()].map((standing) => {
    const held = component === null ? standing : standing.components.get(component);
    const counts = [standing.score, held?.score].every((score) => score && score.basis !== "inferred");
    return { unit: standing.unit, score: held?.score ?? null, rank: held?.rank ?? null, counts };
  });
  const ranked = rows.flatMap(({ score, counts }) => (score && counts ? [score.value] : []));
  const place = ({ score, rank, counts }: (typeof rows)[number]): Pick<LeagueRow, "rank" | "rankBasis"> => {
    if (rank) return { rank: rank.value, rankBasis: rank.basis };
    if (!edition.complete || !score || !counts) return { rank: null, rankBasis: null };
    return { rank: rankAmong(score.value, ranked), rankBasis: "computed" };
  };
  return rows
    .map((row) => ({
      unit: row.unit,
      score: row.score?.value ?? null,
      scoreBasis: row.score?.basis ?? null,
      ...place(row),
    }))
    .sort(
      (a, b) =>
        (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) ||
        (b.score ?? Number.NEGATIVE_INFINITY) - (a.score ?? Number.NEGATIVE_INFINITY) ||
        (a.unit < b.unit ? -1 : 1),
    );
}

/** Number of units that a rank of this league counts: the edition's, or for a component those that hold one. */
export function rankedUnits(
  edition: Edition,
  rows: readonly LeagueRow[],
  component: string | null,
): number | null {
  if (component === null) return edition.rankedUnits;
  const ranked = rows.filter(({ rank }) => rank !== null).length;
  return edition.complete ? ranked : edition.rankedUnits;
}

/**
 * The units ahead of one, when all of them are known, else null: the league may be published only down to our
 * own place, and that is enough to say who is ahead.
 */
export function unitsAhead(rows: readonly LeagueRow[], unit: string): LeagueRow[] | null {
  const own = rows.find((row) => row.unit === unit);
  if (!own || own.rank === null) return null;
  const ahead = rows.filter(({ rank }) => rank !== null && rank < own.rank!);
  return ahead.length === own.rank - 1 ? ahead : null;
}
