/** A table's cells as a browser measures them: what each would take on one line, and its longest word; in px. */
export interface CellSize {
  line: number;
  word: number;
}

/** Ends of lines stay unfilled: words take this much more than their sum. */
const RAGGED = 1.06;
const STEPS = [24, 12, 6, 3];

/** Lines that the rows need together when a column is so wide, first of all; then how near they are to needing fewer. */
function costOf(rows: readonly (readonly CellSize[])[], widths: readonly number[]): number {
  let tallest = 0;
  let nearly = 0;
  for (const row of rows) {
    let lines = 1;
    let filled = 1;
    for (const [at, { line }] of row.entries()) {
      const width = widths[at] ?? 1;
      const taken = line <= width ? 1 : Math.max(1, (line * RAGGED) / width);
      lines = Math.max(lines, Math.ceil(taken));
      filled = Math.max(filled, taken);
    }
    tallest += lines;
    nearly += filled;
  }
  return tallest * 1000 + nearly;
}

/**
 * Widths for the words in the columns of a table, so that its rows are low: each column is as wide as its longest word,
 * and what is left of `total` goes, a little at a time, from one column to another for as long as that saves lines.
 * Their sum is `total`. Null where not even the longest words find room, or where nothing has to be shared out.
 */
export function columnWidths(rows: readonly (readonly CellSize[])[], total: number): number[] | null {
  const count = rows[0]?.length ?? 0;
  if (count < 2) return null;
  const most = (key: keyof CellSize) =>
    Array.from({ length: count }, (_, at) => Math.max(...rows.map((row) => row[at]?.[key] ?? 0)));
  const least = most("word");
  const lines = most("line");
  const needed = least.reduce((sum, one) => sum + one, 0);
  if (needed > total || lines.reduce((sum, one) => sum + one, 0) <= total) return null;
  const wishes = lines.map((line, at) => line - (least[at] ?? 0));
  const wished = wishes.reduce((sum, one) => sum + one, 0);
  let widths = least.map((one, at) => one + ((total - needed) * (wishes[at] ?? 0)) / wished);
  let cost = costOf(rows, widths);
  for (const step of STEPS) {
    for (let better = true; better; ) {
      better = false;
      for (let from = 0; from < count; from += 1) {
        for (let to = 0; to < count; to += 1) {
          const spare = (widths[from] ?? 0) - (least[from] ?? 0);
          if (from === to || spare < step) continue;
          const tried = widths.map((one, at) => one + (at === to ? step : at === from ? -step : 0));
          const now = costOf(rows, tried);
          if (now >= cost) continue;
          [widths, cost, better] = [tried, now, true];
        }
      }
    }
  }
  return widths;
}
