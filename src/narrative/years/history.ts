import type { HistoryPoint } from "../../analysis/years/history.ts";
import { formatYearList, formatYears } from "../../format/date.ts";
import { formatNumber, formatPercent } from "../../format/number.ts";
import { formatRank } from "../../format/rank.ts";
import { joinWords } from "../../format/words.ts";
import { t } from "../../language/say.ts";
import type { IndexDefinition } from "../../model/framework.ts";

/** What can be told of a year: its rank, its score, or its score as a share of that year's maximum. */
export type YearMeasure = keyof Pick<HistoryPoint, "rank" | "score" | "share">;

/** "27/60", "42,43", "53,0%"; null where the year has none. */
export function yearText(index: IndexDefinition, point: HistoryPoint, measure: YearMeasure): string | null {
  const value = point[measure];
  if (value === null) return null;
  if (measure === "rank") return formatRank(value, point.rankedUnits);
  return measure === "score" ? formatNumber(value, index.measure.decimals) : formatPercent(value, 1);
}

/**
 * "PAPI 2011–2019: hạng tốt nhất 3/61 (năm 2018), thấp nhất 63/63 (năm 2013)", and so for scores and shares; years
 * that tie are all named.
 */
export function historyHeadline(
  index: IndexDefinition,
  points: readonly HistoryPoint[],
  measure: YearMeasure,
): string {
  const known = points.filter((point) => point[measure] !== null);
  // Ranks are the better the smaller they are.
  const order = (point: HistoryPoint) => point[measure]! * (measure === "rank" ? 1 : -1);
  const text = (point: HistoryPoint) => yearText(index, point, measure)!;
  const best = known.reduce((a, b) => (order(b) < order(a) ? b : a));
  const worst = known.reduce((a, b) => (order(b) > order(a) ? b : a));
  const withYears = (extreme: HistoryPoint) => {
    const ties = known.filter((point) => order(point) === order(extreme));
    const texts = [...new Set(ties.map(text))];
    const yearsOf = (said: string) => ties.filter((point) => text(point) === said).map(({ year }) => year);
    return joinWords(texts.map((said) => t`${said} (năm ${formatYearList(yearsOf(said))})`));
  };
  const what = `${index.short} ${formatYears(points[0]!.year, points.at(-1)!.year)}`;
  if (order(best) === order(worst)) {
    if (measure === "rank") return t`${what}: mọi năm có thứ hạng đều xếp thứ ${text(best)}`;
    if (measure === "score") return t`${what}: mọi năm có điểm đều đạt ${text(best)}`;
    return t`${what}: mọi năm có điểm đều đạt ${text(best)} điểm tối đa`;
  }
  const [high, low] = [withYears(best), withYears(worst)];
  if (measure === "rank") return t`${what}: hạng tốt nhất ${high}, thấp nhất ${low}`;
  if (measure === "score") return t`${what}: cao nhất ${high}, thấp nhất ${low}`;
  return t`${what}: tỷ lệ đạt cao nhất ${high}, thấp nhất ${low}`;
}
