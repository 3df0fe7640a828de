import type { NumberedTable } from "../../../print/typeset/paper-view.ts";

/** The rows of a list with their numbers in front, under "TT". */
export function withCount(table: NumberedTable): NumberedTable {
  if (!table.counted) return table;
  const rows = table.rows.map((row, at) => ({
    ...row,
    header: { text: String(at + 1) },
    cells: [row.header, ...row.cells],
  }));
  return { ...table, counted: false, columns: [{ label: "TT", numeric: false }, ...table.columns], rows };
}
