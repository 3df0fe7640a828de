import type { IndexDefinition } from "../../model/framework.ts";
import { remembered } from "../../model/remembered.ts";
import type { BreakNote } from "../../model/rules/breaks.ts";
import { DUST } from "../../model/rules/tolerance.ts";
import type { Reason } from "../comparability/reason.ts";
import { mean, median, quantile } from "../math/statistics.ts";
import { type CommonField, commonField } from "../rank-move/common-field.ts";
import type { Pair } from "../standing/compare-standing.ts";

/** Fewer units ranked in both years make no line worth telling. */
const UNITS_FOR_A_LINE = 20;

/** What a unit's start let expect of it, by the line through all units of two years; in the index's measure. */
export interface Expected {
  /** Units ranked in both years. */
  units: number;
  /** a + b · previous score, with b = Σ(x − x̄)(y − ȳ) ÷ Σ(x − x̄)² and a = ȳ − b·x̄ (least squares). */
  expected: number;
  slope: number;
  /** Score − expected; positive = better than the start let expect. */
  residual: number;
  /** √(Σ residual² ÷ (n − 2)): how far the units stand from the line. */
  spread: number;
  /** Place of the residual among all residuals, 1 = largest. */
  place: number;
  /** Pearson correlation of the mid-ranks of the two years (Spearman), −1 … 1. */
  rankCorrelation: number;
  /** Median and 90th percentile of |places moved| among these units. */
  usualMove: { median: number; ninetieth: number };
}

export type ExpectedResult = Expected | { reason: Reason };

/** Sums of products of deviations from the means. */
function products(xs: readonly number[], ys: readonly number[]): number {
  const [x, y] = [mean(xs)!, mean(ys)!];
  return xs.reduce((sum, value, i) => sum + (value - x) * (ys[i]! - y), 0);
}

/** Ranks with ties in the middle of their places, among the values themselves; largest first. */
function midRanks(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => b - a);
  return values.map(
    (value) => 1 + sorted.indexOf(value) + (sorted.lastIndexOf(value) - sorted.indexOf(value)) / 2,
  );
}

/** The line and the moves of all units, which are the same for each of them. */
interface Line {
  ids: readonly string[];
  slope: number;
  intercept: number;
  residuals: readonly number[];
  spread: number;
  rankCorrelation: number;
  usualMove: Expected["usualMove"];
}

/** The least-squares line of this year's scores on last year's; null where all started alike. */
export function lineOf(
  ids: readonly string[],
  before: readonly number[],
  now: readonly number[],
): Line | null {
  const variance = products(before, before);
  if (variance === 0) return null;
  const slope = products(before, now) / variance;
  const intercept = mean(now)! - slope * mean(before)!;
  const residuals = now.map((score, i) => score - intercept - slope * before[i]!);
  const [then, later] = [midRanks(before), midRanks(now)];
  const moves = then.map((rank, i) => Math.abs(rank - later[i]!));
  const agreement = Math.sqrt(products(then, then) * products(later, later));
  return {
    ids,
    slope,
    intercept,
    residuals,
    spread: Math.sqrt(residuals.reduce((sum, residual) => sum + residual ** 2, 0) / (ids.length - 2)),
    rankCorrelation: agreement === 0 ? 0 : products(then, later) / agreement,
    usualMove: { median: median(moves)!, ninetieth: quantile(moves, 0.9)! },
  };
}

const lineIn = remembered(({ units, before, now }: CommonField) => {
  const scores = (of: typeof now) => units.map((id) => of.get(id)!.score!);
  return lineOf(units, scores(before), scores(now));
});

/**
 * What last year's score let expect this year: the least-squares line through all units ranked in both years, our
 * distance from it and its place among theirs; with it, how much ranks held from one year to the next. A high start
 * tends to be followed by less: falling from the top is in part that. Refused across a break of kind `none`, after
 * mergers, without whole leagues and under 20 units.
 */
export function expectedOf(
  index: IndexDefinition,
  { unit, edition, previousEdition, unitsMerged }: Pair,
  breakNote: BreakNote | null,
): ExpectedResult {
  if (breakNote?.treatment === "none") return { reason: "break-none" };
  if (unitsMerged) return { reason: "units-changed" };
  if (!edition?.complete || !previousEdition?.complete) return { reason: "league-incomplete" };
  const field = commonField(index, edition, previousEdition);
  if (field.units.length < UNITS_FOR_A_LINE) return { reason: "too-few-units" };
  if (!field.now.has(unit)) return { reason: "no-score" };
  if (!field.before.has(unit)) return { reason: "no-previous-score" };
  const line = lineIn(field);
  if (!line) return { reason: "too-few-units" };
  const residual = line.residuals[field.units.indexOf(unit)]!;
  return {
    units: field.units.length,
    expected: line.intercept + line.slope * field.before.get(unit)!.score!,
    slope: line.slope,
    residual,
    spread: line.spread,
    place: 1 + line.residuals.filter((other) => other > residual + DUST).length,
    rankCorrelation: line.rankCorrelation,
    usualMove: line.usualMove,
  };
}
