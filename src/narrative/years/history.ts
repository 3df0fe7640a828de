import type { HistoryPoint } from "../../analysis/years/history.ts";
import { gathered } from "../../format/alike.ts";
import { formatYearList, formatYears } from "../../format/date.ts";
import { formatCount, formatNumber, formatPercent } from "../../format/number.ts";
import { formatRank } from "../../format/rank.ts";
import { joinWords } from "../../format/words.ts";
import { t } from "../../language/say.ts";
import { together, type Words } from "../../language/text.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { cutsRanks } from "../../model/rules/breaks.ts";
import { type FactKind, factOfTotal, yearsCounted } from "../fact-ids/fact-id.ts";
import { shortName } from "../names.ts";

/** What can be told of a year: its rank, its score, or its score as a share of that year's maximum. */
export type YearMeasure = keyof Pick<HistoryPoint, "rank" | "score" | "share">;

/** "27/60", "42,43", "53,0%"; null where the year has none. */
export function yearText(index: IndexDefinition, point: HistoryPoint, measure: YearMeasure): Words | null {
  const value = point[measure];
  if (value === null) return null;
  const led = (what: FactKind, words: Words) => factOfTotal({ index, year: point.year }, what, words);
  if (measure === "rank") return led("hang", formatRank(value, point.rankedUnits));
  return measure === "score"
    ? led("diem", formatNumber(value, index.measure.decimals))
    : led("ty-le-dat", formatPercent(value, 1));
}

const scoresCut = ({ breakBefore }: HistoryPoint) =>
  breakBefore !== null && breakBefore.treatment !== "caution";
const measuredApart = (point: HistoryPoint) => scoresCut(point) || point.remeasured;
const cuts: Record<YearMeasure, (point: HistoryPoint) => boolean> = {
  rank: cutsRanks,
  score: measuredApart,
  share: measuredApart,
};

/**
 * The years among which a best and a worst can be named: the latest unbroken ones that hold at least two figures, else
 * the latest single one. Scores break where they may not be compared as they are, and where a part of them was
 * measured anew; ranks where even ranks may not.
 */
function comparableYears(points: readonly HistoryPoint[], measure: YearMeasure): HistoryPoint[] {
  const stretches: HistoryPoint[][] = [[]];
  for (const point of points) {
    if (cuts[measure](point)) stretches.push([]);
    if (point[measure] !== null) stretches.at(-1)!.push(point);
  }
  return (
    stretches.findLast((held) => held.length >= 2) ?? stretches.findLast((held) => held.length > 0) ?? []
  );
}

/** Whether scores could not be compared as they are within these years: their ranks are told by places in the table. */
function measuredAnew(points: readonly HistoryPoint[], years: readonly HistoryPoint[]): boolean {
  const [first, last] = [years[0]!.year, years.at(-1)!.year];
  return points.some((point) => first < point.year && point.year <= last && scoresCut(point));
}

interface Standouts {
  /** The years among which they stand out. */
  known: HistoryPoint[];
  best: HistoryPoint[];
  worst: HistoryPoint[];
  /** Told by places in the table, since scores were measured anew. */
  anew: boolean;
}

/** The years of the best and of the worst figure, those that tie with them too; null where no year has any. */
function standouts(points: readonly HistoryPoint[], measure: YearMeasure): Standouts | null {
  const within = comparableYears(points, measure);
  if (within.length === 0) return null;
  const anew = measure === "rank" && measuredAnew(points, within);
  const known = anew ? within.filter(({ percentile }) => percentile !== null) : within;
  if (known.length === 0) return null;
  // Ranks are the better the smaller they are.
  const order = (point: HistoryPoint) =>
    anew ? point.percentile! : measure === "rank" ? -point.rank! : point[measure]!;
  const at = (value: number) => known.filter((point) => order(point) === value);
  const values = known.map(order);
  return { known, best: at(Math.max(...values)), worst: at(Math.min(...values)), anew };
}

/** The years whose figures the headline names: a drawing shows them; of several with one figure the first. */
export function namedYears(
  index: IndexDefinition,
  points: readonly HistoryPoint[],
  measure: YearMeasure,
): number[] {
  const found = standouts(points, measure);
  if (!found) return [];
  const text = (point: HistoryPoint) => yearText(index, point, measure)!;
  return [found.best, found.worst].flatMap((ties) => gathered(ties, text).map(({ items }) => items[0]!.year));
}

