import type { Paper, PaperName } from "../site/paper.ts";
import { A4, A4_LYING, type Sheet, SLIDE } from "./typeset/sheets.ts";

/** Pieces that fill a page each, and how many of them there must be. */
interface Pieces {
  count: number;
  /** What a reader calls one of them. */
  names: (at: number, name: string) => string;
}

/** How a kind of paper is set in Word. */
interface WordKind {
  /** What stands in which order: head and signature of an office, a list, the two sides of a sheet, a sheet to each. */
  layout: "letter" | "list" | "handout" | "sheets";
  /** Sizes of type in points: running text, tables, captions, the lines under a table, headings. */
  sizes: { text: number; table: number; caption: number; under: number; heading: number };
  /** Distance of lines, in 240ths of a line. */
  line: number;
  /** Whether a drawing stands beside its table, as its printed twin does. */
  besideTable: boolean;
}

const LETTER: WordKind = {
  layout: "letter",
  sizes: { text: 13, table: 11, caption: 12, under: 10, heading: 13 },
  line: 264,
  besideTable: false,
};

/** How one kind of paper is laid out, fitted, checked and called: all that tells one kind from another. */
export interface PaperKind {
  /** What a reader calls it. */
  label: string;
  template: string;
  /** The page on which it begins. */
  sheet: Sheet;
  /** How its sections are numbered: I, II, …; 1, 2, … on each sheet; not at all. */
  numbering: "roman" | "arabic" | "none";
  /** Whether its tables and drawings have numbers of their own. */
  captions: boolean;
  /** Which of a figure's two drawings it shows. */
  drawing: "wide" | "narrow";
  /** Whether the code of its address stands beside the title, with the address in words. */
  codeBesideTitle: boolean;
  /** What is done when it is longer than its pages: spare pieces of a handout give way, slides and sheets are set tighter. */
  fitted: "sides" | "slides" | "sheets" | null;
  /**
   * A text for reading on: it opens with contents when it is long, has running heads, leaves no page half empty, and
   * tells results in its sections, where they are called by other words.
   */
  readOn: boolean;
  /** Its text runs over pages that are planned block by block. */
  runsOn: boolean;
  /** Its page limit: one piece to a page; null for a text that runs on over as many pages as it needs. */
  pieces: ((paper: Paper) => Pieces) | null;
  /** How Word sets it; null for slides, which PowerPoint shows. */
  word: WordKind | null;
  /** The kind of paper whose files it gathers, where it is a batch. */
  gathers: PaperName | null;
  /** Papers that take longer are printed first, so that none is left alone at the end. */
  length: number;
}

const PAPER: PaperKind = {
  label: "Báo cáo",
  template: "paper/bao-cao.njk",
  sheet: A4,
  numbering: "roman",
  captions: true,
  drawing: "wide",
  codeBesideTitle: false,
  fitted: null,
  readOn: false,
  runsOn: false,
  pieces: null,
  word: LETTER,
  gathers: null,
  length: 5,
};

const SHEET: PaperKind = {
  ...PAPER,
  label: "Phiếu",
  template: "paper/phieu.njk",
  numbering: "arabic",
  drawing: "narrow",
  codeBesideTitle: true,
  fitted: "sheets",
  pieces: () => ({ count: 1, names: () => "phiếu" }),
  word: {
    ...LETTER,
    layout: "sheets",
    sizes: { text: 11, table: 10, caption: 11, under: 9, heading: 12 },
    // one page each, as in print: the cover tells on which
    line: 240,
  },
  length: 0,
};

/** The page limit of the handout: the two sides of one sheet. */
const HANDOUT_PAGES = 2;

/** Every kind of paper. */
export const PAPER_KINDS: Record<PaperName, PaperKind> = {
  "bao-cao": { ...PAPER, readOn: true, runsOn: true },
  "ke-hoach": { ...PAPER, label: "Kế hoạch", runsOn: true, length: 3 },
  "thong-bao": { ...PAPER, label: "Thông báo", runsOn: true, length: 2 },
  "tom-tat": {
    ...PAPER,
    label: "Tờ tóm tắt",
    template: "paper/tom-tat.njk",
    numbering: "none",
    drawing: "narrow",
    codeBesideTitle: true,
    fitted: "sides",
    pieces: () => ({ count: HANDOUT_PAGES, names: (at) => (at === 0 ? "mặt trước" : "mặt sau") }),
    word: {
      layout: "handout",
      sizes: { text: 11.5, table: 10, caption: 11, under: 9, heading: 12 },
      // one sheet: its lines stand closer than in print, since rows of tables take more room in Word
      line: 236,
      besideTable: true,
    },
    length: 1,
  },
  "phu-luc": {
    ...PAPER,
    label: "Phụ lục",
    template: "paper/phu-luc.njk",
    sheet: A4_LYING,
    numbering: "none",
    captions: false,
    word: { ...LETTER, layout: "list", sizes: { ...LETTER.sizes, table: 10.5 } },
    length: 4,
  },
  "trinh-chieu": {
    ...PAPER,
    label: "Bản trình chiếu",
    template: "paper/trinh-chieu.njk",
    sheet: SLIDE,
    numbering: "none",
    fitted: "slides",
    // As many as there is something to say: a conference starts thin.
    pieces: ({ parts }) => ({ count: parts.length, names: (at, name) => `trang chiếu ${at + 1} “${name}”` }),
    word: null,
    length: 2,
  },
  phieu: SHEET,
  "phieu-tat-ca": {
    ...SHEET,
    label: "Tập phiếu",
    gathers: "phieu",
    pieces: ({ batch }) => ({
      count: (batch?.length ?? 0) + 1,
      names: (at, name) => (at === 0 ? "trang danh sách" : `phiếu “${name}”`),
    }),
    length: 3,
  },
};

/** What holds for a paper of this name. */
export function kindOf({ name }: Pick<Paper, "name">): PaperKind {
  return PAPER_KINDS[name];
}

/** How Word sets a kind of paper, of those that it sets. */
export function wordOf(name: PaperName): WordKind {
  const { word } = PAPER_KINDS[name];
  if (word === null) throw new Error(`${name} is no paper of Word's`);
  return word;
}

/** Whether a kind of paper is slides. */
export const isSlides = ({ name }: Pick<Paper, "name">): boolean => PAPER_KINDS[name].word === null;
