import { errorAt, type Finding } from "../problem.ts";
import type { Cell, Sheet, Workbook } from "../workbook/cell.ts";

/** Marks that part columns in text, with their names as the dialogue of Excel calls them. */
const MARKS: readonly [mark: RegExp, name: string][] = [
  [/;/g, "Dấu chấm phẩy (Semicolon)"],
  [/\|/g, "Khác (Other): |"],
  [/,(?!\d)|(?<=\D),/g, "Dấu phẩy (Comma)"],
  [/\s/g, "Khoảng trắng (Space)"],
];

/** From how many lines on text in one column is a table. */
const LINES = 3;

/** A name before the first number or mark of a line: "1. Hà Nội 43,77" → "Hà Nội". */
const nameIn = (text: string): string =>
  /^\s*(?:\d+\s*[.;,|)]?\s*)?([^\d;,|]+)/u.exec(text)?.[1]?.trim() ?? "";

/**
 * A table whose lines were pasted into one column, name and figures in each cell: told at its first line, with how Excel
 * parts it. Nothing is parted here: where a comma may be a decimal mark or part two columns, only a person knows.
 */
export function oneColumnFault(book: Workbook, isUnit: (text: string) => boolean): Finding | null {
  for (const sheet of book.sheets) {
    const lines = linesOf(sheet, isUnit);
    const [first] = lines;
    if (!first || lines.length < LINES) continue;
    const count = (text: string, mark: RegExp) => text.match(mark)?.length ?? 0;
    const mark = MARKS.find(([one]) => lines.every(({ text }) => count(text, one) > 0))?.[1];
    const column = first.ref.replace(/\d+$/, "");
    return errorAt(
      { file: book.file, sheet: sheet.name, cell: first.ref },
      `Cả hàng của bảng nằm trong một ô (“${first.text.slice(0, 40)}${first.text.length > 40 ? "…" : ""}”; ${lines.length} hàng như vậy ở cột ${column}).`,
      `Tách thành cột trong Excel: chọn cột ${column}, thẻ Dữ liệu (Data), Văn bản thành cột (Text to Columns)${mark ? `, dấu ngăn ${mark}` : ""}; lưu rồi nhập lại.`,
    );
  }
  return null;
}

/** Cells that hold a unit and figures, where most of the sheet's rows hold nothing else. */
function linesOf({ rows }: Sheet, isUnit: (text: string) => boolean): Cell[] {
  const filled = rows
    .map((row) => row.filter((cell): cell is Cell => cell !== null && cell.text !== ""))
    .filter((row) => row.length > 0);
  const single = filled.flatMap((row) => (row.length === 1 && row[0]!.kind === "text" ? [row[0]!] : []));
  const lines = single.filter(({ text }) => /\d/.test(text) && isUnit(nameIn(text)));
  return lines.length * 2 > filled.length ? lines : [];
}
