import { folded } from "../folded.ts";
import type { UnitNames } from "../unit-names.ts";
import { type Cell, type Sheet, turned } from "../workbook/cell.ts";

/** A column of figures: its heading, the column that says whose figures they are, its cells below the head. */
export interface FigureColumn {
  column: number;
  /** What stands above it, from all rows of the head. */
  heading: string;
  headingCell: Cell | null;
  /** Rows of the head one by one, for codes and ids. */
  headings: string[];
  names: number;
}

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
  /** Text above the table: its title. */
  title: string;
}

const HEAD_ROWS = 5;
const NAME_HEADING = /^(ten )?(tinh|thanh pho|don vi|dia phuong|province|unit|co quan|xa|so nganh)\b/;

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
  const firstRow = used.rows.findIndex((row) =>
    nameColumns.some((column) => isName(row[column] ?? null, names) || isTogether(row, column, names)),
  );
  const head = headRows(used, firstRow, nameColumns);
  const repeatedHeads = headsAgain(used, firstRow, head, nameColumns, names);
  const endRow = endOf(used, firstRow, nameColumns, repeatedHeads, names);
  return {
    sheet: used,
    turned: isTurned,
    firstRow,
    endRow,
    repeatedHeads,
    nextTable: endRow < used.rows.length ? endRow : null,
    nameColumns,
    columns: figureColumns(used, firstRow, endRow, nameColumns, head),
    title: used.rows
      .slice(0, firstRow)
      .flatMap((row) => row.flatMap((cell) => (cell?.kind === "text" ? [cell.text] : [])))
      .join(" "),
  };
}

const isName = (cell: Cell | null, names: UnitNames): boolean =>
  cell?.kind === "text" && names.named(cell.text).length > 0;

/** A row of the whole country or of a region, with its figures, which may stand above the first unit. */
const isTogether = (row: readonly (Cell | null)[], column: number, names: UnitNames): boolean =>
  row[column]?.kind === "text" &&
  names.isTogether(row[column].text) &&
  row.filter((cell) => cell?.kind === "number").length > 0;

/** Columns in which at least two units stand, and mostly units, with their number. */
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
  return new Map(
    [...seen].flatMap(([column, { units, texts }]): [number, number][] =>
      units >= 2 && units * 2 >= texts - HEAD_ROWS ? [[column, units]] : [],
    ),
  );
}

const rowText = (sheet: Sheet, row: number): string =>
  (sheet.rows[row] ?? []).map((cell) => folded(cell?.text ?? "")).join("|");

/**
 * Rows below the first unit in which a row of the head stands again, word for word, above units that were not named
 * before; where the same units follow, or none, it is another table.
 */
function headsAgain(
  sheet: Sheet,
  firstRow: number,
  head: readonly number[],
  nameColumns: readonly number[],
  names: UnitNames,
): Set<number> {
  const heads = new Set(head.map((row) => rowText(sheet, row)).filter((text) => /[a-z]/.test(text)));
  const again = [...sheet.rows.keys()].filter((row) => row > firstRow && heads.has(rowText(sheet, row)));
  const unitsIn = (from: number, to: number) =>
    sheet.rows.slice(from, to).flatMap((row) =>
      nameColumns.flatMap((column) => {
        const cell = row[column];
        return cell && isName(cell, names) ? [folded(cell.text)] : [];
      }),
    );
  return new Set(
    again.filter((row) => {
      const before = new Set(unitsIn(firstRow, row));
      const after = unitsIn(row, sheet.rows.length);
      return after.length > 0 && after.every((unit) => !before.has(unit));
    }),
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
        folded(cell.text).split(" ").length <= 4
      );
    });
    if (again) return row;
  }
  return sheet.rows.length;
}

/** The rows right above the first unit that are no title: at most five, with more than one cell. */
function headRows(sheet: Sheet, firstRow: number, nameColumns: readonly number[]): number[] {
  const rows: number[] = [];
  for (let row = firstRow - 1; row >= 0 && rows.length < HEAD_ROWS; row--) {
    const filled = (sheet.rows[row] ?? []).filter((cell) => cell !== null);
    const spans = filled.some((cell) => cell.merged !== null);
    // one cell across names and figures is a title
    if (
      filled.length === 1 &&
      filled[0]!.merged &&
      nameColumns.some((column) => spansOver(filled[0]!, column))
    )
      break;
    if (filled.length === 0 && rows.length > 0) break;
    if (
      filled.length > 1 ||
      (spans && rows.length < 3) ||
      nameColumns.some((column) => sheet.rows[row]?.[column])
    ) {
      rows.unshift(row);
    }
  }
  return rows;
}

function figureColumns(
  sheet: Sheet,
  firstRow: number,
  endRow: number,
  nameColumns: readonly number[],
  head: readonly number[],
): FigureColumn[] {
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  const columns: FigureColumn[] = [];
  for (let column = 0; column < width; column++) {
    if (nameColumns.includes(column)) continue;
    const body = sheet.rows.slice(firstRow, endRow).flatMap((row) => row[column] ?? []);
    const parts = head.map((row) => headingAt(sheet, row, column, nameColumns));
    if (body.length === 0 && parts.every((part) => part === null)) continue;
    const texts = [...new Set(parts.flatMap((cell) => (cell && cell.text !== "" ? [cell.text] : [])))];
    columns.push({
      column,
      heading: texts.join(" · "),
      headingCell: parts.findLast((cell) => cell !== null) ?? null,
      headings: texts,
      names: nameColumns.findLast((name) => name < column) ?? nameColumns[0]!,
    });
  }
  return columns;
}

/** The cell above a column; in a merged area, the one that heads it. */
function headingAt(sheet: Sheet, row: number, column: number, nameColumns: readonly number[]): Cell | null {
  const own = sheet.rows[row]?.[column];
  if (own) return own;
  for (let left = column - 1; left >= 0; left--) {
    const cell = sheet.rows[row]?.[left];
    if (nameColumns.includes(left) && !cell) return null;
    if (!cell) continue;
    return cell.merged !== null && reaches(cell, column - left) ? cell : null;
  }
  return null;
}

/** Whether a merged area covers a column of names and goes beyond it. */
function spansOver(cell: Cell, column: number): boolean {
  return cell.column <= column && reaches(cell, column - cell.column + 1);
}

/** Whether a merged area is wider (or, in a turned table, higher) than a distance. */
function reaches(cell: Cell, distance: number): boolean {
  const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(cell.merged ?? "");
  if (!match) return false;
  const number = (letters: string) =>
    [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const wide = number(match[3]!) - number(match[1]!);
  const high = Number(match[4]) - Number(match[2]);
  return Math.max(wide, high) >= distance;
}

/** The name of an empty cell of a unit's row, worked out from the cell that names the unit. */
export function refBeside(nameCell: Cell, column: number, shape: TableShape): string {
  const header = shape.columns.find((one) => one.column === column)?.headingCell ?? null;
  const letters = (ref: string) => ref.replace(/\d+$/, "");
  const digits = (ref: string) => ref.replace(/^[A-Z]+/, "");
  if (!header) return nameCell.ref;
  return shape.turned
    ? `${letters(nameCell.ref)}${digits(header.ref)}`
    : `${letters(header.ref)}${digits(nameCell.ref)}`;
}
