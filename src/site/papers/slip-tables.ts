import type { AgencyDuty } from "../../analysis/agencies.ts";
import type { LedgerRow } from "../../analysis/ledger.ts";
import { formatDateShort } from "../../format/date.ts";
import { formatCount, formatNumber, formatWritten } from "../../format/number.ts";
import { joinWords } from "../../format/words.ts";
import { causeKindWords } from "../../narrative/causes.ts";
import type { Cell, Table } from "../page.ts";
import type { Briefing } from "../sections/context.ts";
import { missingCell } from "../tables/cells.ts";
import { tabulate } from "../tables/columns.ts";
import { addressOf, causesOf, commitmentsOf, evidenceOf, tasksOf, taskText } from "./slip-record.ts";
import { criteriaShown } from "./slip-room.ts";

const points = (value: number): Cell => ({ text: formatNumber(value, 2), value });

function kindsOf({ analysis }: Briefing, row: LedgerRow): Cell {
  const kinds = analysis.conference.causes
    .filter(({ components }) => components.includes(addressOf(row)))
    .map(({ kind }) => causeKindWords(kind));
  return kinds.length === 0
    ? { text: "chưa ghi nhận", tone: "missing", value: null }
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

function linesOf(briefing: Briefing, duty: AgencyDuty): Line[] {
  const { rows } = duty;
  const names = rows.map(({ component }) =>
    component.code === null ? component.name.vi : `${component.code}. ${component.name.vi}`,
  );
  const shown = criteriaShown(names, (from) => restName(rows.slice(from)), {
    listed: [
      ...causesOf(briefing, duty),
      ...evidenceOf(briefing, duty),
      ...commitmentsOf(briefing, duty.agency),
    ],
    tasks: tasksOf(briefing, duty.agency).map(({ action }) => taskText(briefing, action)),
  });
  const lines = rows.slice(0, shown).map((row, at) => ({
    name: names[at]!,
    maximum: row.maximum,
    held: row.finalScore,
    lost: row.lost,
    before: row.lostBefore,
    kinds: kindsOf(briefing, row),
  }));
  return shown === rows.length ? lines : [...lines, restLine(rows.slice(shown))];
}

/** "09 tiêu chí khác (điểm mất): 1.4 (0,50); 5.1.2 (0,25)": each is named by its code, so that none is hidden. */
function restName(rest: readonly LedgerRow[]): string {
  const each = rest.map(
    ({ component, lost }) => `${component.code ?? component.name.vi} (${formatNumber(lost, 2)})`,
  );
  return `${formatCount(rest.length)} tiêu chí khác (điểm mất): ${each.join("; ")}`;
}

function restLine(rest: readonly LedgerRow[]): Line {
  const sum = (of: (row: LedgerRow) => number) => rest.reduce((total, row) => total + of(row), 0);
  return {
    name: restName(rest),
    maximum: sum(({ maximum }) => maximum),
    held: sum(({ finalScore }) => finalScore),
    lost: sum(({ lost }) => lost),
    before: rest.some(({ lostBefore }) => lostBefore === null) ? null : sum((row) => row.lostBefore ?? 0),
    kinds: { text: "xem phụ lục" },
  };
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
export function taskTable(briefing: Briefing, duty: AgencyDuty): Table | null {
  const tasks = tasksOf(briefing, duty.agency);
  if (tasks.length === 0) return null;
  return {
    id: `bang-viec-${duty.agency}`,
    caption: "",
    ...tabulate(tasks, ({ action }) => ({ text: taskText(briefing, action) }), "Nội dung", [
      { label: "Vai trò", numeric: false, cell: ({ role }) => ({ text: role }), always: true },
      {
        label: "Thời hạn",
        numeric: false,
        cell: ({ action: { deadline } }) =>
          deadline ? { text: formatDateShort(deadline) } : { text: "chưa ghi nhận", tone: "missing" },
        always: true,
      },
      {
        label: "Điểm kỳ vọng",
        numeric: true,
        cell: ({ action: { expectedPoints }, role }) =>
          expectedPoints && role === "Chủ trì"
            ? { text: formatWritten(expectedPoints, 2), value: expectedPoints.value }
            : { text: "–", value: null },
      },
    ]),
    notes: [],
    source: "",
  };
}
