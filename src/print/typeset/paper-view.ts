import { roman } from "../../format/roman.ts";
import type { Paper } from "../../site/paper.ts";
import type { Block, Cell, Figure, Table } from "../../site/written.ts";
import { kindOf } from "../paper-kinds.ts";
import { type Captions, captionNumbers } from "./captions.ts";
import { runningHead } from "./page-rules.ts";

/** A caption's number: "Bảng 3", "Hình 1". */
export interface NumberedTable extends Table {
  label: string | null;
  /** Kept on one page: a short table of figures. */
  whole: boolean;
  /** Mostly words: its rows are tall, and it may be split between any two of them. */
  worded: boolean;
  /** Its rows are numbered, under "TT". */
  counted: boolean;
}

export interface NumberedFigure extends Omit<Figure, "table"> {
  label: string | null;
  /** Null where the paper shows the chart alone. */
  table: NumberedTable | null;
}

export type ViewBlock =
  | Exclude<Block, { kind: "figure" | "table" }>
  | { kind: "figure"; figure: NumberedFigure }
  | { kind: "table"; table: NumberedTable };

export interface ViewSection {
  id: string;
  /** The section's own id, "ket-qua": what the templates tell kinds of sections by. */
  name: string;
  /** "I. Kết quả chung" or, below a part with a heading, "1. Kết quả chung". */
  heading: string;
  /** The same without its number. */
  title: string;
  /** "Phụ lục I", on a line of its own above the title; null in the body. */
  annexName: string | null;
  spare: number | null;
  level: 2 | 3;
  /** Opens with a table for a landscape page, so the whole section stands there: its heading must not stay behind. */
  lying: boolean;
  blocks: ViewBlock[];
}

export interface ViewPart {
  id: string;
  heading: string | null;
  sections: ViewSection[];
  /** Number of the annex, 1 and above; null for what is none. */
  annex: number | null;
  signatures: readonly string[];
  ordinal: string | null;
  kind: string | null;
  /** The last part before the annexes: signature and small print follow it. */
  closes: boolean;
}

export interface ContentsEntry {
  id: string;
  text: string;
  level: 2 | 3;
  /** "Phụ lục I": annexes count their own pages, so the contents name the annex; null where the page number stands. */
  annex: string | null;
}

/** A paper as the templates lay it out: headings, tables and figures numbered, what is for the web left out. */
export interface PaperView {
  parts: ViewPart[];
  contents: ContentsEntry[];
  /** "Phụ lục I", in order. */
  annexes: string[];
  /** Sections whose head runs along the top of the report's pages. */
  heads: string[];
}

/**
 * Numbers a paper. In the report a headed part takes I, II, … and its sections 1, 2, …; a section of a part without
 * a heading takes the next Roman number itself; an annex is "Phụ lục I", or "Phụ lục" when it is the only one. A sheet
 * counts its sections 1, 2, …; a cover, the handout and the slides have no numbers.
 */
export function viewPaper(paper: Paper): PaperView {
  const kind = kindOf(paper);
  const { numbering } = kind;
  const captions = captionNumbers(numbering === "roman");
  const annexCount = paper.parts.filter(({ annex }) => annex).length;
  let top = 0;
  let annexes = 0;
  const parts = paper.parts.map((part, partIndex): ViewPart => {
    const headed = part.heading !== null;
    const numbered = numbering === "roman" && !part.annex;
    if (part.annex) annexes += 1;
    else if (headed) top += 1;
    const annexName = annexCount === 1 ? "Phụ lục" : `Phụ lục ${roman(annexes)}`;
    const sections = part.sections
      .filter((section) => section.only !== "web")
      .map((section, sectionIndex): ViewSection => {
        if (numbered && !headed) top += 1;
        const onSheet = numbering === "arabic" && part.signatures !== undefined;
        const number = headed || onSheet ? String(sectionIndex + 1) : roman(top);
        return {
          id: `muc-${partIndex + 1}-${sectionIndex + 1}`,
          name: section.id,
          heading: part.annex
            ? `${annexName} ${section.heading}`
            : prefix(numbered || onSheet, number, section.heading),
          title: section.heading,
          annexName: part.annex ? annexName : null,
          spare: section.spare ?? null,
          level: headed ? 3 : 2,
          lying: !part.annex && isWide(section.blocks[0]),
          blocks: withPartNumbers(section.blocks, numbered && !headed).map((block) =>
            viewBlock(block, part.annex || !kind.captions ? null : captions, numbering === "arabic"),
          ),
        };
      });
    return {
      id: `phan-${partIndex + 1}`,
      heading: part.heading === null ? null : prefix(numbered, roman(top), part.heading),
      sections,
      annex: part.annex ? annexes : null,
      signatures: part.signatures ?? [],
      ordinal: part.ordinal ?? null,
      kind: part.kind ?? null,
      closes: !part.annex && paper.parts.slice(partIndex + 1).every(({ annex }) => annex),
    };
  });
  const body = parts.filter(({ annex }) => annex === null);
  const names = parts.flatMap(({ annex }) =>
    annex === null ? [] : [annexCount === 1 ? "Phụ lục" : `Phụ lục ${roman(annex)}`],
  );
  return {
    parts,
    contents: parts.flatMap(contentsOf),
    annexes: names,
    heads: kind.readOn
      ? body
          .flatMap(contentsOf)
          .filter(({ level }) => level === 2)
          .map(({ text }) => runningHead(text))
      : [],
  };
}

