import type { Words } from "../../../language/text.ts";
import type { Cell, Column, Row } from "../../page.ts";

/** One column of a table over rows of T. */
export interface ColumnOf<T> {
  label: Words;
  numeric: boolean;
  cell: (row: T) => Cell;
  /** A column in which no row has a value is left out, unless it must stay. */
  always?: boolean;
  /** Left out too when fewer than half of the rows have a value. */
  mostly?: boolean;
  /** Its cell in the closing row of the table (a rest, a sum), where it has one. */
  foot?: Cell;
  /** What a reader must know of it, said under the table as long as the column stands. */
  note?: Words;
}

/** Whether a cell holds a figure; a column that never does says nothing that a note cannot say once. */
function told(cell: Cell): boolean {
  return cell.value !== null && cell.text !== "";
}

function closingRow<T>(label: Words, columns: readonly ColumnOf<T>[]): Row {
  return { header: { text: label }, cells: columns.map(({ foot }) => foot ?? { text: "", value: null }) };
}

/** Columns and rows of a table, with columns that hold no figure at all left out, and the notes of those that stay; with `foot`, a closing row so named. */
export function tabulate<T>(
  rows: readonly T[],
  header: (row: T) => Cell,
  headerLabel: Words,
  columns: readonly ColumnOf<T>[],
  row: (item: T) => Partial<Row> = () => ({}),
  foot: Words | null = null,
): { columns: Column[]; rows: Row[]; notes: Words[] } {
  const kept = columns.filter(({ always, mostly, cell }) => {
    const held = rows.filter((item) => told(cell(item))).length;
    return always || (mostly ? 2 * held >= rows.length : held > 0);
  });
  return {
    columns: [
      { label: headerLabel, numeric: false },
      ...kept.map(({ label, numeric }) => ({ label, numeric })),
    ],
    rows: [
      ...rows.map((item) => ({
        header: header(item),
        cells: kept.map(({ cell }) => cell(item)),
        ...row(item),
      })),
      ...(foot === null ? [] : [closingRow(foot, kept)]),
    ],
    notes: kept.flatMap(({ note }) => note ?? []),
  };
}

/** A table with its rows as columns and its columns as rows, for one that is much wider than it is high; `corner` names its rows. */
export function turned(
  { columns, rows, notes }: ReturnType<typeof tabulate>,
  corner: Words,
): ReturnType<typeof tabulate> {
  const figures = columns.slice(1);
  return {
    columns: [
      { label: corner, numeric: false },
      ...rows.map(({ header }) => ({ label: header.text, numeric: true })),
    ],
    rows: figures.map(({ label }, at) => ({
      header: { text: label },
      cells: rows.flatMap(({ cells }) => cells[at] ?? []),
    })),
    notes,
  };
}
