import type { Page } from "puppeteer";
import type { Piece } from "./piece.ts";

/** A block as the browser laid it out: lines of running text, or heights of the groups of rows of a table. */
export interface Block extends Omit<Piece, "parts" | "rows"> {
  lines: number;
  rows: number[];
  rowCount: number;
  /** A table that is broken only where it is taller than a page. */
  whole: boolean;
}

/**
 * A drawing gives at most a quarter of its height, and only as much as leaves its smallest type this size in px, 8 pt; a
 * row of a table that stays whole, part of the room in its cells, in px.
 */
const GIVES = { drawing: 0.25, type: 10.68, row: 2.6 };

/**
 * Reads the blocks of a text, annexes apart, and marks each with its number in `data-piece`. Lists and running texts are
 * read line by line and item by item; a drawing and its table are two blocks. What may be broken where is what the style
 * sheet says. What stands below one heading is a section; what a block is about is the first index that it names, a table
 * or drawing by its title.
 */
export async function readBlocks(page: Page): Promise<Block[]> {
  return await page.evaluate(async (gives: { drawing: number; type: number; row: number }) => {
    await document.fonts.ready;
    for (const figure of document.querySelectorAll("section:not(.annex) > .figure"))
      figure.replaceWith(...figure.children);
    const style = (element: Element) => getComputedStyle(element);
    const px = (length: string) => Number.parseFloat(length) || 0;
    const tall = (element: Element) => element.getBoundingClientRect().height;
    const avoids = (element: Element, side: "breakBefore" | "breakAfter") => style(element)[side] === "avoid";
    /** Height that a drawing can do without before its smallest type is hard to read. */
    const givenBy = (drawing: SVGSVGElement) => {
      const { width, height } = drawing.viewBox.baseVal;
      const box = drawing.getBoundingClientRect();
      const scale = Math.min(box.width / width, box.height / height);
      const sizes = [...drawing.querySelectorAll("text")].map((text) => px(style(text).fontSize) * scale);
      const readable = sizes.length === 0 ? 0 : gives.type / Math.min(...sizes);
      return box.height * Math.max(0, Math.min(gives.drawing, 1 - readable));
    };
    const indices = document.body.dataset.indices?.split(";") ?? [];
    /** The index that is named first, the longer name of two that begin alike. */
    const subjectOf = (element: Element) => {
      const words = (element.querySelector("caption, .headline") ?? element).textContent ?? "";
      const named = indices.flatMap((name) => {
        const at = words.indexOf(name);
        return at < 0 ? [] : [{ name, at }];
      });
      return named.sort((a, b) => a.at - b.at || b.name.length - a.name.length)[0]?.name ?? null;
    };
    const found: Block[] = [];
    let section = 0;

    /** Heights of what stays together: the head with the first rows, then each further row or rows. */
    const groupsOf = (table: Element): number[] => {
      const rows = [...table.querySelectorAll("tbody tr")];
      const groups: number[] = [];
      for (const [at, row] of rows.entries()) {
        const before = rows[at - 1];
        const bound = before === undefined || avoids(row, "breakBefore") || avoids(before, "breakAfter");
        if (bound && groups.length > 0) groups[groups.length - 1] = (groups.at(-1) ?? 0) + tall(row);
        else groups.push(tall(row));
      }
      const rest = tall(table) - groups.reduce((sum, one) => sum + one, 0);
      if (groups.length > 0) groups[0] = (groups[0] ?? 0) + rest;
      return groups;
    };

    const add = (element: HTMLElement, joined: boolean, edges: Element[]) => {
      const heading = element.matches("h2, h3, h4");
      if (heading) section += 1;
      const table = element.matches(".table") ? element.querySelector("table") : null;
      const drawing = element.matches(".chart") ? element.querySelector("svg") : null;
      const worded = element.matches("p, li") && !element.querySelector("p, ul, ol, svg, table");
      const split = table !== null && style(element).breakInside !== "avoid";
      const margins = (side: "marginTop" | "marginBottom", those: Element[]) =>
        Math.max(0, ...those.map((one) => px(style(one)[side])));
      const firstOf = edges.filter((one) => one === element || one.firstElementChild === element);
      const lastOf = edges.filter((one) => one === element || one.lastElementChild === element);
      const next = element.nextElementSibling ?? element.parentElement?.nextElementSibling;
      const previous = found.at(-1);
      if (previous && avoids(element, "breakBefore")) previous.withNext = true;
      element.dataset.piece = String(found.length);
      found.push({
        section,
        about: subjectOf(element),
        stream: table ? "table" : drawing ? "drawing" : "text",
        height: tall(element),
        above: margins("marginTop", firstOf),
        below: margins("marginBottom", lastOf),
        gives: drawing ? givenBy(drawing) : table && !split ? table.rows.length * gives.row : 0,
        heading,
        withNext:
          avoids(element, "breakAfter") ||
          (/:$/u.test(element.textContent?.trim() ?? "") && next?.matches("ul, ol, li") === true),
        joined,
        lines: worded ? Math.round(tall(element) / px(style(element).lineHeight)) : 1,
        rows: table ? groupsOf(table) : [],
        rowCount: table?.rows.length ?? 0,
        whole: table !== null && !split,
        head: table?.tHead ? tall(table.tHead) : 0,
      });
    };

    const read = (element: HTMLElement) => {
      if (!element.matches("ul, ol, .prose")) return add(element, false, [element]);
      const leaves = (one: HTMLElement, above: Element[]): { leaf: HTMLElement; edges: Element[] }[] =>
        one.matches("ul, ol, .prose")
          ? [...one.children].flatMap((child) => leaves(child as HTMLElement, [...above, one]))
          : [{ leaf: one, edges: [one, ...above] }];
      for (const [at, { leaf, edges }] of leaves(element, []).entries()) add(leaf, at > 0, edges);
    };

    for (const child of document.body.children) {
      if (!(child instanceof HTMLElement)) continue;
      if (child.matches(".annex, .watermark, [class^='head-']") || tall(child) === 0) continue;
      section += 1;
      if (!child.matches("section")) read(child);
      else for (const one of child.children) if (one instanceof HTMLElement) read(one);
    }
    return found;
  }, GIVES);
}
