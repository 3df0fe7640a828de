import type { Page } from "puppeteer";
import { fitColumns } from "./fit-columns.ts";

/** A name of more lines than this beside figures of one is read as a ladder. */
const MOST_LINES = 3;

/** The tables of a text whose figures leave the names of its rows too little room. */
const NARROW = "[data-narrow] > table";

/**
 * Figures that may not break ("5,28 (37/63)") over many years leave the names of the rows a column of one word a line.
 * Such a table is set in type of 10 pt, its columns shared out anew.
 */
export async function fitLadders(page: Page): Promise<void> {
  const found = await page.evaluate((most: number) => {
    const linesOf = (cell: Element) => {
      const words = document.createRange();
      words.selectNodeContents(cell);
      return new Set([...words.getClientRects()].map(({ top }) => Math.round(top))).size;
    };
    let count = 0;
    for (const table of document.querySelectorAll<HTMLTableElement>("section:not(.annex) .table > table")) {
      const figures = table.querySelectorAll("thead th.number").length;
      if (figures < table.querySelectorAll("thead th").length - 1) continue;
      const names = [...table.querySelectorAll("tbody th")];
      if (!names.some((name) => linesOf(name) > most)) continue;
      table.parentElement?.setAttribute("data-narrow", "");
      table.parentElement?.classList.add("table-small");
      table.querySelector("colgroup")?.remove();
      table.style.tableLayout = "";
      count += 1;
    }
    return count;
  }, MOST_LINES);
  if (found > 0) await fitColumns(page, NARROW);
}
