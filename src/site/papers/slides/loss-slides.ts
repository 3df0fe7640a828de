import type { LedgerRow } from "../../../analysis/losses/ledger.ts";
import { formatPointDigits } from "../../../format/measure.ts";
import { formatCount, formatNumber } from "../../../format/number.ts";
import { inVietnamese } from "../../../format/write.ts";
import { agencyNames } from "../../../narrative/names.ts";
import { type Briefing, writerOf } from "../../sections/context.ts";
import { countCell, pointsCell } from "../../tables/frame/cells.ts";
import { tabulate } from "../../tables/frame/columns.ts";
import type { Block, Table } from "../../written.ts";
import { lossRemainder } from "../compact/compact.ts";
import { dutiesOf } from "../duties.ts";
import { lossesApart } from "../losses-apart.ts";
import type { Slide } from "./slide.ts";
import { fittingRows } from "./slide-room.ts";

/** Height in mm that a headline of two lines and two lines below leave. */
const ROOM = 105;

function remainder(rows: readonly LedgerRow[], shown: readonly LedgerRow[]): Block | null {
  const text = lossRemainder(rows, shown);
  return text === null ? null : { kind: "note", tone: "missing", title: null, text };
}

/** How many agencies stand beyond the last row. */
function otherAgencies(rest: number): Block | null {
  if (rest <= 0) return null;
  return {
    kind: "note",
    tone: "missing",
    title: null,
    text: `Và ${inVietnamese(formatCount(rest))} cơ quan khác: xem báo cáo.`,
  };
}

/** Who lost how much, and on which criteria; none where no agency answers. */
export function lossSlides(briefing: Briefing): Slide[] {
  const { dataset, analysis } = briefing;
  const all = dutiesOf(briefing);
  const duties = all.filter(({ rows }) => rows.length > 0);
  const [first] = duties;
  if (!first) return [];
  const sources = analysis.indices.flatMap(({ edition }) => edition?.sources ?? []);
  // The headline is the caption.
  const table = (id: string, shape: Pick<Table, "columns" | "rows">): Block => ({
    kind: "table",
    table: { id, caption: "", ...shape, notes: [], source: "" },
  });
  const names = analysis.ledger.map(({ component }) => component.name.vi);
  const leaves = lossesApart(analysis.ledger, fittingRows(names, ROOM));
  const headline = `${writerOf(briefing).all(agencyNames(dataset, [first.agency]))} mất ${writerOf(briefing).all(formatPointDigits(first.lost))} điểm, nhiều nhất trong ${writerOf(briefing).all(formatCount(duties.length))} cơ quan mất điểm`;
  const agencies = duties.map(({ agency }) => writerOf(briefing).all(agencyNames(dataset, [agency])));
  const shown = fittingRows(agencies, ROOM);
  return [
    {
      id: "co-quan",
      headline,
      blocks: [
        table(
          "chieu-co-quan",
          writerOf(briefing).all(
            tabulate(
              duties.slice(0, shown),
              ({ agency }) => ({ text: agencyNames(dataset, [agency]) }),
              "Cơ quan",
              [
                {
                  label: "Tiêu chí mất điểm",
                  numeric: true,
                  cell: ({ rows }) => countCell(rows.length),
                },
                { label: "Điểm mất", numeric: true, cell: ({ lost }) => pointsCell(lost) },
                {
                  label: `Mất ${analysis.indices[0]?.against ?? "năm trước"}`,
                  numeric: true,
                  cell: ({ lostBefore }) =>
                    lostBefore === null ? { text: "–", value: null } : pointsCell(lostBefore),
                },
              ],
            ),
          ),
        ),
        otherAgencies(duties.length - shown),
      ],
      sources,
      rank: 2,
    },
    {
      id: "tieu-chi",
      headline: `${writerOf(briefing).all(formatNumber(analysis.ledger.length, 0))} tiêu chí chưa đạt điểm tối đa; ${writerOf(briefing).all(formatCount(leaves.length))} tiêu chí đầu mất ${writerOf(
        briefing,
      ).all(
        formatNumber(
          leaves.reduce((sum, { lost }) => sum + lost, 0),
          2,
        ),
      )} điểm`,
      blocks: [
        table(
          "chieu-tieu-chi",
          writerOf(briefing).all(
            tabulate(leaves, ({ component }) => ({ text: component.name.vi }), "Tiêu chí", [
              { label: "Tối đa", numeric: true, cell: ({ maximum }) => pointsCell(maximum) },
              { label: "Đạt", numeric: true, cell: ({ finalScore }) => pointsCell(finalScore) },
              { label: "Mất", numeric: true, cell: ({ lost }) => pointsCell(lost) },
            ]),
          ),
        ),
        remainder(analysis.ledger, leaves),
      ],
      sources,
      rank: 4,
    },
  ];
}
