import type { Paper } from "../site/page.ts";
import { paperName, paperSource } from "./paper-problems.ts";

/** What a printed file must show when it is read back. */
export interface PdfExpectations {
  /** How problems name the paper, and the data file they point to. */
  name: string;
  source: string;
  title: string;
  /** Exact number of pages; null when any number will do. */
  pages: number | null;
  /** Texts that must be found; line breaks and capitals do not matter. */
  texts: readonly string[];
  /** Bookmarks, in order. */
  headings: readonly string[];
  figures: number;
  illustrative: boolean;
}

/** The title in the file's properties: a paper of the kind "Báo cáo" says nothing without its subject. */
export function paperTitle(paper: Pick<Paper, "title" | "subject">): string {
  return `${paper.title}: ${paper.subject}`;
}

/** What a paper promises: title, headings, every key figure's score and rank, a description for every drawing. */
export function paperExpectations(paper: Paper, headings: readonly string[]): PdfExpectations {
  const blocks = paper.parts.flatMap(({ sections }) =>
    sections.filter(({ only }) => only !== "web").flatMap((section) => section.blocks),
  );
  return {
    name: paperName(paper),
    source: paperSource(paper),
    title: paperTitle(paper),
    pages: paper.name === "tom-tat" ? 2 : null,
    texts: [
      paper.title,
      paper.subject,
      ...(paper.disclaimer === null ? [] : [paper.disclaimer]),
      ...paper.keyFigures.flatMap(({ label, score, rank }) => [
        label,
        score,
        ...(rank === null ? [] : [rank]),
      ]),
    ],
    headings,
    figures: blocks.filter(({ kind }) => kind === "figure").length,
    illustrative: paper.illustrative,
  };
}
