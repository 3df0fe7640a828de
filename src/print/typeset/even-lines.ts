import type { Page } from "puppeteer";

/** A line that ends farther than this before the edge, as a share of its width, would be pulled apart to reach it. */
const SHORT = 0.1;
/** A last line shorter than this share of its width is a word alone. */
const ALONE = 0.2;

/**
 * Paragraphs and items with a line that its words do not fill, because the next ones cannot be parted ("Thời hạn:
 * 31/12/2023", an address), keep their right edge ragged: justified, such a line stands with holes between its words.
 * Their last line is no longer given a word of the one before it, which parts "đơn vị": what cannot be parted is long
 * enough to stand alone; a short word is not left so. They stay as many lines as they were.
 */
export async function evenLines(page: Page): Promise<void> {
  await page.evaluate(
    async (short: number, alone: number) => {
      await document.fonts.ready;
      const justified = [...document.querySelectorAll<HTMLElement>("p, li, blockquote, .note, div")].filter(
        (one) => getComputedStyle(one).textAlign === "justify" && !one.querySelector("p, li, div, table"),
      );
      /** How far before the edge its lines end, as shares of their width. */
      const gapsOf = (one: HTMLElement) => {
        const words = document.createRange();
        words.selectNodeContents(one);
        const ends = new Map<number, number>();
        for (const { bottom, right, width } of words.getClientRects()) {
          const line = Math.round(bottom / 4);
          if (width > 0) ends.set(line, Math.max(ends.get(line) ?? 0, right));
        }
        const style = getComputedStyle(one);
        const box = one.getBoundingClientRect();
        const edge = box.right - Number.parseFloat(style.paddingRight);
        const width = edge - box.left - Number.parseFloat(style.paddingLeft);
        return [...ends].sort(([a], [b]) => a - b).map(([, end]) => (edge - end) / width);
      };
      for (const one of justified) one.style.textAlign = "left";
      for (const one of justified) {
        const lines = gapsOf(one);
        if (lines.slice(0, -1).every((gap) => gap <= short)) {
          one.style.textAlign = "";
          continue;
        }
        one.style.setProperty("text-wrap", "wrap");
        if ((gapsOf(one).at(-1) ?? 0) > 1 - alone) one.style.removeProperty("text-wrap");
      }
    },
    SHORT,
    ALONE,
  );
}
