/** A table's cells as a browser measures them: what each would take on one line, its longest word, and all of them; in px. */
export interface CellSize {
  line: number;
  word: number;
  words?: readonly number[];
}

/** Ends of lines stay unfilled: words take this much more than their sum. */
const RAGGED = 1.06;
const STEPS = [96, 48, 24, 12, 6, 3];

/** A name beside a long text reads as a ladder of words beyond so many lines; a line more of it weighs as this part of a row's. */
const NAME_LINES = 3;
const LADDER = 0.5;
/** What takes no more than this share of the table's width on one line is a name. */
const NAME = 0.6;

/** Lines of a cell when its words are set one after another in a column so wide. */
function linesOf({ line, words }: CellSize, width: number): number {
  if (line <= width) return 1;
  if (!words || words.length < 2) return Math.max(1, Math.ceil((line * RAGGED) / width));
  const space = Math.max(0, (line - words.reduce((sum, one) => sum + one, 0)) / (words.length - 1));
  let lines = 1;
  let at = 0;
  for (const word of words) {
    if (at > 0 && at + space + word > width) {
      lines += 1;
      at = word;
    } else at += (at > 0 ? space : 0) + word;
  }
  return lines;
}

/**
 * Lines that the rows need together when a column is so wide, first of all, with what ladders of names weigh; then how
 * near they are to needing fewer.
 */
function costOf(rows: readonly (readonly CellSize[])[], widths: readonly number[]): number {
  const total = widths.reduce((sum, one) => sum + one, 0);
  let tallest = 0;
  let nearly = 0;
  for (const row of rows) {
    let lines = 1;
    let filled = 1;
    for (const [at, cell] of row.entries()) {
      const width = widths[at] ?? 1;
      const taken = linesOf(cell, width);
      lines = Math.max(lines, taken);
      filled = Math.max(filled, Math.max(1, (cell.line * RAGGED) / width));
      if (cell.line > NAME * total) continue;
      tallest += LADDER * Math.max(0, taken - NAME_LINES);
      nearly += LADDER * Math.max(0, (cell.line * RAGGED) / width - NAME_LINES);
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
  const most = (key: "line" | "word") =>
    Array.from({ length: count }, (_, at) => Math.max(...rows.map((row) => row[at]?.[key] ?? 0)));
  const least = most("word");
  const lines = most("line");
  const needed = least.reduce((sum, one) => sum + one, 0);
  if (needed > total || lines.reduce((sum, one) => sum + one, 0) <= total) return null;
  const wishes = lines.map((line, at) => line - (least[at] ?? 0));
  // From shares by what the columns hold, and from more even ones: the search from one may stop where another goes on.
  const starts = [1, 0.5, 0].map((power) => {
    const shares = wishes.map((one) => one ** power);
    const shared = shares.reduce((sum, one) => sum + one, 0);
    return least.map((one, at) => one + ((total - needed) * (shares[at] ?? 0)) / shared);
  });
  const found = starts.map((start) => improved(rows, start, least));
  return found.reduce((best, one) => (one.cost < best.cost ? one : best)).widths;
}

/** Moves room from column to column, in ever smaller steps, for as long as that saves lines. */
function improved(
  rows: readonly (readonly CellSize[])[],
  start: readonly number[],
  least: readonly number[],
): { widths: number[]; cost: number } {
  const count = start.length;
  let widths = [...start];
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
  return { widths, cost };
}
