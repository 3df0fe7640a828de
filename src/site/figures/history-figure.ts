import type { HistoryPoint } from "../../analysis/years/history.ts";
import { rankSpan, rankTicks, roundTicks } from "../../charts/axes/ticks.ts";
import { type LinesInput, rankLines, scoreLines } from "../../charts/kinds/rank-lines.ts";
import { formatYears } from "../../format/date.ts";
import { formatNumber, formatPercent } from "../../format/number.ts";
import type { Saying } from "../../format/write.ts";
import { t } from "../../language/say.ts";
import { strung, type Words } from "../../language/text.ts";
import type { IndexDefinition, Treatment } from "../../model/framework.ts";
import { barReason } from "../../narrative/comparability/reasons.ts";
import { shortName } from "../../narrative/names.ts";
import { historyHeadline, namedYears, type YearMeasure, yearText } from "../../narrative/years/history.ts";
import { historyTable, maximaDiffer } from "../tables/years/history-table.ts";
import { type FigureDraft, notice, type ViewDraft } from "./draw.ts";

/** Fewer years than this make a table and a sentence, not a line. */
const YEARS_TO_DRAW = 4;

/** What the chart draws, but for its size. */
type Lines = Pick<LinesInput, "series" | "breaks" | "y" | "ticks">;

interface Series {
  index: IndexDefinition;
  points: readonly HistoryPoint[];
  unitName: Words;
}

/** Ranks are cut by a merger, which changes the league; a score goes on with a mark. */
function treatmentOf({ breakBefore, unitsMerged }: HistoryPoint, measure: YearMeasure) {
  if (unitsMerged && measure === "rank") return "none";
  return breakBefore?.treatment ?? (unitsMerged ? "caution" : null);
}

/** What stands at the upright: the event, and how the years on both sides of it are compared. */
function breakWords({ breakBefore, unitsMerged }: HistoryPoint, treatment: Treatment): Words {
  const compared =
    treatment === "none" ? t`không so sánh` : treatment === "caution" ? t`thận trọng` : t`đổi cách tính`;
  const told = [unitsMerged ? t`sáp nhập` : null, breakBefore ? compared : null];
  return strung(
    told.filter((text) => text !== null),
    ", ",
  );
}

function breaksOf(points: readonly HistoryPoint[], measure: YearMeasure) {
  return points.flatMap((point) => {
    const treatment = treatmentOf(point, measure);
    const between = [point.year - 1, point.year] as const;
    return treatment === null ? [] : [{ between, treatment, text: breakWords(point, treatment) }];
  });
}

function measureName(measure: YearMeasure): Words {
  if (measure === "rank") return t`Thứ hạng`;
  return measure === "score" ? t`Điểm` : t`Tỷ lệ đạt`;
}

function measured({ index, unitName }: Series, measure: YearMeasure, span: Words): Words {
  if (measure === "rank") return t`Thứ hạng ${shortName(index)} của ${unitName}, năm đánh giá ${span}`;
  if (measure === "score") return t`Điểm ${shortName(index)} của ${unitName}, năm đánh giá ${span}`;
  return t`Điểm ${shortName(index)} của ${unitName} so với điểm tối đa của từng năm, năm đánh giá ${span}`;
}

/** A dashed upright in the words that stand at it: what changed there, and how its two sides are compared. */
function dashedWords(treatments: ReadonlySet<Treatment>): Words | null {
  if (treatments.has("structure")) return t`vạch đứt: đổi cách tính, so sánh cần thận trọng`;
  return treatments.has("caution") ? t`vạch đứt: so sánh cần thận trọng` : null;
}

/** What the uprights between the years mean, where there are any. */
function uprightWords({ points }: Series, measure: YearMeasure): Words[] {
  const treatments = new Set(breaksOf(points, measure).map(({ treatment }) => treatment));
  return [dashedWords(treatments), treatments.has("none") ? t`vạch liền: không so sánh được` : null].filter(
    (text) => text !== null,
  );
}

