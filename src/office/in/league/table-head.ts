import { hasMove } from "../figures/figure.ts";
import { folded } from "../folded.ts";
import type { UnitNames } from "../unit-names.ts";
import type { Cell, Sheet } from "../workbook/cell.ts";

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

/** Most rows that a head has. */
export const HEAD_ROWS = 5;

/** Whether a cell names a unit, of whatever time. */
export const isName = (cell: Cell | null, names: UnitNames): boolean =>
  cell?.kind === "text" && names.named(cell.text).length > 0;

const rowText = (sheet: Sheet, row: number): string =>
  (sheet.rows[row] ?? []).map((cell) => folded(cell?.text ?? "")).join("|");

/**
 * Rows below the first unit in which a row of the head stands again, word for word, above units that were not named
 * before; where the same units follow, or none, it is another table.
 */
export function headsAgain(
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

/**
 * The rows right above the first unit that are no title: at most five, with more than one cell. Names of regions and rows
 * that only number the columns are none of them.
 */
export function headRows(
  sheet: Sheet,
  firstRow: number,
  nameColumns: readonly number[],
  names: UnitNames,
): number[] {
  const rows: number[] = [];
  for (let row = firstRow - 1; row >= 0 && rows.length < HEAD_ROWS; row--) {
    const filled = (sheet.rows[row] ?? []).filter((cell) => cell !== null);
    if (numbersColumns(filled) || (rows.length === 0 && titlesGroup(sheet, row, nameColumns, names)))
      continue;
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

/** "(1) | (2) | (3)", "A | B | 1 | 2 = 3 + 4": a row that numbers the columns. */
function numbersColumns(filled: readonly Cell[]): boolean {
  const numbers = filled
    .flatMap(({ text }) => /^\(?\s*(\d{1,2})\s*\)?(\s*=.*)?$/.exec(text)?.[1] ?? [])
    .map(Number);
  const letters = filled.filter(({ text }) => /^\(?[A-Z]\)?$/.test(text)).length;
  return (
    (numbers.length >= 3 || (numbers.length > 0 && letters > 0 && numbers.length + letters >= 3)) &&
    filled.every(({ text }) => /^(\(?\s*\d{1,2}\s*\)?(\s*=.*)?|\(?[A-Z]\)?|\([a-z]\))$/.test(text)) &&
    numbers.every((number, at) => at === 0 || number === numbers[at - 1]! + 1)
  );
}

/** A row above the first unit that only names its region, under a head of more cells. */
function titlesGroup(sheet: Sheet, row: number, nameColumns: readonly number[], names: UnitNames): boolean {
  const cells = (sheet.rows[row] ?? []).flatMap((cell, column) => (cell === null ? [] : [{ cell, column }]));
  const [named] = cells.filter(({ column }) => nameColumns.includes(column));
  const first = Math.min(...nameColumns);
  const others = cells.filter(
    ({ column, cell }) =>
      !nameColumns.includes(column) && !(column < first && /^([IVX]+|[A-Z]|\d{1,2})\.?$/.test(cell.text)),
  );
  if (!named) return false;
  const above = (sheet.rows[row - 1] ?? []).filter((cell) => cell !== null).length;
  return others.length === 0 && (names.isTogether(named.cell.text) || above >= 3) && above > cells.length;
}

export function figureColumns(
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
    const moves = body.filter((cell) => cell.kind === "text" && hasMove(cell.text)).length * 2 > body.length;
    const told = (text: string) => (moves ? withoutChange(text) : text);
    const texts = [
      ...new Set(parts.flatMap((cell) => (cell && told(cell.text) !== "" ? [told(cell.text)] : []))),
    ];
    columns.push({
      column,
      heading: texts.join(" · "),
      headingCell: parts.findLast((cell) => cell !== null) ?? null,
      headings: texts,
      names: nameColumns.findLast((name) => name < column) ?? nameColumns[0]!,
    });
  }
  return besideTheirNames(columns, nameColumns);
}

/** Of tables side by side whose ranks stand before the names, those of the next table belong to the names behind them. */
function besideTheirNames(columns: FigureColumn[], nameColumns: readonly number[]): FigureColumn[] {
  const lowest = ({ headings }: FigureColumn) => folded(headings.at(-1) ?? "");
  const before = new Set(columns.filter(({ column }) => column < nameColumns[0]!).map(lowest));
  return columns.map((one) => {
    const next = nameColumns.find((name) => name > one.column);
    const isBefore = next !== undefined && one.column > nameColumns[0]! && before.has(lowest(one));
    return isBefore ? { ...one, names: next } : one;
  });
}

/** A heading of cells that hold a number with its change, without the words in brackets that tell of the change. */
const withoutChange = (heading: string): string =>
  heading.replace(
    /\s*\([^()]*(?:so với|tăng|giảm|thay đổi|biến động|chênh lệch|\+\s*\/\s*-)[^()]*\)\s*$/iu,
    "",
  );

/** The cell above a column; in a merged area, the one that heads it. */
function headingAt(sheet: Sheet, row: number, column: number, nameColumns: readonly number[]): Cell | null {
  const own = sheet.rows[row]?.[column];
  if (own) return own;
  for (let left = column - 1; left >= 0; left--) {
    const cell = sheet.rows[row]?.[left];
    // over tables side by side, what is merged across the names of one heads its figures
    if (nameColumns.includes(left) && !cell && nameColumns.length === 1) return null;
    if (!cell) continue;
    return (cell.merged !== null && reaches(cell, column - left)) || repeats(sheet, row, column, left)
      ? cell
      : null;
  }
  return null;
}

/**
 * Whether an unmerged cell heads the empty ones to its right: below it the same few headings stand as below the others of
 * its row ("2022 | | 2023 |" over "Điểm | Hạng | Điểm | Hạng").
 */
function repeats(sheet: Sheet, row: number, column: number, left: number): boolean {
  const below = (sheet.rows[row + 1] ?? []).map((cell) => folded(cell?.text ?? ""));
  const starts = (sheet.rows[row] ?? []).flatMap((cell, at) =>
    cell === null || below[at] === undefined || below[at] === "" ? [] : [at],
  );
  const group = below.slice(left, column + 1);
  if (starts.length < 2 || group.length <= column - left) return false;
  if (group.some((text) => text === "") || new Set(group).size !== group.length) return false;
  return starts.every((start) => group.every((text, at) => below[start + at] === text));
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
