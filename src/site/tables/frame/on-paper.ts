import { sameWords } from "../../../format/alike.ts";
import type { Row, Table } from "../../written.ts";

/** The column of maxima, which is a fact of the framework and no result. */
const MAXIMUM = "Điểm tối đa";

/** The notes that stand under a table on paper: what must be read, then what its columns and grounds mean. */
export function paperNotes({ notes, method = [], onPaper = method }: Table): string[] {
  return [...notes.filter((note) => !method.some((one) => sameWords(one, note))), ...onPaper];
}

/** A table without its column of maxima where every row has the same one, which is then said below it. */
function withoutSameMaxima(table: Table): Table {
  const at = table.columns.findIndex(({ label }, column) => column > 0 && label === MAXIMUM);
  const [first, ...others] = table.rows.map(({ cells }) => cells[at - 1]?.text);
  if (at < 1 || first === undefined || others.length === 0) return table;
  if (!/\d/u.test(first) || others.some((text) => text !== first)) return table;
  const without = (row: Row): Row => ({ ...row, cells: row.cells.filter((_, cell) => cell !== at - 1) });
  return {
    ...table,
    columns: table.columns.filter((_, column) => column !== at),
    rows: table.rows.map(without),
    notes: [`${MAXIMUM} ở mọi dòng: ${first}.`, ...table.notes],
  };
}

/** A table as paper shows it: without what is the same in every row, and read by what stands below it, not reckoned. */
export function tableOnPaper(table: Table): Table {
  return withoutSameMaxima({ ...table, notes: paperNotes(table) });
}
