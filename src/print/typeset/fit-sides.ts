import type { Page } from "puppeteer";
import { LAST_OF_ALL } from "../../site/papers/handout/handout.ts";
import type { PaperKind } from "../paper-kinds.ts";
import { fitColumns } from "./pages/fit-columns.ts";
import { PX_PER_MM, type Sheet, textArea } from "./sheets.ts";
import { fillThinSides } from "./thin-sides.ts";

/** Stands at the end of a list that is not printed whole, with how many are left out. */
const REST = "Và {n} mục khác: xem báo cáo.";

/** Sheets and slides are filled to a little above the foot, mm: a printer rounds, and what reaches it leaves an empty page. */
const SPARE_MM = 0.4;

/** A side that is less full takes the beginning of a piece that does not fit whole. */
const FULL = 0.88;

const TABLES = ".side .table > table";
/**
 * Fits the spare pieces of the handout, in the laid-out page. A spare section may stand on both sides: in the order of
 * their ranks each is printed on the front where it fits whole, else on the back, else as far as a side has room, with
 * a word on where the rest stands; what only fills room goes to the emptier side first. What is not spare is never touched, but for the last rows of tasks where not even
 * they find room; a side that is still too long is refused afterwards.
 */
export async function fitSides(page: Page, { fitted, sheet }: PaperKind): Promise<void> {
  if (fitted === "slides") return await fitSlides(page, sheet);
  if (fitted === "sheets") return await fitSheets(page, sheet);
  if (fitted !== "sides") return;
  await fitColumns(page, TABLES);
  const room = textArea(sheet).height * PX_PER_MM;
  await page.evaluate(
    async (height: number, restWords: string, full: number, filler: number) => {
      await document.fonts.ready;
      const [front, back] = document.querySelectorAll<HTMLElement>(".side");
      if (!front || !back) return;
      const tall = (side: Element) => side.getBoundingClientRect().height;
      const tooLong = (side: Element) => tall(side) > height;
      const rankOf = (piece: Element) => Number(piece.getAttribute("data-spare"));
      const spareIn = (side: Element) => [...side.querySelectorAll<HTMLElement>("section[data-spare]")];
      const linesOf = (piece: Element) => [...piece.querySelectorAll("li, tbody tr:not(.notes)")];
      const show = (piece: Element, shown: boolean) => piece.toggleAttribute("hidden", !shown);
      /** Says at the end of a list or table that it goes on elsewhere. */
      const tellRest = (line: Element) => {
        const rest = document.createElement(line.matches("tr") ? "tr" : "li");
        rest.className = "rest";
        if (line.matches("tr")) {
          const cell = rest.appendChild(document.createElement("td"));
          cell.colSpan = line.children.length;
          cell.textContent = restWords;
        } else rest.textContent = restWords;
        line.after(rest);
        return rest;
      };
      const countRest = (rest: Element, count: number) => {
        const words = restWords.replace("{n}", String(count).padStart(2, "0"));
        (rest.querySelector("td") ?? rest).textContent = words;
      };
      /** Leaves out last lines until the side fits; false, and nothing changed, where fewer than two would be left. */
      const shorten = (piece: Element, side: Element, least: number) => {
        const lines = linesOf(piece);
        const last = lines.at(-1);
        if (!last || lines.length <= least) return false;
        const rest = tellRest(last);
        const gone: Element[] = [];
        for (const line of [...lines].reverse()) {
          if (!tooLong(side) || lines.length - gone.length <= least) break;
          line.setAttribute("hidden", "");
          gone.push(line);
        }
        if (!tooLong(side)) {
          for (const line of gone) line.remove();
          countRest(rest, gone.length);
          return true;
        }
        for (const line of gone) line.removeAttribute("hidden");
        rest.remove();
        return false;
      };
      const ranked = [...spareIn(front), ...spareIn(back)].sort((a, b) => rankOf(a) - rankOf(b));
      for (const piece of ranked) show(piece, false);
      // Findings come ranked: the last give way where results and drawing leave no room for them.
      const findings = [...front.querySelectorAll("section:not([data-twin]) li")];
      const words = front.querySelectorAll('[data-twin="mat-truoc-thanh-phan"] > .body');
      for (const line of [...findings.slice(1), ...words].reverse()) if (tooLong(front)) line.remove();
      // Tasks of a list: as many as there is room for.
      const leftOut = new Map<Element, number>();
      for (const line of [...back.querySelectorAll("li[data-spare]")].reverse()) {
        const list = line.parentElement;
        if (!tooLong(back) || !list) break;
        const rest = list.querySelector(".rest") ?? tellRest(list.lastElementChild ?? line);
        line.remove();
        leftOut.set(rest, (leftOut.get(rest) ?? 0) + 1);
      }
      for (const [rest, count] of leftOut) countRest(rest, count);
      const tasks = back.querySelector('[data-twin="viec-can-lam"]');
      if (tasks && tooLong(back)) shorten(tasks, back, 3);
      const rest: { side: HTMLElement; piece: HTMLElement }[] = [];
      const told = new Set<string>();
      const sideOf = (piece: Element) => (front.contains(piece) ? front : back);
      /** A piece, or before it its twin where that fills the emptier side: of what only fills room. */
      const tried = (piece: HTMLElement) => {
        const twin = ranked.find((one) => one !== piece && one.dataset.twin === piece.dataset.twin);
        const emptier = twin && rankOf(piece) >= filler && tall(sideOf(twin)) < tall(sideOf(piece));
        return emptier ? [twin, piece] : [piece];
      };
      const place = (piece: HTMLElement) => {
        const side = sideOf(piece);
        const twin = piece.dataset.twin ?? "";
        if (told.has(twin)) return;
        show(piece, true);
        if (tooLong(side)) {
          show(piece, false);
          rest.push({ side, piece });
        } else told.add(twin);
      };
      for (const piece of ranked) for (const one of tried(piece)) place(one);
      for (const { side, piece } of rest) {
        const twin = piece.dataset.twin ?? "";
        if (told.has(twin) || tall(side) >= full * height) continue;
        show(piece, true);
        if (shorten(piece, side, 2)) told.add(twin);
        else show(piece, false);
      }
      const twinned = (piece: Element) =>
        ranked.some((one) => one !== piece && one.dataset.twin === piece.getAttribute("data-twin"));
      for (const piece of ranked) piece.toggleAttribute("data-both", twinned(piece));
      for (const piece of ranked) if (piece.hasAttribute("hidden")) piece.remove();
    },
    room,
    REST,
    FULL,
    LAST_OF_ALL,
  );
  await fillThinSides(page, room, TABLES);
}

