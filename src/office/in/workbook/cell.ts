/** What stands in a cell: typed text, a number, a number that is shown as a date, an error value, a tick. */
export type CellKind = "text" | "number" | "date" | "error" | "boolean";

/** A cell that holds something, with all that decides whether its number may be taken. */
export interface Cell {
  /** "C5", as Excel names it. */
  ref: string;
  /** From 0. */
  row: number;
  column: number;
  kind: CellKind;
  /** What is typed or shown: composed letters, no unseen spaces. */
  text: string;
  /** Its lines, where it is typed in several (Alt+Enter). */
  lines?: readonly string[];
  /** The number as stored, without binary noise; null for all other kinds. */
  value: number | null;
  /** The number as Excel shows it ("91.10"), where that loses no digit; otherwise all its digits. Empty for others. */
  digits: string;
  /** The day that a date cell means, as 2022-05-10; null for all others. */
  day: string | null;
  /** Shown with a percent sign. */
  percent: boolean;
  /** The formula whose last result the cell holds; never run here. */
  formula: string | null;
  /** In a hidden row or a hidden column. */
  hidden: "row" | "column" | null;
  struck: boolean;
  /** Part of a merged area that spans several rows and columns; "C5:C7". */
  merged: string | null;
}

/** A sheet as rows of cells; null where nothing stands. Heads of merged areas hold the cell. */
export interface Sheet {
  name: string;
  hidden: boolean;
  rows: (Cell | null)[][];
  /**
   * Only where a list or several sheets were laid out as this table: the names of empty cells, by that of the unit's
   * cell and the column ("A7 3"). A unit with neither figures nor an entry here has no row of these columns.
   */
  emptyCells?: ReadonlyMap<string, string>;
}

export interface Workbook {
  /** The name of the file, without its folder. */
  file: string;
  sheets: Sheet[];
  /** The font from before Unicode that its texts were typed in, and have been read from. */
  oldFont?: string;
}

/** Composed letters, ordinary spaces, none at the ends, nothing unseen. */
export function plainText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** "C5" from row 4 and column 2. */
export function refOf(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** Row and column from 0; null when the text names no cell. */
export function placeOf(ref: string): { row: number; column: number } | null {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(ref);
  if (!match) return null;
  const column = [...match[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]) - 1, column };
}

/** The same sheet with rows as columns; each cell keeps its own name. */
export function turned(sheet: Sheet): Sheet {
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  const rows = Array.from({ length: width }, (_, column) => sheet.rows.map((row) => row[column] ?? null));
  return { ...sheet, rows };
}
