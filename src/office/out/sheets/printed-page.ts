import type { NamedRange, PageSetup } from "hucre";
import { UNIT } from "./column-layout.ts";

/** Around the print, in inches; a page number stands at the foot. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 } as const;

/** What is left of a sheet of A4, in mm. */
const ROOM = {
  portrait: { width: 210 - 0.8 * 25.4, height: 297 - 1.1 * 25.4 },
  landscape: { width: 297 - 0.8 * 25.4, height: 210 - 1.1 * 25.4 },
} as const;
const MM_PER_UNIT = (UNIT.width * 25.4) / 96;
const MM_PER_POINT = 25.4 / 72;

/** Type of 12 points is printed in 8 at the least: what is smaller is not read at a table. */
const LEAST_SCALE = 2 / 3;
/** Upright pages are printed as small as this before they are turned. */
const UPRIGHT = 0.85;
/** A last page that is filled less than this is taken up by those before it. */
const TAIL = 0.15;

const widest = (orientation: keyof typeof ROOM, scale: number) =>
  Math.floor(ROOM[orientation].width / MM_PER_UNIT / scale);

/** Widths that a table's columns may have together, in units of a column: the first in which its rows stay low is taken. */
export const WIDTHS: readonly number[] = [
  widest("portrait", 1),
  widest("portrait", UPRIGHT),
  widest("landscape", 1),
  widest("landscape", UPRIGHT),
  widest("landscape", LEAST_SCALE),
];

/** Font and number of the page, in the codes of spreadsheets. */
export const FOOTER = '&C&"Times New Roman,Regular"&10&P/&N';

/**
 * How a sheet is printed: upright or turned by the sum of its columns, one page wide but never in smaller type than is
 * read, else over several pages with the first column on each; a last page of few rows is taken up by those before it.
 */
export function printedPage(widths: readonly number[], heights: readonly number[]): PageSetup {
  const wide = widths.reduce((sum, width) => sum + width, 0);
  const orientation = wide <= widest("portrait", UPRIGHT) ? "portrait" : "landscape";
  const { width, height } = ROOM[orientation];
  const scale = Math.min(1, width / (wide * MM_PER_UNIT));
  const setup: PageSetup = {
    paperSize: "a4",
    orientation,
    margins: MARGINS,
  };
  if (scale < LEAST_SCALE) return { ...setup, scale: Math.ceil(LEAST_SCALE * 100) };
  const tall = heights.reduce((sum, points) => sum + points, 0) * MM_PER_POINT;
  const pages = (tall * scale) / height;
  const whole = Math.floor(pages);
  const tail = whole > 0 && pages - whole < TAIL && (scale * whole) / pages >= LEAST_SCALE;
  return { ...setup, fitToPage: true, fitToWidth: 1, fitToHeight: tail ? whole : 0 };
}

/** What is printed on every page of a sheet: the row that heads the table, `head` its number, and the first column. */
export const repeated = (sheet: string, head: number): NamedRange => ({
  name: "_xlnm.Print_Titles",
  scope: sheet,
  range: `'${sheet}'!$A:$A,'${sheet}'!$${head}:$${head}`,
});
