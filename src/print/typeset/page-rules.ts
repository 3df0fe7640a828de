import type { Paper } from "../../site/paper.ts";
import { kindOf } from "../paper-kinds.ts";
import { A4, A4_LYING, type Sheet } from "./sheets.ts";

/** Stands for a page number until the pages are known: two characters as wide as digits that no paper uses. */
export const UNKNOWN_PAGE = "‡‡";
/** Characters that the file must carry for numbers to be set from its own glyphs; printed on a leaf that goes. */
export const NUMBER_GLYPHS = "0123456789‡";

export const ILLUSTRATIVE_MARK = "SỐ LIỆU MINH HỌA";
const DRAFT_MARK = "DỰ THẢO";

/** What stands at the left of the top margin on every page; empty for a final paper on real figures. */
export function marginMark(paper: Pick<Paper, "illustrative" | "draft">): string {
  return [paper.draft ? DRAFT_MARK : null, paper.illustrative ? ILLUSTRATIVE_MARK : null]
    .filter((mark) => mark !== null)
    .join(" – ");
}

/** A text as a CSS string that cannot end its style element. */
function cssString(text: string): string {
  return `"${text.replace(/["\\<\n]/g, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
}

function sizeOf({ width, height, margin }: Sheet): string {
  const edges = [margin.top, margin.right, margin.bottom, margin.left].map((edge) => `${edge}mm`).join(" ");
  return `size: ${width}mm ${height}mm; margin: ${edges};`;
}

const NUMBER = "font: 13pt Tinos, serif; vertical-align: middle;";
const MARK = "font: bold 9pt Tinos, serif; color: #3d3d3d; vertical-align: middle; white-space: nowrap;";
/** Narrow enough to keep away from the number: a long head takes two lines. */
const HEAD =
  "width: 68mm; font: italic 10pt Tinos, serif; color: #3d3d3d; text-align: right; vertical-align: middle;";
const ON_SLIDE = "font: 24pt 'Source Sans 3', sans-serif; color: #3d3d3d;";

/** What a paper's pages need to know beyond their text. */
interface PageRulesInput {
  paper: Pick<Paper, "name" | "illustrative" | "draft">;
  /** "Phụ lục I": each counts its pages on its own. */
  annexes: readonly string[];
  /** Running heads, each printed on a leaf of its own after the last page and laid over the pages afterwards. */
  heads: readonly string[];
}

/**
 * The page boxes of one paper: sizes, margins, numbers, marks. NĐ 30: the number is centred in the top margin, not
 * shown on the first page, and annexes are numbered on their own. `counter-reset` does not restart page numbers in
 * Chromium, a counter of the annex's own does; and a change of named pages forces a new page, so sections cannot have
 * pages of their own: their heads come from the leaves.
 */
export function pageRules({ paper, annexes, heads }: PageRulesInput): string {
  const mark = marginMark(paper);
  const { sheet, fitted } = kindOf(paper);
  if (fitted === "slides") {
    const shown =
      mark === "" ? "" : `@top-left { content: ${cssString(mark)}; ${ON_SLIDE} font-weight: 700; }`;
    return `@page { ${sizeOf(sheet)} ${shown} @bottom-right { content: counter(page); ${ON_SLIDE} } }
@page :first { @bottom-right { content: none; } }`;
  }
  const marked = mark === "" ? "" : `@top-left { content: ${cssString(mark)}; ${MARK} }`;
  return [
    `@page { ${sizeOf(sheet)} @top-center { content: counter(page); ${NUMBER} } ${marked} }`,
    "@page :first { @top-center { content: none; } }",
    `@page lying { ${sizeOf(A4_LYING)} }`,
    ...annexes.map((label, at) => {
      const counter = `annex-${at + 1}`;
      return `@page ${counter} { ${sizeOf(A4_LYING)} counter-increment: ${counter}; @top-center { content: counter(${counter}); ${NUMBER} } @top-right { content: ${cssString(label)}; ${HEAD} } }
.${counter} { page: ${counter}; }`;
    }),
    ...heads.map(
      (
        head,
        at,
      ) => `@page head-${at + 1} { ${sizeOf(A4)} @top-center { content: none; } @top-left { content: none; } @top-right { content: ${cssString(head)}; ${HEAD} } }
.head-${at + 1} { page: head-${at + 1}; height: 8mm; }`,
    ),
    // The glyphs of page numbers, for the table of contents; on a leaf, so that they are on no page.
    heads.length > 0 ? `.head-1::before { content: "${NUMBER_GLYPHS}"; }` : "",
  ].join("\n");
}

/** Characters that the top margin holds beside the page's number. */
const HEAD_CHARACTERS = 44;

/** A heading as it runs along the top: a long one is cut after a word. */
export function runningHead(heading: string): string {
  if (heading.length <= HEAD_CHARACTERS) return heading;
  const cut = heading.slice(0, HEAD_CHARACTERS - 1);
  return `${cut.slice(0, cut.lastIndexOf(" ")).replace(/[,;:]$/, "")}…`;
}
