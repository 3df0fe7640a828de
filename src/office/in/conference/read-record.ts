import type { Dataset } from "../../../model/dataset.ts";
import { noFigure } from "../figures/no-figure.ts";
import { folded } from "../folded.ts";
import { errorAt, type Finding, noteAt } from "../problem.ts";
import { type Cell, refOf, type Sheet, type Workbook } from "../workbook/cell.ts";
import type { Entry } from "./entry-text.ts";
import { offered, readField } from "./read-field.ts";
import type { RecordField } from "./record-sheets.ts";

/** An entry with the cells that it came from. */
export interface ReadEntry {
  entry: Entry;
  cells: Map<string, string>;
  /** Cells left empty, by key; columns that the sheet does not have are not among them. */
  blank: Map<string, string>;
  /** The first cell of its row. */
  row: string;
}

/**
 * The entries of one sheet of the record; columns are found by their labels, empty rows are passed over. Components of
 * the indices `own` may be called by their bare names.
 */
export function readEntries(
  book: Workbook,
  name: string,
  fields: readonly RecordField[],
  dataset: Dataset,
  findings: Finding[],
  own: readonly string[] = [],
): ReadEntry[] {
  const sheet = book.sheets.find((one) => folded(one.name) === folded(name));
  if (!sheet) return [];
  const at = (cell: string) => ({ file: book.file, sheet: sheet.name, cell });
  const head = sheet.rows.findIndex(
    (row) => fields.filter(({ label }) => row.some((cell) => isLabel(cell, label))).length >= 2,
  );
  if (head < 0) return [];
  const columns = fields.map((field) => ({
    field,
    column: sheet.rows[head]!.findIndex((cell) => isLabel(cell, field.label)),
  }));
  const entries: ReadEntry[] = [];
  for (let row = head + 1; row < sheet.rows.length; row++) {
    const cells = columns.map(({ column }) => filled(sheet, row, column));
    if (cells.every((cell) => cell === null)) continue;
    const said = cells.find((cell) => cell !== null)!;
    if (cells.every((cell) => cell === null || isNothing(cell))) {
      findings.push(noteAt(at(said.ref), `Hàng ghi “${said.text}”: coi là không có mục nào.`));
      continue;
    }
    const read: ReadEntry = { entry: new Map(), cells: new Map(), blank: new Map(), row: refOf(row, 0) };
    for (const [position, { field, column }] of columns.entries()) {
      const given = cells[position] ?? null;
      // "x" and "không" answer where something is ticked or chosen
      const answers = field.kind === "yes" || field.kind === "choice";
      const cell = given && !answers && isNothing(given) ? null : given;
      if (cell === null) {
        if (column >= 0) read.blank.set(field.key, refOf(row, column));
        if (field.required)
          findings.push(
            errorAt(
              at(refOf(row, Math.max(column, 0))),
              `Thiếu “${field.label}”.`,
              `${field.choices ? offered(field.choices) : "Điền ô này,"} ${field.choices ? "Hoặc" : "hoặc"} xóa cả hàng.`,
            ),
          );
        continue;
      }
      if (cell.hidden) {
        findings.push(
          errorAt(
            at(cell.ref),
            `${cell.hidden === "row" ? "Hàng" : "Cột"} này đang ẩn.`,
            "Bỏ ẩn nếu còn dùng, xóa nếu không.",
          ),
        );
        continue;
      }
      const value = readField(cell, field, dataset, own);
      if (!value.ok) findings.push(errorAt(at(cell.ref), value.message, value.hint));
      else {
        read.entry.set(field.key, value.value);
        read.cells.set(field.key, cell.ref);
      }
    }
    for (const { key, label, neededBy, choices } of fields) {
      const blank = read.blank.get(key);
      if (neededBy === undefined || blank === undefined || !read.entry.has(neededBy)) continue;
      const beside = fields.find((field) => field.key === neededBy)?.label ?? neededBy;
      findings.push(
        errorAt(at(blank), `Có “${beside}” mà thiếu “${label}”.`, choices ? offered(choices) : "Điền ô này."),
      );
    }
    entries.push(read);
  }
  return entries;
}

/** A dash, "không có" and the like, which an office types where there is nothing to tell. */
const isNothing = (cell: Cell): boolean => noFigure(cell.text)?.reason === null;

function isLabel(cell: Cell | null | undefined, label: string): boolean {
  return cell?.kind === "text" && folded(cell.text) === folded(label);
}

function filled(sheet: Sheet, row: number, column: number): Cell | null {
  const cell = column < 0 ? null : (sheet.rows[row]?.[column] ?? null);
  return cell && cell.text !== "" ? cell : null;
}
