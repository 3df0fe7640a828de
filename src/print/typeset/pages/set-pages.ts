import type { Page } from "puppeteer";
import type { PaperKind } from "../../paper-kinds.ts";
import { PX_PER_MM, textArea } from "../sheets.ts";
import { fitAnnexes } from "./fit-annexes.ts";
import { fitColumns } from "./fit-columns.ts";
import { fitLadders } from "./fit-ladders.ts";
import { fitTallTables } from "./fit-tall-tables.ts";
import { type Piece, partsOfLines } from "./piece.ts";
import { type PagePlan, planPages } from "./plan-pages.ts";
import { readBlocks } from "./read-blocks.ts";

/** The printer's rounding, over the blocks of a page. */
const MARGIN_OF_ERROR = 5;
/** A last page with more white than this holds hardly more than a signature. */
const THIN = 0.6;
/** White at the foot of a page that another follows, as a share of its height, that is too much. */
const MOST_WHITE = 0.15;
/** Other distances of lines, in the order in which they are tried (templates/styles/paper.css). */
const LINES = ["lines-closer", "lines-wider"];

/**
 * Sets a text for reading on: reads its blocks from the laid-out page, plans where each stands, and carries the plan
 * out in the page, which then prints so. Null for papers whose pieces fill a page each, and for annexes by themselves.
 */
export async function setPages(
  page: Page,
  { runsOn, sheet, pieces: inPieces }: PaperKind,
): Promise<PagePlan | null> {
  if (inPieces !== null) return null;
  if (!runsOn) {
    await fitAnnexes(page, "body.phu-luc");
    return null;
  }
  const height = textArea(sheet).height * PX_PER_MM - MARGIN_OF_ERROR;
  await fitColumns(page);
  await fitLadders(page);
  await fitTallTables(page, height);
  await fitAnnexes(page, ".annex");
  const set = (await otherLines(page, height)) ?? (await planned(page, height));
  await carryOut(page, set.plan, set.broken);
  return set.plan;
}

interface Planned {
  plan: PagePlan;
  /** Tables that should stay whole and are taller than a page. */
  broken: number[];
}

/** Reads the blocks as they are laid out now and plans where each stands. */
async function planned(page: Page, height: number): Promise<Planned> {
  const blocks = await readBlocks(page);
  const pieces = blocks.map(({ lines, rows, rowCount, whole, ...block }): Piece => {
    const parts = rows.length === 0 ? partsOfLines(lines, block.height) : rows;
    const together = whole && block.height <= height;
    return { ...block, rows: together ? rowCount : 0, parts: together ? [block.height] : parts };
  });
  const broken = pieces.flatMap(({ parts }, piece) =>
    blocks[piece]?.whole && parts.length > 1 ? [piece] : [],
  );
  return { plan: planPages(pieces, height), broken };
}

/**
 * The plan with lines closer together, where it saves a last page that holds hardly more than the signature; with lines
 * closer or wider apart, where it saves a page that much stays white of. Null where there is no such page, or where it
 * cannot be saved so.
 */
async function otherLines(page: Page, height: number): Promise<Planned | null> {
  const { pages } = (await planned(page, height)).plan;
  const thin = pages.length > 1 && (pages.at(-1)?.white ?? 0) > THIN;
  const worst = whitest(pages);
  for (const lines of thin || worst > MOST_WHITE ? LINES : []) {
    await setLines(page, lines);
    const set = await planned(page, height);
    const white = whitest(set.plan.pages);
    if (white <= MOST_WHITE && (worst > MOST_WHITE || set.plan.pages.length < pages.length)) return set;
  }
  await setLines(page, null);
  return null;
}

const setLines = (page: Page, lines: string | null) =>
  page.evaluate(
    (all: readonly string[], own: string | null) => {
      document.body.classList.remove(...all);
      if (own) document.body.classList.add(own);
    },
    LINES,
    lines,
  );

/** The largest share that stays white of a page that another follows. */
const whitest = (pages: PagePlan["pages"]) => Math.max(0, ...pages.slice(0, -1).map(({ white }) => white));

/** Puts the blocks in their order, begins pages where the plan does, and gives drawings and gaps their size. */
async function carryOut(page: Page, { placements }: PagePlan, broken: readonly number[]): Promise<void> {
  await page.evaluate(
    (steps: { piece: number; newPage: boolean; shrunk: number; gap: number }[], apart: readonly number[]) => {
      for (const { piece, newPage, shrunk, gap } of steps) {
        const block = document.querySelector<HTMLElement>(`[data-piece="${piece}"]`);
        const holder = block?.closest<HTMLElement>("section > *, body > *");
        if (!block || !holder) continue;
        const section = holder.closest("section");
        // a block that is set later is moved behind those that were set before it
        if (section && holder.dataset.set === undefined) section.append(holder);
        const first = holder.dataset.set === undefined;
        holder.dataset.set = "";
        const spaced = first ? holder : block;
        if (apart.includes(piece)) block.style.breakInside = "auto";
        if (newPage) {
          block.style.breakBefore = "page";
          for (const one of new Set([spaced, block])) one.style.marginTop = "0";
        } else if (gap > 0) {
          for (const one of new Set([spaced, block])) one.style.marginTop = "0";
          spaced.style.marginTop = `${gap}px`;
        }
        const table = block.querySelector("table");
        const drawing = table ? null : block.querySelector("svg");
        if (shrunk > 0 && drawing)
          drawing.style.maxHeight = `${drawing.getBoundingClientRect().height - shrunk}px`;
        // half of it above the words of each row, half below
        if (shrunk !== 0 && table)
          table.style.setProperty("--cell-room", `calc(2.2pt - ${shrunk / table.rows.length / 2}px)`);
      }
      for (const block of document.querySelectorAll("[data-piece]")) block.removeAttribute("data-piece");
      for (const holder of document.querySelectorAll("[data-set]")) holder.removeAttribute("data-set");
    },
    placements.map(({ piece, newPage, shrunk, gap }) => ({ piece, newPage, shrunk, gap })),
    broken,
  );
}
