import type { Dataset } from "../../model/dataset.ts";
import type { Edition } from "../../model/edition.ts";
import type { Figure } from "../../model/figure.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { existsIn, unitsDay } from "../../model/lookup.ts";
import { type BreakNote, breakBetween, TOTAL } from "../../model/rules/breaks.ts";
import { percentilePosition, rankAmong } from "../../model/rules/rank.ts";
import type { Unit } from "../../model/unit.ts";
import type { Reason } from "../comparability/reason.ts";
import { type LeagueRow, league } from "../standing/league.ts";

/** One of the units that a merged unit is made of, in one year of an index. */
export interface Part {
  unit: string;
  /** ω: its share of the population of all parts; null when no common year of population is known. */
  weight: number | null;
  score: Figure | null;
  rank: number | null;
  rankedUnits: number | null;
  /** 1 for the first, 0 for the last of its own league. */
  percentile: number | null;
  /** Why there is no score. */
  reason: Reason | null;
}

/** Where a value would stand if it took the place of the parts in the league of that year; 1 first, 0 last. */
export interface EstimatedPosition {
  value: number;
  low: number;
  high: number;
}

/** One year of a merged unit before it existed: an estimate, never a published figure. */
export interface BackCast {
  year: number;
  parts: Part[];
  /** Year of the population that the weights come from. */
  populationYear: number | null;
  /** Σ ω·s over the parts, in the index's own unit of measure; the bounds are the least and the largest s. */
  estimate: { value: number; low: number; high: number } | null;
  position: EstimatedPosition | null;
  /** Parts whose score is not held. */
  missing: string[];
  /** What stands between this year and the estimate before it. */
  breakBefore: BreakNote | null;
  /** Estimate − the estimate before it; null across a break of treatment none or structure. */
  change: number | null;
  /** The year of the estimate before it, which the change is against. */
  against: number | null;
  reasons: Partial<Record<"estimate" | "position" | "change", Reason>>;
}

/** Weights of the parts: their shares of the population in one common year; they add up to 1. */
export interface Weights {
  year: number;
  byUnit: Map<string, number>;
}

const countedIn = (year: number) => (unit: Unit) => unit.population.some((row) => row.year === year);

/**
 * ω of each part = its population ÷ the population of all parts, in one year for which every part has a figure with a
 * source. Of several such years it is the one known for most of all `units`, so that merged units share one year where
 * they can; then the later. Null when there is no such year.
 */
export function populationWeights(parts: readonly Unit[], units: readonly Unit[]): Weights | null {
  const coverage = (year: number) => units.filter(countedIn(year)).length;
  const common = (parts[0]?.population ?? [])
    .map(({ year }) => year)
    .filter((year) => parts.every(countedIn(year)))
    .sort((a, b) => coverage(b) - coverage(a) || b - a)[0];
  if (common === undefined) return null;
  const sizes = parts.map(({ id, population }) => ({
    id,
    size: population.find((row) => row.year === common)!.thousands,
  }));
  const whole = sizes.reduce((sum, { size }) => sum + size, 0);
  return { year: common, byUnit: new Map(sizes.map(({ id, size }) => [id, size / whole])) };
}

type Point = Omit<BackCast, "change" | "against" | "breakBefore">;

function partOf(edition: Edition, rows: readonly LeagueRow[], unit: string, weight: number | null): Part {
  const rank = rows.find((row) => row.unit === unit)?.rank ?? null;
  const { rankedUnits } = edition;
  const standing = edition.standings.get(unit);
  const score = standing?.score ?? null;
  return {
    unit,
    weight,
    score,
    reason: score ? null : (standing?.missing?.reason ?? "no-score"),
    rank,
    rankedUnits,
    percentile: rank !== null && rankedUnits !== null ? percentilePosition(rank, rankedUnits) : null,
  };
}

