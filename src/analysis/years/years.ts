import type { BreakNote } from "../../model/rules/breaks.ts";
import { cutsRanks } from "../../model/rules/breaks.ts";
import {
  DIRECTION_PER_YEAR,
  MOVES_TO_BE_UNSTEADY,
  SCATTER,
  SPANS,
  STRONG_MOVE,
  YEARS_LACKING,
  YEARS_TO_JUDGE,
} from "../../model/rules/marks.ts";
import { DUST } from "../../model/rules/tolerance.ts";
import { mean, sampleDeviation, theilSen } from "../math/statistics.ts";
import type { HistoryPoint } from "./history.ts";

/** Fewer scored years than this give no slope of scores. */
const SCORES_FOR_SLOPE = 3;

type Direction = "rising" | "flat" | "falling";
export type CourseClass = `${Direction}-${"steady" | "unsteady"}` | "too-few";

/** How a unit stood and moved over some years, by percentile position (1 = first, 0 = last). */
export interface YearsView {
  from: number;
  to: number;
  /** Years with a rank and its denominator. */
  ranked: number;
  /** Units ranked in the last of them: in how many places the shares below can be told. */
  units: number | null;
  /** Mean percentile position. */
  level: number | null;
  /** Theil–Sen slope of the percentile position per year; positive = better. Null with too few years. */
  slope: number | null;
  /** Standard deviation (n − 1) of the percentile position. */
  deviation: number | null;
  /** Standard deviation (n − 1) about the line of the slope: what a steady rise or fall does not explain. */
  scatter: number | null;
  /** Most rises, and most falls, in neighbouring years without one the other way; not across a break `none`. */
  longestRise: number;
  longestFall: number;
  /** Years of strong moves against the year before. */
  rises: number[];
  falls: number[];
  /** The years of the best and of the worst position, all that tie. */
  best: HistoryPoint[];
  worst: HistoryPoint[];
  verdict: CourseClass;
  /**
   * Theil–Sen slope of the scores, per year, over the last stretch that no break of kind `none` or `structure` cuts, of
   * the total or, by `none`, of a top component; `cautions`: breaks within it across which scores compare with caution only;
   * `clear`: over the stretch it moves at least as far as the years scatter about it.
   */
  scoreSlope: {
    value: number;
    from: number;
    to: number;
    years: number;
    clear: boolean;
    cautions: BreakNote[];
  } | null;
}

/** Moves between neighbouring ranked years, positive = better; null over a gap or a break of kind `none`. */
function movesOf(points: readonly HistoryPoint[]): { year: number; move: number | null }[] {
  return points.slice(1).map((point, i) => {
    const before = points[i]!.percentile;
    const cut = point.breakBefore?.treatment === "none";
    const known = point.percentile !== null && before !== null && !cut;
    return { year: point.year, move: known ? point.percentile! - before : null };
  });
}

