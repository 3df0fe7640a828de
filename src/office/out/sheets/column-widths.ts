import { type CellSize, columnWidths as shareOut } from "../../../print/typeset/pages/column-widths.ts";
import { aroundOf, breaks, lengthOf, linesIn, measureOf, type Shown, UNIT } from "./column-layout.ts";
import { WIDTHS } from "./printed-page.ts";

/** A column whose cells are all shorter than this holds figures, dates and short words, in one line each. */
const SHORT = 18;
/** Lines of a head above short cells, and of a row before a table is made wider. */
const HEAD_LINES = 3;
const ROW_LINES = 5;
/** The first column, which says what a row is about, and any other are never narrower than this. */
const LEAST = { first: 20, other: 8 };

const wordsOf = (cell: Shown) => (breaks(cell) ? cell.text.split(/\s+/u) : [cell.text]);

/** What a cell's longest word needs. */
const wordOf = (cell: Shown) =>
  (Math.max(0, ...wordsOf(cell).map(measureOf(cell))) + aroundOf(cell)) / UNIT.width;

/** Width in which a head takes no more lines than it may. */
function headWidth(head: Shown): number {
  const least = Math.ceil(wordOf(head));
  for (let width = least; ; width++) if (linesIn(head, width) <= HEAD_LINES) return width;
}

/** A cell as the sharing out of widths asks for it, in px, its room at the sides within. */
function sizeOf(cell: Shown): CellSize {
  const words = wordsOf(cell).map(measureOf(cell));
  const around = aroundOf(cell);
  const line = measureOf(cell)(cell.text) + around;
  return {
    line,
    word: Math.max(0, ...words) + around,
    words: words.map((word, at) => word + (at === 0 ? around : 0)),
  };
}

/** Widths of the columns of words, when all together may be so wide; as wide as their words need where that is less. */
function shared(rows: readonly (readonly Shown[])[], least: readonly number[], total: number): number[] {
  const bottom: CellSize[] = least.map((width) => ({ line: width * UNIT.width, word: width * UNIT.width }));
  const sizes = [bottom, ...rows.map((row) => row.map(sizeOf))];
  const most = (at: number, key: "line" | "word") =>
    Math.max(...sizes.map((row) => row[at]?.[key] ?? 0)) / UNIT.width;
  const lines = least.map((_, at) => most(at, "line"));
  if (lines.reduce((sum, one) => sum + one, 0) <= total) return lines;
  const words = least.map((_, at) => most(at, "word"));
  const [only] = words;
  if (words.length === 1 && only !== undefined) return [Math.max(only, total)];
  return shareOut(sizes, total * UNIT.width)?.map((width) => width / UNIT.width) ?? words;
}

/**
 * Widths of a table's columns in units of a column: figures and short words on one line, their heads on three at most,
 * and what is left shared out among the columns of words so that rows are low. The table is as narrow as rows of five
 * lines allow, and no wider than a turned page holds in type that is read. `first` is the least of the first column.
 */
export function columnWidths(rows: readonly (readonly Shown[])[], first: number = LEAST.first): number[] {
  const [head = [], ...body] = rows;
  const short = head.map((cell, at) => {
    const longest = Math.max(0, ...body.map((row) => (row[at] ? lengthOf(row[at]) : 0)));
    const least = at === 0 ? first : LEAST.other;
    return longest <= SHORT ? Math.ceil(Math.max(least, longest, headWidth(cell))) : null;
  });
  const wordy = head.flatMap((_, at) => (short[at] === null ? [at] : []));
  const fixed = short.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const ofWords = rows.map((row) => wordy.map((at) => row[at]!));
  const least = wordy.map((at) => (at === 0 ? first : LEAST.other));
  let widths: number[] = [];
  for (const total of WIDTHS) {
    // each is rounded up
    const room = total - fixed - wordy.length;
    const found = wordy.length === 0 ? [] : shared(ofWords, least, room);
    widths = short.map((width, at) => Math.ceil(width ?? found[wordy.indexOf(at)] ?? 0));
    const wide = widths.reduce((sum, width) => sum + width, 0);
    const tallest = Math.max(1, ...body.flatMap((row) => row.map((cell, at) => linesIn(cell, widths[at]!))));
    if (wide <= total && tallest <= ROW_LINES) break;
  }
  return widths;
}
