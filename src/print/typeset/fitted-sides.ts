import type { Page } from "puppeteer";
import type { PaperKind } from "../paper-kinds.ts";

/** What a section of the handout kept when it was fitted: lines of its lists and tables, paragraphs. */
export interface FittedSection {
  /** The section's own id, "viec-can-lam". */
  name: string;
  lines: number;
  paragraphs: number;
  /** Said after its last line where it was cut; null where it is whole. */
  rest: string | null;
}

/** What stands on the sides of a handout, in order, and how many of the findings at its head. */
export interface FittedSides {
  findings: number;
  sides: FittedSection[][];
}

/** Reads from a laid-out handout what found room on which side; null for papers that are not fitted so. */
export async function readSides(page: Page, { fitted }: PaperKind): Promise<FittedSides | null> {
  if (fitted !== "sides") return null;
  return await page.evaluate(() => {
    const count = (root: Element | undefined, selector: string) =>
      root?.querySelectorAll(selector).length ?? 0;
    const sides = [...document.querySelectorAll(".side")];
    return {
      findings: count(sides[0], "section:not([data-twin]) li"),
      sides: sides.map((side) =>
        [...side.querySelectorAll<HTMLElement>("section[data-twin]")].map((section) => ({
          name: section.dataset.twin ?? "",
          lines: count(section, "li:not(.rest), tbody tr:not(.notes, .rest)"),
          paragraphs: count(section, ":scope > .body"),
          rest: section.querySelector(".rest")?.textContent ?? null,
        })),
      ),
    };
  });
}
