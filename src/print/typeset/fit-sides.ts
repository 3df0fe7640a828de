import type { Page } from "puppeteer";
import type { PaperName } from "../../site/page.ts";
import { PX_PER_MM, sheetOf, textArea } from "./sheets.ts";

/** Stands at the end of a list that is not printed whole. */
const REST = "Các mục khác: xem báo cáo.";

/**
 * Fits the spare pieces of the handout, in the laid-out page: a side that is too long gives up its spare lines, the
 * last and least important first. A spare section may stand on both sides: it is printed on the front where it fits
 * whole, else on the back. What is not spare is never touched; a side that is still too long is refused afterwards.
 */
export async function fitSides(page: Page, name: PaperName): Promise<void> {
  if (name === "trinh-chieu") return await fitSlides(page);
  if (name !== "tom-tat") return;
  const room = textArea(sheetOf(name)).height * PX_PER_MM;
  await page.evaluate(
    async (height: number, restWords: string) => {
      await document.fonts.ready;
      const tooLong = (side: Element) => side.getBoundingClientRect().height > height;
      const rankOf = (piece: Element) => Number(piece.getAttribute("data-spare"));
      /** Spare pieces of a side, the one to go first at the start. */
      const spareOf = (side: Element) =>
        [...side.querySelectorAll("[data-spare]")].reverse().sort((a, b) => rankOf(b) - rankOf(a));
      const [front, back] = document.querySelectorAll(".side");
      const twins = (side: Element | undefined) =>
        [...(side?.querySelectorAll("section[data-twin]") ?? [])] as HTMLElement[];
      if (!front || !back) return;
      const twinIn = (side: Element, piece: HTMLElement) =>
        twins(side).find(({ dataset }) => dataset.twin === piece.dataset.twin);
      for (const piece of spareOf(front)) {
        const twin = twinIn(back, piece as HTMLElement);
        if (twin && tooLong(front)) piece.remove();
      }
      for (const piece of twins(front)) twinIn(back, piece)?.remove();
      for (const side of [front, back]) {
        for (const piece of spareOf(side)) {
          if (!tooLong(side)) break;
          const list = piece.matches("li") ? piece.parentElement : piece.querySelector("ul");
          const lines = piece.matches("li") ? [piece] : [...piece.querySelectorAll("li")].slice(1).reverse();
          if (list && !list.querySelector(".rest") && lines.length > 0) {
            const rest = document.createElement("li");
            rest.className = "rest";
            rest.textContent = restWords;
            list.append(rest);
          }
          for (const line of lines) if (tooLong(side)) line.remove();
          if (tooLong(side) && !piece.matches("li")) piece.remove();
        }
      }
    },
    room,
    REST,
  );
}

/**
 * A slide that is too long is set tighter: smaller headline and lists, down to the least that a hall reads; then its
 * drawing gives way, which is told afterwards where its type became too small. Nothing is left out.
 */
async function fitSlides(page: Page): Promise<void> {
  const room = textArea(sheetOf("trinh-chieu")).height * PX_PER_MM;
  await page.evaluate(async (height: number) => {
    await document.fonts.ready;
    const over = (slide: Element) => slide.getBoundingClientRect().height - height;
    for (const slide of document.querySelectorAll(".slide")) {
      if (over(slide) <= 0) continue;
      slide.classList.add("tight");
      const drawing = slide.querySelector<SVGElement>(".hall-chart svg");
      if (!drawing || over(slide) <= 0) continue;
      const room = drawing.getBoundingClientRect().height - over(slide) - 1;
      if (room > height / 4) drawing.style.height = `${room}px`;
    }
  }, room);
}
