import type { Page } from "puppeteer";
import { fitColumns } from "./pages/fit-columns.ts";

/** Sides of which the taller is fuller than this are not set in larger type. */
const ABOUT_FULL = 0.95;

/** Where the two sides together hold less than this part of their room, each is given its half of it. */
const THIN = 0.88;

/** Classes of larger type for a handout that its record does not fill, the largest first (templates/styles/paper.css). */
const LARGER = ["hall", "largest", "larger", "large"];

/** A side that is less full than this, in the largest type that both hold, is written on by hand. */
const WRITTEN_ON = 0.8;
const WRITING = { title: "Ghi chép tại hội nghị", least: 4 };

/**
 * Fills a handout with what its record holds: first pieces that may stand on either side pass to the emptier one, then
 * all is set in the largest type that both sides hold; what stays white of a side even then is ruled for notes by hand.
 * `height` is the room of a side in px; `tables` selects those whose columns are shared out by content.
 */
export async function fillThinSides(page: Page, height: number, tables: string): Promise<void> {
  await evenOut(page, height);
  await enlarge(page, height, tables);
  await ruleLines(page, height);
}

/** Rules the white foot of a side for notes by hand, above the small print; none where few lines find room. */
async function ruleLines(page: Page, height: number): Promise<void> {
  await page.evaluate(
    (room: number, full: number, { title, least }: typeof WRITING) => {
      for (const side of document.querySelectorAll<HTMLElement>(".side")) {
        const tall = () => side.getBoundingClientRect().height;
        if (tall() >= full * room) continue;
        const section = document.createElement("section");
        section.className = "handwriting";
        // No heading: what stands under it is written by hand, and the gate looks for text behind a heading.
        section.append(
          Object.assign(document.createElement("p"), { className: "label", textContent: title }),
        );
        const imprint = side.querySelector(":scope > .colophon");
        if (imprint) imprint.before(section);
        else side.append(section);
        let lines = 0;
        for (; tall() <= room; lines += 1)
          section.append(Object.assign(document.createElement("div"), { className: "line" }));
        section.lastElementChild?.remove();
        if (lines <= least) section.remove();
      }
    },
    height,
    WRITTEN_ON,
    WRITING,
  );
}

/**
 * Moves pieces to the emptier side for as long as that makes the taller side lower, the one that evens most first.
 * They stand there by their rank, behind what is never spare. Only in a sheet that is thin as a whole.
 */
async function evenOut(page: Page, height: number): Promise<void> {
  await page.evaluate(
    (room: number, thin: number) => {
      const sides = [...document.querySelectorAll<HTMLElement>(".side")];
      const tall = (element: Element) => element.getBoundingClientRect().height;
      const rankOf = (piece: Element) => Number(piece.getAttribute("data-spare"));
      if (sides.length !== 2 || sides.reduce((sum, side) => sum + tall(side), 0) > 2 * thin * room) return;
      for (let moved = true; moved; ) {
        moved = false;
        const [emptier, fuller] = [...sides].sort((a, b) => tall(a) - tall(b)) as [HTMLElement, HTMLElement];
        const apart = tall(fuller) - tall(emptier);
        const [best] = [...fuller.querySelectorAll<HTMLElement>("section[data-both]")]
          .map((piece) => ({ piece, left: Math.abs(apart - 2 * tall(piece)) }))
          .sort((a, b) => a.left - b.left);
        if (!best || best.left >= apart) return;
        const back = best.piece.nextElementSibling;
        const before = tall(fuller);
        const spare = [...emptier.querySelectorAll(":scope > section[data-spare]")];
        const next = spare.find((one) => rankOf(one) > rankOf(best.piece));
        const last = [...emptier.querySelectorAll(":scope > section")].at(-1);
        if (next) next.before(best.piece);
        else if (last) last.after(best.piece);
        else emptier.append(best.piece);
        moved = Math.max(...sides.map(tall)) < before;
        if (moved) continue;
        if (back) back.before(best.piece);
        else fuller.append(best.piece);
      }
    },
    height,
    THIN,
  );
}

/** Whether every word stands between the edges of its side, and the taller side is no taller than its room. */
function holds(page: Page, height: number): Promise<boolean> {
  return page.evaluate((room: number) => {
    const TOUCH = 1;
    return [...document.querySelectorAll(".side")].every((side) => {
      const { left, right, top } = side.getBoundingClientRect();
      const texts = document.createTreeWalker(side, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        if (node.textContent?.trim() === "") continue;
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) {
          if (box.width === 0) continue;
          if (box.left < left - TOUCH || box.right > right + TOUCH || box.bottom > top + room + TOUCH)
            return false;
        }
      }
      return side.getBoundingClientRect().height <= room;
    });
  }, height);
}

/**
 * What a thin record leaves white is given to the type: the largest in which both sides hold all their words, their
 * columns shared out anew, since what a word takes grows with it. Sides that are about full stay as they are.
 */
async function enlarge(page: Page, height: number, tables: string): Promise<void> {
  const tallest = await page.evaluate(() =>
    Math.max(...[...document.querySelectorAll(".side")].map((side) => side.getBoundingClientRect().height)),
  );
  if (tallest > ABOUT_FULL * height) return;
  for (const size of [...LARGER, null]) {
    await page.evaluate(
      (all: readonly string[], own: string | null, which: string) => {
        document.body.classList.remove(...all);
        if (own) document.body.classList.add(own);
        for (const table of document.querySelectorAll<HTMLTableElement>(which)) {
          table.querySelector("colgroup")?.remove();
          table.style.tableLayout = "";
        }
      },
      LARGER,
      size,
      tables,
    );
    await fitColumns(page, tables);
    if (await holds(page, height)) return;
  }
}
