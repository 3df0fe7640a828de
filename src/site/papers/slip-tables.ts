import type { AgencyDuty } from "../../analysis/agencies.ts";
import type { LedgerRow } from "../../analysis/ledger.ts";
import { formatDateShort } from "../../format/date.ts";
import { formatCount, formatNumber, formatWritten } from "../../format/number.ts";
import { joinWords } from "../../format/words.ts";
import { causeKindWords } from "../../narrative/causes.ts";
import { agencyNames, sourceLine } from "../../narrative/names.ts";
import type { Cell, Table } from "../page.ts";
import type { Briefing } from "../sections/context.ts";
import { missingCell } from "../tables/cells.ts";
import { tabulate } from "../tables/columns.ts";
import { addressOf, causesOf, commitmentsOf, evidenceOf, tasksOf } from "./slip-record.ts";

/** Lines of type that a sheet has room for, and the characters in a line of a list, of a task, of a criterion. */
const LINES = 21;
const CHARACTERS = { list: 100, task: 66, criterion: 54 };
/** Criteria that a sheet lists one by one, at the least; the rest stand together in the last row. */
const LEAST_ROWS = 4;

const points = (value: number): Cell => ({ text: formatNumber(value, 2), value });

function kindsOf({ analysis }: Briefing, row: LedgerRow): Cell {
  const kinds = analysis.conference.causes
    .filter(({ components }) => components.includes(addressOf(row)))
    .map(({ kind }) => causeKindWords(kind));
  return kinds.length === 0
    ? { text: "không ghi", tone: "missing", value: null }
    : { text: joinWords([...new Set(kinds)]) };
}

/** One line of the sheet's table: a criterion, or all that the table has no room for. */
interface Line {
  name: string;
  maximum: number;
  held: number;
  lost: number;
  before: number | null;
  kinds: Cell;
}

const linesIn = (texts: readonly string[], characters: number) =>
  texts.reduce((total, text) => total + Math.ceil(text.length / characters), 0);

/** How many criteria fit on the sheet beside its causes, missing evidence, tasks and commitments. */
function roomFor(briefing: Briefing, duty: AgencyDuty): number {
  const { agency, rows } = duty;
  const listed = [
    ...causesOf(briefing, duty),
    ...evidenceOf(briefing, duty),
    ...commitmentsOf(briefing, agency),
  ];
  const tasks = tasksOf(briefing, agency).map(({ action }) => action.text);
  let left = LINES - linesIn(listed, CHARACTERS.list) - linesIn(tasks, CHARACTERS.task);
  const fitting = rows.findIndex(({ component }) => {
    left -= linesIn([component.name.vi], CHARACTERS.criterion);
    return left < 0;
  });
  return Math.max(LEAST_ROWS, fitting < 0 ? rows.length : fitting);
}

function linesOf(briefing: Briefing, duty: AgencyDuty): Line[] {
  const { rows } = duty;
  const room = roomFor(briefing, duty);
  const line = (row: LedgerRow): Line => ({
    name:
      row.component.code === null ? row.component.name.vi : `${row.component.code}. ${row.component.name.vi}`,
    maximum: row.maximum,
    held: row.finalScore,
    lost: row.lost,
    before: row.lostBefore,
    kinds: kindsOf(briefing, row),
  });
  // A last row for a single criterion would say less than the criterion itself.
  if (rows.length <= room + 1) return rows.map(line);
  const rest = rows.slice(room);
  const sum = (of: (row: LedgerRow) => number) => rest.reduce((total, row) => total + of(row), 0);
  const most = Math.max(...rest.map(({ lost }) => lost));
  return [
    ...rows.slice(0, room).map(line),
    {
      name: `${formatCount(rest.length)} tiêu chí khác, mỗi tiêu chí mất không quá ${formatNumber(most, 2)} điểm`,
      maximum: sum(({ maximum }) => maximum),
      held: sum(({ finalScore }) => finalScore),
      lost: sum(({ lost }) => lost),
      before: rest.some(({ lostBefore }) => lostBefore === null) ? null : sum((row) => row.lostBefore ?? 0),
      kinds: { text: "xem phụ lục" },
    },
  ];
}

