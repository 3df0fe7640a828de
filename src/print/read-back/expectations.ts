import { unescaped } from "../../format/markup.ts";
import { PROGRAM } from "../../model/issuing/program.ts";
import type { Paper, PaperName } from "../../site/paper.ts";
import { kindOf } from "../paper-kinds.ts";
import { paperName, paperSource } from "../paper-problems.ts";
import { marginMark } from "../typeset/page-rules.ts";
import type { Draft } from "../typeset/typeset.ts";

/** A drawing that must be on the paper whole: every word of it on one page. */
interface ExpectedChart {
  headline: string;
  labels: readonly string[];
}

/** What a printed file must show when it is read back. */
export interface PdfExpectations {
  /** How problems name the paper, and the data file they point to. */
  name: string;
  source: string;
  kind: PaperName;
  title: string;
  subject: string;
  author: string;
  /** ISO date of creation and change. */
  date: string;
  /** Fewest and most pages; null when any number will do. */
  pages: { least: number; most: number } | null;
  /** Texts that must be found; line breaks and capitals do not matter. */
  texts: readonly string[];
  /** Bookmarks, in order. */
  headings: readonly string[];
  /** Those of them that begin an annex, which counts its own pages. */
  annexes: readonly string[];
  /** Lines of the table of contents, each to be followed by the page of its bookmark. */
  contents: readonly string[];
  charts: readonly ExpectedChart[];
  /** Words at the left of the top margin of every page; empty for none. */
  mark: string;
  /** What else may stand in the top margin. */
  heads: readonly string[];
}

/** The title in the file's properties: a paper of the kind "Báo cáo" says nothing without its subject. */
export function paperTitle(paper: Pick<Paper, "title" | "subject">): string {
  return `${paper.title}: ${paper.subject}`;
}

/** The words of a drawing, each text element or line of one by itself. */
export function drawnWords(svg: string): string[] {
  return [...svg.matchAll(/<(?:text|tspan)\b[^>]*>([^<]+)</g)]
    .map(([, words = ""]) => unescaped(words).trim())
    .filter((words) => words !== "");
}

function pagesOf(paper: Paper): PdfExpectations["pages"] {
  const pieces = kindOf(paper).pieces?.(paper);
  return pieces === undefined ? null : { least: pieces.count, most: pieces.count };
}

/** What a paper promises: title, headings, every key figure's score and rank, every drawing whole and described. */
export function paperExpectations(
  paper: Paper,
  { view, headings, contents }: Pick<Draft, "view" | "headings" | "contents">,
): PdfExpectations {
  const blocks = view.parts.flatMap(({ sections }) => sections.flatMap((section) => section.blocks));
  const { drawing, fitted, readOn } = kindOf(paper);
  return {
    name: paperName(paper),
    source: paperSource(paper),
    kind: paper.name,
    title: paperTitle(paper),
    subject: paper.subject,
    author: paper.official?.body ?? PROGRAM,
    date: paper.date,
    pages: pagesOf(paper),
    texts: [
      ...(fitted === "slides" ? [] : [paper.title, paper.subject]),
      ...(paper.disclaimer === null ? [] : [paper.disclaimer]),
      // The report tells results in its sections, where they are called by other words.
      ...paper.keyFigures.flatMap(({ label, score, rank }) => [
        ...(readOn ? [] : [label]),
        // Where no score is known, how many components went up; the report counts them in sentences of its own.
        ...(readOn && score.includes("/") ? [] : [score]),
        ...(rank === null ? [] : [rank]),
      ]),
    ],
    headings: headings.map(({ text }) => text),
    annexes: view.parts.flatMap(({ annex, sections }) =>
      annex === null ? [] : sections.map(({ heading }) => heading),
    ),
    // As headings read back from the page: with plain spaces.
    contents: contents
      ? view.contents.flatMap(({ annex, text }) => (annex === null ? [text.replace(/\s+/gu, " ")] : []))
      : [],
    charts: blocks.flatMap((block) =>
      block.kind === "figure"
        ? [{ headline: block.figure.headline, labels: drawnWords(block.figure.svg[drawing]) }]
        : [],
    ),
    mark: marginMark(paper),
    heads: [...view.heads, ...view.annexes],
  };
}
