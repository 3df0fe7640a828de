import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type nunjucks from "nunjucks";
import type { Page } from "puppeteer";
import type { Problem } from "../../model/problem.ts";
import type { Paper } from "../../site/paper.ts";
import { kindOf } from "../paper-kinds.ts";
import { paperPath } from "../paper-problems.ts";
import { evenLines } from "./even-lines.ts";
import { fitSides } from "./fit-sides.ts";
import { type FittedSides, readSides } from "./fitted-sides.ts";
import { type Heading, layoutProblems, type Measured, measure } from "./measure.ts";
import { setPages } from "./pages/set-pages.ts";
import type { PaperView } from "./paper-view.ts";
import { type RenderedPaper, renderPaper } from "./render-paper.ts";
import { PX_PER_MM, type Sheet, textArea } from "./sheets.ts";

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
  /** What found room on the sides of a handout. */
  sides: FittedSides | null;
  /** What its layout shows to be wrong: it is printed all the same, so that a person can look at it. */
  problems: readonly Problem[];
}

/** A report longer than this many pages of text gets a table of contents. */
const PAGES_WITHOUT_CONTENTS = 5;
const PRINT_TIMEOUT_MS = 120_000;

/** Lays a paper out, notes what does not fit, and prints it. */
export async function typeset(page: Page, paper: Paper, press: Press): Promise<Draft> {
  const { readOn: mayHaveContents, sheet } = kindOf(paper);
  let laid = await open(page, paper, press, mayHaveContents);
  const problems = layoutProblems(paper, laid.measured);
  const contents = mayHaveContents && needsContents(laid.measured, sheet);
  if (mayHaveContents && !contents) laid = await open(page, paper, press, false);
  await setPages(page, kindOf(paper));
  await evenLines(page);
  const { view, html, measured, sides } = laid;
  return { view, html, headings: measured.headings, printed: await toPdf(page), contents, sides, problems };
}

/** Whether a text is so long that it opens with contents. */
export function needsContents({ mm }: Pick<Measured, "mm">, sheet: Sheet): boolean {
  return mm > PAGES_WITHOUT_CONTENTS * textArea(sheet).height;
}

function stagedPath(paper: Paper, { stagingDir }: Press): string {
  return join(stagingDir, paperPath(paper).replaceAll("/", "-").replace(/pdf$/, "html"));
}

async function open(
  page: Page,
  paper: Paper,
  press: Press,
  contents: boolean,
): Promise<RenderedPaper & { measured: Measured; sides: FittedSides | null }> {
  const rendered = renderPaper(paper, press.environment, contents);
  const path = stagedPath(paper, press);
  await writeFile(path, rendered.html);
  const area = textArea(kindOf(paper).sheet);
  // The page is laid out as on paper before it is printed.
  const width = Math.floor(area.width * PX_PER_MM);
  if (page.viewport()?.width !== width) {
    await page.setViewport({ width, height: Math.floor(area.height * PX_PER_MM) });
  }
  await page.goto(pathToFileURL(path).href, { waitUntil: "load" });
  await fitSides(page, kindOf(paper));
  const sides = await readSides(page, kindOf(paper));
  return { ...rendered, sides, measured: await measure(page, kindOf(paper)) };
}

async function toPdf(page: Page): Promise<Uint8Array> {
  return await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    // Measuring has waited for them.
    waitForFonts: false,
    timeout: PRINT_TIMEOUT_MS,
  });
}
