import type { Page } from "puppeteer";
import { fitColumns } from "./fit-columns.ts";

/** Tables that stay on one page: those of few rows. */
const WHOLE = "section:not(.annex) .table-whole";

/** Ways to set a table that is taller than its page, in the order in which they are tried (templates/styles/paper.css). */
const TIGHTER = ["table-close", "table-tight"];

/**
 * A table of few rows is not split: where it is taller than a page beside the headings that have to stand above it, it
 * is set with less room in its cells, then in type of 10 pt, its columns shared out anew. What is too tall even then
 * keeps its type and is broken between rows. `height` is the room of a page in px.
 */
export async function fitTallTables(page: Page, height: number): Promise<void> {
  if ((await tallTables(page, height)) === 0) return;
  for (const way of TIGHTER) {
    await dressTall(page, way);
    await fitColumns(page, "[data-tall] > table");
    if ((await tallTables(page, height)) === 0) return;
  }
  await dressTall(page, null);
  await fitColumns(page, "[data-tall] > table");
  await page.evaluate(() => {
    for (const table of document.querySelectorAll("[data-tall]")) table.removeAttribute("data-tall");
  });
}

/** Marks the tables that are taller than a page with what has to stand above them, and counts them. */
async function tallTables(page: Page, height: number): Promise<number> {
  return await page.evaluate(
    (room: number, which: string) => {
      const tables = [...document.querySelectorAll<HTMLElement>(which)];
      /** The first of the headings above a block, which are never left behind. */
      const opening = (block: Element): Element => {
        const before = block.previousElementSibling;
        const bound = before !== null && getComputedStyle(before).breakAfter === "avoid";
        return bound ? opening(before) : block;
      };
      const tall = tables.filter((table) => {
        const top = opening(table).getBoundingClientRect().top;
        return table.getBoundingClientRect().bottom - top > room;
      });
      for (const table of tables) table.toggleAttribute("data-tall", tall.includes(table));
      return tall.length;
    },
    height,
    WHOLE,
  );
}

/** Sets the tall tables in this way, or as all others are; their columns are not shared out yet. */
async function dressTall(page: Page, way: string | null): Promise<void> {
  await page.evaluate(
    (all: readonly string[], own: string | null) => {
      for (const holder of document.querySelectorAll("[data-tall]")) {
        holder.classList.remove(...all);
        if (own) holder.classList.add(own);
        const table = holder.querySelector("table");
        table?.querySelector("colgroup")?.remove();
        if (table) table.style.tableLayout = "";
      }
    },
    TIGHTER,
    way,
  );
}
