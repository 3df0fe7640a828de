import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type nunjucks from "nunjucks";
import type { Page } from "puppeteer";
import type { Problem } from "../model/problem.ts";
import type { Paper } from "../site/page.ts";
import { readDestinations } from "./destinations.ts";
import { type Heading, layoutProblems, type Measured, measure } from "./measure.ts";
import { paperPath } from "./paper-problems.ts";
import type { PaperView } from "./paper-view.ts";
import { type RenderedPaper, renderPaper, UNKNOWN_PAGE } from "./render-paper.ts";
import { PX_PER_MM, sheetOf, textArea } from "./sheets.ts";

/** What typesetting needs: where the papers' HTML lies, and the templates. */
export interface Press {
  stagingDir: string;
  environment: nunjucks.Environment;
}

/** A paper as the browser printed it. */
export interface Draft {
  view: PaperView;
  html: string;
  headings: Heading[];
  printed: Uint8Array;
  /** Whether it opens with a table of contents. */
  contents: boolean;
}

/** A report longer than this many pages of text gets a table of contents. */
const PAGES_WITHOUT_CONTENTS = 5;
const PRINT_TIMEOUT_MS = 120_000;

/**
 * Lays a paper out and prints it. A table of contents takes a first printing, without tags and bookmarks, that tells
 * on which pages the headings stand; then the numbers are filled in where they are and the page is printed again.
 */
export async function typeset(page: Page, paper: Paper, press: Press): Promise<Draft | Problem[]> {
  const mayHaveContents = paper.name === "bao-cao";
  let laid = await open(page, paper, press, mayHaveContents);
  const problems = layoutProblems(paper, laid.measured);
  if (problems.length > 0) return problems;
  const contents =
    mayHaveContents && laid.measured.mm > PAGES_WITHOUT_CONTENTS * textArea(sheetOf(paper.name)).height;
  if (mayHaveContents && !contents) laid = await open(page, paper, press, false);
  if (contents) {
    const { pages } = await readDestinations(await toPdf(page, false));
    await fillNumbers(page, pages);
    laid = { ...laid, html: withNumbers(laid.html, pages) };
    await writeFile(stagedPath(paper, press), laid.html);
  }
  const { view, html, measured } = laid;
  return { view, html, headings: measured.headings, printed: await toPdf(page, true), contents };
}

function stagedPath(paper: Paper, { stagingDir }: Press): string {
  return join(stagingDir, paperPath(paper).replaceAll("/", "-").replace(/pdf$/, "html"));
}

async function open(
  page: Page,
  paper: Paper,
  press: Press,
  contents: boolean,
): Promise<RenderedPaper & { measured: Measured }> {
  const rendered = renderPaper(paper, press.environment, contents);
  const path = stagedPath(paper, press);
  await writeFile(path, rendered.html);
  const area = textArea(sheetOf(paper.name));
  // The page is laid out as on paper before it is printed.
  await page.setViewport({
    width: Math.floor(area.width * PX_PER_MM),
    height: Math.floor(area.height * PX_PER_MM),
  });
  await page.goto(pathToFileURL(path).href, { waitUntil: "load" });
  return { ...rendered, measured: await measure(page, paper.name) };
}

async function fillNumbers(page: Page, pages: ReadonlyMap<string, number>): Promise<void> {
  await page.evaluate(
    (numbers: [string, number][]) => {
      const known = new Map(numbers);
      for (const place of document.querySelectorAll("[data-page-of]")) {
        const number = known.get(place.getAttribute("data-page-of") ?? "");
        if (number !== undefined) place.textContent = String(number);
      }
    },
    [...pages],
  );
}

/** The same in the staged text, so that it is what was printed. */
function withNumbers(html: string, pages: ReadonlyMap<string, number>): string {
  const place = new RegExp(`(data-page-of="([^"]+)">)${UNKNOWN_PAGE}<`, "g");
  return html.replace(place, (_, before: string, id: string) => `${before}${pages.get(id) ?? UNKNOWN_PAGE}<`);
}

async function toPdf(page: Page, whole: boolean): Promise<Uint8Array> {
  return await page.pdf({
    preferCSSPageSize: true,
    printBackground: whole,
    tagged: whole,
    outline: whole,
    timeout: PRINT_TIMEOUT_MS,
  });
}
