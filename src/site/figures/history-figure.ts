import type { HistoryPoint } from "../../analysis/history.ts";
import { rankLines, scoreLines } from "../../charts/rank-lines.ts";
import { rankTicks, roundTicks } from "../../charts/ticks.ts";
import { formatYears } from "../../format/date.ts";
import { formatNumber } from "../../format/number.ts";
import { formatRank } from "../../format/rank.ts";
import { t } from "../../language/say.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { historyHeadline } from "../../narrative/headline.ts";
import { reasonWords } from "../../narrative/reasons.ts";
import { historyTable } from "../tables/history-table.ts";
import type { FigureDraft } from "./draw.ts";

function breaksOf(points: readonly HistoryPoint[], of: "treatment" | "ranks") {
  return points.flatMap(({ year, breakBefore }) =>
    breakBefore ? [{ between: [year - 1, year] as const, treatment: breakBefore[of] }] : [],
  );
}

/** Fewer years than this make a table, not a line. */
const YEARS_TO_DRAW = 3;

/** Rank of one unit in one index over the years; of its scores when too few ranks are known. */
export function historyFigure(
  id: string,
  index: IndexDefinition,
  points: readonly HistoryPoint[],
  unitName: string,
  source: string,
): FigureDraft | null {
  const ranked = points.filter(({ rank }) => rank !== null);
  const scored = points.filter(({ score }) => score !== null);
  const byRank = ranked.length >= YEARS_TO_DRAW;
  if (!byRank && scored.length < YEARS_TO_DRAW) return null;
  const span = formatYears(points[0]!.year, points.at(-1)!.year);
  const { decimals } = index.measure;
  const label = (point: HistoryPoint) => {
    if (byRank && point.rank !== null) return formatRank(point.rank, point.rankedUnits);
    if (!byRank && point.score !== null) return formatNumber(point.score, decimals);
    return point.reason ? reasonWords(point.reason) : reasonWords(byRank ? "no-rank" : "no-score");
  };
  const series = [
    {
      id: "own",
      label: unitName,
      role: "own" as const,
      points: points.map((point) => ({
        year: point.year,
        value: byRank ? point.rank : point.score,
        text: label(point),
      })),
    },
  ];
  const scores = scored.map(({ score }) => score!);
  const worst = Math.max(2, ...ranked.map(({ rankedUnits, rank }) => rankedUnits ?? rank!));
  const whole = (value: number) => formatNumber(value, 0);
  return {
    id,
    headline: historyHeadline(index, points, byRank),
    subtitle: t`${byRank ? t`Thứ hạng` : t`Điểm`} ${index.short} của ${unitName}, năm đánh giá ${span}`,
    description: t`Biểu đồ đường: ${points.map((point) => t`năm ${point.year}: ${label(point)}`).join("; ")}.`,
    table: historyTable(`${id}-bang`, index, points, source),
    spec: (width) => {
      const shared = { series, width, illustrative: index.illustrative };
      return byRank
        ? rankLines({ ...shared, breaks: breaksOf(points, "treatment"), ticks: rankTicks(worst, whole) })
        : scoreLines({
            ...shared,
            breaks: breaksOf(points, "treatment"),
            ticks: roundTicks(Math.min(...scores) - 0.5, Math.max(...scores) + 0.5, (v) =>
              formatNumber(v, decimals),
            ),
          });
    },
  };
}