/** Percentile positions of the estimate and its bounds in the league, in which they stand for the parts. */
function positionOf(
  edition: Edition,
  rows: readonly LeagueRow[],
  parts: readonly string[],
  estimate: NonNullable<BackCast["estimate"]>,
): EstimatedPosition | null {
  if (!edition.complete) return null;
  const others = rows.flatMap(({ unit, rank, score }) =>
    rank !== null && score !== null && !parts.includes(unit) ? [score] : [],
  );
  const tied = (value: number) => others.filter((other) => other === value).length;
  const at = (value: number) =>
    percentilePosition(rankAmong(value, others) + tied(value) / 2, others.length + 1);
  return { value: at(estimate.value), low: at(estimate.low), high: at(estimate.high) };
}

function backCastIn(edition: Edition, unit: Unit, parts: readonly Unit[], weights: Weights | null): Point {
  const { year } = edition;
  const rows = league(edition);
  const held = parts.map(({ id }) => partOf(edition, rows, id, weights?.byUnit.get(id) ?? null));
  const missing = held.flatMap((part) => (part.score === null ? [part.unit] : []));
  const base = { year, parts: held, populationYear: weights?.year ?? null, missing };
  const refused = (reason: Reason) => ({
    ...base,
    estimate: null,
    position: null,
    reasons: { estimate: reason, position: reason },
  });
  if (missing.length > 0 || parts.length !== unit.madeOf.length) return refused("part-missing");
  if (!weights) return refused("no-weights");
  const scores = held.map(({ score }) => score!.value);
  const low = Math.min(...scores);
  const high = Math.max(...scores);
  const sum = held.reduce((total, { weight, score }) => total + weight! * score!.value, 0);
  // Weights that add up to 1 cannot leave the bounds; the last digit of a binary sum can.
  const estimate = { value: Math.min(high, Math.max(low, sum)), low, high };
  const position = positionOf(edition, rows, unit.madeOf, estimate);
  return { ...base, estimate, position, reasons: position ? {} : { position: "league-incomplete" } };
}

/**
 * A merged unit before it existed, year by year: estimate = Σ ω·s over the units that it is made of, with the bounds
 * [min s, max s]. Years in which the unit itself or not all of its parts existed are left out, and so are years before
 * the first and after the last in which any part has a score or a rank. Parts are found by id and validity. No rank is given: leagues of different
 * units are compared by percentile position only. A change between two estimates is refused across a break that
 * forbids it (`none`) or asks for a split first (`structure`).
 * Empty for a unit that is not made of others.
 */
export function backCast(
  dataset: Dataset,
  index: IndexDefinition,
  unit: Unit,
  editions: readonly Edition[],
): BackCast[] {
  const parts = unit.madeOf.flatMap((id) => dataset.units.get(id) ?? []);
  const weights = populationWeights(parts, [...dataset.units.values()]);
  const years = editions
    .filter(
      (edition) =>
        !existsIn(unit, unitsDay(edition)) &&
        parts.length > 0 &&
        parts.every((part) => existsIn(part, unitsDay(edition))),
    )
    .map((edition) => backCastIn(edition, unit, parts, weights))
    .sort((a, b) => a.year - b.year);
  const known = ({ parts: held }: Point) => held.some(({ score, rank }) => score !== null || rank !== null);
  const first = years.findIndex(known);
  if (first < 0) return [];
  return years
    .slice(first, years.findLastIndex(known) + 1)
    .map((point) => ({ ...point, ...changeOf(index, point, years) }));
}

function changeOf(
  index: IndexDefinition,
  point: Point,
  years: readonly Point[],
): Pick<BackCast, "change" | "against" | "breakBefore" | "reasons"> {
  const before = years.findLast(({ year, estimate }) => year < point.year && estimate !== null);
  const against = before?.year ?? null;
  const breakBefore = before ? breakBetween(index, TOTAL, point.year, before.year) : null;
  const refused = (reason: Reason) => ({
    breakBefore,
    against,
    change: null,
    reasons: { ...point.reasons, change: reason },
  });
  if (!point.estimate) return refused(point.reasons.estimate ?? "part-missing");
  if (!before?.estimate) return refused("no-previous-score");
  const treatment = breakBefore?.treatment;
  if (treatment === "none" || treatment === "structure") return refused("break-none");
  return {
    breakBefore,
    against,
    change: point.estimate.value - before.estimate.value,
    reasons: point.reasons,
  };
}
