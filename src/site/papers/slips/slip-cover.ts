import type { AgencyDuty } from "../../../analysis/losses/agencies.ts";
import { agencyNames, sourceLine } from "../../../narrative/names.ts";
import { type Briefing, writerOf } from "../../sections/context.ts";
import { countCell, missingCell, pointsCell } from "../../tables/frame/cells.ts";
import { tabulate } from "../../tables/frame/columns.ts";
import type { Table } from "../../written.ts";
import { tasksOf } from "./slip-record.ts";

/** One line of the list: an agency, or all of them together. */
interface Line extends Pick<AgencyDuty, "leaves" | "maximum" | "held" | "lost" | "lostBefore"> {
  name: string;
  lossy: number;
  led: number;
  /** Page of its sheet; null for the sum. */
  page: number | null;
}

function linesOf(briefing: Briefing, duties: readonly AgencyDuty[]): Line[] {
  const lines = duties.map(
    (duty, at): Line => ({
      ...duty,
      name: writerOf(briefing).all(agencyNames(briefing.dataset, [duty.agency])),
      lossy: duty.rows.length,
      led: tasksOf(briefing, duty.agency).filter(({ role }) => role === "Chủ trì").length,
      // The cover is page 1, and every sheet is one page.
      page: at + 2,
    }),
  );
  const sum = (of: (line: Line) => number) => lines.reduce((total, line) => total + of(line), 0);
  return [
    ...lines,
    {
      name: "Tổng cộng",
      leaves: sum(({ leaves }) => leaves),
      lossy: sum(({ lossy }) => lossy),
      maximum: sum(({ maximum }) => maximum),
      held: sum(({ held }) => held),
      lost: sum(({ lost }) => lost),
      lostBefore: lines.some(({ lostBefore }) => lostBefore === null)
        ? null
        : sum(({ lostBefore }) => lostBefore ?? 0),
      led: sum(({ led }) => led),
      page: null,
    },
  ];
}

/** All agencies with their losses and the page of their sheet, and the sum of them. */
export function coverTable(briefing: Briefing, duties: readonly AgencyDuty[]): Table {
  const { dataset, analysis } = briefing;
  return writerOf(briefing).all({
    id: "bang-danh-sach-phieu",
    caption: "Danh sách phiếu, xếp theo điểm mất",
    ...tabulate(
      linesOf(briefing, duties),
      ({ name }) => ({ text: name }),
      "Cơ quan",
      [
        { label: "Tiêu chí phụ trách", numeric: true, cell: ({ leaves }) => countCell(leaves) },
        { label: "Tiêu chí mất điểm", numeric: true, cell: ({ lossy }) => countCell(lossy) },
        { label: "Tối đa", numeric: true, cell: ({ maximum }) => pointsCell(maximum) },
        { label: "Đạt", numeric: true, cell: ({ held }) => pointsCell(held) },
        { label: "Mất", numeric: true, cell: ({ lost }) => pointsCell(lost) },
        {
          label: `Mất ${analysis.indices[0]?.against ?? "năm trước"}`,
          numeric: true,
          cell: ({ lostBefore }) =>
            lostBefore === null ? missingCell("no-previous-score") : pointsCell(lostBefore),
        },
        { label: "Việc chủ trì", numeric: true, cell: ({ led }) => countCell(led) },
        {
          label: "Trang",
          numeric: true,
          cell: ({ page }) => (page === null ? { text: "–" } : { text: `${page}` }),
          always: true,
        },
        { label: "Ký nhận", numeric: false, cell: () => ({ text: "" }), always: true },
      ],
      ({ page }) => (page === null ? { own: true } : {}),
    ),
    notes: [],
    source: writerOf(briefing).all(
      sourceLine(
        dataset,
        analysis.indices.flatMap(({ edition }) => edition?.sources ?? []),
      ),
    ),
  });
}
