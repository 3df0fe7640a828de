import type { Dataset } from "../../model/dataset.ts";
import type { Edition } from "../../model/edition.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { existsIn, frameworkOf, unitsDay } from "../../model/lookup.ts";
import { type BreakNote, breakBetween, TOTAL } from "../../model/rules/breaks.ts";
import { ownMaximum } from "../../model/rules/own-maximum.ts";
import { rankAmong } from "../../model/rules/rank.ts";
import { withoutNoise } from "../../model/rules/tolerance.ts";
import type { Unit, UnitKind } from "../../model/unit.ts";
import type { Reason } from "../comparability/reason.ts";
import { median } from "../math/statistics.ts";
import { type Counts, countVerdicts } from "../standing/counts.ts";
import { type Places, placesGained } from "../standing/places.ts";
import { rankVerdictOf, type Verdict, verdictOf } from "../standing/verdict.ts";
import { unitsMergedBetween } from "../units/mergers.ts";

/** One unit in one year of a province's own index. */
interface InternalStanding {
  unit: Unit;
  score: number | null;
  /** Σ maxima of the components that concern the unit, in points. */
  maximum: number | null;
  /** Score ÷ own maximum, 0 to 1. */
  attainment: number | null;
  /** Rank by attainment among units of the same kind. */
  rank: number | null;
  reason: Reason | null;
}

/** A unit of the league, compared with the year before. */
export interface InternalRow extends InternalStanding {
  previous: InternalStanding | null;
  /** Attainment − attainment before, in percentage points; null when it cannot be compared. */
  change: number | null;
  places: Places;
  verdict: Verdict;
  rankVerdict: Verdict;
  /** Own maximum − score, in points. */
  lost: number | null;
  reasons: Partial<Record<"score" | "rank" | "change", Reason>>;
}

/** The units of one kind, best first; units without a score last. */
export interface InternalLeague {
  kind: UnitKind;
  rows: InternalRow[];
  ranked: number;
  previousRanked: number;
  median: number | null;
  breakNote: BreakNote | null;
  counts: Counts;
  rankCounts: Counts;
}

function standingOf(index: IndexDefinition, edition: Edition, unit: Unit): Omit<InternalStanding, "rank"> {
  const standing = edition.standings.get(unit.id);
  const framework = frameworkOf(index, edition.year);
  const score = standing?.score?.value ?? null;
  const maximum = standing && framework && score !== null ? ownMaximum(framework, unit.kind, standing) : null;
  const attainment = score !== null && maximum ? withoutNoise(score / maximum) : null;
  const reason = score === null ? (standing?.missing?.reason ?? "no-score") : maximum ? null : "no-maximum";
  return { unit, score, maximum, attainment, reason };
}

/** Units of one kind in one edition. No rank at all while a unit has neither a score nor a reason for lacking one. */
function standingsOf(
  index: IndexDefinition,
  edition: Edition | null,
  units: readonly Unit[],
): InternalStanding[] {
  if (!edition) return [];
  const held = units
    .filter((unit) => existsIn(unit, unitsDay(edition)))
    .map((unit) => standingOf(index, edition, unit));
  const complete = held.every(
    ({ attainment, reason }) => attainment !== null || (reason !== "no-score" && reason !== "no-maximum"),
  );
  const attained = held.flatMap(({ attainment }) => attainment ?? []);
  return held.map((row) => ({
    ...row,
    rank: complete && row.attainment !== null ? rankAmong(row.attainment, attained) : null,
    reason: row.reason ?? (complete ? null : "unit-missing"),
  }));
}

const isRanked = ({ rank }: InternalStanding): boolean => rank !== null;

/**
 * The leagues of a province's own index: agencies and communes apart, each unit measured by attainment = score ÷ own
 * maximum, so that what does not apply to a unit neither helps nor hurts it. Changes are in percentage points of
 * attainment, places by the rules of every other index: nothing across a break `none`, no places when units merged.
 */
export function internalLeagues(
  dataset: Dataset,
  index: IndexDefinition,
  year: number,
  against: number,
  editions: readonly Edition[],
): InternalLeague[] {
  const kinds: UnitKind[] = ["agency", "district", "commune"];
  const edition = editions.find((one) => one.year === year) ?? null;
  const before = editions.find((one) => one.year === against) ?? null;
  const breakNote = breakBetween(index, TOTAL, year, against);
  return kinds.flatMap((kind) => {
    const units = [...dataset.units.values()].filter(
      (unit) => unit.kind === kind && unit.of === index.internalTo,
    );
    const now = standingsOf(index, edition, units);
    if (now.length === 0) return [];
    const then = standingsOf(index, before, units);
    const merged = unitsMergedBetween(units, now[0]!.unit, year, against);
    const ranked = now.filter(isRanked).length;
    const previousRanked = then.filter(isRanked).length;
    const rows = now
      .map((row): InternalRow => {
        const previous = then.find(({ unit }) => unit.id === row.unit.id) ?? null;
        return compare(index, row, previous, { ranked, previousRanked }, breakNote, merged);
      })
      .sort(byAttainment);
    return {
      kind,
      rows,
      ranked,
      previousRanked,
      median: median(rows.flatMap(({ attainment }) => attainment ?? [])),
      breakNote,
      counts: countVerdicts(rows.map(({ verdict }) => verdict)),
      rankCounts: countVerdicts(rows.map(({ rankVerdict }) => rankVerdict)),
    };
  });
}

function byAttainment(a: InternalRow, b: InternalRow): number {
  return (b.attainment ?? -1) - (a.attainment ?? -1) || (a.unit.id < b.unit.id ? -1 : 1);
}

function compare(
  index: IndexDefinition,
  row: InternalStanding,
  previous: InternalStanding | null,
  { ranked, previousRanked }: { ranked: number; previousRanked: number },
  breakNote: BreakNote | null,
  merged: boolean,
): InternalRow {
  const placed = (one: InternalStanding | null, of: number) =>
    one?.rank == null ? null : { rank: one.rank, rankedUnits: of };
  const places = placesGained(placed(row, ranked), placed(previous, previousRanked), breakNote, merged, null);
  const reason = changeReason(row, previous, breakNote);
  const change = reason === null ? withoutNoise((row.attainment! - previous!.attainment!) * 100) : null;
  return {
    ...row,
    previous,
    change,
    places,
    verdict: verdictOf(change, index.measure.decimals, reason !== "break-none"),
    rankVerdict: rankVerdictOf(
      places.value,
      places.reason !== "break-none" && places.reason !== "units-changed",
    ),
    lost: row.score !== null && row.maximum !== null ? withoutNoise(row.maximum - row.score) : null,
    reasons: {
      ...(row.score === null && row.reason ? { score: row.reason } : {}),
      ...(row.rank === null && row.reason ? { rank: row.reason } : {}),
      ...(reason ? { change: reason } : {}),
    },
  };
}

function changeReason(
  row: InternalStanding,
  previous: InternalStanding | null,
  breakNote: BreakNote | null,
): Reason | null {
  if (breakNote?.treatment === "none") return "break-none";
  if (row.attainment === null) return row.reason ?? "no-score";
  return previous?.attainment == null ? "no-previous-score" : null;
}
