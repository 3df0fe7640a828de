import { formatCount, formatNumber } from "../../format/number.ts";
import { agencyNames } from "../../narrative/names.ts";
import type { Block, Table } from "../page.ts";
import type { Briefing } from "../sections/context.ts";
import { tabulate } from "../tables/columns.ts";
import { dutiesOf } from "./duties.ts";
import type { Slide } from "./slide.ts";

/** Rows of a table that can be read from the back row. */
const ROWS = 7;

/** Who lost how much, and on which criteria; none where no agency answers. */
export function lossSlides(briefing: Briefing): Slide[] {
  const { dataset, analysis } = briefing;
  const duties = dutiesOf(briefing).filter(({ rows }) => rows.length > 0);
  const [first] = duties;
  if (!first) return [];
  const sources = analysis.indices.flatMap(({ edition }) => edition?.sources ?? []);
  const points = (value: number) => ({ text: formatNumber(value, 2), value });
  // The headline is the caption.
  const table = (id: string, shape: Pick<Table, "columns" | "rows">): Block => ({
    kind: "table",
    table: { id, caption: "", ...shape, notes: [], source: "" },
  });
  const leaves = analysis.ledger.slice(0, ROWS);
  return [
    {
      id: "co-quan",
      headline: `${agencyNames(dataset, [first.agency])} mất ${formatNumber(first.lost, 2)} điểm, nhiều nhất trong ${formatCount(first.agencies)} cơ quan chịu trách nhiệm`,
      blocks: [
        table(
          "chieu-co-quan",
          tabulate(
            duties.slice(0, ROWS),
            ({ agency }) => ({ text: agencyNames(dataset, [agency]) }),
            "Cơ quan",
            [
              {
                label: "Số tiêu chí mất",
                numeric: true,
                cell: ({ rows }) => ({ text: formatNumber(rows.length, 0), value: rows.length }),
              },
              { label: "Điểm mất", numeric: true, cell: ({ lost }) => points(lost) },
              {
                label: "Năm trước",
                numeric: true,
                cell: ({ lostBefore }) =>
                  lostBefore === null ? { text: "–", value: null } : points(lostBefore),
              },
            ],
          ),
        ),
      ],
      sources,
      rank: 2,
    },
    {
      id: "tieu-chi",
      headline: `${formatNumber(analysis.ledger.length, 0)} tiêu chí chưa đạt điểm tối đa; ${formatCount(leaves.length)} tiêu chí đầu mất ${formatNumber(
        leaves.reduce((sum, { lost }) => sum + lost, 0),
        2,
      )} điểm`,
      blocks: [
        table(
          "chieu-tieu-chi",
          tabulate(leaves, ({ component }) => ({ text: component.name.vi }), "Tiêu chí", [
            { label: "Tối đa", numeric: true, cell: ({ maximum }) => points(maximum) },
            { label: "Đạt", numeric: true, cell: ({ finalScore }) => points(finalScore) },
            { label: "Mất", numeric: true, cell: ({ lost }) => points(lost) },
          ]),
        ),
      ],
      sources,
      rank: 4,
    },
  ];
}
