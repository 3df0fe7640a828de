import { folded } from "../folded.ts";
import { isOfOthers, isOfSomethingElse } from "../league/columns/general-columns.ts";
import { ORDINAL } from "../league/columns/match-columns.ts";
import { type FigureColumn, figureColumns, headRows } from "../league/table-head.ts";
import { tableShape } from "../league/table-shape.ts";
import { errorAt, type Finding } from "../problem.ts";
import type { UnitNames } from "../unit-names.ts";
import { type Cell, refOf, type Sheet, type Workbook } from "../workbook/cell.ts";
import { BOUNDS } from "./as-wide.ts";
import { yearOf } from "./keys.ts";
import type { Labels } from "./labels.ts";
import { numeric } from "./list.ts";

/** Share of the rows with figures whose words must be known, for a sheet to be taken for a table of one unit. */
const KNOWN = 0.5;

interface Lines {
  column: number;
  /** Rows with figures beside a word of this column. */
  rows: number[];
}

/**
 * A table of one unit alone, whose rows are years, indices or parts and whose columns are the others of these, laid out
 * as a table with one row; its unit is told, or named in the title, the sheet or the file. Null for any other sheet; a
 * finding where nothing names the unit.
 */
export function ofOneUnit(
  book: Workbook,
  sheet: Sheet,
  names: UnitNames,
  labels: Labels,
  told: string | undefined,
): Sheet | Finding | null {
  if (tableShape(sheet, names) !== null) return null;
  const lines = linesOf(sheet, labels);
  const first = lines?.rows[0];
  if (!lines || first === undefined) return null;
  const head = headRows(sheet, first, [lines.column], names).filter(
    (row) => (sheet.rows[row] ?? []).filter((cell) => cell !== null).length > 1,
  );
  const end = lines.rows.at(-1)! + 1;
  const columns = figureColumns(sheet, first, end, [lines.column], head).filter(
    ({ heading, column }) =>
      column > lines.column &&
      heading !== "" &&
      !isOfSomethingElse(heading, null) &&
      !isOfOthers(heading) &&
      !ORDINAL.test(folded(heading)) &&
      !BOUNDS.test(folded(heading)) &&
      lines.rows.some((row) => isFigure(sheet.rows[row]?.[column] ?? null)),
  );
  if (columns.length === 0) return null;
  const titles = sheet.rows
    .slice(0, head[0] ?? first)
    .flatMap((row) => row.flatMap((cell) => (cell?.kind === "text" ? [cell.text] : [])));
  const unit = told ?? unitNamed([titles.join(" "), sheet.name, book.file], names);
  if (unit === null)
    return errorAt(
      { file: book.file, sheet: sheet.name },
      "Bảng của một đơn vị mà không rõ là đơn vị nào.",
      "Ghi tên tỉnh vào tiêu đề phía trên bảng, hoặc chạy lại với --unit, ví dụ --unit dong-thap.",
    );
  return laidOut(sheet, lines, columns, { unit, title: titles.join(" ") });
}

const isFigure = (cell: Cell | null): boolean =>
  cell !== null && yearOf(cell) === null && (cell.kind === "number" || numeric(cell.text));

/** The column whose words say what the figures of their rows are; null where most of them say nothing known. */
function linesOf(sheet: Sheet, labels: Labels): Lines | null {
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  for (let column = 0; column < width; column++) {
    const rows = [...sheet.rows.keys()].filter((row) => {
      const cell = sheet.rows[row]?.[column] ?? null;
      if (cell === null || cell.struck || cell.hidden || (yearOf(cell) === null && isFigure(cell)))
        return false;
      return (sheet.rows[row] ?? []).slice(column + 1).some(isFigure);
    });
    const known = rows.filter((row) => {
      const cell = sheet.rows[row]![column]!;
      return yearOf(cell) !== null || labels.tells(cell.text) !== null;
    });
    if (known.length > 0 && known.length >= rows.length * KNOWN) return { column, rows };
  }
  return null;
}

/** The one unit that the first of some texts names; null when none does, or one names several. */
export function unitNamed(texts: readonly string[], names: UnitNames): string | null {
  for (const text of texts) {
    const words = folded(text.replace(/\.[a-z]{3,4}$/i, "").replaceAll("_", " ")).split(" ");
    const found = new Set<string>();
    for (let from = 0; from < words.length; from++)
      for (let to = from + 2; to <= Math.min(from + 4, words.length); to++) {
        const [unit] = names.named(words.slice(from, to).join(" "));
        if (unit) found.add(unit.name.vi);
      }
    if (found.size > 0) return found.size === 1 ? [...found][0]! : null;
  }
  return null;
}

function laidOut(
  sheet: Sheet,
  { column: labelColumn, rows }: Lines,
  columns: readonly FigureColumn[],
  { unit, title }: { unit: string; title: string },
): Sheet {
  const labelCell = (row: number) => sheet.rows[row]![labelColumn]!;
  const word = (text: string, from: Cell): Cell => ({ ...from, kind: "text", text, merged: null });
  const figures = rows.flatMap((row) =>
    columns.map((column) => {
      const label = labelCell(row);
      const year = yearOf(label);
      const own = year === null ? label.text : `Năm ${year}`;
      const heads = [own, ...column.headings].map((text) => word(text, column.headingCell ?? label));
      return { heads, cell: sheet.rows[row]?.[column.column] ?? null, ref: refOf(row, column.column) };
    }),
  );
  const height = Math.max(...figures.map(({ heads }) => heads.length));
  const name = word(unit, labelCell(rows[0]!));
  const emptyCells = new Map(
    figures.flatMap(({ cell, ref }, at): [string, string][] =>
      cell === null ? [[`${name.ref} ${at + 1}`, ref]] : [],
    ),
  );
  return {
    ...sheet,
    rows: [
      [title === "" ? null : word(title, name)],
      [],
      ...Array.from({ length: height }, (_, row) => [
        word("Đơn vị", name),
        ...figures.map(({ heads }) => heads[row - (height - heads.length)] ?? null),
      ]),
      [name, ...figures.map(({ cell }) => cell && { ...cell, merged: null })],
    ],
    emptyCells,
  };
}
