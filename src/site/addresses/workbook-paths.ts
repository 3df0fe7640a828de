import type { Page } from "../page.ts";

/** Name of the workbook with all tables of a page, in its folder. */
export const WORKBOOK = "bang-so-lieu.xlsx";

/** Paths of the workbooks of a page: one for each table, and the one with all of them where the page offers it. */
export function workbookPaths(page: Page): string[] {
  const tables = page.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === "table") return block.table.xlsx ?? [];
      return block.kind === "figure" ? (block.figure.table.xlsx ?? []) : [];
    }),
  );
  const all = page.downloads.flatMap(({ href }) => (href === `${page.path}${WORKBOOK}` ? [href] : []));
  return [...tables, ...all];
}
