import type { AgencyDuty } from "../../../analysis/losses/agencies.ts";
import type { LedgerRow } from "../../../analysis/losses/ledger.ts";
import { formatPointDigits } from "../../../format/measure.ts";
import { formatCount, formatWritten } from "../../../format/number.ts";
import { joinWords } from "../../../format/words.ts";
import { inVietnamese, vietnamese } from "../../../format/write.ts";
import { causeKindWords } from "../../../narrative/losses/causes.ts";
import { deadlineWords } from "../../../narrative/promises/deadline.ts";
import { type Briefing, writerOf } from "../../sections/context.ts";
import { missingCell, pointsCell } from "../../tables/frame/cells.ts";
import { tabulate } from "../../tables/frame/columns.ts";
import type { Cell, Table } from "../../written.ts";
import { addressOf, causesOf, commitmentsOf, evidenceOf, tasksOf, taskText } from "./slip-record.ts";
import { ALWAYS_SHOWN, criteriaShown } from "./slip-room.ts";

function kindsOf({ analysis, writer = vietnamese }: Briefing, row: LedgerRow): Cell {
  const kinds = analysis.conference.causes
    .filter(({ components }) => components.includes(addressOf(row)))
    .map(({ kind }) => causeKindWords(kind));
  return kinds.length === 0
    ? { text: "chưa ghi nhận", tone: "missing", value: null }
    : { text: writer.all(joinWords([...new Set(writer.all(kinds))])) };
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

const nameOf = ({ component }: LedgerRow) =>
  component.code === null ? component.name.vi : `${component.code}. ${component.name.vi}`;

/**
 * In the order in which criteria keep a row of their own: the largest losses, whatever is recorded of them, then those
 * that the record has a cause or a task for, then the others, each largest first. No sheet hides its largest loss.
 */
function weightyFirst({ analysis }: Briefing, rows: readonly LedgerRow[]): LedgerRow[] {
  const { causes, actions } = analysis.conference;
  const told = new Set([...causes, ...actions].flatMap(({ components }) => components));
  const isTold = (row: LedgerRow) => Number(told.has(addressOf(row)));
  const largest = rows.slice(0, ALWAYS_SHOWN);
  return [...largest, ...rows.slice(ALWAYS_SHOWN).sort((a, b) => isTold(b) - isTold(a))];
}

function linesOf(briefing: Briefing, duty: AgencyDuty, against: number, annex: string): Line[] {
  const recovered = recoveredLine(duty, against);
  const rows = weightyFirst(briefing, duty.rows);
  const count = criteriaShown(rows.map(nameOf), (from) => restName(rows.slice(from)), {
    listed: [
      ...causesOf(briefing, duty),
      ...evidenceOf(briefing, duty),
      ...commitmentsOf(briefing, duty.agency),
    ],
    tasks: tasksOf(briefing, duty.agency).map(({ action }) => taskText(briefing, action)),
    lines: recovered ? [recovered.name] : [],
  });
  const shown = new Set(rows.slice(0, count));
  const rest = duty.rows.filter((row) => !shown.has(row));
  const lines = duty.rows
    .filter((row) => shown.has(row))
    .map(
      (row): Line => ({
        name: nameOf(row),
        maximum: row.maximum,
        held: row.finalScore,
        lost: row.lost,
        before: row.lostBefore,
        kinds: kindsOf(briefing, row),
      }),
    );
  return [...lines, rest.length > 0 ? restLine(rest, annex) : null, recovered].filter(
    (line) => line !== null,
  );
}

/** "Mất 2022, nay đạt tối đa: 8.2.1": with it the column of last year's losses adds up to the sentence. */
function recoveredLine({ recovered }: AgencyDuty, against: number): Line | null {
  if (recovered.length === 0) return null;
  // One criterion needs no figure of its own: the column has it.
  const each = recovered.map(({ component: { code, name }, lostBefore }) =>
    recovered.length === 1
      ? (code ?? name.vi)
      : `${code ?? name.vi} (${inVietnamese(formatPointDigits(lostBefore))})`,
  );
  const maximum = recovered.reduce((total, leaf) => total + leaf.maximum, 0);
  return {
    name: `Mất ${against}, nay đạt tối đa: ${each.join("; ")}`,
    maximum,
    held: maximum,
    lost: 0,
    before: recovered.reduce((total, { lostBefore }) => total + lostBefore, 0),
    kinds: { text: "–", value: null },
  };
}

/** "09 tiêu chí khác (điểm mất): 1.4 (0,50); 5.1.2 (0,25)": each is named by its code, so that none is hidden. */
function restName(rest: readonly LedgerRow[]): string {
  const each = rest.map(
    ({ component, lost }) =>
      `${component.code ?? component.name.vi} (${inVietnamese(formatPointDigits(lost))})`,
  );
  return `${inVietnamese(formatCount(rest.length))} tiêu chí khác (điểm mất): ${each.join("; ")}`;
}

function restLine(rest: readonly LedgerRow[], annex: string): Line {
  const sum = (of: (row: LedgerRow) => number) => rest.reduce((total, row) => total + of(row), 0);
  return {
    name: restName(rest),
    maximum: sum(({ maximum }) => maximum),
    held: sum(({ finalScore }) => finalScore),
    lost: sum(({ lost }) => lost),
    before: rest.some(({ lostBefore }) => lostBefore === null) ? null : sum((row) => row.lostBefore ?? 0),
    kinds: { text: `xem ${annex}` },
  };
}

/** The criteria of one agency that lost points; `annex` of the report lists all of them with their causes. */
export function lossTable(briefing: Briefing, duty: AgencyDuty, against: number, annex: string): Table {
  return writerOf(briefing).all({
    id: `bang-phieu-${duty.agency}`,
    // The heading above says what it is; the small print names the source.
    caption: "",
    ...tabulate(linesOf(briefing, duty, against, annex), ({ name }) => ({ text: name }), "Tiêu chí", [
      { label: "Tối đa", numeric: true, cell: ({ maximum }) => pointsCell(maximum) },
      { label: "Đạt", numeric: true, cell: ({ held }) => pointsCell(held) },
      { label: "Mất", numeric: true, cell: ({ lost }) => pointsCell(lost) },
      {
        label: `Mất ${against}`,
        numeric: true,
        cell: ({ before }) => (before === null ? missingCell("no-previous-score") : pointsCell(before)),
      },
      { label: "Nguyên nhân", numeric: false, cell: ({ kinds }) => kinds, always: true },
    ]),
    notes: [],
    source: "",
  });
}

/** The tasks of one agency; null when it has none. */
export function taskTable(briefing: Briefing, duty: AgencyDuty): Table | null {
  const tasks = tasksOf(briefing, duty.agency);
  if (tasks.length === 0) return null;
  return writerOf(briefing).all({
    id: `bang-viec-${duty.agency}`,
    caption: "",
    ...tabulate(tasks, ({ action }) => ({ text: taskText(briefing, action) }), "Nội dung", [
      { label: "Vai trò", numeric: false, cell: ({ role }) => ({ text: role }), always: true },
      {
        label: "Thời hạn",
        numeric: false,
        cell: ({ action: { deadline } }) =>
          deadline ? { text: deadlineWords(deadline) } : { text: "chưa ghi nhận", tone: "missing" },
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
  });
}
