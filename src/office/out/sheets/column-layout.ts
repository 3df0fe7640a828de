import type { Cell as WrittenCell } from "hucre";
import { textWidth } from "../../../charts/labels/text-metrics.ts";
import { inFace } from "../ooxml/face-widths.ts";

export type Written = Partial<WrittenCell>;
export type Style = NonNullable<WrittenCell["style"]>;

/** A cell with the words that it shows: those of a number are made by its format. */
export interface Shown extends Written {
  text: string;
  /** How many columns it takes where it stands in more than its own: the sheet joins them for it. */
  over?: number;
}

/** Every font says its face: one that does not is set in whatever a program has at hand. */
export const FACE = { name: "Times New Roman", size: 12 } as const;

/** A row of one line of 12 points, as programs make it, in points: of several, each takes as much. */
export const LINE_HEIGHT = 15.75;

/** Width of a column's unit, the figure 0 of our face at 12 points, and the room at both sides of a cell, in px. */
export const UNIT = { width: 8, around: 10, indent: 16 };
/** What lines of our face take more than measured, at most, by its weight (measured: 1.06 and 1.07). */
const SAFE = { 400: 1.06, 600: 1.08 };

/** Measures words in px, as a cell sets them. */
export function measureOf({ style }: Written): (text: string) => number {
  const weight = style?.font?.bold ? 600 : 400;
  const type = { size: ((style?.font?.size ?? FACE.size) * 96) / 72, weight } as const;
  return (text) => textWidth(text, type) * inFace(text, "times") * SAFE[weight];
}

/** What stands beside a cell's words, in px. */
export const aroundOf = ({ style }: Written): number =>
  UNIT.around + UNIT.indent * (style?.alignment?.indent ?? 0);

/** A cell whose words may go on in a next line. */
export const breaks = ({ value, style }: Written): boolean =>
  typeof value === "string" && style?.alignment?.wrapText === true;

/** What a cell takes on one line, in units of a column's width. */
export const lengthOf = (cell: Shown): number => (measureOf(cell)(cell.text) + aroundOf(cell)) / UNIT.width;

/** Lines that a cell's words take in a column so wide, as programs break them: between words. */
export function linesIn(cell: Written, width: number): number {
  if (!breaks(cell)) return 1;
  const wide = measureOf(cell);
  const room = Math.max(1, width * UNIT.width - aroundOf(cell));
  const space = wide("\u00A0");
  let [lines, filled] = [1, 0];
  for (const word of String(cell.value).split(/\s+/u)) {
    const own = wide(word);
    if (filled > 0 && filled + space + own > room) {
      lines++;
      filled = 0;
    }
    filled += own + (filled > 0 ? space : 0);
    // a word without end is broken where its column ends
    lines += Math.max(0, Math.ceil(filled / room) - 1);
    filled = filled > room ? filled % room : filled;
  }
  return lines;
}

/** Width of the columns that a cell takes, the first of them at `at`. */
const roomOf = ({ over = 1 }: Partial<Shown>, at: number, widths: readonly number[]): number =>
  widths.slice(at, at + over).reduce((sum, width) => sum + width, 0) || 9;

/** Height of each row in points, as tall as its tallest cell. */
export function heightsOf(
  lines: readonly (readonly Partial<Shown>[])[],
  widths: readonly number[],
): number[] {
  return lines.map((line) => {
    const most = Math.max(1, ...line.map((cell, at) => linesIn(cell, roomOf(cell, at, widths))));
    const size = Math.max(FACE.size, ...line.map(({ style }) => style?.font?.size ?? 0));
    return Math.ceil(((LINE_HEIGHT * size) / FACE.size) * most);
  });
}
