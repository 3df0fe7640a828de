import { folded } from "../../folded.ts";
import { errorAt, type Finding, noteAt, type SheetPlace } from "../../problem.ts";
import { type Cell, refOf, type Sheet } from "../../workbook/cell.ts";
import type { RecordField } from "../record-sheets.ts";

/** Where the columns of a list stand on its sheet. */
export interface ListColumns {
  /** The row that names the columns. */
  head: number;
  /** By field; -1 where the sheet has none. */
  columns: { field: RecordField; column: number }[];
  /** What must be mended or known; an error of them leaves the sheet unread. */
  findings: Finding[];
}

/** The row that names the columns: at least two of them; -1 where none does. */
export function headRow({ rows }: Sheet, fields: readonly RecordField[]): number {
  return rows.findIndex(
    (row) => fields.filter(({ label }) => row.some((cell) => isLabel(cell, label))).length >= 2,
  );
}

/** The columns by their labels; what stands beside them is told, and asked about where a column is missing. */
export function listColumns(
  sheet: Sheet,
  head: number,
  fields: readonly RecordField[],
  file: string,
): ListColumns {
  const place = { file, sheet: sheet.name };
  const named = sheet.rows[head]!;
  const columns = fields.map((field) => ({
    field,
    column: named.findIndex((cell) => isLabel(cell, field.label)),
  }));
  const lost = columns.filter(({ column }) => column < 0).map(({ field }) => field);
  const taken = new Set(columns.map(({ column }) => column));
  const strange = strangeColumns(sheet, head, taken);
  return {
    head,
    columns,
    findings: [
      ...twiceNamed(place, named, strange, fields),
      ...strange.flatMap((column) => toldOf(place, sheet, head, column, lost)),
      ...lostColumns(place, head, lost),
    ],
  };
}

const isFilled = (cell: Cell | null | undefined): cell is Cell => cell != null && cell.text !== "";

/** Columns with something below the head that no field reads, but for ordinals. */
function strangeColumns({ rows }: Sheet, head: number, taken: ReadonlySet<number>): number[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => column).filter(
    (column) =>
      !taken.has(column) &&
      !/^(?:tt|stt|so tt|so thu tu)$/.test(folded(rows[head]?.[column]?.text ?? "")) &&
      rows.slice(head + 1).some((row) => isFilled(row[column])),
  );
}

/** Two columns of one name: which of them is meant cannot be known. */
function twiceNamed(
  place: SheetPlace,
  named: readonly (Cell | null)[],
  strange: readonly number[],
  fields: readonly RecordField[],
): Finding[] {
  return strange.flatMap((column) => {
    const cell = named[column];
    const field = fields.find(({ label }) => isLabel(cell, label));
    return field && cell
      ? [
          errorAt(
            { ...place, cell: cell.ref },
            `Hai cột cùng tên “${field.label}”.`,
            "Đặt lại tên cột như ở tệp mẫu, hoặc xóa một cột.",
          ),
        ]
      : [];
  });
}

/** A column that the template does not have: asked about where one is missing, else said to be left unread. */
function toldOf(
  place: SheetPlace,
  sheet: Sheet,
  head: number,
  column: number,
  lost: readonly RecordField[],
): Finding[] {
  const name = sheet.rows[head]?.[column]?.text ?? "";
  const first = sheet.rows.findIndex((row, at) => at > head && isFilled(row[column]));
  const at = { ...place, cell: refOf(name === "" ? first : head, column) };
  const called = name === "" ? "Cột này không có tên" : `Cột “${name}” không có ở tệp mẫu`;
  if (lost.length > 0)
    return [
      errorAt(
        at,
        `${called}, trong khi thiếu cột ${labels(lost)}.`,
        "Nếu là cột ấy thì ghi lại tên như ở tệp mẫu; không thì xóa cột này.",
      ),
    ];
  return [noteAt(at, `${called}: không đọc.`)];
}

const labels = (fields: readonly RecordField[]) => fields.map(({ label }) => `“${label}”`).join(", ");

/** Columns of the template that a sheet lacks, told once and not for every row. */
function lostColumns(place: SheetPlace, head: number, lost: readonly RecordField[]): Finding[] {
  const at = { ...place, cell: refOf(head, 0) };
  const needed = lost.filter(({ required }) => required);
  const others = lost.filter(({ required }) => !required);
  return [
    ...(needed.length > 0
      ? [errorAt(at, `Không thấy cột ${labels(needed)}.`, "Thêm cột ấy, tên cột như ở tệp mẫu.")]
      : []),
    ...(others.length > 0
      ? [noteAt(at, `Không có cột ${labels(others)}: điều hồ sơ đang ghi ở đó được giữ nguyên.`)]
      : []),
  ];
}

export function isLabel(cell: Cell | null | undefined, label: string): boolean {
  return cell?.kind === "text" && folded(cell.text) === folded(label);
}
