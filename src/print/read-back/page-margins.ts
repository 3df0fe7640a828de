import { POINTS_PER_MM, type Sheet } from "../typeset/sheets.ts";
import type { PdfExpectations } from "./expectations.ts";
import { differs, type Finding, LAYOUT } from "./finding.ts";
import { bareText, type PageText, type TextPiece } from "./page-text.ts";
import type { PdfFacts } from "./pdf-facts.ts";

/* The margins of a page: its number, its marks, the running head, and nothing else. */

/** Half a millimetre for the reader's rounding. */
export const TOLERANCE = 0.5 * POINTS_PER_MM;

/** Edges of the text area in points from the lower left corner. */
export interface Margins {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The edges that a sheet leaves for text. */
export function edgesOf(page: PageText, { margin }: Sheet): Margins {
  return {
    left: margin.left * POINTS_PER_MM,
    right: page.width - margin.right * POINTS_PER_MM,
    top: page.height - margin.top * POINTS_PER_MM,
    bottom: margin.bottom * POINTS_PER_MM,
  };
}

/** The number that each page must show: none on the first, the annex's own in an annex. */
export function numbersOf(count: number, facts: PdfFacts, expected: PdfExpectations): string[] {
  const starts = facts.bookmarks
    .filter(({ title }) => expected.annexes.includes(title))
    .map(({ page }) => page);
  return Array.from({ length: count }, (_, index) => {
    const page = index + 1;
    const start = Math.max(0, ...starts.filter((first) => first <= page));
    if (start > 0) return String(page - start + 1);
    return page === 1 ? "" : String(page);
  });
}

/** Pieces wholly in the top margin, or in the bottom one. */
export function inMargin(page: PageText, edges: Margins): TextPiece[] {
  return page.pieces.filter(
    ({ y, size, upright }) => upright && (y > edges.top - TOLERANCE || y + size < edges.bottom + TOLERANCE),
  );
}

/** The margins hold the page's number, the marks and the running head, and nothing else. */
export function checkMargins(
  page: PageText,
  edges: Margins,
  number: number,
  wanted: string,
  expected: PdfExpectations,
): Finding[] {
  const margin = inMargin(page, edges).map(({ text }) => text.trim());
  const numbers = margin.filter((text) => /^\d+$/.test(text));
  const rest = bareText(margin.filter((text) => !/^\d+$/.test(text)).join(""));
  const mark = bareText(expected.mark);
  const head = rest.startsWith(mark) ? rest.slice(mark.length) : rest.replace(mark, "");
  const known = head === "" || expected.heads.some((one) => bareText(one) === head);
  return [
    ...differs(`số của trang ${number} không đúng.`, numbers.join(" "), wanted),
    ...(rest.includes(mark) ? [] : [{ message: `trang ${number} thiếu dấu “${expected.mark}”.` }]),
    ...(known || !rest.includes(mark)
      ? []
      : [{ ...LAYOUT, message: `lề trang ${number} có chữ lạ.`, actual: `“${margin.join(" ")}”` }]),
  ];
}
