import { PAPER_KINDS, wordOf } from "../../../../print/paper-kinds.ts";
import type { PaperName } from "../../../../site/paper.ts";

/** Papers with head and signature of an office, set in its running text; the others are sheets of lists and tables. */
export function isLetter(paper: PaperName): boolean {
  return PAPER_KINDS[paper].word?.layout === "letter";
}

/** Size of type in the tables of a paper, in points. */
export function tableSize(paper: PaperName): number {
  return wordOf(paper).sizes.table;
}

/** Size of the line under a title, in points. */
export const subtitleSize = (paper: PaperName): number => (isLetter(paper) ? 14 : 13);
