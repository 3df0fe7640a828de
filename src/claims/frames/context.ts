import type { Facts } from "../judge/facts.ts";

/** Whom, what and when a text spoke of before it turned to others. */
export interface LeftFrame {
  unit: string | null;
  index: string | null;
  year: number | null;
  /** The sentence that turned away told no figure: whatever follows may as well go on as before. */
  aside?: boolean;
}

/** What is being spoken of, as it stands before a sentence. */
export interface Context {
  unit: string | null;
  /** Where the unit comes from: named in this paragraph, carried on, or the one the text is about. */
  unitFrom: "paragraph" | "carried" | "document";
  index: string | null;
  indexFrom: "paragraph" | "carried" | "heading";
  component: string | null;
  /** The component that the headings above are about; what stands under them goes on about it. */
  headed: string | null;
  /** The figures are of the whole country: what goes on without a unit is a mean. */
  whole: boolean;
  /** The sentence before told a mean with its figure. */
  meanTold: boolean;
  /** Components named in the last sentence that named any. */
  components: Set<string>;
  year: number | null;
  yearFrom: "paragraph" | "carried" | "heading" | "document";
  /** The year compared with, where this paragraph names one. */
  against: number | null;
  /** Years that paragraphs before this one compared with: what this one tells without a year may go on from them. */
  bases: ReadonlySet<number>;
  /** The year that each index was last spoken of in: a text on several comes back to one without its year. */
  yearsOf: ReadonlyMap<string, number>;
  /** The year that a sentence of aims named: what goes on aiming is of it. */
  aimed: number | null;
  /** Numbers in brackets are of this year ("trong ngoặc là năm 2022"). */
  bracketYear: number | null;
  /** The span of years that this paragraph speaks of. */
  span: { from: number; to: number } | null;
  /** The day of an announcement that the paragraph leans on. */
  announced: string | null;
  /** Years, units and indices named in this paragraph. */
  years: Set<number>;
  /** Those of them that the last sentence named that named any. */
  latest: Set<number>;
  units: Set<string>;
  indices: Set<string>;
  /** The units and years that paragraphs before this one named, in order. */
  unitsBefore: ReadonlySet<string>;
  yearsBefore: ReadonlySet<number>;
  /** What the last figure told was of. */
  told: LeftFrame | null;
  /** What was spoken of before the text turned to others: a sentence that names nobody may go back to it. */
  left: readonly LeftFrame[];
}

/** What a whole text is about. */
export interface DocumentFrame {
  unit: string | null;
  /** ISO day of the text. */
  date: string | null;
  /** ISO day that its first words name; no later than the text, so that it dates nothing else. */
  opened?: string | null;
  /** The year that the title names. */
  year: number | null;
  /** The title tells results of that year, and is not the name of a plan or a meeting held in it. */
  ofResults: boolean;
  /** The only index that the text names; null where it names none or several. */
  index: string | null;
}

export function freshContext(frame: DocumentFrame): Context {
  return {
    unit: frame.unit,
    unitFrom: "document",
    index: frame.index,
    indexFrom: "heading",
    component: null,
    whole: false,
    meanTold: false,
    headed: null,
    components: new Set(),
    year: frame.year,
    yearFrom: "document",
    against: null,
    bases: new Set(),
    yearsOf: new Map(),
    aimed: null,
    bracketYear: null,
    span: null,
    announced: null,
    years: new Set(),
    latest: new Set(),
    units: new Set(),
    indices: new Set(),
    unitsBefore: new Set(),
    yearsBefore: new Set(),
    told: null,
    left: [],
  };
}

/** A new paragraph goes on speaking of the same unit, index and year, less surely, and of the component of its heading alone. */
export function nextParagraph(context: Context): Context {
  const carried = <T extends string>(from: T): T | "carried" => (from === "paragraph" ? "carried" : from);
  return {
    ...context,
    component: context.headed,
    whole: false,
    meanTold: false,
    components: new Set(),
    against: null,
    bases: context.against === null ? context.bases : new Set([...context.bases, context.against]),
    unitFrom: carried(context.unitFrom),
    indexFrom: carried(context.indexFrom),
    yearFrom: carried(context.yearFrom),
    years: new Set(context.year !== null && context.yearFrom === "paragraph" ? [context.year] : []),
    latest: new Set(context.year !== null && context.yearFrom === "paragraph" ? [context.year] : []),
    units: new Set(),
    indices: new Set(),
    unitsBefore: new Set([...context.unitsBefore, ...context.units]),
    yearsBefore: new Set([...context.yearsBefore, ...context.years]),
  };
}

/** The edition that was the newest on a day: announced that day or before it. Months count from their end. */
export function editionOn(facts: Facts, index: string, day: string): number | null {
  const until = day.length === 10 ? day : day.length === 7 ? `${day}-31` : `${day}-12-31`;
  const out = facts.years(index).findLast((year) => {
    const on = facts.edition(index, year)?.publishedOn;
    return on && (on.length === 10 ? on : `${on}-28`) <= until;
  });
  return out ?? null;
}

/** What a new heading starts from: what the heading above it told, and the year spoken of where that told none. */
export function underHeading(above: Context | undefined, last: Context): Context {
  if (!above) return { ...last, headed: null };
  return above.year === null && last.year !== null && above.index === last.index
    ? { ...above, year: last.year, yearFrom: "carried" }
    : above;
}