/** A sheet that is longer than its page by a little: the room for signatures and between parts gives way. */
async function fitSheets(page: Page, sheet: Sheet): Promise<void> {
  const room = (textArea(sheet).height - SPARE_MM) * PX_PER_MM;
  await page.evaluate(async (height: number) => {
    await document.fonts.ready;
    for (const side of document.querySelectorAll(".side"))
      side.classList.toggle("tight", side.getBoundingClientRect().height > height);
  }, room);
}

/**
 * A slide that is too long, or whose list takes more than five lines, is set tighter: smaller headline and lists, down to
 * the least that a hall reads; all slides of one list in one type. What leaves room is set more openly. Then its drawing gives way, which is told afterwards where its type became too small. Nothing is left out.
 */
async function fitSlides(page: Page, sheet: Sheet): Promise<void> {
  const room = (textArea(sheet).height - SPARE_MM) * PX_PER_MM;
  await page.evaluate(async (height: number) => {
    await document.fonts.ready;
    const over = (slide: Element) => slide.getBoundingClientRect().height - height;
    const linesOf = (item: Element) =>
      Math.round(item.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(item).lineHeight));
    const slides = [...document.querySelectorAll(".slide")];
    // slides of one list bear one name, the later ones with their number
    const listOf = (slide: Element) => slide.classList.item(2)?.replace(/-\d$/u, "") ?? "";
    for (const list of new Set(slides.map(listOf))) {
      const parts = slides.filter((slide) => listOf(slide) === list);
      for (const slide of parts) slide.classList.toggle("part", parts.length > 1);
      const linesIn = (slide: Element) =>
        [...slide.querySelectorAll("li")].reduce((sum, item) => sum + linesOf(item), 0);
      const set = (name: string, on: boolean) => {
        for (const slide of parts) slide.classList.toggle(name, on);
      };
      const held = () => parts.every((slide) => linesIn(slide) <= 5 && over(slide) <= 0);
      if (parts.some((slide) => linesIn(slide) > 5)) {
        set("middle", true);
        if (!held()) {
          set("middle", false);
          set("small", true);
        }
      }
      // a list or a table that has its slide for itself
      const alone = parts.every((slide) =>
        slide.querySelector(".slide-body > :is(ul, ol, .table):only-child"),
      );
      if (!alone) continue;
      for (const openness of ["roomy", "roomier"]) {
        set(openness, true);
        if (!held()) set(openness, false);
      }
    }
    for (const slide of slides) {
      if (over(slide) <= 0) continue;
      slide.classList.add("tight");
      const drawing = slide.querySelector<SVGElement>(".hall-chart svg");
      if (!drawing || over(slide) <= 0) continue;
      const room = drawing.getBoundingClientRect().height - over(slide) - 1;
      if (room > height / 4) drawing.style.height = `${room}px`;
    }
    document.body.classList.toggle(
      "one-headline",
      slides.some((slide) => slide.matches(".tight:not(.slide-cover)")),
    );
  }, room);
}
