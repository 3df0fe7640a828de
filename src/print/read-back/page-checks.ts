import { PAPER_KINDS } from "../paper-kinds.ts";
import { A4, A4_LYING, type Sheet } from "../typeset/sheets.ts";
import type { PdfExpectations } from "./expectations.ts";
import { type Finding, LAYOUT } from "./finding.ts";
import type { PageContent } from "./page-content.ts";
import { checkMargins, edgesOf, inMargin, type Margins, numbersOf, TOLERANCE } from "./page-margins.ts";
import { bareText, lastLine, type PageText } from "./page-text.ts";
import type { PdfFacts } from "./pdf-facts.ts";

/** Smallest type on a slide, in points. */
const HALL_TYPE = 18;
/** A page that is less full than this, and that another follows, is worth a look. */
const NEARLY_EMPTY = 0.2;

function sheetOfPage(page: PageText, expected: PdfExpectations): Sheet {
  const { fitted, sheet } = PAPER_KINDS[expected.kind];
  if (fitted === "slides") return sheet;
  return page.width > page.height ? A4_LYING : A4;
}

/** What stands where it should on every page. */
export function checkPages(
  pages: readonly PageContent[],
  facts: PdfFacts,
  expected: PdfExpectations,
): Finding[] {
  const numbers = numbersOf(pages.length, facts, expected);
  const ends = new Set([
    pages.length,
    ...facts.bookmarks.flatMap(({ title, page }) => (expected.annexes.includes(title) ? [page - 1] : [])),
  ]);
  const headings = new Set(expected.headings.map(bareText));
  const { fitted, readOn } = PAPER_KINDS[expected.kind];
  const onSlides = fitted === "slides";
  return pages.flatMap((page, index) => {
    const number = index + 1;
    const edges = edgesOf(page, sheetOfPage(page, expected));
    return [
      ...checkMargins(page, edges, number, numbers[index] ?? "", expected),
      ...checkBox(page, edges, number),
      ...checkOverlap(page, number),
      ...checkHidden(page, number),
      ...(onSlides ? checkSize(page, number) : []),
      ...(headings.has(bareText(lastLine(page))) && !onSlides
        ? [
            {
              ...LAYOUT,
              message: `đề mục nằm một mình ở cuối trang ${number}.`,
              actual: `“${lastLine(page)}”`,
            },
          ]
        : []),
      ...(readOn && !ends.has(number) ? checkFilling(page, edges, number) : []),
    ];
  });
}

/** Everything else stays inside the text area. */
function checkBox(page: PageText, edges: Margins, number: number): Finding[] {
  const apart = new Set(inMargin(page, edges));
  const outside = page.pieces.find(
    (piece) =>
      piece.upright &&
      !apart.has(piece) &&
      (piece.x < edges.left - TOLERANCE ||
        piece.x + piece.width > edges.right + TOLERANCE ||
        piece.y < edges.bottom - TOLERANCE ||
        piece.y > edges.top),
  );
  if (!outside) return [];
  const { x, y, width } = outside;
  const onPaper = x >= 0 && y >= 0 && x + width <= page.width && y <= page.height;
  return [
    {
      severity: onPaper ? "warning" : "error",
      message: `trang ${number} có chữ ra ngoài khung chữ.`,
      actual: `“${outside.text}”`,
    },
  ];
}

/** Two pieces of text set on one another: the letters' own boxes meet by more than a touch. */
function checkOverlap(page: PageText, number: number): Finding[] {
  const boxes = page.pieces
    .filter(({ upright, text }) => upright && text.trim() !== "")
    .map(({ x, y, width, size, text }) => ({
      text,
      left: x,
      right: x + width,
      bottom: y,
      top: y + 0.45 * size,
    }))
    .sort((a, b) => a.bottom - b.bottom);
  for (const [at, low] of boxes.entries()) {
    for (const high of boxes.slice(at + 1)) {
      if (high.bottom >= low.top) break;
      const across = Math.min(low.right, high.right) - Math.max(low.left, high.left);
      const along = Math.min(low.top, high.top) - high.bottom;
      // A label is set twice where a light edge lies behind it.
      if (across > 1.5 && along > 1.5 && low.text !== high.text) {
        return [
          {
            ...LAYOUT,
            message: `trang ${number} có chữ đè lên nhau.`,
            actual: `“${low.text}” và “${high.text}”`,
          },
        ];
      }
    }
  }
  return [];
}

/** What is on the page and cannot be read: hidden by a clip, or an empty box. */
function checkHidden({ clipped, emptyBoxes }: PageContent, number: number): Finding[] {
  return [
    ...(emptyBoxes > 0
      ? [{ message: `trang ${number} có ô trống thay cho ký tự mà phông in không có.` }]
      : []),
    ...(clipped > 0
      ? [{ message: `trang ${number} có chữ hoặc hình bị cắt.`, actual: `${clipped} mẩu chữ` }]
      : []),
  ];
}

function checkSize(page: PageText, number: number): Finding[] {
  const small = page.pieces.find(({ size }) => size < HALL_TYPE - 0.2);
  return small
    ? [
        {
          ...LAYOUT,
          message: `trang chiếu ${number} có chữ quá nhỏ.`,
          actual: `“${small.text}” (${Math.round(small.size)} pt)`,
          expected: `từ ${HALL_TYPE} pt`,
        },
      ]
    : [];
}

function checkFilling(page: PageText, edges: Margins, number: number): Finding[] {
  const lowest = Math.min(...page.pieces.filter(({ upright }) => upright).map(({ y }) => y));
  const filled = (edges.top - lowest) / (edges.top - edges.bottom);
  return filled >= NEARLY_EMPTY ? [] : [{ ...LAYOUT, message: `trang ${number} gần như trống.` }];
}
