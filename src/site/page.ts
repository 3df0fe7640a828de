/**
 * The page model: everything a page or a paper shows, as finished strings. Templates only lay it out.
 * The same sections make the web page and the printed report, so that the two cannot disagree.
 * A `path` or `href` is relative to the site's root ("don-vi/dong-thap/"); templates make it relative to the page.
 */

import type { Language } from "../language/language.ts";
import type { Bundle } from "./bundle/bundle-files.ts";
import type { TileMap } from "./figures/tiles.ts";
import type { Paper } from "./paper.ts";
import type { SharePicture } from "./sharing/share-picture.ts";
import type { Table } from "./table.ts";

export type { OfficialHeading, Paper, PaperName, PaperPart } from "./paper.ts";
export type { Cell, Column, Row, Table } from "./table.ts";

/** How a value reads, carried by sign and word; colour only repeats it. */
export type Tone = "gain" | "loss" | "unchanged" | "not-comparable" | "missing" | "neutral";

/** The result of one index in the first screen. */
export interface KeyFigure {
  /** "PAPI 2021". */
  label: string;
  /** "42,43 điểm". */
  score: string;
  /** "27/60"; null when no rank is known. */
  rank: string | null;
  /** "giảm 4,53 điểm so với năm 2020". */
  change: { text: string; tone: Tone } | null;
  /** "giảm 25 bậc" or "từ 2/63 xuống 27/60". */
  rankChange: { text: string; tone: Tone } | null;
  /** "thứ 2/13 Đồng bằng sông Cửu Long (tính)". */
  region: string | null;
  /** Break or basis notes that must stand beside the figures. */
  notes: string[];
  href: string | null;
}

/** A page that another page leads to, with enough of its content to choose by. */
export interface Card {
  /** A small line above the title: "Hội nghị · 17/6/2022". */
  kicker: string | null;
  title: string;
  href: string;
  text: string | null;
  /** Short results, one a line: "PAPI 2021: 42,43 điểm, hạng 27/60". */
  facts: { text: string; tone: Tone }[];
  illustrative: boolean;
}

/** A link in a list; its address starts at the site's root, or is a full https address of a source. */
export interface Link {
  label: string;
  href: string;
  note: string | null;
}

/** A drawing with its headline. */
export interface Drawing {
  id: string;
  /** What the switch between several calls it: "Thứ hạng". */
  measure?: string;
  /** The message, with the number. */
  headline: string;
  /** What is measured, where, when. */
  subtitle: string;
  /** SVG for wide screens and paper, and for phones. Trusted: made by our own charts. */
  svg: { wide: string; narrow: string };
  description: string;
}

/** Headline, subtitle, drawing, table and source of one fact set. */
export interface Figure extends Drawing {
  /** The drawings of made-up figures without their mark: each page of a paper carries it. Absent for real figures. */
  onPaper?: { wide: string; narrow: string };
  table: Table;
  /** The same measured other ways, one at a time in the place of the first; their numbers are in the table too. */
  views?: Drawing[];
}

export type Block =
  | { kind: "paragraph"; text: string }
  | { kind: "findings"; items: { id: string; text: string; tone: Tone }[] }
  | { kind: "list"; ordered: boolean; items: string[] }
  | {
      kind: "note";
      tone: "break" | "source" | "warning" | "later" | "missing";
      title: string | null;
      text: string;
    }
  | { kind: "quote"; text: string; source: string }
  /** `chartOnly`: no room for the table here; the paper or the page shows the same numbers elsewhere. */
  | { kind: "figure"; figure: Figure; chartOnly?: boolean }
  | { kind: "table"; table: Table }
  | { kind: "cards"; items: Card[] }
  /** On web pages only; its numbers stand in the table that follows. */
  | { kind: "tiles"; map: TileMap }
  | { kind: "links"; items: Link[] }
  | { kind: "definitions"; items: { id: string; term: string; text: string }[] }
  /** `lang`: prose that stays Vietnamese on a page in another language. */
  | { kind: "prose"; html: string; lang?: "vi" };

export interface Section {
  id: string;
  heading: string;
  blocks: Block[];
  /** Only on the web page, or only on paper; both when absent. */
  only?: "web" | "paper";
  /** On the handout: printed as far as a side has room; the highest number gives way first. */
  spare?: number;
}

/** What the first screen of a briefing says below the figures. */
export interface Summary {
  /** The findings that the lead does not hold, one sentence each, in the order of the one ranking. */
  findings: string[];
  /** What to do: action, who, by when. */
  actions: { text: string; who: string | null; when: string | null }[];
  /** Shown when the record holds no action. */
  actionsMissing: string | null;
}

export type PageKind =
  | "home"
  | "conference"
  | "plan"
  | "index"
  | "index-list"
  | "edition"
  | "unit"
  | "unit-list"
  | "data"
  | "method"
  | "glossary"
  | "search"
  | "compare"
  | "compare-region"
  | "accessibility";

export interface Page {
  /** Folder of the page, with a trailing slash; "" for the home page. */
  path: string;
  kind: PageKind;
  title: string;
  /** The name in tabs and shared links, which cannot say that they are in another language, where the title is. */
  tabTitle?: string;
  /** A small line above the title: "Hội nghị phân tích chuyên sâu · 17/6/2022". */
  kicker: string | null;
  /** Meta description, one sentence. */
  description: string;
  /** The one-sentence finding. */
  lead: string | null;
  illustrative: boolean;
  /** Under the title: who issues the papers of the page's conference, and their state. */
  standing?: string;
  /** Carries the mark DỰ THẢO on the screen too. */
  draft?: true;
  /** Takes the place of the last line of the foot, which denies that a page is an office's own. */
  officialFoot?: string;
  breadcrumbs: { label: string; path: string | null }[];
  keyFigures: KeyFigure[];
  summary: Summary | null;
  sections: Section[];
  downloads: Link[];
  /** Scripts in `assets/` that this kind of page needs besides the one of all pages, in order. */
  scripts?: string[];
  /** The page in the words of schema.org. */
  structuredData?: Record<string, unknown>;
}

/** A file beside the pages: CSV, JSON, SVG. */
export interface SiteFile {
  path: string;
  content: string;
}

/** All that is written to the output, before Eleventy and the printer run. */
export interface Site {
  title: string;
  language: Language;
  /** Where it stands below the output folder: absent for the first language, "en/" for its twin. */
  folder?: string;
  pages: Page[];
  files: SiteFile[];
  papers: Paper[];
  /** Entries of the main navigation. */
  navigation: { label: string; path: string }[];
  footer: string[];
  /** Entries at the foot of the pages besides those of the navigation. */
  footerNavigation?: { label: string; path: string }[];
  /** Folder address of the published site; absent, what needs one is left out. */
  baseAddress?: string;
  /** Drawn with the browser that prints; with them come the icons of the site. */
  pictures?: SharePicture[];
  /** Packed from the finished pages and papers, for reading without a network. */
  bundles?: Bundle[];
  /** The same site in English. */
  english?: Site;
}