/** A table of fewer rows stays together. */
const ROWS_APART = 12;

/** How a table may be split over pages, and whether its rows are numbered: one row is no list. */
function splitting({ columns, rows, listed }: Table): Pick<NumberedTable, "whole" | "worded" | "counted"> {
  const figures = columns.filter(({ numeric }) => numeric).length;
  const worded = 2 * figures < columns.length - 1;
  return { worded, whole: rows.length < ROWS_APART, counted: listed === true && rows.length > 1 };
}

function isWide(block: Block | undefined): boolean {
  return block?.kind === "table" && block.table.wide === true;
}

/** A table with its number. */
function numberedTable(table: Table, captions: Captions | null): NumberedTable {
  const label = captions?.table() ?? null;
  return {
    ...table,
    label,
    source: captions?.source(label, table.source) ?? table.source,
    ...splitting(table),
  };
}

/** Headings within a section that has a Roman number take 1, 2, …; one that is alone takes none. */
function withPartNumbers(blocks: readonly Block[], numbered: boolean): Block[] {
  let count = 0;
  const several = blocks.filter(({ kind }) => kind === "heading").length > 1;
  return blocks.map((block) =>
    block.kind === "heading"
      ? { ...block, text: prefix(numbered && several, String(++count), block.text) }
      : block,
  );
}

function prefix(numbered: boolean, number: string, heading: string): string {
  return numbered ? `${number}. ${heading}` : heading;
}

/** A cell that nothing was written into reads as meant: "–". */
function withoutBlanks(table: Table): Table {
  const filled = (cell: Cell): Cell => (cell.text === "" && !cell.svg ? { ...cell, text: "–" } : cell);
  return { ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(filled) })) };
}

/** `captions` is null where the section's heading already is the table's caption; a sheet has cells to be signed. */
function viewBlock(block: Block, captions: Captions | null, sheet: boolean): ViewBlock {
  if (block.kind === "table") {
    const table = sheet ? block.table : withoutBlanks(block.table);
    if (captions === null)
      return {
        kind: "table",
        table: { ...table, caption: "", label: null, ...splitting(table), whole: false, counted: false },
      };
    return { kind: "table", table: numberedTable(table, captions) };
  }
  if (block.kind === "figure") {
    const { table: drawn, ...figure } = block.figure;
    const table = withoutBlanks(drawn);
    const label = captions?.figure() ?? null;
    const shown = block.chartOnly === true ? null : numberedTable(table, captions);
    return { kind: "figure", figure: { ...figure, label, table: shown } };
  }
  return block;
}

function contentsOf(part: ViewPart): ContentsEntry[] {
  const own: ContentsEntry[] =
    part.heading === null ? [] : [{ id: part.id, text: part.heading, level: 2, annex: null }];
  const sections = part.sections.map(
    ({ id, heading, title, annexName, level }): ContentsEntry => ({
      id,
      text: annexName === null ? heading : title,
      level,
      annex: annexName,
    }),
  );
  return [...own, ...sections];
}
