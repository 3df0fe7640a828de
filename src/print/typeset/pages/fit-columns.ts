import type { Page } from "puppeteer";
import { type CellSize, columnWidths } from "./column-widths.ts";

interface Sizes {
  /** Width of the table, and what rules and room at the sides of words take of it in each column. */
  width: number;
  room: number;
  rows: CellSize[][];
}

/** The tables of a text, its annexes apart. */
const IN_TEXT = "section:not(.annex) .table > table";

/** Gives the columns of words their width by content in the tables of a text, or in those that `which` selects. */
export async function fitColumns(page: Page, which = IN_TEXT): Promise<void> {
  const tables = await readSizes(page, which);
  const widths = tables.map(({ width, room, rows }) => {
    const columns = rows[0]?.length ?? 0;
    const found = columnWidths(rows, width - columns * room);
    return found?.map((one) => ((one + room) / width) * 100);
  });
  await page.evaluate(
    (shares: (number[] | undefined)[], selector: string) => {
      const all = document.querySelectorAll<HTMLTableElement>(selector);
      for (const [at, table] of all.entries()) {
        const own = shares[at];
        if (!own) continue;
        const group = document.createElement("colgroup");
        for (const share of own) group.appendChild(document.createElement("col")).style.width = `${share}%`;
        table.caption ? table.caption.after(group) : table.prepend(group);
        table.style.tableLayout = "fixed";
      }
    },
    widths,
    which,
  );
}

async function readSizes(page: Page, which: string): Promise<Sizes[]> {
  return await page.evaluate(async (selector: string) => {
    await document.fonts.ready;
    const context = document.createElement("canvas").getContext("2d");
    return [...document.querySelectorAll<HTMLTableElement>(selector)].map((table) => {
      const sizeOf = (cell: Element) => {
        const style = getComputedStyle(cell);
        const wide = (text: string) => {
          if (!context) return 0;
          context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
          return context.measureText(text).width;
        };
        const text = cell.textContent?.replace(/[ \n\t]+/gu, " ").trim() ?? "";
        const kept =
          style.whiteSpace === "nowrap" && !cell.querySelector(".tone-missing, .tone-not-comparable");
        const drawing = cell.querySelector("svg")?.getBoundingClientRect().width ?? 0;
        const words = kept ? [text] : text.split(/ |(?<=[-–/](?=\p{L}))/u);
        const indent = Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
        const more = Math.max(0, indent) + 1;
        const widths = words.map(wide);
        return {
          line: Math.max(wide(text), drawing) + more,
          word: Math.max(drawing, ...widths) + more,
          words: widths,
        };
      };
      const cell = table.querySelector("tbody td:not(.under)");
      const style = cell ? getComputedStyle(cell) : null;
      const px = (length: string | undefined) => Number.parseFloat(length ?? "0") || 0;
      const rows = [...table.querySelectorAll("tr:not(.notes)")].map((row) => [...row.children].map(sizeOf));
      return {
        width: table.getBoundingClientRect().width,
        room: px(style?.paddingRight) * 2 + px(style?.borderRightWidth) + 0.5,
        rows,
      };
    });
  }, which);
}
