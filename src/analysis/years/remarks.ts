import type { Remark } from "../../model/conference.ts";
import type { Basis } from "../../model/figure.ts";
import type { HistoryPoint } from "./history.ts";
import { yearsView } from "./years.ts";

/** How the ranks of one index went over the years, in the words of the remark: did they improve, and steadily. */
export interface RankCourse {
  index: string;
  points: HistoryPoint[];
  ranked: number;
  /** Percentile positions per year; positive = better. Null with too few years. */
  slope: number | null;
  /** Years in which the percentile position fell strongly against the year before. */
  falls: number[];
  verdict:
    | "improving-steady"
    | "improving-unsteady"
    | "not-improving-steady"
    | "not-improving-unsteady"
    | "too-few";
}

const verdicts = {
  "rising-steady": "improving-steady",
  "rising-unsteady": "improving-unsteady",
  "flat-steady": "not-improving-steady",
  "flat-unsteady": "not-improving-unsteady",
  "falling-steady": "not-improving-steady",
  "falling-unsteady": "not-improving-unsteady",
  "too-few": "too-few",
} as const;

/** Judges a series of ranks by the rules of `years.ts`; level or falling both count as not improving. */
export function rankCourse(index: string, points: readonly HistoryPoint[]): RankCourse {
  const { ranked, slope, falls, verdict } = yearsView(points);
  return { index, points: [...points], ranked, slope, falls, verdict: verdicts[verdict] };
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
