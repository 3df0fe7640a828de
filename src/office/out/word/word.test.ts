import { readFileSync } from "node:fs";
import { parse } from "node-html-parser";
import { beforeAll, describe, expect, test } from "vitest";
import { analyseConference } from "../../../analysis/analyse-conference.ts";
import { unescaped } from "../../../format/markup.ts";
import { batch, handout, officialReport, shortReport, slips } from "../../../print/paper-fixture.ts";
import { isSlides } from "../../../print/paper-kinds.ts";
import { viewPaper } from "../../../print/typeset/paper-view.ts";
import { renderPaper } from "../../../print/typeset/render-paper.ts";
import { createEnvironment } from "../../../site/nunjucks.ts";
import type { Paper } from "../../../site/paper.ts";
import { conferencePapers } from "../../../site/papers/papers.ts";
import { briefingSections } from "../../../site/sections/briefing.ts";
import { plain } from "../../../testing/plain.ts";
import { realData } from "../../../testing/real-data.ts";
import { projectRoot } from "../../../testing/tree/source-tree.ts";
import type { OfficeTemplate } from "../../template/office-letter.ts";
import { readTemplate } from "../../template/read/read-template.ts";
import { templateBytes } from "../../template/template-fixture.ts";
import { elementFaults, numbersOf, packageFaults, partsOf } from "../ooxml/package-fixture.ts";
import { isLetter } from "./look/sizes.ts";
import { writeWord } from "./write-word.ts";

const environment = createEnvironment(`${projectRoot}/templates`);
const papers: Paper[] = [shortReport, handout, officialReport, ...slips, batch];

beforeAll(async () => {
  const dataset = await realData();
  for (const conference of dataset.conferences.values()) {
    const briefing = { dataset, analysis: analyseConference(dataset, conference) };
    papers.push(...(await conferencePapers(briefing, plain(await briefingSections(briefing)))));
  }
}, 300_000);

function wordOf(
  paper: Paper,
  pages: readonly number[] | null = null,
  office: OfficeTemplate | null = null,
): Uint8Array {
  return writeWord({ paper, view: viewPaper(paper), imprint: [], pages }, new Map(), office);
}

/** Our own look, and the templates of two offices: one from Word, one from LibreOffice. */
const looks: (OfficeTemplate | null)[] = [
  null,
  ...[templateBytes(), readFileSync(`${projectRoot}/src/office/template/__files__/libreoffice.docx`)].map(
    (bytes) => {
      const template = readTemplate(bytes);
      if (Array.isArray(template)) throw new Error(template.map(({ message }) => message).join(" "));
      return { template, named: false };
    },
  ),
];

