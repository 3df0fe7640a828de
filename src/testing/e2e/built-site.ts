import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { type HTMLElement, parse } from "node-html-parser";
import { inject } from "vitest";
import { pageText } from "../../print/read-back/page-text.ts";
import type { analysisJson } from "../../site/json/analysis-json.ts";
import { readText } from "../read-pdf.ts";

/** Ends when the build that runs beside the first tests has ended; throws what it said when it failed. */
async function untilBuilt(told: string): Promise<void> {
  for (;;) {
    const failure = await readFile(told, "utf8").catch(() => null);
    if (failure === "") return;
    if (failure !== null) throw new Error(failure);
    await setTimeout(200);
  }
}

const told = inject("built");
if (told !== null) await untilBuilt(told);

/** The built `_site` that all tests read. */
export const site = (): string => inject("site");

export const conferences = [
  "bac-giang-2020",
  "cao-bang-2019",
  "dong-thap-2022",
  "quang-ninh-2022",
  "tinh-mau-2023",
  "tinh-mau-2024",
] as const;
export const papers = ["bao-cao", "tom-tat"] as const;

export type Analysis = ReturnType<typeof analysisJson>;
export type IndexPart = Analysis["indices"][number];

export const read = (path: string): Promise<Buffer> => readFile(join(site(), path));

export async function readAnalysis(slug: string): Promise<Analysis> {
  return JSON.parse((await read(`hoi-nghi/${slug}/phan-tich.json`)).toString()) as Analysis;
}

/** The analysis of one index; a test that asks for one that is not there is wrong. */
export function indexIn(analysis: Analysis, id: string): IndexPart {
  const found = analysis.indices.find(({ index }) => index === id);
  if (found === undefined) throw new Error(`${analysis.conference} has no ${id}`);
  return found;
}

/** A page as a tree, without drawings: what is said on it in words. */
export async function readPage(path: string): Promise<HTMLElement> {
  const page = parse((await read(`${path}index.html`)).toString());
  for (const drawing of page.querySelectorAll("svg")) drawing.remove();
  return page;
}

const plain = (text: string) => text.replace(/\s+/gu, " ").trim();

const known = new Map<string, Promise<string>>();

/** Reads once what many tests ask for. */
function once(key: string, readIt: () => Promise<string>): Promise<string> {
  const held = known.get(key) ?? readIt();
  known.set(key, held);
  return held;
}

/** The words of a page; a new element starts a new word. */
export function pageWords(path: string): Promise<string> {
  return once(path, async () => plain((await readPage(path)).querySelector("main")?.structuredText ?? ""));
}

export function paperWords(slug: string, name: (typeof papers)[number]): Promise<string> {
  const path = `hoi-nghi/${slug}/${name}.pdf`;
  return once(path, async () => plain((await readText(await read(path))).map(pageText).join(" ")));
}

/**
 * Whether a text holds a phrase whose numbers stand alone: "2/63" is not found in "12/63", nor "1,69" in "1,695".
 * On paper a line may end between words and after a dash.
 */
export function says(text: string, phrase: string): boolean {
  const words = phrase
    .replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")
    .replace(/\s+/gu, "\\s*")
    .replaceAll("–", "–\\s*");
  const before = /^[\d+−]/u.test(phrase) ? "(?<![\\d.,/+−])" : "";
  return new RegExp(`${before}${words}(?!\\d|[.,/]\\d)`, "u").test(text);
}

export interface TextTable {
  columns: string[];
  /** Row headers first. */
  rows: string[][];
}

/** The tables of a page by their ids. */
export function tablesOf(page: HTMLElement): Map<string, TextTable> {
  const cells = (row: HTMLElement) => row.querySelectorAll("th, td").map((cell) => plain(cell.text));
  return new Map(
    page.querySelectorAll(".table-block").map((block) => [
      block.id,
      {
        columns: block.querySelectorAll("thead tr").flatMap(cells),
        rows: block.querySelectorAll("tbody tr").map(cells),
      },
    ]),
  );
}
