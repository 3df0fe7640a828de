import type { HistoryPoint } from "../../analysis/history.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import type { YearsView } from "../../analysis/years.ts";
import { formatYears } from "../../format/date.ts";
import { formatNumber } from "../../format/number.ts";
import { formatRank } from "../../format/rank.ts";
import { t, tAs } from "../../language/say.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { classWords, courseRule, minimumRule, positionWords } from "../../narrative/years.ts";
import type { Cell, Table } from "../page.ts";
import { missingCell } from "./cells.ts";
import { tabulate } from "./columns.ts";

interface Span {
  index: IndexDefinition;
  view: YearsView;
}

function tooFew(): Cell {
  return { text: t`quá ít năm`, tone: "missing", value: null };
}

/** One ranked year is no course; it stands in the series below. */
function isShown({ ranked }: YearsView): boolean {
  return ranked > 1;
}

/** Whether some series is long enough to be judged, so that the rule stands under the table. */
export function isJudged({ years }: IndexAnalysis): boolean {
  return years.some(({ verdict }) => verdict !== "too-few");
}

function position(share: number | null, decimals: number, signed = false): Cell {
  return share === null ? tooFew() : { text: positionWords(share, decimals, signed), value: 100 * share };
}

function placeIn(point: HistoryPoint | null): Cell {
  if (!point) return missingCell("no-rank");
  return { text: `${formatRank(point.rank!, point.rankedUnits)} (${point.year})`, value: point.rank };
}

function spread({ deviation, scatter }: YearsView): Cell {
  if (deviation === null) return tooFew();
  const around = scatter === null ? "" : ` (${positionWords(scatter, 0)})`;
  return { text: `${positionWords(deviation, 0)}${around}`, value: 100 * deviation };
}

/** Spans with ranks, index by index: level, direction, steadiness, best and worst year. */
export function yearsTable(id: string, analyses: readonly IndexAnalysis[], source: string): Table | null {
  const spans = analyses.flatMap(({ index, years }): Span[] =>
    years.filter(isShown).map((view) => ({ index, view })),
  );
  if (spans.length === 0) return null;
  return {
    id,
    caption: t`Vị trí trong bảng xếp hạng: mức, hướng và độ ổn định`,
    ...tabulate(
      spans,
      ({ index, view }) => ({ text: `${index.short} ${formatYears(view.from, view.to)}` }),
      t`Chỉ số, giai đoạn`,
      [
        {
          label: t`Mức (số năm)`,
          numeric: true,
          cell: ({ view: { level, ranked } }) => ({
            text: `${positionWords(level!, 0)} (${formatNumber(ranked, 0)})`,
            value: 100 * level!,
          }),
        },
        {
          label: t`Hướng mỗi năm`,
          numeric: true,
          cell: ({ view }) => position(view.slope, 1, true),
          always: true,
        },
        { label: t`Dao động`, numeric: true, cell: ({ view }) => spread(view) },
        {
          label: t`Lên, xuống dài nhất`,
          numeric: true,
          cell: ({ view: { longestRise, longestFall } }) => ({
            text: `${formatNumber(longestRise, 0)}, ${formatNumber(longestFall, 0)}`,
            value: longestRise,
          }),
        },
        { label: t`Tốt nhất`, numeric: true, cell: ({ view }) => placeIn(view.best) },
        { label: tAs("rank")`Thấp nhất`, numeric: true, cell: ({ view }) => placeIn(view.worst) },
        {
          label: t`Nhận định`,
          numeric: false,
          cell: ({ view }) => ({ text: classWords(view.verdict) }),
          always: true,
        },
      ],
    ),
    notes: [
      analyses.some(isJudged) ? courseRule() : minimumRule(),
      t`Mức: bình quân vị trí các năm. Hướng: xu hướng của vị trí. Dao động: độ lệch chuẩn của vị trí, trong ngoặc là phần lệch quanh xu hướng. Lên, xuống dài nhất: số lần liên tiếp.`,
    ],
    source,
  };
}