function longestRun(moves: readonly { move: number | null }[], sign: 1 | -1): number {
  let longest = 0;
  let run = 0;
  for (const { move } of moves) {
    run = move !== null && sign * move > DUST ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** The points after the last break at which `cut` holds. */
function lastStretch(
  points: readonly HistoryPoint[],
  cut: (point: HistoryPoint) => boolean,
): readonly HistoryPoint[] {
  const start = points.findLastIndex((point, i) => i > 0 && cut(point));
  return points.slice(Math.max(start, 0));
}

function scoreSlopeOf(points: readonly HistoryPoint[]): YearsView["scoreSlope"] {
  const stretch = lastStretch(
    points,
    ({ breakBefore, remeasured }) =>
      remeasured || (breakBefore !== null && breakBefore.treatment !== "caution"),
  );
  const scored = stretch.filter(({ score }) => score !== null);
  if (scored.length < SCORES_FOR_SLOPE) return null;
  const value = theilSen(scored.map(({ year, score }) => ({ x: year, y: score! })))!;
  const [from, to] = [scored[0]!.year, scored.at(-1)!.year];
  const cautions = stretch.flatMap(({ year, breakBefore }) =>
    breakBefore && from < year && year <= to ? [breakBefore] : [],
  );
  const scatter = sampleDeviation(scored.map(({ year, score }) => score! - value * year))!;
  const clear = Math.abs(value) * (to - from) >= scatter - DUST;
  return { value, from, to, years: scored.length, clear, cautions };
}

/** A direction counts when it is steep enough, and moves further over the span than the years scatter about it. */
function directionOf(slope: number, years: number, scatter: number): Direction {
  const clear = Math.abs(slope) >= DIRECTION_PER_YEAR - DUST && Math.abs(slope) * years >= scatter - DUST;
  if (!clear) return "flat";
  return slope > 0 ? "rising" : "falling";
}

/**
 * Level, direction and steadiness of a series of years. Ranks enter as percentile positions only, so that leagues of
 * different size and years across a change of method compare; year-on-year moves stop at a break of kind `none`, and
 * nothing reaches back over a break that forbids comparing ranks, nor over a merger. Pass neighbouring years, gaps included.
 */
export function yearsView(points: readonly HistoryPoint[], minimum = YEARS_TO_JUDGE): YearsView {
  const comparable = lastStretch(points, (point) => cutsRanks(point));
  const ranked = comparable.filter(({ percentile }) => percentile !== null);
  const positions = ranked.map(({ percentile }) => percentile!);
  const moves = movesOf(comparable);
  const strong = (sign: 1 | -1) =>
    moves.filter(({ move }) => move !== null && sign * move >= STRONG_MOVE - DUST).map(({ year }) => year);
  const [rises, falls] = [strong(1), strong(-1)];
  const base = {
    from: points[0]?.year ?? 0,
    to: points.at(-1)?.year ?? 0,
    ranked: ranked.length,
    units: ranked.at(-1)?.rankedUnits ?? null,
    level: mean(positions),
    deviation: sampleDeviation(positions),
    longestRise: longestRun(moves, 1),
    longestFall: longestRun(moves, -1),
    rises,
    falls,
    best: ranked.filter(({ percentile }) => percentile === Math.max(...positions)),
    worst: ranked.filter(({ percentile }) => percentile === Math.min(...positions)),
    scoreSlope: scoreSlopeOf(points),
  };
  if (ranked.length < minimum) return { ...base, slope: null, scatter: null, verdict: "too-few" };
  const slope = theilSen(ranked.map(({ year, percentile }) => ({ x: year, y: percentile! })))!;
  const scatter = sampleDeviation(ranked.map(({ year, percentile }) => percentile! - slope * year))!;
  const direction = directionOf(slope, ranked.at(-1)!.year - ranked[0]!.year, scatter);
  const bothWays = Math.min(rises.length, falls.length);
  const against = { rising: falls.length, falling: rises.length, flat: bothWays }[direction];
  const unsteady = against >= MOVES_TO_BE_UNSTEADY || scatter >= SCATTER;
  return { ...base, slope, scatter, verdict: `${direction}-${unsteady ? "unsteady" : "steady"}` };
}

/**
 * The last five and the last ten years of a unit's series, or fewer where the index is younger (its first year is
 * `known`) or the series that is told begins later. The longer view is left out where it knows no more ranked years than the shorter one, or too few of its own.
 */
export function yearsViews(series: readonly HistoryPoint[], known = Number.NEGATIVE_INFINITY): YearsView[] {
  const points = series.slice(-SPANS[1]).filter(({ year }) => year >= known);
  const five = yearsView(points.slice(-SPANS[0]), SPANS[0] - YEARS_LACKING.five);
  const ten = yearsView(points, Math.max(YEARS_TO_JUDGE, points.length - YEARS_LACKING.longer));
  return ten.ranked > five.ranked && ten.verdict !== "too-few" ? [five, ten] : [five];
}
