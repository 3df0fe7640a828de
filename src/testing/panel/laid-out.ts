import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "puppeteer";
import { roundHalfAway } from "../../format/number.ts";
import type { Dataset } from "../../model/dataset.ts";
import { launchBrowser } from "../../print/browser/launch.ts";
import { locateBrowser } from "../../print/browser/locate-browser.ts";
import { kindOf } from "../../print/paper-kinds.ts";
import { fitSides } from "../../print/typeset/fit-sides.ts";
import { layoutProblems, measure } from "../../print/typeset/measure.ts";
import { setPages } from "../../print/typeset/pages/set-pages.ts";
import { renderPaper } from "../../print/typeset/render-paper.ts";
import { PX_PER_MM, SLIDE, textArea } from "../../print/typeset/sheets.ts";
import { stagePapers } from "../../print/typeset/stage-papers.ts";
import { needsContents } from "../../print/typeset/typeset.ts";
import { createEnvironment } from "../../site/nunjucks.ts";
import type { Paper } from "../../site/page.ts";
import { projectRoot } from "../tree/source-tree.ts";
import { makeBriefing } from "./briefing.ts";

const templates = join(projectRoot, "templates");

/** A browser in which papers are laid out as the printer does, and measured. */
export interface LightTable {
  page: Page;
  /** Lays a paper out; returns what would be refused. */
  lay(paper: Paper): Promise<string[]>;
  close(): Promise<void>;
}

export async function openLightTable(): Promise<LightTable> {
  const folder = await mkdtemp(join(tmpdir(), "chuyen-sau-kho-"));
  await stagePapers(folder, templates);
  const choice = await locateBrowser(
    process.env.CHUYEN_SAU_BROWSER ?? null,
    join(projectRoot, ".build", "trinh-duyet"),
  );
  if (!choice.found) throw new Error(`${choice.message} ${choice.hint}`);
  const browser: Browser = await launchBrowser(choice.path);
  const page = await browser.newPage();
  const lay = async (paper: Paper, contents = kindOf(paper).readOn): Promise<string[]> => {
    const file = join(folder, `${paper.name}.html`);
    await writeFile(file, renderPaper(paper, createEnvironment(templates), contents).html);
    const area = textArea(kindOf(paper).sheet);
    await page.setViewport({
      width: Math.floor(area.width * PX_PER_MM),
      height: Math.floor(area.height * PX_PER_MM),
    });
    await page.goto(pathToFileURL(file).href, { waitUntil: "load" });
    await fitSides(page, kindOf(paper));
    const measured = await measure(page, kindOf(paper));
    if (contents && !needsContents(measured, kindOf(paper).sheet)) return await lay(paper, false);
    return layoutProblems(paper, measured).map(({ message }) => message);
  };
  const close = async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { page, lay, close };
}

interface SlideShape {
  name: string;
  /** Smallest type, in points. */
  type: number;
  lines: number;
  rows: number;
  /** Type of its list, in points; 0 without one. */
  list: number;
  /** Lowest edge of headline and body ÷ height of the slide. */
  filled: number;
}

async function slideShapes(page: Page): Promise<SlideShape[]> {
  return await page.evaluate(
    (height: number) =>
      [...document.querySelectorAll(".slide")].map((slide) => {
        const scale = (element: Element) => {
          const svg = element.closest("svg");
          const box = svg?.getBoundingClientRect();
          const drawn = svg?.viewBox.baseVal;
          return box && drawn ? Math.min(box.width / drawn.width, box.height / drawn.height) : 1;
        };
        const worded = [...slide.querySelectorAll("*")].filter((element) =>
          [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
        );
        const size = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
        const line = (element: Element) => Number.parseFloat(getComputedStyle(element).lineHeight);
        const top = slide.getBoundingClientRect().top;
        const body = [...slide.querySelectorAll("h1, h2, .slide-body > *")];
        return {
          name: slide.className,
          type: Math.min(...worded.map((element) => size(element) * scale(element) * 0.75)),
          lines: [...slide.querySelectorAll("li")].reduce(
            (sum, item) => sum + Math.round(item.getBoundingClientRect().height / line(item)),
            0,
          ),
          rows: slide.querySelectorAll("tbody tr:not(.notes)").length,
          list: [...slide.querySelectorAll("li")].slice(0, 1).reduce((_, item) => size(item) * 0.75, 0),
          filled: Math.max(...body.map((element) => element.getBoundingClientRect().bottom - top)) / height,
        };
      }),
    textArea(SLIDE).height * PX_PER_MM,
  );
}

/** How far down headline and body of a slide reach. */
const LEAST_FILLED = 0.4;

/** White at the foot of a page that another follows, as a share of its height. */
const MOST_WHITE = 0.15;

/** Tables that should stand on one page and were given leave to be broken. */
function splitTables(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".table-whole")]
      .filter((table) => table.style.breakInside === "auto")
      .map((table) => table.querySelector("caption")?.textContent?.trim() ?? ""),
  );
}

