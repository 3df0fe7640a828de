import type { HistoryPoint } from "../../../analysis/years/history.ts";
import { formatMaximum } from "../../../format/measure.ts";
import { formatNumber, formatPercent } from "../../../format/number.ts";
import { formatRank } from "../../../format/rank.ts";
import { t } from "../../../language/say.ts";
import { together, type Words } from "../../../language/text.ts";
import type { IndexDefinition } from "../../../model/framework.ts";
import { breakWords, shortReason } from "../../../narrative/comparability/reasons.ts";
import { type FactKind, factOfTotal } from "../../../narrative/fact-ids/fact-id.ts";
import { shortName } from "../../../narrative/names.ts";
import type { Cell, Table } from "../../page.ts";
import { basisMarks } from "../frame/basis.ts";
import { type ColumnOf, tabulate } from "../frame/columns.ts";

/** A number of one year, leading to its fact. */
const ofYear = (index: IndexDefinition, { year }: HistoryPoint, what: FactKind, words: Words): Words =>
  factOfTotal({ index, year }, what, words);

function scoreOf(index: IndexDefinition, point: HistoryPoint): Cell {
  if (point.score === null)
    return { text: shortReason(point.reason ?? "no-source"), tone: "missing", value: null };
  const basis = basisMarks[point.scoreBasis ?? "published"];
  return {
    text: ofYear(
      index,
      point,
      "diem",
      together`${formatNumber(point.score, index.measure.decimals)}${basis}`,
    ),
    value: point.score,
  };
}

function rankOf(index: IndexDefinition, point: HistoryPoint): Cell {
  return point.rank === null
    ? { text: shortReason(point.reason ?? "no-rank"), tone: "missing", value: null }
    : { text: ofYear(index, point, "hang", formatRank(point.rank, point.rankedUnits)), value: point.rank };
}

/** Over years whose maxima differ, a score alone says little: only there a share tells more than the score. */
export function maximaDiffer(points: readonly HistoryPoint[]): boolean {
  return new Set(points.flatMap(({ share, maxPoints }) => (share === null ? [] : [maxPoints]))).size > 1;
}

function shareColumn(index: IndexDefinition, points: readonly HistoryPoint[]): ColumnOf<HistoryPoint>[] {
  if (!maximaDiffer(points)) return [];
  const cell = (point: HistoryPoint): Cell =>
    point.share === null
      ? { text: "", value: null }
      : { text: ofYear(index, point, "ty-le-dat", formatPercent(point.share, 1)), value: point.share * 100 };
  return [{ label: t`Tỷ lệ đạt`, numeric: true, cell }];
}

/** One index over the years: score, maximum, rank, and what stands between the years. */
export function historyTable(
  id: string,
  index: IndexDefinition,
  points: readonly HistoryPoint[],
  source: Words,
): Table {
  const shape = tabulate(points, ({ year }) => ({ text: `${year}`, value: year }), t`Năm đánh giá`, [
    {
      label: index.measure.unit === "percent" ? t`Điểm (%)` : t`Điểm`,
      numeric: true,
      cell: (p) => scoreOf(index, p),
    },
    // Beside the score: on a phone what stands last may lie beyond the edge.
    { label: t`Hạng`, numeric: true, cell: (point) => rankOf(index, point) },
    {
      label: t`Điểm tối đa`,
      numeric: true,
      cell: (point) => ({
        text: point.maxPoints === null ? "" : ofYear(index, point, "toi-da", formatMaximum(point.maxPoints)),
        value: point.maxPoints,
      }),
    },
    ...shareColumn(index, points),
    {
      label: t`So với năm liền trước`,
      numeric: false,
      cell: ({ breakBefore }) => ({ text: breakBefore ? breakWords(breakBefore) : "" }),
    },
  ]);
  return { id, caption: t`${shortName(index)} qua các năm`, ...shape, notes: [], source };
}