/** A list less each of some once. */
function without(all: readonly string[], some: readonly string[]): string[] {
  const rest = [...some];
  return all.filter((one) => {
    const at = rest.indexOf(one);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/** The words of a part, each paragraph a line. */
function wordsOf(xml: string): string {
  const paragraphs = xml.replace(/<w:instrText[^>]*>[^<]*<\/w:instrText>/g, "").split("</w:p>");
  return paragraphs
    .map((held) => unescaped(held.replace(/<w:(br|tab)\/>/g, " ").replace(/<[^>]+>/g, "")))
    .join("\n");
}

/** What the printed paper says: its HTML without drawings, small print and what belongs to the printer. */
function printedWords(paper: Paper): string {
  const root = parse(renderPaper(paper, environment, false).html);
  for (const gone of root.querySelectorAll("svg, style, title, .colophon, .watermark")) gone.remove();
  // A spare section of the handout is offered on both sides until print knows which holds it.
  const [front, back] = root.querySelectorAll("article.side");
  for (const twin of paper.name === "tom-tat" ? (front?.querySelectorAll("section") ?? []) : []) {
    const name = twin.getAttribute("data-twin");
    if (back?.querySelector(`section[data-twin="${name}"]`)) twin.remove();
  }
  for (const cell of root.querySelectorAll("p, li, th, td, caption, h1, h2, h3, br, .ordinal")) {
    cell.insertAdjacentHTML("afterend", "\n");
  }
  return root.text;
}

describe("a paper in Word", () => {
  test("says every number of the printed paper, and no other, in our look and in those of offices", () => {
    const written = papers.filter((one) => !isSlides(one));
    expect(written.length).toBeGreaterThan(30);
    for (const paper of written) {
      const printed = numbersOf(printedWords(paper));
      expect(printed.length).toBeGreaterThan(0);
      // papers of one sheet take no more than a template's face
      for (const [at, look] of (isLetter(paper.name) ? looks : looks.slice(0, 1)).entries()) {
        const parts = partsOf(wordOf(paper, null, look));
        const words = `${wordsOf(parts.get("word/document.xml")!)}\n${wordsOf(parts.get("word/footnotes.xml")!)}`;
        // the head of the template from LibreOffice has no place for number and day
        const { number = "", placeAndDate = "" } = (at === 2 && paper.official) || {};
        const expected = without(printed, numbersOf(`${number} ${placeAndDate}`));
        expect([paper.folder, paper.name, at, numbersOf(words)]).toEqual([
          paper.folder,
          paper.name,
          at,
          expected,
        ]);
      }
    }
  });

  test("is a whole package, its elements in the order of the schemas", () => {
    for (const paper of papers.filter((one) => !isSlides(one))) {
      expect([paper.name, packageFaults(wordOf(paper))]).toEqual([paper.name, []]);
    }
  });

  test("the same bytes in every time zone, however often it was written", () => {
    const zone = process.env.TZ;
    const made = ["Asia/Ho_Chi_Minh", "America/New_York", "UTC"].map((place) => {
      process.env.TZ = place;
      return Buffer.from(wordOf(officialReport)).toString("base64");
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(new Set(made).size).toBe(1);
  });

  test("NĐ 30: A4 with its margins, the number in the middle of the top and not on the first page, Vietnamese, Times New Roman", () => {
    const parts = partsOf(wordOf(officialReport));
    const document = parts.get("word/document.xml")!;
    expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
    expect(document).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
    expect(document).toContain("<w:titlePg/>");
    const [first] = document.match(/<w:headerReference w:type="first" r:id="(rId\d+)"/)!.slice(1);
    const target = parts
      .get("word/_rels/document.xml.rels")!
      .match(new RegExp(`Id="${first}"[^>]*Target="([^"]+)"`))!;
    expect(parts.get(`word/${target[1]}`)).not.toContain("PAGE");
    const styles = parts.get("word/styles.xml")!;
    expect(styles).toContain('w:lang w:val="vi-VN"');
    expect(styles).toContain('w:ascii="Times New Roman"');
    expect(parts.get("word/settings.xml")).not.toContain("updateFields");
  });

  test("marks of several footnotes stand apart: 1 and 2 are not 12", () => {
    let beside = 0;
    for (const paper of papers.filter((one) => !isSlides(one))) {
      const xml = partsOf(wordOf(paper)).get("word/document.xml")!;
      expect(xml).not.toMatch(
        /<w:footnoteReference [^>]*\/><\/w:r><w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/><\/w:rPr><w:footnoteReference/,
      );
      beside +=
        xml.match(
          /<w:footnoteReference [^>]*\/><\/w:r><w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/><\/w:rPr><w:t [^>]*> <\/w:t>/g,
        )?.length ?? 0;
    }
    expect(beside).toBeGreaterThan(0);
  });

  test("an annex lies on its side and counts its own pages", () => {
    const paper = papers.find(({ name, parts }) => name === "bao-cao" && parts.some(({ annex }) => annex))!;
    const document = partsOf(wordOf(paper)).get("word/document.xml")!;
    const annexes = paper.parts.filter(({ annex }) => annex).length;
    expect(document.match(/w:orient="landscape"/g)).toHaveLength(annexes);
    expect(document.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(annexes);
  });

  test("the contents carry the pages of print, and lead to headings that are there", () => {
    const { contents } = viewPaper(officialReport);
    const numbered = contents.filter(({ annex }) => annex === null);
    const document = partsOf(
      wordOf(
        officialReport,
        numbered.map((_, at) => at + 41),
      ),
    ).get("word/document.xml")!;
    const words = wordsOf(document);
    for (const [at, entry] of numbered.entries()) expect(words).toContain(`${entry.text} ${at + 41}`);
    const bookmarks = new Set(
      [...document.matchAll(/w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(([, name]) => name),
    );
    const anchors = [...document.matchAll(/w:anchor="([^"]+)"/g)].map(([, name]) => name);
    expect(anchors).toHaveLength(contents.length);
    expect(anchors.filter((name) => !bookmarks.has(name))).toEqual([]);
  });

  test("heads of tables repeat, rows stay whole, headings are Word's own", () => {
    const document = partsOf(wordOf(officialReport)).get("word/document.xml")!;
    const tables = document.split("<w:tbl>").filter((held) => held.includes("TableHead"));
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) expect(table).toContain("<w:tblHeader/>");
    expect(document).toContain('<w:pStyle w:val="Heading1"/>');
  });

  test("what XML forbids is dropped, what it reads as its own is written out", () => {
    const strange = { ...shortReport, subject: "A\u0000<b> & \ud800 “c”" };
    const document = partsOf(wordOf(strange)).get("word/document.xml")!;
    expect(document).toContain("A&lt;b&gt; &amp;  “c”");
    expect(elementFaults(document)).toEqual([]);
  });

  test("a chart stands as a drawing with its dots and its description", () => {
    const figures = officialReport.parts.flatMap(({ sections }) =>
      sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === "figure" ? [block.figure] : [])),
      ),
    );
    const [figure] = figures;
    const picture = { svg: "<svg/>", png: new Uint8Array([1]), width: 720, height: 360 };
    const input = { paper: officialReport, view: viewPaper(officialReport), imprint: [], pages: null };
    const parts = partsOf(writeWord(input, new Map(figures.map(({ svg }) => [svg.wide, picture]))));
    const document = parts.get("word/document.xml")!;
    expect(document).toContain("asvg:svgBlip");
    expect(unescaped(document)).toContain(figure!.altText);
    expect([...parts.keys()].filter((path) => /media\/.*\.(svg|png)$/.test(path))).toHaveLength(
      2 * figures.length,
    );
  });
});
