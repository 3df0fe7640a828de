import type { Block, Figure, Paper, Table } from "../site/page.ts";

/** A caption's number: "Bảng 3", "Hình 1". */
export interface NumberedTable extends Table {
  label: string | null;
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
  /** "I. Kết quả chung" or, below a part with a heading, "1. Kết quả chung". */
  heading: string;
  level: 2 | 3;
  /** Opens with a table for a landscape page, so the whole section stands there: its heading must not stay behind. */
  lying: boolean;
  blocks: ViewBlock[];
}

export interface ViewPart {
  id: string;
  heading: string | null;
  sections: ViewSection[];
}

export interface ContentsEntry {
  id: string;
  text: string;
  level: 2 | 3;
}

/** A paper as the templates lay it out: headings, tables and figures numbered, what is for the web left out. */
export interface PaperView {
  parts: ViewPart[];
  contents: ContentsEntry[];
}

const ROMAN_VALUES: [number, string][] = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** The Roman number of a part or an annex, 1 and above. */
export function roman(number: number): string {
  let rest = number;
  let text = "";
  for (const [value, letters] of ROMAN_VALUES) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}

/**
 * Numbers a paper. In the report a headed part takes I, II, … and its sections 1, 2, …; a section of a part without
 * a heading takes the next Roman number itself. The handout has no numbers: its two pages are seen at once.
 */
export function viewPaper(paper: Paper): PaperView {
  const numbered = paper.name === "bao-cao";
  const captions = captionNumbers(numbered);
  let top = 0;
  const parts = paper.parts.map((part, partIndex): ViewPart => {
    const headed = part.heading !== null;
    if (headed) top += 1;
    const heading = part.heading === null ? null : prefix(numbered, roman(top), part.heading);
    const sections = part.sections
      .filter((section) => section.only !== "web")
      .map((section, sectionIndex): ViewSection => {
        if (!headed) top += 1;
        const number = headed ? String(sectionIndex + 1) : roman(top);
        return {
          id: `muc-${partIndex + 1}-${sectionIndex + 1}`,
          heading: prefix(numbered, number, section.heading),
          level: headed ? 3 : 2,
          lying: isWide(section.blocks[0]),
          blocks: section.blocks.map((block) => viewBlock(block, captions)),
        };
      });
    return { id: `phan-${partIndex + 1}`, heading, sections };
  });
  return { parts, contents: parts.flatMap(contentsOf) };
}

function isWide(block: Block | undefined): boolean {
  return block?.kind === "table" && block.table.wide === true;
}

interface Captions {
  table(): string | null;
  figure(): string | null;
}

function captionNumbers(numbered: boolean): Captions {
  let tables = 0;
  let figures = 0;
  return {
    table: () => (numbered ? `Bảng ${++tables}` : null),
    figure: () => (numbered ? `Hình ${++figures}` : null),
  };
}

function prefix(numbered: boolean, number: string, heading: string): string {
  return numbered ? `${number}. ${heading}` : heading;
}

function viewBlock(block: Block, captions: Captions): ViewBlock {
  if (block.kind === "table") {
    return { kind: "table", table: { ...block.table, label: captions.table() } };
  }
  if (block.kind === "figure") {
    const { table, ...figure } = block.figure;
    const label = captions.figure();
    const shown = block.chartOnly === true ? null : { ...table, label: captions.table() };
    return { kind: "figure", figure: { ...figure, label, table: shown } };
  }
  return block;
}

function contentsOf(part: ViewPart): ContentsEntry[] {
  const own: ContentsEntry[] = part.heading === null ? [] : [{ id: part.id, text: part.heading, level: 2 }];
  return [...own, ...part.sections.map(({ id, heading, level }) => ({ id, text: heading, level }))];
}
