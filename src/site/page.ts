/**
 * The page model: everything a page shows, as texts that templates write for a language while they lay them out.
 * The same sections make the web page and the printed report, so that the two cannot disagree.
 * A `path` or `href` is relative to the site's root ("don-vi/dong-thap/"); templates make it relative to the page.
 */

import type { Written } from "../format/write.ts";
import type { Language } from "../language/language.ts";
import type { Words } from "../language/text.ts";
import type { Bundle } from "./bundle/bundle-files.ts";
import type { Paper } from "./paper.ts";
import type { KeyFigure, Link, Section, Summary } from "./section.ts";
import type { SharePicture } from "./sharing/share-picture.ts";

export type { OfficialHeading, Paper, PaperName, PaperPart } from "./paper.ts";
export type { Block, Card, Drawing, Figure, KeyFigure, Link, Section, Summary } from "./section.ts";
export type { Cell, Column, Row, Table } from "./table.ts";
export type { Tone } from "./tone.ts";

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
  title: Words;
  /** The name in tabs and shared links, which cannot say that they are in another language, where the title is. */
  tabTitle?: Words;
  /** A small line above the title: "Hội nghị phân tích chuyên sâu · 17/6/2022". */
  kicker: Words | null;
  /** Meta description, one sentence. */
  description: Words;
  /** The one-sentence finding. */
  lead: Words | null;
  illustrative: boolean;
  /** Under the title: who issues the papers of the page's conference, and their state. */
  standing?: Words;
  /** Carries the mark DỰ THẢO on the screen too. */
  draft?: true;
  /** Path to where its numbers come from. */
  facts?: string;
  /** Where the numbers of editions come from, and whose those are that name nobody. */
  leagueFacts?: { script: string; unit: string | null };
  /** Takes the place of the last line of the foot, which denies that a page is an office's own. */
  officialFoot?: Words;
  breadcrumbs: { label: Words; path: string | null }[];
  keyFigures: KeyFigure[];
  summary: Summary | null;
  sections: Section[];
  downloads: Link[];
  /** Scripts in `assets/` that this kind of page needs besides the one of all pages, in order. */
  scripts?: string[];
  /** The page in the words of schema.org. */
  structuredData?: Record<string, unknown>;
}

/** A page with every text in it written. */
export type WrittenPage = Written<Page>;

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
  navigation: { label: Words; path: string }[];
  footer: Words[];
  /** Entries at the foot of the pages besides those of the navigation. */
  footerNavigation?: { label: Words; path: string }[];
  /** Folder address of the published site; absent, what needs one is left out. */
  baseAddress?: string;
  /** Drawn with the browser that prints; with them come the icons of the site. */
  pictures?: SharePicture[];
  /** Packed from the finished pages and papers, for reading without a network. */
  bundles?: Bundle[];
  /** The same site in English. */
  english?: Site;
}
