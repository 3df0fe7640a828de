import type { Remark } from "../model/conference.ts";
import type { Basis } from "../model/figure.ts";
import type { HistoryPoint } from "./history.ts";
import { theilSen } from "./statistics.ts";

/** Fewer ranked years than this are too few to judge a direction. */
export const YEARS_TO_JUDGE = 5;
/** Percentile positions gained per year (Theil–Sen) from which a series counts as improving: one per hundred. */
export const IMPROVING_PER_YEAR = 0.01;
/** A fall of at least this share of the league within one year counts; from two such falls on, it is unsteady. */
export const FALL = 0.08;
export const FALLS_TO_BE_UNSTEADY = 2;

/** How the ranks of one index went over the years. */
export interface RankCourse {
  index: string;
  points: HistoryPoint[];
  ranked: number;
  /** Percentile positions per year; positive = better. Null with too few years. */
  slope: number | null;
  /** Years in which the percentile position fell by at least FALL against the year before. */
  falls: number[];
  verdict:
    | "improving-steady"
    | "improving-unsteady"
    | "not-improving-steady"
    | "not-improving-unsteady"
    | "too-few";
}

/**
 * Judges a series of ranks by percentile position, so that leagues of different size compare. Steadiness looks at
 * neighbouring years only, and not across a break of kind `none`.
 */
export function rankCourse(index: string, points: readonly HistoryPoint[]): RankCourse {
  const ranked = points.filter(({ percentile }) => percentile !== null);
  const falls = points
    .filter((point, i) => {
      const before = points[i - 1]?.percentile;
      if (point.percentile === null || before == null || point.breakBefore?.treatment === "none")
        return false;
      return before - point.percentile >= FALL - 1e-9;
    })
    .map(({ year }) => year);
  const base = { index, points: [...points], ranked: ranked.length, falls };
  if (ranked.length < YEARS_TO_JUDGE) return { ...base, slope: null, verdict: "too-few" };
  const slope = theilSen(ranked.map(({ year, percentile }) => ({ x: year, y: percentile! })))!;
  const improving = slope >= IMPROVING_PER_YEAR ? "improving" : "not-improving";
  const steadiness = falls.length >= FALLS_TO_BE_UNSTEADY ? "unsteady" : "steady";
  return { ...base, slope, verdict: `${improving}-${steadiness}` };
}

/** A threshold tested on the scores there are; years without a figure are named, not counted. */
export interface ThresholdTest {
  index: string;
  known: { year: number; score: number; basis: Basis; above: boolean }[];
  unknownYears: number[];
  verdict: "holds" | "fails" | "nothing-known";
}

export function thresholdTest(
  index: string,
  points: readonly HistoryPoint[],
  threshold: number,
): ThresholdTest {
  const known = points.flatMap(({ year, score, scoreBasis }) =>
    score === null || scoreBasis === null
      ? []
      : [{ year, score, basis: scoreBasis, above: score > threshold }],
  );
  return {
    index,
    known,
    unknownYears: points.filter(({ score }) => score === null).map(({ year }) => year),
    verdict: known.length === 0 ? "nothing-known" : known.every(({ above }) => above) ? "holds" : "fails",
  };
}

/** A remark of the record, tested index by index. */
export interface RemarkTest {
  remark: Remark;
  thresholds: ThresholdTest[];
  courses: RankCourse[];
}

/** Tests a remark on the histories of its indices (announced by the conference's date). */
export function testRemark(remark: Remark, histories: ReadonlyMap<string, HistoryPoint[]>): RemarkTest {
  const of = (index: string) =>
    (histories.get(index) ?? []).filter(({ year }) => remark.years.from <= year && year <= remark.years.to);
  return remark.kind === "all-above"
    ? {
        remark,
        thresholds: remark.indices.map((index) => thresholdTest(index, of(index), remark.threshold!)),
        courses: [],
      }
    : { remark, thresholds: [], courses: remark.indices.map((index) => rankCourse(index, of(index))) };
}
