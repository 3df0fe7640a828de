import type { Dataset } from "../../../model/dataset.ts";
import { isTakenAway } from "../figures/no-figure.ts";
import { folded } from "../folded.ts";
import { errorAt, type Finding } from "../problem.ts";
import { type Cell, refOf, type Workbook } from "../workbook/cell.ts";
import type { Entry } from "./entry-text.ts";
import { offered, readField } from "./read-field.ts";
import type { RecordField } from "./record-sheets.ts";
import { headRow, listColumns } from "./table/columns.ts";
import { filled, isNothing, markTold, mergedDown, noEntry } from "./table/rows.ts";

/** An entry with the cells that it came from. */
export interface ReadEntry {
  entry: Entry;
  cells: Map<string, string>;
  /** Cells left empty, by key; columns that the sheet does not have are not among them. */
  blank: Map<string, string>;
  /** Cells that say "xóa": what the record holds there is taken away. */
  gone: Map<string, string>;
  /** Whether the whole entry is taken away: "xóa" stands for its code, its words or what it cannot be without. */
  away: boolean;
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
  const head = headRow(sheet, fields);
  if (head < 0) {
    if (sheet.rows.some((row) => row.some((cell) => cell && cell.text !== "")))
      findings.push(
        errorAt(
          { file: book.file, sheet: sheet.name },
          "Không thấy hàng ghi tên các cột.",
          `Cần các cột ${fields.map(({ label }) => `“${label}”`).join(", ")}, tên cột như ở tệp mẫu.`,
        ),
      );
    return [];
  }
  const place = { file: book.file, sheet: sheet.name };
  const { columns, findings: told } = listColumns(sheet, head, fields, book.file);
  findings.push(...told);
  if (told.some(({ severity }) => severity === "error")) return [];
  const merged = mergedDown(place, sheet, head, columns);
  findings.push(...merged.findings);
  const entries: ReadEntry[] = [];
  for (let row = head + 1; row < sheet.rows.length; row++) {
    const typed = columns.map(({ column }) => filled(sheet, row, column));
    const no = noEntry(place, typed);
    if (no) {
      findings.push(...no);
      continue;
    }
    const cells = typed.map((cell, at) => cell ?? merged.filled.get(refOf(row, columns[at]!.column)) ?? null);
    const read: ReadEntry = {
      entry: new Map(),
      cells: new Map(),
      blank: new Map(),
      gone: new Map(),
      away: columns.some(({ field }, at) => asksAway(cells[at] ?? null) && isWhole(field)),
      row: refOf(row, 0),
    };
    for (const [position, { field, column }] of columns.entries()) {
      const given = cells[position] ?? null;
      if (given && field.key === "text") findings.push(...markTold(place, given));
      // "x" and "không" answer where something is ticked or chosen
      const answers = field.kind === "yes" || field.kind === "choice";
      const cell = given && !answers && isNothing(given) ? null : given;
      if (cell === null) {
        if (column >= 0) read.blank.set(field.key, refOf(row, column));
        if (field.required && !read.away)
          findings.push(
            errorAt(
              at(refOf(row, column)),
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
      if (asksAway(cell) && !(field.required && field.kind === "choice")) {
        read[isWhole(field) ? "cells" : "gone"].set(field.key, cell.ref);
        continue;
      }
      const value = readField(cell, field, dataset, own);
      if (!value.ok && read.away) continue;
      if (!value.ok) findings.push(errorAt(at(cell.ref), value.message, value.hint));
      else if (!("text" in value.value && value.value.text === "")) {
        read.entry.set(field.key, value.value);
        read.cells.set(field.key, cell.ref);
      }
    }
    for (const { key, label, neededBy, choices } of read.away ? [] : fields) {
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

/** "xóa", "bỏ"; "Bộ" is an addressee. */
const asksAway = (cell: Cell | null): boolean =>
  cell?.kind === "text" && isTakenAway(cell.text) && !/^bộ$/iu.test(cell.text.normalize("NFC"));

/** Whether an entry cannot be without a field, so that taking it away takes the entry away. */
const isWhole = ({ key, required, kind }: RecordField): boolean =>
  key === "id" || (required === true && kind !== "choice");

/** Whether a workbook has a sheet of entries, so that an entry that it lacks was left out of it. */
export function hasSheet(book: Workbook, name: string, fields: readonly RecordField[]): boolean {
  const sheet = book.sheets.find((one) => folded(one.name) === folded(name));
  return sheet !== undefined && headRow(sheet, fields) >= 0;
}
