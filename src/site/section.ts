import type { ChartData } from "../charts/kinds/chart-data.ts";
import type { Words } from "../language/text.ts";
import type { TileMap } from "./figures/tiles.ts";
import type { Table } from "./table.ts";
import type { Tone } from "./tone.ts";

/** The result of one index in the first screen. */
export interface KeyFigure {
  /** "PAPI 2021". */
  label: Words;
  /** "42,43 điểm"; where there is none, why. */
  score: Words;
  /** The words in the place of the score are no number: they are set small. */
  unscored?: boolean;
  /** "27/60"; null when no rank is known. */
  rank: Words | null;
  /** "giảm 4,53 điểm so với năm 2020". */
  change: { text: Words; tone: Tone } | null;
  /** "giảm 25 bậc" or "từ 2/63 xuống 27/60". */
  rankChange: { text: Words; tone: Tone } | null;
  /** "thứ 2/13 Đồng bằng sông Cửu Long (tính)". */
  region: Words | null;
  /** Break or basis notes that must stand beside the figures. */
  notes: Words[];
  href: string | null;
  /** Path to where the score comes from. */
  facts?: string;
}

/** A page that another page leads to, with enough of its content to choose by. */
export interface Card {
  /** A small line above the title: "Hội nghị · 17/6/2022". */
  kicker: Words | null;
  title: Words;
  href: string;
  text: Words | null;
  /** Where the numbers of the card come from. */
  factsPage: string;
  /** Short results, one a line: "PAPI 2021: 42,43 điểm, hạng 27/60". */
  facts: { text: Words; tone: Tone }[];
  illustrative: boolean;
}

/** A link in a list; its address starts at the site's root, or is a full https address of a source. */
export interface Link {
  label: Words;
  href: string;
  note: Words | null;
}

/** A drawing with its headline. */
export interface Drawing {
  id: string;
  /** What the switch between several calls it: "Thứ hạng". */
  measure?: Words;
  /** The message, with the number. */
  headline: Words;
  /** What is measured, where, when. */
  subtitle: Words;
  /** SVG for wide screens and paper, and for phones. Trusted: made by our own charts. */
  svg: { wide: string; narrow: string };
  altText: Words;
  /** What is drawn as numbers, for Office programs; absent for kinds that they do not know. */
  chart?: ChartData;
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
  /** A heading within a section: the parts of a report's section are numbered below its Roman number. */
  | { kind: "heading"; id: string; text: Words }
  | { kind: "paragraph"; text: Words }
  | { kind: "findings"; items: { id: string; text: Words; tone: Tone }[] }
  | { kind: "list"; ordered: boolean; items: Words[] }
  | {
      kind: "note";
      tone: "break" | "source" | "warning" | "later" | "missing";
      title: Words | null;
      text: Words;
    }
  | { kind: "quote"; text: Words; source: Words }
  /** `chartOnly`: no room for the table here; the paper or the page shows the same numbers elsewhere. */
  | { kind: "figure"; figure: Figure; chartOnly?: boolean }
  | { kind: "table"; table: Table }
  | { kind: "cards"; items: Card[] }
  /** On web pages only; its numbers stand in the table that follows. */
  | { kind: "tiles"; map: TileMap }
  | { kind: "links"; items: Link[] }
  | { kind: "definitions"; items: { id: string; term: Words; text: Words }[] }
  /** `lang`: prose that stays Vietnamese on a page in another language. */
  | { kind: "prose"; html: string; lang?: "vi" };

export interface Section {
  id: string;
  heading: Words;
  blocks: Block[];
  /** Where its numbers come from, on a page that is about no one conference. */
  facts?: string;
  /** Only on the web page, or only on paper; both when absent. */
  only?: "web" | "paper";
  /** On the handout: printed as far as a side has room; the highest number gives way first. */
  spare?: number;
  /** The subject of which it is the only part that says anything; absent where it is the subject itself. */
  subject?: string;
  /** On the web page: belongs to a run that phones fold; `opens` is what the switch before the first of them says. */
  fold?: { opens: Words | null; closes: boolean };
}

/** What the first screen of a briefing says below the figures. */
export interface Summary {
  /** The findings that the lead does not hold, one sentence each, in the order of the one ranking. */
  findings: Words[];
  /** What to do: action, who, by when. */
  actions: { text: Words; who: Words | null; when: Words | null }[];
  /** Shown when the record holds no action. */
  actionsMissing: Words | null;
  /** Said where the actions are in another language than the page; only on screen. */
  actionsLanguage?: Words;
}
