import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type nunjucks from "nunjucks";
import { type Browser, type Page, TimeoutError } from "puppeteer";
import type { Problem } from "../model/problem.ts";
import { createEnvironment } from "../site/nunjucks.ts";
import type { Paper } from "../site/page.ts";
import { readDestinations } from "./destinations.ts";
import { paperExpectations, paperTitle } from "./expectations.ts";
import { launchBrowser, openSealedPage } from "./launch.ts";
import { layoutProblems, measure } from "./measure.ts";
import { browserProblem, paperPath, paperProblem } from "./paper-problems.ts";
import { finishPdf } from "./post-process.ts";
import { checkPdf } from "./read-back.ts";
import { renderPaper } from "./render-paper.ts";
import { stagePapers } from "./stage-papers.ts";
import { PRODUCER } from "./xmp.ts";

export interface PrintOptions {
  /** Where the site is being written; a paper goes to its own folder below it. */
  outDir: string;
  /** Where the papers' HTML, faces and style sheet are laid out for the browser. */
  stagingDir: string;
  /** The browser's executable, from `locateBrowser`. */
  browser: string;
  onProgress(done: number, total: number, paper: Paper): void;
}

/** More pages open at once print no faster. */
const PAGES_AT_ONCE = 2;
/** A report of more pages than this gets a table of contents. */
const PAGES_WITHOUT_CONTENTS = 6;
const TEMPLATES = fileURLToPath(new URL("../../templates", import.meta.url));
const PRINT_TIMEOUT_MS = 120_000;

/**
 * Prints papers to PDF, reads each file back, and returns what is wrong with them; a paper with a problem is not
 * written. The same papers give the same bytes with the same browser.
 */
export async function printPapers(papers: readonly Paper[], options: PrintOptions): Promise<Problem[]> {
  if (papers.length === 0) return [];
  const stagingDir = resolve(options.stagingDir);
  await stagePapers(stagingDir, TEMPLATES);
  const environment = createEnvironment(TEMPLATES);
  const browser = await launchBrowser(options.browser).catch(() => null);
  if (browser === null) return [browserProblem(options.browser)];
  const found: Problem[][] = papers.map(() => []);
  let next = 0;
  let done = 0;
  const lane = async (): Promise<void> => {
    while (next < papers.length) {
      const index = next++;
      const paper = papers[index];
      if (paper === undefined) return;
      found[index] = await printInTime(paper, { ...options, stagingDir, browser, environment });
      done += 1;
      options.onProgress(done, papers.length, paper);
    }
  };
  try {
    await Promise.all(Array.from({ length: PAGES_AT_ONCE }, lane));
  } finally {
    await browser.close();
  }
  return found.flat();
}

interface Press extends Omit<PrintOptions, "browser"> {
  browser: Browser;
  environment: nunjucks.Environment;
}

interface Draft {
  html: string;
  bytes: Uint8Array;
  headings: string[];
}

async function printInTime(paper: Paper, press: Press): Promise<Problem[]> {
  try {
    return await printOne(paper, press);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    return [
      paperProblem(paper, {
        message: "trình duyệt không in xong trong thời gian cho phép.",
        hint: "Đóng bớt chương trình khác rồi chạy lại.",
      }),
    ];
  }
}

async function printOne(paper: Paper, press: Press): Promise<Problem[]> {
  const page = await openSealedPage(press.browser, press.stagingDir);
  try {
    const draft = await typeset(page, paper, press);
    if (Array.isArray(draft)) return draft;
    const { bytes, unmatched } = await finishPdf(draft.bytes, {
      title: paperTitle(paper),
      subject: paper.subject,
      author: paper.official?.body ?? PRODUCER,
      date: paper.date,
      headings: draft.headings,
      html: draft.html,
    });
    const problems = [
      ...unmatched.map((title) =>
        paperProblem(paper, {
          message: `dấu trang “${title}” không khớp với đề mục nào.`,
          hint: "Kiểm tra đề mục có trùng hoặc chứa ký tự lạ.",
        }),
      ),
      ...(await checkPdf(bytes, paperExpectations(paper, draft.headings))),
    ];
    if (problems.some(({ severity }) => severity === "error")) return problems;
    const file = join(press.outDir, paperPath(paper));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
    return problems;
  } finally {
    await page.close();
  }
}

/** Lays a paper out and prints it: once, or twice when it has a table of contents to be filled with page numbers. */
async function typeset(page: Page, paper: Paper, press: Press): Promise<Draft | Problem[]> {
  const first = await open(page, paper, press, paper.name === "bao-cao" ? new Map() : null);
  const problems = layoutProblems(paper, first);
  if (problems.length > 0) return problems;
  const bytes = await toPdf(page);
  if (paper.name !== "bao-cao") return { html: first.html, headings: first.headings, bytes };
  const draft = await readDestinations(bytes);
  const long = draft.pageCount > PAGES_WITHOUT_CONTENTS;
  const second = await open(page, paper, press, long ? draft.pages : null);
  const final = await toPdf(page);
  if (long && !sameNumbers(draft.pages, (await readDestinations(final)).pages)) {
    return [
      paperProblem(paper, {
        message: "số trang trong mục lục không ổn định giữa hai lần dàn trang.",
        hint: "Báo cho người phụ trách kỹ thuật: điền số trang đã làm xê dịch nội dung.",
      }),
    ];
  }
  return { html: second.html, headings: second.headings, bytes: final };
}

async function open(page: Page, paper: Paper, press: Press, pages: ReadonlyMap<string, number> | null) {
  const html = renderPaper(paper, press.environment, pages);
  const path = join(press.stagingDir, paperPath(paper).replaceAll("/", "-").replace(/pdf$/, "html"));
  await writeFile(path, html);
  await page.goto(pathToFileURL(path).href, { waitUntil: "load" });
  return { html, ...(await measure(page)) };
}

function toPdf(page: Page): Promise<Uint8Array> {
  return page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    timeout: PRINT_TIMEOUT_MS,
  });
}

function sameNumbers(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([id, page]) => b.get(id) === page);
}