/** The criteria of one agency that lost points. */
export function lossTable(briefing: Briefing, duty: AgencyDuty, against: number): Table {
  return {
    id: `bang-phieu-${duty.agency}`,
    // The heading above says what it is; the small print names the source.
    caption: "",
    ...tabulate(linesOf(briefing, duty), ({ name }) => ({ text: name }), "Tiêu chí", [
      { label: "Tối đa", numeric: true, cell: ({ maximum }) => points(maximum) },
      { label: "Đạt", numeric: true, cell: ({ held }) => points(held) },
      { label: "Mất", numeric: true, cell: ({ lost }) => points(lost) },
      {
        label: `Mất ${against}`,
        numeric: true,
        cell: ({ before }) => (before === null ? missingCell("no-previous-score") : points(before)),
      },
      { label: "Nguyên nhân", numeric: false, cell: ({ kinds }) => kinds, always: true },
    ]),
    notes: [],
    source: "",
  };
}

/** The tasks of one agency; null when it has none. */
export function taskTable(briefing: Briefing, agency: string): Table | null {
  const tasks = tasksOf(briefing, agency);
  if (tasks.length === 0) return null;
  return {
    id: `bang-viec-${agency}`,
    caption: "",
    ...tabulate(tasks, ({ action }) => ({ text: action.text }), "Nội dung", [
      { label: "Vai trò", numeric: false, cell: ({ role }) => ({ text: role }), always: true },
      {
        label: "Thời hạn",
        numeric: false,
        cell: ({ action: { deadline } }) =>
          deadline ? { text: formatDateShort(deadline) } : { text: "không ghi", tone: "missing" },
        always: true,
      },
      {
        label: "Điểm kỳ vọng",
        numeric: true,
        cell: ({ action: { expectedPoints }, role }) =>
          expectedPoints && role === "Chủ trì"
            ? { text: formatWritten(expectedPoints, 2), value: expectedPoints.value }
            : { text: "", value: null },
      },
    ]),
    notes: [],
    source: "",
  };
}

/** All agencies with their losses and the page of their sheet. */
export function coverTable(briefing: Briefing, duties: readonly AgencyDuty[]): Table {
  const { dataset, analysis } = briefing;
  return {
    id: "bang-danh-sach-phieu",
    caption: "Danh sách phiếu, xếp theo điểm mất",
    ...tabulate(duties, (duty) => ({ text: agencyNames(dataset, [duty.agency]) }), "Cơ quan", [
      {
        label: "Số tiêu chí",
        numeric: true,
        cell: ({ leaves }) => ({ text: formatNumber(leaves, 0), value: leaves }),
      },
      { label: "Tối đa", numeric: true, cell: ({ maximum }) => points(maximum) },
      { label: "Đạt", numeric: true, cell: ({ held }) => points(held) },
      { label: "Mất", numeric: true, cell: ({ lost }) => points(lost) },
      {
        label: "Mất năm trước",
        numeric: true,
        cell: ({ lostBefore }) =>
          lostBefore === null ? missingCell("no-previous-score") : points(lostBefore),
      },
      {
        label: "Việc chủ trì",
        numeric: true,
        cell: ({ agency }) => {
          const led = tasksOf(briefing, agency).filter(({ role }) => role === "Chủ trì").length;
          return { text: formatNumber(led, 0), value: led };
        },
      },
      {
        label: "Trang",
        numeric: true,
        // The cover is page 1, and every sheet is one page.
        cell: (duty) => ({ text: formatNumber(duties.indexOf(duty) + 2, 0) }),
        always: true,
      },
      { label: "Ký nhận", numeric: false, cell: () => ({ text: "" }), always: true },
    ]),
    notes: [],
    source: sourceLine(
      dataset,
      analysis.indices.flatMap(({ edition }) => edition?.sources ?? []),
    ),
  };
}
