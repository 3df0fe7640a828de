import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser, Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Dataset } from "../../model/dataset.ts";
import { createEnvironment } from "../../site/nunjucks.ts";
import type { Paper } from "../../site/page.ts";
import { makeBriefing } from "../../testing/panel/briefing.ts";
import { loadedWith, type MadeConference, shippedProject, slugFor } from "../../testing/panel/project.ts";
import { launchBrowser } from "../browser/launch.ts";
import { locateBrowser } from "../browser/locate-browser.ts";
import { kindOf } from "../paper-kinds.ts";
import { fitSides } from "./fit-sides.ts";
import { layoutProblems, measure } from "./measure.ts";
import { renderPaper } from "./render-paper.ts";
import { PX_PER_MM, SLIDE, textArea } from "./sheets.ts";
import { stagePapers } from "./stage-papers.ts";

/* Slides and handouts laid out in the real browser: of the shipped conferences, and of eight made-up ones. */

const root = fileURLToPath(new URL("../../..", import.meta.url));
const templates = join(root, "templates");
const shipped = [
  "tinh-mau-2024",
  "tinh-mau-2023",
  "dong-thap-2022",
  "quang-ninh-2022",
  "cao-bang-2019",
  "bac-giang-2020",
];
const made: MadeConference[] = [
  { unit: "an-giang", indices: [{ index: "papi", year: 2021 }] },
  { unit: "ha-noi", indices: [{ index: "papi", year: 2023 }], record: "usual" },
  { unit: "lao-cai", indices: [{ index: "papi", year: 2016 }], record: "full" },
  { unit: "ben-tre", indices: [{ index: "papi", year: 2024 }], record: "wordy" },
  { unit: "binh-duong", indices: [{ index: "pci", year: 2020 }] },
  { unit: "can-tho", indices: [{ index: "pci", year: 2022 }], record: "usual" },
  { unit: "dak-lak", indices: [{ index: "pci", year: 2019 }], record: "full" },
  { unit: "nghe-an", indices: [{ index: "pci", year: 2023 }], record: "wordy" },
];

let folder = "";
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "chuyen-sau-kho-"));
  await stagePapers(folder, templates);
  const choice = await locateBrowser(
    process.env.CHUYEN_SAU_BROWSER ?? null,
    join(root, ".build", "trinh-duyet"),
  );
  if (!choice.found) throw new Error(`${choice.message} ${choice.hint}`);
  browser = await launchBrowser(choice.path);
  page = await browser.newPage();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

/** Lays a paper out as the printer does; returns what would be refused. */
async function lay(paper: Paper): Promise<string[]> {
  const file = join(folder, `${paper.name}.html`);
  await writeFile(file, renderPaper(paper, createEnvironment(templates), false).html);
  const area = textArea(kindOf(paper).sheet);
  await page.setViewport({
    width: Math.floor(area.width * PX_PER_MM),
    height: Math.floor(area.height * PX_PER_MM),
  });
  await page.goto(pathToFileURL(file).href, { waitUntil: "load" });
  await fitSides(page, kindOf(paper));
  return layoutProblems(paper, await measure(page, kindOf(paper))).map(({ message }) => message);
}

interface SlideShape {
  name: string;
  /** Smallest type, in points. */
  type: number;
  lines: number;
  rows: number;
  /** Lowest edge of headline and body ÷ height of the slide. */
  filled: number;
}

async function slideShapes(): Promise<SlideShape[]> {
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
          filled: Math.max(...body.map((element) => element.getBoundingClientRect().bottom - top)) / height,
        };
      }),
    textArea(SLIDE).height * PX_PER_MM,
  );
}

async function slidesFit(dataset: Dataset, slug: string): Promise<Paper[]> {
  const { papers } = await makeBriefing(dataset, slug);
  const paper = papers.find(({ name }) => name === "trinh-chieu")!;
  expect(await lay(paper)).toEqual([]);
  for (const { name, type, lines, rows, filled } of await slideShapes()) {
    expect(type, `${name}: type`).toBeGreaterThanOrEqual(23.5);
    expect(lines, `${name}: lines`).toBeLessThanOrEqual(5);
    expect(rows, `${name}: rows`).toBeLessThanOrEqual(5);
    expect(filled, `${name}: filled`).toBeGreaterThanOrEqual(1 / 3);
  }
  const ids = paper.parts.map(({ sections }) => sections[0]?.id ?? "");
  expect(ids[1]).toBe("ket-qua");
  expect(ids.at(-1)).toMatch(/^giai-phap/);
  return papers;
}

describe("the real browser", () => {
  test.each(shipped)(
    "%s: a hall reads every slide; the handout fits its sheet",
    { timeout: 60_000 },
    async (slug) => {
      const papers = await slidesFit(shippedProject().dataset, slug);
      expect(await lay(papers.find(({ name }) => name === "tom-tat")!)).toEqual([]);
    },
  );

  test.each(["tinh-mau-2024", "tinh-mau-2023", "dong-thap-2022"])(
    "%s: both sides of the handout are filled, and every task stands on it",
    { timeout: 60_000 },
    async (slug) => {
      const { papers, analysis } = await makeBriefing(shippedProject().dataset, slug);
      const paper = papers.find(({ name }) => name === "tom-tat")!;
      await lay(paper);
      const { sides, text } = await measure(page, kindOf(paper));
      const height = textArea(kindOf(paper).sheet).height;
      for (const { name, mm } of sides) expect(mm / height, `side ${name}`).toBeGreaterThanOrEqual(0.85);
      for (const action of analysis.conference.actions) expect(text).toContain(action.text);
    },
  );

  test.each(made.map((one) => [slugFor(one), one] as const))(
    "%s: made up, and its slides and handout hold",
    { timeout: 60_000 },
    async (slug) => {
      const { dataset } = loadedWith(made);
      const papers = await slidesFit(dataset!, slug);
      expect(await lay(papers.find(({ name }) => name === "tom-tat")!)).toEqual([]);
    },
  );
});
