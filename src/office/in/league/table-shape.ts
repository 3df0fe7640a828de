import { folded } from "../folded.ts";
import type { UnitNames } from "../unit-names.ts";
import { type Cell, type Sheet, turned } from "../workbook/cell.ts";
import { type FigureColumn, figureColumns, HEAD_ROWS, headRows, headsAgain, isName } from "./table-head.ts";

/** Where the table of a sheet begins and ends, and which columns hold names and which figures. */
export interface TableShape {
  sheet: Sheet;
  /** The same table with rows and columns changed over, since units stood side by side. */
  turned: boolean;
  firstRow: number;
  /** One after the last row. */
  endRow: number;
  /** Rows within the table that repeat its head, as printed tables do on each page. */
  repeatedHeads: ReadonlySet<number>;
  /** Where another table with another head begins below; null for none. */
  nextTable: number | null;
  nameColumns: number[];
  columns: FigureColumn[];
  /** Text above the table: its title, with its head. */
  title: string;
  /** The same without the head. */
  aboveHead: string;
}

/** "Tỉnh, thành phố trực thuộc trung ương" */
const MOST_WORDS = 8;

export const NAME_HEADING = /^(ten )?(tinh|thanh pho|don vi|dia phuong|province|unit|co quan|xa|so nganh)\b/;

/** Finds the table of units in a sheet; null when no column and no row names at least two units. */
export function tableShape(sheet: Sheet, names: UnitNames): TableShape | null {
  const flat = turned(sheet);
  const upright = nameColumnsOf(sheet, names);
  const lying = nameColumnsOf(flat, names);
  const most = (found: Map<number, number>) => Math.max(0, ...found.values());
  if (Math.max(most(upright), most(lying)) === 0) return null;
  const isTurned = most(lying) > most(upright);
  const used = isTurned ? flat : sheet;
  const nameColumns = [...(isTurned ? lying : upright).keys()].sort((a, b) => a - b);
  const known = used.rows.findIndex((row) =>
    nameColumns.some((column) => isName(row[column] ?? null, names) || isTogether(row, column, names)),
  );
  const firstRow = withStrangers(used, known, nameColumns);
  const head = headRows(used, firstRow, nameColumns, names);
  const repeatedHeads = headsAgain(used, firstRow, head, nameColumns, names);
  const textAbove = (row: number) =>
    used.rows
      .slice(0, row)
      .flatMap((cells) => cells.flatMap((cell) => (cell?.kind === "text" ? [cell.text] : [])))
      .join(" ");
  const endRow = endOf(used, firstRow, nameColumns, repeatedHeads, names);
  return {
    sheet: used,
    turned: isTurned,
    firstRow,
    endRow,
    repeatedHeads,
    nextTable: endRow < used.rows.length ? endRow : null,
    nameColumns,
    // in a turned table the title above it is a column with nothing but a head
    columns: figureColumns(used, firstRow, endRow, nameColumns, head).filter(
      ({ column }) => !isTurned || used.rows.slice(firstRow, endRow).some((row) => row[column]),
    ),
    title: textAbove(firstRow),
    aboveHead: textAbove(head[0] ?? firstRow),
  };
}

/** A number in text, as tables of Word hold it. */
export const DECIMAL = /^\d+[.,]\d+/;

/** A row of the whole country or of a region, with its figures, which may stand above the first unit. */
const isTogether = (row: readonly (Cell | null)[], column: number, names: UnitNames): boolean =>
  row[column]?.kind === "text" &&
  names.isTogether(row[column].text) &&
  row.some((cell) => cell !== null && (cell.kind === "number" || DECIMAL.test(cell.text)));

/** What stands over a table beside numbers, and is no unit. */
const NO_UNIT =
  /\b(toi da|max|maximum|trong so|thang diem|don vi tinh|nam|tieu chi|chi so|noi dung|linh vuc)\b/;
/** A score as tables print it; the code of a component has fewer decimals. */
const SCORE = /^\d{1,3}[.,]\d{2,}$/;

/** The first row of figures: those right above the first unit whose names are not known are no head. */
function withStrangers(sheet: Sheet, known: number, nameColumns: readonly number[]): number {
  let first = known;
  while (first > 0) {
    const row = sheet.rows[first - 1] ?? [];
    const named = nameColumns.some((column) => {
      const cell = row[column];
      return (
        cell?.kind === "text" &&
        /\p{L}/u.test(cell.text) &&
        !NO_UNIT.test(folded(cell.text)) &&
        !NAME_HEADING.test(folded(cell.text))
      );
    });
    const decimal = row.some(
      (cell) => cell !== null && SCORE.test(cell.kind === "number" ? cell.digits : cell.text),
    );
    if (!named || !decimal) break;
    first--;
  }
  return first;
}

/** Columns in which at least two units stand (one in a table laid out by us), and mostly units, with their number. */
function nameColumnsOf(sheet: Sheet, names: UnitNames): Map<number, number> {
  const seen = new Map<number, { units: number; texts: number }>();
  for (const row of sheet.rows) {
    for (const [column, cell] of row.entries()) {
      if (cell?.kind !== "text") continue;
      const count = seen.get(column) ?? { units: 0, texts: 0 };
      count.texts++;
      if (isName(cell, names)) count.units++;
      seen.set(column, count);
    }
  }
  const least = sheet.emptyCells ? 1 : 2;
  return new Map(
    [...seen].flatMap(([column, { units, texts }]): [number, number][] =>
      units >= least && units * 2 >= texts - HEAD_ROWS ? [[column, units]] : [],
    ),
  );
}

/** Another head ("Tỉnh") below the first begins another table; blank rows, footnotes and the same head end nothing. */
function endOf(
  sheet: Sheet,
  firstRow: number,
  nameColumns: readonly number[],
  repeatedHeads: ReadonlySet<number>,
  names: UnitNames,
): number {
  for (let row = firstRow + 1; row < sheet.rows.length; row++) {
    if (repeatedHeads.has(row)) continue;
    // a head holds no figures
    if (sheet.rows[row]?.some((cell) => cell?.kind === "number")) continue;
    const again = nameColumns.some((column) => {
      const cell = sheet.rows[row]?.[column];
      return (
        cell?.kind === "text" &&
        NAME_HEADING.test(folded(cell.text)) &&
        !isName(cell, names) &&
        !names.isTogether(cell.text) &&
        folded(cell.text).split(" ").length <= MOST_WORDS
      );
    });
    if (again) return row;
  }
  return sheet.rows.length;
}

/** The name of an empty cell of a unit's row, worked out from the cell that names the unit. */
export function refBeside(nameCell: Cell, column: number, shape: TableShape): string {
  const { emptyCells } = shape.sheet;
  if (emptyCells) return emptyCells.get(`${nameCell.ref} ${column}`) ?? nameCell.ref;
  const header = shape.columns.find((one) => one.column === column)?.headingCell ?? null;
  const letters = (ref: string) => ref.replace(/\d+$/, "");
  const digits = (ref: string) => /\d+$/.exec(ref)?.[0] ?? "";
  if (!header) return nameCell.ref;
  return shape.turned
    ? `${letters(nameCell.ref)}${digits(header.ref)}`
    : `${letters(header.ref)}${digits(nameCell.ref)}`;
}
