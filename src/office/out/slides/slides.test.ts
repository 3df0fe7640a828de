import { parse } from "node-html-parser";
import { beforeAll, describe, expect, test } from "vitest";
import { analyseConference } from "../../../analysis/analyse-conference.ts";
import { unescaped } from "../../../format/markup.ts";
import { drawnWords } from "../../../print/read-back/expectations.ts";
import { viewPaper } from "../../../print/typeset/paper-view.ts";
import { renderPaper } from "../../../print/typeset/render-paper.ts";
import { createEnvironment } from "../../../site/nunjucks.ts";
import type { Paper } from "../../../site/paper.ts";
import { slidesPaper } from "../../../site/papers/slides/slides.ts";
import type { Figure } from "../../../site/written.ts";
import { realData } from "../../../testing/real-data.ts";
import { projectRoot } from "../../../testing/tree/source-tree.ts";
import { numbersOf, packageFaults, partsOf } from "../ooxml/package-fixture.ts";
import { notesXml } from "./notes.ts";
import { writeSlides } from "./write-slides.ts";

const environment = createEnvironment(`${projectRoot}/templates`);
const papers: Paper[] = [];

beforeAll(async () => {
  const dataset = await realData();
  for (const conference of dataset.conferences.values()) {
    papers.push(await slidesPaper({ dataset, analysis: analyseConference(dataset, conference) }));
  }
}, 300_000);

const figureOn = (paper: Paper, at: number): Figure | undefined =>
  paper.parts[at]?.sections[0]?.blocks.flatMap((block) => (block.kind === "figure" ? [block.figure] : []))[0];

function written(paper: Paper): Uint8Array {
  const pictures = paper.parts.flatMap((_, at) => figureOn(paper, at)?.svg.wide ?? []);
  const picture = { svg: "<svg/>", png: new Uint8Array([1]), width: 1180, height: 480 };
  return writeSlides(
    { paper, view: viewPaper(paper), imprint: ["Lập bằng Chuyên Sâu."] },
    new Map(pictures.map((svg) => [svg, picture])),
  );
}

/** The words of one slide, its own number left out. */
function wordsOf(xml: string): string {
  const own = xml.replace(/<a:fld [\s\S]*?<\/a:fld>/g, "");
  return own
    .split("</a:p>")
    .map((held) => unescaped(held.replace(/<[^>]+>/g, "")))
    .join("\n");
}

/** What each printed slide says beside its drawing. */
function printedSlides(paper: Paper): string[] {
  const root = parse(renderPaper(paper, environment, false).html);
  for (const gone of root.querySelectorAll("svg, .watermark, tr.notes")) gone.remove();
  for (const cell of root.querySelectorAll("p, li, th, td, h1, h2")) {
    cell.insertAdjacentHTML("afterend", "\n");
  }
  return root.querySelectorAll("section.slide").map(({ text }) => text);
}

const plain = (text: string) => text.normalize("NFC").replace(/\s+/gu, " ").trim();

