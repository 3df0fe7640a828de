import { factId } from "../../narrative/fact-ids/fact-id.ts";
import type { KeyFigure, Page, Section, Table } from "../page.ts";

/** Folder of the page that says where every number of a conference comes from. */
export function factsPath(slug: string): string {
  return `hoi-nghi/${slug}/so-lieu/`;
}

/** Where the numbers of all editions come from, for the pages of units, editions and regions. */
export const LEAGUE_FACTS = "du-lieu/facts.js";

/** The page whose numbers say where they come from, of the unit that it is about, where it is about one. */
export const withLeagueFacts = (page: Page, unit: string | null = null): Page => ({
  ...page,
  leagueFacts: { script: LEAGUE_FACTS, unit },
  scripts: [...new Set([...(page.scripts ?? []), "number-facts.js"])],
});

/** The row of a component on that page. */
export function partAnchor(index: string, year: number, component: string): string {
  return `${index}-${year}-${component}`;
}

/** The row of the score of an index on that page. */
export function scoreAnchor(index: string, year: number): string {
  return factId(index, year, null, "diem");
}

/** The part of that page that a table is about, told by the index in its id; the whole page where none is. */
function partFor(id: string, indices: readonly string[]): string {
  const found = [...indices].sort((a, b) => b.length - a.length).find((index) => id.includes(index));
  return found === undefined ? "" : `#${found}`;
}

/** The page of a conference whose tables and key figures lead to where their numbers come from. */
export function withFactLinks(
  page: Page,
  slug: string,
  indices: readonly { id: string; year: number; known: boolean }[],
): Page {
  const path = factsPath(slug);
  const ids = indices.map(({ id }) => id);
  const led = (table: Table): Table => ({ ...table, facts: `${path}${partFor(table.id, ids)}` });
  const sections = page.sections.map(
    (section): Section => ({
      ...section,
      blocks: section.blocks.map((block) => {
        if (block.kind === "table") return { ...block, table: led(block.table) };
        if (block.kind === "figure")
          return { ...block, figure: { ...block.figure, table: led(block.figure.table) } };
        return block;
      }),
    }),
  );
  const keyFigures = page.keyFigures.map((figure, at): KeyFigure => {
    const index = indices[at];
    return index?.known ? { ...figure, facts: `${path}#${scoreAnchor(index.id, index.year)}` } : figure;
  });
  return { ...page, sections, keyFigures, facts: path, scripts: ["number-facts.js"] };
}
