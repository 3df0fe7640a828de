import type { Page } from "puppeteer";
import { A4_LYING, PX_PER_MM, textArea } from "../sheets.ts";
import { type AnnexItem, annexSetting } from "./annex-rows.ts";
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
  const settings = annexes.map((items) => annexSetting(items, height * PX_PER_MM));
  await page.evaluate(
    (all: { room: number; lastPage: number | null }[], which: string) => {
      for (const [at, annex] of document.querySelectorAll<HTMLElement>(which).entries()) {
        const { room = 0, lastPage = null } = all[at] ?? {};
        // half of it above the words of each row, half below
        if (room !== 0) annex.style.setProperty("--cell-room", `calc(1.6pt + ${room / 2}px)`);
        const first =
          lastPage === null ? null : annex.querySelector<HTMLElement>(`[data-item="${lastPage}"]`);
        if (first) first.style.breakBefore = "page";
        for (const one of annex.querySelectorAll("[data-item]")) one.removeAttribute("data-item");
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