describe("slides in PowerPoint", () => {
  test("say every number of the printed slides, each on its slide, and no other", () => {
    expect(papers.length).toBeGreaterThan(4);
    for (const paper of papers) {
      const parts = partsOf(written(paper));
      for (const [at, printed] of printedSlides(paper).entries()) {
        const words = wordsOf(parts.get(`ppt/slides/slide${at + 1}.xml`)!);
        const mark = paper.illustrative ? "SỐ LIỆU MINH HỌA" : "";
        expect([paper.folder, at, numbersOf(words.replace(mark, ""))]).toEqual([
          paper.folder,
          at,
          numbersOf(printed),
        ]);
      }
    }
  });

  test("say every sentence of the printed slides", () => {
    for (const paper of papers) {
      const parts = partsOf(written(paper));
      for (const [at, printed] of printedSlides(paper).entries()) {
        const words = plain(wordsOf(parts.get(`ppt/slides/slide${at + 1}.xml`)!));
        for (const line of printed.split("\n").map(plain)) expect(words).toContain(line);
      }
    }
  });

  test("every figure at a point of a chart is one that is drawn in print", () => {
    let charts = 0;
    for (const paper of papers) {
      for (const [path, xml] of partsOf(written(paper))) {
        const [, slide] = /^ppt\/charts\/chart(\d+)-/u.exec(path) ?? [];
        if (slide === undefined) continue;
        charts += 1;
        const figure = figureOn(paper, Number(slide) - 1)!;
        const drawn = [...drawnWords(figure.svg.wide), figure.altText].join(" ");
        for (const text of labelled(xml))
          expect([path, drawn]).toEqual([path, expect.stringContaining(text)]);
      }
    }
    expect(charts).toBeGreaterThan(3);
  });

  test("are whole packages, in the order of the schemas, nothing below 24 points, Vietnamese", () => {
    for (const paper of papers) {
      const bytes = written(paper);
      expect(packageFaults(bytes)).toEqual([]);
      for (const [path, xml] of partsOf(bytes)) {
        if (!/^ppt\/(slides|slideLayouts|slideMasters|charts)\/[^/]+\.xml$/u.test(path)) continue;
        const sizes = [...xml.matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size));
        expect(Math.min(...sizes), path).toBeGreaterThanOrEqual(2400);
        expect(xml.match(/<a:rPr(?! lang="vi-VN")/g), path).toBeNull();
      }
    }
  });

  test("mark made-up figures on every slide, and say in the notes where figures are from", () => {
    for (const paper of papers) {
      const parts = partsOf(written(paper));
      for (const [at, part] of paper.parts.entries()) {
        const slide = wordsOf(parts.get(`ppt/slides/slide${at + 1}.xml`)!);
        expect(slide.includes("SỐ LIỆU MINH HỌA")).toBe(paper.illustrative);
        const notes = wordsOf(parts.get(`ppt/notesSlides/notesSlide${at + 1}.xml`)!);
        for (const line of part.notes ?? []) expect(notes).toContain(line.normalize("NFC"));
      }
      expect(paper.parts.some(({ notes = [] }) => notes.length > 0)).toBe(true);
    }
  });

  test("describe every chart, picture and table to those who do not see it", () => {
    for (const paper of papers) {
      for (const [path, xml] of partsOf(written(paper))) {
        if (!/^ppt\/slides\/[^/]+\.xml$/u.test(path)) continue;
        const framed = [...xml.matchAll(/<p:(?:nvGraphicFramePr|nvPicPr)><p:cNvPr [^>]*>/g)];
        for (const [tag] of framed) expect(tag).toMatch(/ descr="[^"]{8,}"/);
      }
    }
  });

  test("lead from the cover to the paper's page by a code of squares, where there is one", () => {
    const paper = { ...papers[0]!, address: "https://cchc.example.vn/hoi-nghi/a/" };
    const bytes = written(paper);
    expect(packageFaults(bytes)).toEqual([]);
    const cover = partsOf(bytes).get("ppt/slides/slide1.xml")!;
    expect(cover).toContain('descr="Mã QR dẫn đến https://cchc.example.vn/hoi-nghi/a/"');
    expect(cover.match(/<a:close\/>/g)!.length).toBeGreaterThan(200);
  });

  test("are the same bytes in every time zone, however often they were written", () => {
    const zone = process.env.TZ;
    const made = ["Asia/Ho_Chi_Minh", "America/New_York", "UTC"].map((place) => {
      process.env.TZ = place;
      return Buffer.from(written(papers[0]!)).toString("base64");
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(new Set(made).size).toBe(1);
  });
});

/** The figures that a chart shows at its points, written out from value and number format as Vietnamese writes them. */
function labelled(xml: string): string[] {
  return xml.split("<c:ser>").flatMap((series) => {
    const values = new Map(
      [
        ...(/<c:(?:val|yVal)>([\s\S]*)<\/c:(?:val|yVal)>/u.exec(series)?.[1] ?? "").matchAll(
          /<c:pt idx="(\d+)"><c:v>([^<]+)</g,
        ),
      ].map(([, at, value]) => [at, Number(value)]),
    );
    const labels = series.matchAll(/<c:dLbl><c:idx val="(\d+)"\/><c:numFmt formatCode="([^"]+)"/g);
    return [...labels].map(([, at, format = ""]) => shown(values.get(at)!, unescaped(format)));
  });
}

function shown(value: number, format: string): string {
  const sections = format.replaceAll("[$-42A]", "").split(";");
  const section = (value < 0 ? sections[1] : value === 0 ? sections[2] : undefined) ?? sections[0] ?? "";
  const [, decimals = ""] = /0\.(0+)/u.exec(section) ?? [];
  const size = Math.abs(value).toLocaleString("vi-VN", {
    minimumFractionDigits: decimals.length,
    maximumFractionDigits: decimals.length,
  });
  return section.replace(/0(\.0+)?/u, size).replaceAll('"', "");
}

test("a slide without notes has an empty paragraph where they would stand", () => {
  expect(notesXml([])).toContain("<a:lstStyle/><a:p/></p:txBody>");
  expect(notesXml(["Nguồn: PAPI"])).not.toContain("<a:p/>");
});
