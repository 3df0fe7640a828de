import { type Taken, takeRank, takeScore } from "../figure.ts";
import { folded } from "../folded.ts";
import { errorAt, type Finding, noteAt } from "../problem.ts";
import type { Cell, Sheet } from "../workbook/cell.ts";
import { CodeReader } from "./codes.ts";

/** What the columns of a table of criteria hold; figures as they are recorded for a leaf. */
export const FIGURES = ["self_score", "appraised_score", "survey_score", "score", "rank"] as const;
export type FigureKind = (typeof FIGURES)[number];
export type CriteriaColumn = "code" | "name" | "max" | "agency" | "missing" | FigureKind;

/** One line of a table of criteria. */
export interface CriteriaRow {
  /** "1.2.3", whatever way it was numbered. */
  code: string;
  name: string;
  nameCell: string;
  max: string | null;
  figures: Partial<Record<FigureKind, { written: string; cell: string }>>;
  agency: { text: string; cell: string } | null;
  missing: { text: string; cell: string } | null;
}

export interface CriteriaTable {
  sheet: Sheet;
  columns: Map<CriteriaColumn, number>;
  rows: CriteriaRow[];
  /** The points of the whole, from the row "Tổng". */
  total: { max: string | null; figures: CriteriaRow["figures"] } | null;
  title: string;
  findings: Finding[];
}

const HEADINGS: readonly [CriteriaColumn, RegExp][] = [
  ["missing", /\bly do\b/],
  ["agency", /\b(co quan|chu tri|phu trach|trach nhiem|don vi (thuc hien|chiu trach nhiem|theo doi))\b/],
  ["self_score", /\b(tu cham|tu danh gia)\b/],
  ["appraised_score", /\b(tham dinh|hoi dong)\b/],
  ["survey_score", /\b(dieu tra|xhh|xa hoi hoc|khao sat)\b/],
  ["max", /\b(diem (toi da|chuan)|toi da|thang diem)\b/],
  ["rank", /\b(thu hang|xep hang)\b/],
  ["score", /^(diem|diem dat|diem dat duoc|ket qua|tong diem|diem cham|diem chung)$/],
  ["name", /\b(tieu chi|linh vuc|noi dung|chi tieu)\b/],
  ["code", /^(tt|stt|so tt|so thu tu|ma|muc)$/],
];

const TOTAL = /^(tong|cong|tong cong|tong diem|tong so|tong so diem|tong diem chung|cong diem|diem chung)$/;

/** The table of criteria in a sheet: TT | name | maximum | scores … ; null when there is none. */
export function criteriaTable(file: string, sheet: Sheet): CriteriaTable | null {
  for (let row = 0; row < Math.min(sheet.rows.length, 25); row++) {
    if (
      !(sheet.rows[row] ?? []).some(
        (cell) => cell?.kind === "text" && meaningOf(folded(cell.text)) === "code",
      )
    )
      continue;
    const columns = columnsAt(sheet, row);
    if (!columns.has("name") || !columns.has("max") || !columns.has("code")) continue;
    return readRows(file, sheet, row, columns);
  }
  return null;
}

/** Meanings of columns by a row of headings and the row above or below it, since heads have up to two rows. */
function columnsAt(sheet: Sheet, row: number): Map<CriteriaColumn, number> {
  const columns = new Map<CriteriaColumn, number>();
  const width = Math.max(sheet.rows[row]?.length ?? 0, sheet.rows[row + 1]?.length ?? 0);
  for (let column = 0; column < width; column++) {
    const own = textAt(sheet, row, column);
    const below = /\d/.test(textAt(sheet, row + 1, 0)) ? "" : textAt(sheet, row + 1, column);
    const meaning = meaningOf(below) ?? meaningOf(own);
    if (meaning && !columns.has(meaning)) columns.set(meaning, column);
  }
  return columns;
}

const meaningOf = (heading: string): CriteriaColumn | null =>
  heading === "" ? null : (HEADINGS.find(([, pattern]) => pattern.test(heading))?.[0] ?? null);

function textAt(sheet: Sheet, row: number, column: number): string {
  const cell = sheet.rows[row]?.[column];
  return cell?.kind === "text" ? folded(cell.text) : "";
}

function readRows(
  file: string,
  sheet: Sheet,
  head: number,
  columns: Map<CriteriaColumn, number>,
): CriteriaTable {
  const title = sheet.rows
    .slice(0, head)
    .flatMap((row) => row.flatMap((cell) => cell?.text ?? []))
    .join(" ");
  const table: CriteriaTable = { sheet, columns, rows: [], total: null, title, findings: [] };
  const at = (cell: string) => ({ file, sheet: sheet.name, cell });
  const codes = new CodeReader();
  for (const row of sheet.rows.slice(head + 1)) {
    const cellOf = (column: CriteriaColumn) => row[columns.get(column) ?? -1] ?? null;
    const nameCell = cellOf("name");
    const codeCell = cellOf("code");
    if (!nameCell && !codeCell) continue;
    const label = folded((nameCell ?? codeCell)!.text);
    if (!nameCell || (!codeCell && !TOTAL.test(label))) {
      // the second row of a head, a heading or a footnote; but never figures that belong to nothing
      const loose = FIGURES.map(cellOf).find((cell) => cell !== null && cell.kind === "number");
      if (loose && table.rows.length > 0)
        table.findings.push(
          errorAt(
            at(loose.ref),
            "Có điểm mà hàng không có số thứ tự và tên tiêu chí.",
            "Ghi số thứ tự và tên, hoặc xóa số.",
          ),
        );
      continue;
    }
    if (TOTAL.test(label)) {
      table.total = {
        max: figureAt(table, at, cellOf("max"), "score"),
        figures: figuresOf(table, at, cellOf),
      };
      continue;
    }
    const read = codes.read(codeCell!);
    if (read.ok === false) {
      if (table.rows.length > 0 || /^\d/.test(codeCell!.text))
        table.findings.push(errorAt(at(codeCell!.ref), read.message, read.hint));
      continue;
    }
    if (read.note) table.findings.push(noteAt(at(codeCell!.ref), read.note));
    const agency = cellOf("agency");
    const missing = cellOf("missing");
    table.rows.push({
      code: read.code,
      name: nameCell.text,
      nameCell: nameCell.ref,
      max: figureAt(table, at, cellOf("max"), "score"),
      figures: figuresOf(table, at, cellOf),
      agency: agency ? { text: agency.text, cell: agency.ref } : null,
      missing: missing ? { text: missing.text, cell: missing.ref } : null,
    });
  }
  return table;
}

type At = (cell: string) => { file: string; sheet: string; cell: string };

function figuresOf(
  table: CriteriaTable,
  at: At,
  cellOf: (column: CriteriaColumn) => Cell | null,
): CriteriaRow["figures"] {
  const figures: CriteriaRow["figures"] = {};
  for (const kind of FIGURES) {
    const cell = cellOf(kind);
    const written = figureAt(table, at, cell, kind);
    if (cell && written !== null) figures[kind] = { written, cell: cell.ref };
  }
  return figures;
}

function figureAt(table: CriteriaTable, at: At, cell: Cell | null, kind: FigureKind): string | null {
  if (!cell) return null;
  const taken: Taken = kind === "rank" ? takeRank(cell) : takeScore(cell, { most: 999, percent: false });
  if (!taken.ok) {
    table.findings.push(errorAt(at(cell.ref), taken.message, taken.hint));
    return null;
  }
  if (taken.note)
    table.findings.push(noteAt(at(cell.ref), `${taken.note[0]!.toUpperCase()}${taken.note.slice(1)}.`));
  return taken.written;
}
