import type { IndexAnalysis } from "../../../analysis/results.ts";
import type { HistoryPoint } from "../../../analysis/years/history.ts";
import type { YearsView } from "../../../analysis/years/years.ts";
import { formatYearList, formatYears } from "../../../format/date.ts";
import { formatNumber } from "../../../format/number.ts";
import { formatPlacesShare, formatRank } from "../../../format/rank.ts";
import { t, tAs } from "../../../language/say.ts";
import type { Words } from "../../../language/text.ts";
import { ofFact, together } from "../../../language/text.ts";
import type { IndexDefinition } from "../../../model/framework.ts";
import { shortName } from "../../../narrative/names.ts";
import { factId } from "../../../narrative/provenance/fact-id.ts";
import { classWords, courseRule } from "../../../narrative/years/years.ts";
import type { Cell, Table } from "../../page.ts";
import { missingCell } from "../frame/cells.ts";
import { tabulate } from "../frame/columns.ts";

interface Span {
  index: IndexDefinition;
  view: YearsView;
}

/** Whether some series is long enough to be judged, so that the rule stands under the table. */
export function isJudged({ years }: IndexAnalysis): boolean {
  return years.some(({ verdict }) => verdict !== "too-few");
}

/** A share of the league in places of the last year's league, so that leagues of other sizes compare. */
function inPlaces({ units }: YearsView, share: number): number {
  return share * ((units ?? 1) - 1);
}

function meanRank(view: YearsView): Cell {
  const rank = 1 + inPlaces(view, 1 - view.level!);
  return { text: formatNumber(rank, 1), value: rank };
}

/** "2/63 (2019–2020)": a place with all the years that held it. */
function placeIn({ id }: IndexDefinition, points: readonly HistoryPoint[]): Cell {
  const [first] = points;
  if (!first) return missingCell("no-rank");
  const rank = ofFact(formatRank(first.rank!, first.rankedUnits), factId(id, first.year, null, "hang"));
  return { text: together`${rank} (${formatYearList(points.map(({ year }) => year))})`, value: first.rank };
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
          cell: ({ view: { ranked, from, to } }) => ({
            text: formatRank(ranked, to - from + 1),
            value: ranked,
          }),
        },
        { label: t`Hạng bình quân`, numeric: true, cell: ({ view }) => meanRank(view) },
        {
          label: t`Xu hướng (bậc mỗi năm)`,
          numeric: true,
          cell: ({ view }) => {
            const places = inPlaces(view, view.slope!);
            return { text: formatPlacesShare(places), value: places };
          },
        },
        {
          label: t`Lệch (bậc)`,
          numeric: true,
          cell: ({ view }) => {
            const places = inPlaces(view, view.scatter!);
            return { text: formatNumber(places, 1), value: places };
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
    notes: [
      courseRule(),
      t`Năm tốt nhất, thấp nhất được chọn theo vị trí trong bảng, so được cả khi cách đo, số đơn vị đã đổi.`,
      t`Hạng bình quân, xu hướng và mức lệch quy về số đơn vị được xếp hạng của năm cuối.`,
    ],
    source,
  };
}