/** The span of years that a best and a worst are told of, and of how many of them something is known; null for none. */
export function spanCounted(
  points: readonly HistoryPoint[],
  measure: YearMeasure,
): { from: number; to: number; known: number } | null {
  const known = standouts(points, measure)?.known;
  return known === undefined ? null : { from: known[0]!.year, to: known.at(-1)!.year, known: known.length };
}

/** "PCI 2009–2020 (09 năm có thứ hạng)". */
function amongKnown(
  index: IndexDefinition,
  span: Words,
  { from, to, known }: { from: number; to: number; known: number },
  measure: YearMeasure,
): Words {
  const count = factOfTotal({ index, year: to }, yearsCounted(measure, from), formatCount(known));
  return measure === "rank" ? t`${span} (${count} năm có thứ hạng)` : t`${span} (${count} năm có điểm)`;
}

/**
 * "PAPI 2018–2021: hạng tốt nhất 2/63 (năm 2020), thấp nhất 27/60 (năm 2021)", and so for scores and shares; years
 * that tie are all named, and two years are told one after the other. Best and worst are those of one unbroken stretch of years, which the span names; ranks across
 * a change of method are compared by percentile position, and the text says so.
 */
export function historyHeadline(
  index: IndexDefinition,
  points: readonly HistoryPoint[],
  measure: YearMeasure,
): Words {
  const text = (point: HistoryPoint) => yearText(index, point, measure)!;
  const found = standouts(points, measure);
  if (!found) return together`${shortName(index)} ${formatYears(points[0]!.year, points.at(-1)!.year)}`;
  const { known, anew } = found;
  const [first, best, worst] = [known[0]!, found.best[0]!, found.worst[0]!];
  const withYears = (ties: readonly HistoryPoint[]) =>
    joinWords(
      gathered(ties, text).map(
        ({ key, items }) => t`${key} (năm ${formatYearList(items.map(({ year }) => year))})`,
      ),
    );
  const last = known.at(-1)!;
  const span = together`${shortName(index)} ${formatYears(first.year, last.year)}`;
  if (known.length === 1) {
    if (measure === "rank") return t`${span}: xếp thứ ${text(best)}; chưa có thứ hạng các năm khác`;
    if (measure === "score") return t`${span}: đạt ${text(best)}; chưa có điểm các năm khác`;
    return t`${span}: đạt ${text(best)} điểm tối đa; chưa có điểm các năm khác`;
  }
  if (best === worst) {
    if (measure === "rank") return t`${span}: mọi năm có thứ hạng đều xếp thứ ${text(best)}`;
    if (measure === "score") return t`${span}: mọi năm có điểm đều đạt ${text(best)}`;
    return t`${span}: mọi năm có điểm đều đạt ${text(best)} điểm tối đa`;
  }
  // Of two years each is the best or the worst: both are told, in their order.
  if (known.length === 2) {
    const [earlier, later] = [text(first), text(last)];
    if (measure === "rank")
      return t`${shortName(index)} năm ${first.year} xếp thứ ${earlier}, năm ${last.year} xếp thứ ${later}`;
    if (measure === "score")
      return index.measure.unit === "percent"
        ? t`${shortName(index)} năm ${first.year} đạt ${earlier}, năm ${last.year} đạt ${later}`
        : t`${shortName(index)} năm ${first.year} đạt ${earlier} điểm, năm ${last.year} đạt ${later} điểm`;
    return t`${shortName(index)} năm ${first.year} đạt ${earlier} điểm tối đa, năm ${last.year} đạt ${later}`;
  }
  // Of a span with years that nobody knows, only the known ones have a best and a worst.
  const counted = { from: first.year, to: last.year, known: known.length };
  const what = known.length > last.year - first.year ? span : amongKnown(index, span, counted, measure);
  const [high, low] = [withYears(found.best), withYears(found.worst)];
  if (anew)
    return t`${what}: tốt nhất ${high}, thấp nhất ${low}; cách đo đã đổi nên so bằng vị trí trong bảng, không bằng điểm`;
  if (measure === "rank") return t`${what}: hạng tốt nhất ${high}, thấp nhất ${low}`;
  if (measure === "score") return t`${what}: cao nhất ${high}, thấp nhất ${low}`;
  return t`${what}: tỷ lệ đạt cao nhất ${high}, thấp nhất ${low}`;
}
