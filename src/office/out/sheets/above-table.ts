import { heightsOf, LINE_HEIGHT, lengthOf, type Shown } from "./column-layout.ts";
import { WIDTHS } from "./printed-page.ts";

/** Notes in less room than this are a ladder of words; on longer lines than the other the eye loses its place. */
const NARROWEST_NOTES = 60;
const [, , WIDEST_NOTES = 0] = WIDTHS;

/** The sum of widths or heights. */
export const sumOf = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0);

/**
 * Least width of the first column, so that the table is wide enough for what is said above it: a text that is longer
 * than the table breaks over its width, so that a sheet is printed as wide as its table and not as small as its longest
 * note asks. Of a long one in three lines, or what 60 characters need.
 */
export function widthForNotes(above: readonly (readonly Shown[])[], widths: readonly number[]): number {
  const wide = sumOf(widths);
  const longest = Math.max(0, ...above.flat().map(lengthOf));
  const asked = longest > wide ? Math.min(NARROWEST_NOTES, Math.ceil(longest / 3)) : 0;
  return (widths[0] ?? 0) + Math.max(0, asked - wide);
}

/** What is said above a table runs over its columns where they are wide enough for it, else it breaks in them, joined. */
export function runsOver(cell: Shown, widths: readonly number[]): Shown {
  if (lengthOf(cell) <= Math.min(sumOf(widths), WIDEST_NOTES)) {
    return { ...cell, style: { ...cell.style, alignment: { ...cell.style?.alignment, wrapText: false } } };
  }
  const beyond = widths.findIndex((_, at) => sumOf(widths.slice(0, at + 1)) > WIDEST_NOTES);
  return { ...cell, over: Math.max(1, beyond < 0 ? widths.length : beyond) };
}

/** Lines that may stay in sight above the rows of a table that is scrolled, and those that a screen shows. */
const LINES_IN_SIGHT = 14;
const LINES_OF_SCREEN = 32;

type Lines = readonly Shown[][];

/** What is said about a table by where it stands, and whether all above the rows stays in sight when they are scrolled. */
interface Parted {
  above: Lines;
  below: Lines;
  stays: boolean;
}

/**
 * Name, notes and links of a table above its rows; where that would leave the rows of a long table no room on a screen,
 * the notes stand below them, behind an empty row, and a line above says so.
 */
export function parted(
  { named, notes, leads, rows, pointer }: Record<"named" | "notes" | "leads" | "rows" | "pointer", Lines>,
  widths: readonly number[],
): Parted {
  const all = [...named, ...notes, ...leads];
  const linesOf = (lines: Lines) => sumOf(heightsOf(lines, widths)) / LINE_HEIGHT;
  if (linesOf(all) <= LINES_IN_SIGHT) return { above: all, below: [], stays: true };
  // what a screen shows whole is not scrolled
  if (linesOf(all) + linesOf(rows) <= LINES_OF_SCREEN) return { above: all, below: [], stays: false };
  const empty: Shown[] = [{ value: null, text: "" }];
  return { above: [...named, ...pointer, ...leads], below: [empty, ...notes], stays: true };
}
