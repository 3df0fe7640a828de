import type { IndexAnalysis } from "../../../analysis/results.ts";
import type { HistoryPoint } from "../../../analysis/years/history.ts";
import type { YearsView } from "../../../analysis/years/years.ts";
import { gathered } from "../../../format/alike.ts";
import { formatYearList, formatYears } from "../../../format/date.ts";
import { formatNumber } from "../../../format/number.ts";
import { formatPlacesShare, formatRank } from "../../../format/rank.ts";
import { t, tAs } from "../../../language/say.ts";
import type { Words } from "../../../language/text.ts";
import { ofFact, strung, together } from "../../../language/text.ts";
import type { IndexDefinition } from "../../../model/framework.ts";
import { factId, factOfTotal } from "../../../narrative/fact-ids/fact-id.ts";
import { shortName } from "../../../narrative/names.ts";
import { inLeague } from "../../../narrative/years/in-league.ts";
import { classWords, courseColumns, courseRule } from "../../../narrative/years/years.ts";
import type { Cell, Table } from "../../page.ts";
import { missingCell } from "../frame/cells.ts";
import { tabulate } from "../frame/columns.ts";
import { withMethod } from "../frame/method.ts";

interface Span {
  index: IndexDefinition;
  view: YearsView;
}

/** Whether some series is long enough to be judged, so that the rule stands under the table. */
export function isJudged({ years }: IndexAnalysis): boolean {
  return years.some(({ verdict }) => verdict !== "too-few");
}

/** A number of a span, which leads to its fact: named after the last year of the span. */
function led(
  { index, view }: Span,
  what: "so-nam-co-hang" | "hang-binh-quan" | "xu-huong" | "lech-xu-huong",
  text: Words,
  value: number,
): Cell {
  return { text: factOfTotal({ index, year: view.to }, `${what}-tu-${view.from}`, text), value };
}

/** "2/63 (2019–2020)": a place with all the years that held it; the last of 61 and the last of 63 are told apart. */
function placeIn({ id }: IndexDefinition, points: readonly HistoryPoint[]): Cell {
  const [first] = points;
  if (!first) return missingCell("no-rank");
  const rankOf = ({ rank, rankedUnits }: HistoryPoint) => formatRank(rank!, rankedUnits);
  const told = gathered(points, rankOf).map(({ key, items }) => {
    const rank = ofFact(key, factId(id, items[0]!.year, null, "hang"));
    return together`${rank} (${formatYearList(items.map(({ year }) => year))})`;
  });
  return { text: strung(told, "; "), value: first.rank };
}

/** Spans that can be judged, index by index: mean rank, direction, steadiness, best and worst year. */
export function yearsTable(id: string, analyses: readonly IndexAnalysis[], source: Words): Table | null {
  const spans = analyses.flatMap(({ index, years }): Span[] =>
    years.filter(({ verdict }) => verdict !== "too-few").map((view) => ({ index, view })),
  );
  if (spans.length === 0) return null;
  return {
    id,
    caption: t`Thứ hạng qua các năm: mức, xu hướng và độ ổn định`,
    ...tabulate(
      spans,
      ({ index, view }) => ({ text: together`${shortName(index)} ${formatYears(view.from, view.to)}` }),
      t`Chỉ số, giai đoạn`,
      [
        {
          label: t`Số năm có hạng`,
          numeric: true,
          cell: (span) => {
            const { ranked, from, to } = span.view;
            return led(span, "so-nam-co-hang", formatRank(ranked, to - from + 1), ranked);
          },
        },
        {
          label: t`Hạng bình quân`,
          numeric: true,
          cell: (span) => {
            const { meanRank } = inLeague(span.view);
            return led(span, "hang-binh-quan", formatNumber(meanRank, 1), meanRank);
          },
        },
        {
          label: t`Xu hướng (bậc mỗi năm)`,
          numeric: true,
          cell: (span) => {
            const { slope } = inLeague(span.view);
            return led(span, "xu-huong", formatPlacesShare(slope), slope);
          },
        },
        {
          label: t`Dao động (bậc)`,
          numeric: true,
          cell: (span) => {
            const { scatter } = inLeague(span.view);
            return led(span, "lech-xu-huong", formatNumber(scatter, 1), scatter);
          },
        },
        { label: t`Tốt nhất`, numeric: true, cell: ({ index, view }) => placeIn(index, view.best) },
        {
          label: tAs("rank")`Thấp nhất`,
          numeric: true,
          cell: ({ index, view }) => placeIn(index, view.worst),
        },
        {
          label: t`Nhận định`,
          numeric: false,
          cell: ({ view }) => ({ text: classWords(view.verdict) }),
          always: true,
        },
      ],
    ),
    ...withMethod(
      [],
      [
        courseRule(),
        t`Năm tốt nhất, thấp nhất được chọn theo vị trí trong bảng, so được cả khi cách đo, số đơn vị đã đổi.`,
        t`Hạng bình quân, xu hướng và dao động quy về số đơn vị được xếp hạng của năm cuối.`,
      ],
      [courseColumns()],
    ),
    source,
  };
}