/** Least size of type in a printed drawing, in points; a little is left for rounding. */
const DRAWN_TYPE = 7.95;

/** The smallest type of each drawing of a paper that is smaller than may be printed. */
async function smallType(page: Page, { name }: Paper): Promise<string[]> {
  const sizes = await page.evaluate(() =>
    [...document.querySelectorAll<SVGSVGElement>(".chart svg")].map((svg) => {
      const { width, height } = svg.viewBox.baseVal;
      const box = svg.getBoundingClientRect();
      const scale = Math.min(box.width / width, box.height / height);
      const texts = [...svg.querySelectorAll("text")];
      return Math.min(
        ...texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale * 0.75),
      );
    }),
  );
  return sizes
    .filter((size) => size < DRAWN_TYPE)
    .map((size) => `${name}: drawing with type of ${roundHalfAway(size, 1)} pt`);
}

/** Papers that run on over pages: how much white their pages leave, and which tables are broken that should be whole. */
async function runningFaults({ page, lay }: LightTable, papers: readonly Paper[]): Promise<string[]> {
  const found: string[] = [];
  for (const paper of papers.filter((one) => kindOf(one).runsOn)) {
    found.push(...(await lay(paper)));
    const plan = await setPages(page, kindOf(paper));
    for (const [at, { white }] of plan?.pages.slice(0, -1).entries() ?? [])
      if (white > MOST_WHITE)
        found.push(`${paper.name}, page ${at + 1}: ${roundHalfAway(white * 100, 0)}% white`);
    found.push(...(await smallType(page, paper)));
    for (const table of await splitTables(page)) found.push(`${paper.name}: table split: ${table}`);
  }
  return found;
}

/** All that is wrong with the papers of a conference, as a hall and a sheet see them. */
export async function layoutFaults(table: LightTable, dataset: Dataset, slug: string): Promise<string[]> {
  const { page, lay } = table;
  const { papers } = await makeBriefing(dataset, slug);
  const slides = papers.find(({ name }) => name === "trinh-chieu")!;
  const found = await lay(slides);
  const lists = new Map<string, number>();
  for (const { name, type, lines, rows, list, filled } of await slideShapes(page)) {
    const called = name.split(" ")[2]!.replace(/-\d$/u, "");
    if (list > 0 && (lists.get(called) ?? list) !== list) found.push(`${name}: list goes on in another type`);
    lists.set(called, list);
    if (type < 23.5) found.push(`${name}: type of ${roundHalfAway(type, 1)} pt`);
    if (lines > 5) found.push(`${name}: ${lines} lines`);
    if (rows > 5) found.push(`${name}: ${rows} rows`);
    // the cover holds its title alone; a single line in the middle of its slide cannot reach further
    if (filled < (rows + lines > 1 ? LEAST_FILLED : 1 / 3))
      found.push(`${name}: filled to ${roundHalfAway(filled * 100, 0)}%`);
  }
  const ids = slides.parts.map(({ sections }) => sections[0]?.id ?? "");
  if (ids[1] !== "ket-qua") found.push(`second slide is ${ids[1]}`);
  if (!/^giai-phap/.test(ids.at(-1) ?? "")) found.push(`last slide is ${ids.at(-1)}`);
  const handout = papers.find(({ name }) => name === "tom-tat")!;
  return [
    ...found,
    ...(await lay(handout)),
    ...(await smallType(page, handout)),
    ...(await runningFaults(table, papers)),
  ];
}
