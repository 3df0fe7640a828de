import type { Edition } from "../../model/edition.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import type { BreakNote } from "../../model/rules/breaks.ts";
import { type Change, changeOf, reportedFor } from "./change.ts";
import type { Comparison } from "./compared.ts";
import { type LeagueRow, league, rankedUnits, rowOf } from "./league.ts";
import { placesGained } from "./places.ts";
import { positionOf } from "./position.ts";
import { rankVerdictOf, verdictOf } from "./verdict.ts";

/** Two editions of one index, seen by one unit. */
export interface Pair {
  unit: string;
  year: number;
  against: number;
  edition: Edition | null;
  previousEdition: Edition | null;
  /** Whether the set of units changed by mergers between the two years. */
  unitsMerged: boolean;
  /** Whether the unit itself came of a merger since: it cannot have a score of the year before. */
  newUnit: boolean;
  region: { id: string; units: ReadonlySet<string> } | null;
}

const nowhere = { best: null, median: null, nationalMean: null, regionMean: null, nextAhead: null };

function placedIn(
  edition: Edition | null,
  rows: readonly LeagueRow[],
  component: string | null,
  unit: string,
) {
  const row = rowOf(rows, unit);
  if (!edition || row?.rank == null || row.rankBasis === null) return null;
  return { rank: row.rank, rankedUnits: rankedUnits(edition, rows, component), basis: row.rankBasis };
}

/** Compares the standing of a unit in two editions, for the total (component null) or one component. */
export function compareStanding(
  index: IndexDefinition,
  pair: Pair,
  component: string | null,
  breakNote: BreakNote | null,
): Comparison {
  const { unit, edition, previousEdition } = pair;
  const scoreIn = (from: Edition | null) => {
    const standing = from?.standings.get(unit);
    return (component === null ? standing?.score : standing?.components.get(component)?.score) ?? null;
  };
  const rows = edition ? league(edition, component) : [];
  const previousRows = previousEdition ? league(previousEdition, component) : [];
  const reported = edition ? reportedFor(edition.reported, unit, component, pair.against) : [];

  const score = scoreIn(edition);
  const previous = scoreIn(previousEdition);
  const told = changeOf(score, previous, breakNote, reported.find((row) => row.change)?.change ?? null);
  const change: Change =
    pair.newUnit && told.reason === "no-previous-score" ? { ...told, reason: "units-changed" } : told;
  const placed = placedIn(edition, rows, component, unit);
  const previousPlaced = placedIn(previousEdition, previousRows, component, unit);
  const places = placesGained(
    placed,
    previousPlaced,
    breakNote,
    pair.unitsMerged,
    reported.find((row) => row.placesGained)?.placesGained ?? null,
  );
  return {
    score,
    previous,
    change,
    placed,
    previousPlaced,
    places,
    verdict: verdictOf(
      change.value,
      index.measure.decimals,
      change.reason !== "break-none" && change.reason !== "units-changed",
    ),
    rankVerdict: rankVerdictOf(
      places.value,
      places.reason !== "break-none" && places.reason !== "units-changed",
    ),
    breakNote,
    position: edition ? positionOf(edition, rows, component, unit, pair.region) : nowhere,
  };
}