/** Ticks and lines of one measure: ranks with the first on top, scores and shares the larger the higher. */
function linesOf(
  { index, points, unitName }: Series,
  measure: YearMeasure,
  label: (p: HistoryPoint) => Words,
): Saying<Lines> {
  const known = points.flatMap((point) => point[measure] ?? []);
  const named = namedYears(index, points, measure);
  const series = [
    {
      id: "own",
      label: unitName,
      role: "own" as const,
      points: points.map((point) => ({
        year: point.year,
        value: point[measure],
        text: label(point),
        ...(named.includes(point.year) ? { named: true } : {}),
      })),
    },
  ];
  const shared = { series, breaks: breaksOf(points, measure) };
  if (measure === "rank") {
    const units = Math.max(
      ...points.map(({ rankedUnits, rank }) => (rank === null ? 0 : (rankedUnits ?? rank))),
    );
    const { best, worst } = rankSpan(known, units);
    const ticks = rankTicks(worst, (value) => formatNumber(value, 0), best);
    return { ...shared, y: "rank", ticks };
  }
  const [room, write] =
    measure === "score"
      ? [0.5, (value: number) => formatNumber(value, index.measure.decimals)]
      : [0.005, (value: number) => formatPercent(value, 1)];
  const ticks = roundTicks(Math.min(...known) - room, Math.max(...known) + room, write);
  return { ...shared, y: "score", ticks };
}

/** The years from the first that has this measure on: what comes before a line's beginning interrupts nothing. */
function begun(series: Series, measure: YearMeasure): Series {
  const first = series.points.findIndex((point) => point[measure] !== null);
  return { ...series, points: series.points.slice(Math.max(first, 0)) };
}

function viewOf(whole: Series, measure: YearMeasure): ViewDraft {
  const series = begun(whole, measure);
  const { index, points } = series;
  const label = (point: HistoryPoint) =>
    yearText(index, point, measure) ??
    barReason(point.reason ?? (measure === "rank" ? "no-rank" : "no-score"));
  const lines = linesOf(series, measure, label);
  const { y, ticks, breaks } = lines;
  return {
    measure: measureName(measure),
    headline: historyHeadline(index, points, measure),
    subtitle: strung(
      [
        measured(series, measure, formatYears(points[0]!.year, points.at(-1)!.year)),
        ...uprightWords(series, measure),
      ],
      "; ",
    ),
    altText: t`Biểu đồ đường: ${strung(
      points.map((point) => t`năm ${point.year}: ${label(point)}`),
      "; ",
    )}.`,
    chart: { kind: "lines", series: lines.series, y, ticks, ...(breaks ? { breaks } : {}) },
    spec: (width, writer) =>
      (y === "rank" ? rankLines : scoreLines)({
        ...(writer.all(lines) as Lines),
        width,
        illustrative: notice(index.illustrative, writer),
      }),
  };
}

/** A share tells more than the score only where the maximum has changed. */
function measuresOf(points: readonly HistoryPoint[]): YearMeasure[] {
  const enough = (measure: YearMeasure) =>
    points.filter((point) => point[measure] !== null).length >= YEARS_TO_DRAW;
  const all: YearMeasure[] = maximaDiffer(points) ? ["rank", "score", "share"] : ["rank", "score"];
  return all.filter(enough);
}

/**
 * One unit in one index over the years: its ranks, else its scores; the other measures of the same years stand ready
 * behind a switch. All their numbers are in the table. Null where the years are too few to draw.
 */
export function historyFigure(
  id: string,
  index: IndexDefinition,
  points: readonly HistoryPoint[],
  unitName: Words,
  source: Words,
): FigureDraft | null {
  const [first, ...others] = measuresOf(points).map((measure) =>
    viewOf({ index, points, unitName }, measure),
  );
  if (!first) return null;
  return { id, ...first, views: others, table: historyTable(`${id}-bang`, index, points, source) };
}
