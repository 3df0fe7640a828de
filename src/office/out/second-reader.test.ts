import { read } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { parse } from "node-html-parser";
import { beforeAll, describe, expect, test } from "vitest";
import { analyseConference } from "../../analysis/analyse-conference.ts";
import { officialReport, shortReport } from "../../print/paper-fixture.ts";
import { viewPaper } from "../../print/typeset/paper-view.ts";
import type { Paper } from "../../site/paper.ts";
import { slidesPaper } from "../../site/papers/slides/slides.ts";
import { realData } from "../../testing/real-data.ts";
import { writeSlides } from "./slides/write-slides.ts";
import { writeWord } from "./word/write-word.ts";

/* Other programs read what we wrote, so that no mistake is made and read by the same hand. */

const plain = (text: string) => text.normalize("NFC").replace(/\s+/gu, " ").trim();

async function byMammoth(paper: Paper) {
  const bytes = writeWord({ paper, view: viewPaper(paper), imprint: [], pages: null }, new Map());
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  return { root: parse(value), messages };
}

describe("a paper in Word as mammoth reads it", () => {
  test.each([
    ["a short report", shortReport],
    ["an official one", officialReport],
  ])("%s: headings, tables and footnotes are what they are called", async (_, paper) => {
    const { root, messages } = await byMammoth(paper);
    expect(messages.filter(({ type }) => type === "error")).toEqual([]);
    const headings = root.querySelectorAll("h1, h2, h3").map(({ text }) => plain(text));
    const view = viewPaper(paper);
    const wanted = view.parts
      .flatMap(({ heading, sections }) => [heading, ...sections.map((section) => section.heading)])
      .filter((heading) => heading !== null);
    expect(wanted.filter((heading) => !headings.some((one) => one.startsWith(plain(heading))))).toEqual([]);
    const tables = view.parts.flatMap(({ sections }) =>
      sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => {
          if (block.kind === "table") return [block.table];
          return block.kind === "figure" && block.figure.table ? [block.figure.table] : [];
        }),
      ),
    );
    const read = root.querySelectorAll("table").map((table) => table.querySelectorAll("tr").length);
    const rows = tables.map((table) => table.rows.length + 1);
    expect(tables.length).toBeGreaterThan(0);
    expect(rows.filter((count) => !read.includes(count))).toEqual([]);
    const notes = tables.filter(({ caption }) => caption !== "").flatMap((table) => table.notes);
    const footnotes = root.querySelectorAll("li[id^=footnote]").map(({ text }) => plain(text));
    expect(notes.filter((note) => !footnotes.some((one) => one.startsWith(plain(note))))).toEqual([]);
  });
});

describe("the workbooks behind charts as SheetJS reads them", () => {
  const charts: { chart: string; workbook: Uint8Array }[] = [];
  beforeAll(async () => {
    const dataset = await realData();
    for (const conference of dataset.conferences.values()) {
      const paper = await slidesPaper({ dataset, analysis: analyseConference(dataset, conference) });
      const parts = unzipSync(writeSlides({ paper, view: viewPaper(paper), imprint: [] }, new Map()));
      for (const [path, bytes] of Object.entries(parts)) {
        const [, name] = /^ppt\/charts\/chart(.*)\.xml$/u.exec(path) ?? [];
        if (name === undefined) continue;
        const workbook = parts[`ppt/embeddings/Microsoft_Excel_Sheet${name}.xlsx`];
        if (workbook) charts.push({ chart: strFromU8(bytes), workbook });
      }
    }
  }, 300_000);

  test("hold at each place that a chart names the very numbers and words that it shows", () => {
    expect(charts.length).toBeGreaterThan(3);
    let compared = 0;
    for (const { chart, workbook } of charts) {
      const { Sheets } = read(workbook);
      const references = chart.matchAll(
        /<c:f>Sheet1!\$([A-Z])\$(\d+)(?::\$[A-Z]\$\d+)?<\/c:f><c:(?:num|str)Cache>([\s\S]*?)<\/c:(?:num|str)Cache>/g,
      );
      for (const [, column, row, cache = ""] of references) {
        for (const [, at, value = ""] of cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)</g)) {
          const held = Sheets.Sheet1?.[`${column}${Number(row) + Number(at)}`];
          expect(String(held?.v)).toBe(value.replaceAll("&amp;", "&"));
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(50);
  });
});
