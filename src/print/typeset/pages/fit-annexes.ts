import type { Page } from "puppeteer";
import { A4_LYING, PX_PER_MM, textArea } from "../sheets.ts";
import { type AnnexItem, annexSettings } from "./annex-rows.ts";
import { fitColumns } from "./fit-columns.ts";

/** The annexes of a text, which lie; and a paper that is nothing but annexes. */
type Lying = ".annex" | "body.phu-luc";

/** Gives annexes their columns by content, and leaves no page at their end to a few rows. */
export async function fitAnnexes(page: Page, lying: Lying): Promise<void> {
  const { width, height } = textArea(A4_LYING);
  const setWidth = (px: number | null) =>
    page.evaluate(
      (own: number | null, which: string) => {
        for (const annex of document.querySelectorAll<HTMLElement>(which))
          annex.style.width = own === null ? "" : `${own}px`;
      },
      px,
      lying,
    );
  await setWidth(width * PX_PER_MM);
  await fitColumns(page, `${lying} .table > table`);
  const annexes = await readItems(page, lying);
  const settings = annexes.map((items) => annexSettings(items, height * PX_PER_MM));
  await page.evaluate(
    (all: { from: number; room: number; lastPage: number | null }[][], which: string) => {
      for (const [at, paper] of document.querySelectorAll<HTMLElement>(which).entries()) {
        const items = [...paper.querySelectorAll<HTMLElement>("[data-item]")];
        for (const [nth, { from, room, lastPage }] of (all[at] ?? []).entries()) {
          for (const item of room === 0 ? [] : items.slice(from, all[at]?.[nth + 1]?.from)) {
            // half of it above the words of each row, half below
            item.closest("table")?.style.setProperty("--cell-room", `calc(1.6pt + ${room / 2}px)`);
          }
          if (lastPage !== null) items[lastPage]!.style.breakBefore = "page";
        }
        for (const item of items) item.removeAttribute("data-item");
      }
    },
    settings,
    lying,
  );
  await setWidth(null);
}

/** What stands in each annex, from above. */
async function readItems(page: Page, lying: Lying): Promise<AnnexItem[][]> {
  return await page.evaluate((which: string) => {
    const avoids = (element: Element, side: "breakBefore" | "breakAfter") =>
      getComputedStyle(element)[side] === "avoid";
    return [...document.querySelectorAll(which)].map((annex) => {
      const found = [...annex.querySelectorAll("h1, h2, h3, p, .colophon, thead, tbody > tr")].filter(
        (one) =>
          one.parentElement?.closest(".colophon, tr, thead, .watermark, [class^='head-']") === null &&
          !one.matches("[class^='head-']") &&
          one.getBoundingClientRect().height > 0,
      );
      return found.map((one, at) => {
        const [own, next, before] = [one.getBoundingClientRect(), found[at + 1], found[at - 1]];
        one.setAttribute("data-item", `${at}`);
        const until = next ? next.getBoundingClientRect().top : own.bottom;
        return {
          height: until - own.top,
          bound:
            before !== undefined &&
            (before.matches("thead") || avoids(one, "breakBefore") || avoids(before, "breakAfter")),
          opens: one.matches(".phu-luc section + section > h2"),
          row: one.matches("tr:not(.notes)"),
          head: one.closest("table")?.tHead?.getBoundingClientRect().height ?? 0,
        };
      });
    });
  }, lying);
}
