import { folded } from "../folded.ts";
import { type FigureColumn, figureColumns, headRows, isName } from "../league/table-head.ts";
import { NAME_HEADING } from "../league/table-shape.ts";
import type { UnitNames } from "../unit-names.ts";
import type { Cell, Sheet } from "../workbook/cell.ts";

/** One line of a list; `name` and words that stand once over several lines are carried down. */
export interface ListRow {
  row: number;
  name: Cell | null;
  /** What its unit is called by in the list, whatever the spelling; "" without a name. */
  unit: string;
  cells: (Cell | null)[];
}

/** A table whose rows name units, with its head; not yet known whether a unit stands in one row or in many. */
export interface List {
  sheet: Sheet;
  nameColumn: number;
  nameHead: Cell | null;
  /** The first row of its head. */
  top: number;
  columns: FigureColumn[];
  rows: ListRow[];
  /** Whether most units stand in several rows. */
  repeats: boolean;
  /** Whether its head is one row. */
  plainHead: boolean;
}

/** Share of empty cells from which a column says each word once for all rows below. */
const SAID_ONCE = 0.3;

/** The table of a sheet as a list; null for a table with several heads, or none at all. */
export function listIn(sheet: Sheet, names: UnitNames): List | null {
  const nameColumn = nameColumnOf(sheet, names);
  if (nameColumn === null) return null;
  const firstRow = sheet.rows.findIndex((row) => isName(row[nameColumn] ?? null, names));
  const head = headRows(sheet, firstRow, [nameColumn], names).filter(
    (row) => (sheet.rows[row] ?? []).filter((cell) => cell !== null).length > 1,
  );
  const last = head.at(-1);
  if (last === undefined || headedAgain(sheet, firstRow, last, nameColumn, names)) return null;
  if (namesOthers(sheet, nameColumn, names)) return null;
  const body = [...sheet.rows.entries()]
    .slice(firstRow)
    .filter(([, cells]) => cells.some((cell) => cell?.kind === "number" || (cell && numeric(cell.text))));
  const carried = carriedDown(body.map(([, cells]) => cells));
  const rows = body.map(([row], at): ListRow => {
    const cells = carried[at]!;
    const name = cells[nameColumn] ?? null;
    return { row, name, unit: name ? unitOf(name, names) : "", cells };
  });
  const counts = new Map<string, number>();
  for (const { unit } of rows) if (unit !== "") counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const often = [...counts.values()].filter((count) => count > 1).length;
  return {
    sheet,
    nameColumn,
    nameHead: sheet.rows[last]?.[nameColumn] ?? null,
    top: head[0]!,
    columns: figureColumns(sheet, firstRow, sheet.rows.length, [nameColumn], head),
    rows,
    repeats: often * 2 > counts.size,
    plainHead: head.length === 1,
  };
}

/** Whether a text is a number in any way of writing. */
export const numeric = (text: string): boolean => /^[-+]?\d+([.,]\d+)?\s*%?$/.test(text);

const unitOf = (name: Cell, names: UnitNames): string => {
  const found = names.named(name.text).map(({ id }) => id);
  return found.length > 0 ? found.sort().join(" ") : folded(name.text);
};

function nameColumnOf(sheet: Sheet, names: UnitNames): number | null {
  const counts = new Map<number, number>();
  for (const row of sheet.rows)
    for (const [column, cell] of row.entries())
      if (isName(cell, names)) counts.set(column, (counts.get(column) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most && most[1] >= 2 ? most[0] : null;
}

/** Whether another column names other units in the same rows: halves of one list, or tables side by side. */
const namesOthers = (sheet: Sheet, nameColumn: number, names: UnitNames): boolean => {
  const others = sheet.rows.filter((row) => {
    const own = row[nameColumn];
    return row.some(
      (cell, column) =>
        cell &&
        own &&
        column !== nameColumn &&
        isName(cell, names) &&
        isName(own, names) &&
        unitOf(cell, names) !== unitOf(own, names),
    );
  });
  return others.length > 1;
};

/** Whether another head stands below the first: those are several tables. */
function headedAgain(
  sheet: Sheet,
  firstRow: number,
  head: number,
  nameColumn: number,
  names: UnitNames,
): boolean {
  const heading = folded(sheet.rows[head]?.[nameColumn]?.text ?? "");
  return sheet.rows.slice(firstRow + 1).some((row) => {
    const cell = row[nameColumn];
    if (cell?.kind !== "text" || isName(cell, names) || names.isTogether(cell.text)) return false;
    const text = folded(cell.text);
    if (row.some((one) => one?.kind === "number")) return false;
    return text === heading || (NAME_HEADING.test(text) && text.split(" ").length <= 4);
  });
}

/** Words of merged areas, and those written once above empty cells, stand in every row that they are meant for. */
function carriedDown(rows: readonly (readonly (Cell | null)[])[]): (Cell | null)[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => {
    const cells = rows.map((row) => row[column] ?? null);
    const filled = cells.filter((cell) => cell !== null);
    const words = filled.filter(({ kind, text }) => kind === "text" && !numeric(text)).length;
    const years = filled.filter(({ text }) => /^20[0-4]\d$/.test(text)).length;
    const once =
      cells[0] !== null &&
      filled.length > 1 &&
      filled.length <= rows.length * (1 - SAID_ONCE) &&
      Math.max(words, years) * 10 >= filled.length * 9;
    let said: Cell | null = null;
    if (!once) return cells;
    return cells.map((cell) => {
      said = cell ?? said;
      return said;
    });
  });
  return rows.map((_, row) => columns.map((cells) => cells[row] ?? null));
}
