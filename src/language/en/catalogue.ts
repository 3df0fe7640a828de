import { figures } from "./figures.ts";
import { format } from "./format.ts";
import { narrative } from "./narrative.ts";
import { pages } from "./pages.ts";
import { papers } from "./papers.ts";
import { sections } from "./sections.ts";
import { site } from "./site.ts";
import { tables } from "./tables.ts";

/**
 * English texts under their Vietnamese templates: a text with the same numbered places, or a function of the filled
 * places where English must count or turn the sentence about.
 */
export type Catalogue = Readonly<Record<string, string | ((...places: string[]) => string)>>;

/** All of English, room by room as the sentences are made. */
export const english: Catalogue = {
  ...format,
  ...narrative,
  ...sections,
  ...tables,
  ...figures,
  ...pages,
  ...papers,
  ...site,
};

/** The same by room, for the tests that look for entries that stand twice. */
export const rooms: Readonly<Record<string, Catalogue>> = {
  format,
  narrative,
  sections,
  tables,
  figures,
  pages,
  papers,
  site,
};
