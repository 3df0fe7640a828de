import { sameWords } from "../../../format/alike.ts";
import { vietnamese } from "../../../format/write.ts";
import { t } from "../../../language/say.ts";
import type { Row, Table } from "../../written.ts";

/** The head of the column of maxima, which are facts of the framework and no results; papers are Vietnamese. */
const MAXIMUM = vietnamese.all(t`Điểm tối đa`);

/** The notes that stand under a table on paper: what must be read, then what its columns and grounds mean. */
function paperNotes({ notes, method = [], onPaper = method }: Table): string[] {
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
    notes: [vietnamese.all(t`Điểm tối đa ở mọi dòng: ${first}.`), ...table.notes],
  };
}

/** A table as paper shows it: without what is the same in every row, and read by what stands below it, not reckoned. */
export function tableOnPaper(table: Table): Table {
  return withoutSameMaxima({ ...table, notes: paperNotes(table) });
}
