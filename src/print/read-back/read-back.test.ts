import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { PDFDict, PDFDocument, PDFName } from "pdf-lib";
import type { Browser } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PROGRAM } from "../../model/issuing/program.ts";
import type { Paper } from "../../site/paper.ts";
import { readText } from "../../testing/read-pdf.ts";
import { launchBrowser, openSealedPage } from "../browser/launch.ts";
import { locateBrowser } from "../browser/locate-browser.ts";
import { finishPdf } from "../finish/post-process.ts";
import { batch, handout, officialReport, shortReport, slides } from "../paper-fixture.ts";
import { kindOf } from "../paper-kinds.ts";
import { paperPath } from "../paper-problems.ts";
import { outlineItems } from "../pdf/outline.ts";
import { printPapers } from "../print.ts";
import { measure } from "../typeset/measure.ts";
import { viewPaper } from "../typeset/paper-view.ts";
import { type PdfExpectations, paperExpectations, paperTitle } from "./expectations.ts";
import { bareText, lastLine, type PageText, pageText } from "./page-text.ts";
import { readFacts, readPdf } from "./pdf-facts.ts";
import { checkPdf } from "./read-back.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const papers = [shortReport, handout, officialReport, slides, batch];
let folder = "";
let browserPath = "";
let browser: Browser;

const printed = (paper: Paper) => readFile(join(folder, "out", paperPath(paper)));

/** What a paper promised when it was printed. */
async function promised(paper: Paper): Promise<PdfExpectations> {
  const { bookmarks } = await readFacts(await printed(paper));
  const headings = bookmarks.map(({ title }) => ({ text: title, level: 2 }));
  return paperExpectations(paper, { view: viewPaper(paper), headings, contents: paper === officialReport });
}

/** What is said of a file, without the paper's name. */
async function saidOf(bytes: Uint8Array, expected: PdfExpectations): Promise<string[]> {
  const problems = await checkPdf(bytes, expected);
  return problems.map(({ message }) => message.slice(message.indexOf(": ") + 2));
}

/** The file of a paper after something was done to it. */
async function spoiled(paper: Paper, spoil: (document: PDFDocument) => void): Promise<string[]> {
  const document = await PDFDocument.load(await printed(paper), { updateMetadata: false });
  spoil(document);
  return saidOf(await document.save(), await promised(paper));
}

/** A paper printed from its staged HTML after a change that no check before printing has seen. */
async function reprinted(paper: Paper, change: (html: string) => string): Promise<string[]> {
  const staged = join(folder, "staging", paperPath(paper).replaceAll("/", "-").replace(/pdf$/, "html"));
  const html = change(await readFile(staged, "utf8"));
  const file = join(folder, "staging", "spoiled.html");
  await writeFile(file, html);
  const page = await openSealedPage(browser, join(folder, "staging"));
  try {
    await page.goto(pathToFileURL(file).href, { waitUntil: "load" });
    const { headings } = await measure(page, kindOf(paper));
    const bytes = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    });
    const finished = await finishPdf(bytes, {
      title: paperTitle(paper),
      subject: paper.subject,
      author: paper.official?.body ?? PROGRAM,
      date: paper.date,
      headings,
      heads: viewPaper(paper).heads.length,
      contents: [],
      html,
    });
    return await saidOf(finished.bytes, await promised(paper));
  } finally {
    await page.close();
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "chuyen-sau-doc-lai-"));
  const choice = await locateBrowser(
    process.env.CHUYEN_SAU_BROWSER ?? null,
    join(root, ".build", "trinh-duyet"),
  );
  if (!choice.found) throw new Error(`${choice.message} ${choice.hint}`);
  browserPath = choice.path;
  const problems = await printPapers(papers, {
    outDir: join(folder, "out"),
    stagingDir: join(folder, "staging"),
    browser: browserPath,
    onProgress: () => {},
  });
  expect(problems).toEqual([]);
  browser = await launchBrowser(browserPath);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

describe("a file read back", () => {
  test("passes as it was printed", async () => {
    for (const paper of papers) {
      expect(await saidOf(await printed(paper), await promised(paper)), paper.name).toEqual([]);
    }
  });

  test("says the same to our reader of pages and to another one", async () => {
    for (const paper of papers) {
      const bytes = await printed(paper);
      const [{ pages: ours }, theirs] = [await readPdf(bytes), await readText(bytes)];
      expect(ours.map((page) => bareText(pageText(page)))).toEqual(
        theirs.map((page) => bareText(pageText(page))),
      );
      const corners = (pages: readonly PageText[]) =>
        pages.map(({ pieces }) => {
          const told = pieces.filter(({ upright, text }) => upright && text.trim() !== "");
          const rightmost = Math.max(...told.map(({ x, width }) => x + width));
          return [Math.min(...told.map(({ x }) => x)), Math.min(...told.map(({ y }) => y)), rightmost].map(
            Math.round,
          );
        });
      for (const [at, corner] of corners(ours).entries()) {
        for (const [i, place] of corner.entries())
          expect(place).toBeCloseTo(corners(theirs)[at]?.[i] ?? 0, -0.7);
      }
    }
  });

  const wrong: [Partial<PdfExpectations>, string][] = [
    [{ title: "Khác" }, "nhan đề của tệp không đúng."],
    [{ author: "Khác" }, "tác giả của tệp không đúng."],
    [{ date: "2022-06-18" }, "ngày của tệp không đúng."],
    [{ pages: { least: 3, most: 3 } }, "số trang không đúng."],
    [{ texts: ["28/60"] }, "không đọc thấy trong tệp nội dung phải có."],
    [{ headings: ["Nhận định"] }, "dấu trang không trùng với các đề mục."],
    [{ charts: [{ headline: "Hình", labels: ["không có"] }] }, "hình “Hình” bị cắt."],
    [{ contents: ["Điểm theo nội dung"] }, "số trang của “Điểm theo nội dung” trong mục lục không đúng."],
    [{ mark: "SỐ LIỆU MINH HỌA" }, "trang 1 thiếu dấu “SỐ LIỆU MINH HỌA”."],
    [{ kind: "trinh-chieu" }, "trang 1 sai khổ giấy."],
  ];
  test.each(wrong)("does not show what it should: %j", async (changes, message) => {
    const bytes = await printed(handout);
    expect(await saidOf(bytes, { ...(await promised(handout)), ...changes })).toContain(message);
  });
});

describe("a spoiled file is caught:", () => {
  test("a missing glyph", async () => {
    const said = await reprinted(shortReport, (html) => html.replace("Bảy trong tám", "Bảy 漢 tám"));
    // A machine with more faces takes one of those; a bare one sets an empty box.
    expect(said.join(" ")).toMatch(/phông chữ lạ|ô trống thay cho ký tự/);
  });

  test("a chart cut in its height, and one cut in its width", async () => {
    const cut = (css: string) =>
      reprinted(shortReport, (html) =>
        html.replace("</style>", `.chart { ${css}; overflow: hidden }</style>`),
      );
    const missing = await cut("height: 40mm");
    expect(missing.some((message) => /^hình “.*” bị cắt\.$/.test(message))).toBe(true);
    const hidden = await cut("margin-left: -40mm; clip-path: inset(0 0 0 40mm)");
    expect(hidden.join(" ")).toMatch(/bị cắt|ra ngoài khung chữ/);
  });

  test("a font that is not embedded", async () => {
    const said = await spoiled(handout, (document) => {
      for (const [, object] of document.context.enumerateIndirectObjects()) {
        if (object instanceof PDFDict) object.delete(PDFName.of("FontFile2"));
      }
    });
    expect(said.some((message) => /^phông chữ Tinos.* không được nhúng vào tệp\.$/.test(message))).toBe(true);
  });

  test("a wrong page number", async () => {
    const said = await spoiled(officialReport, (document) => document.removePage(1));
    expect(said).toContain("số của trang 2 không đúng.");
    const annex = await promised(officialReport);
    const onward = await saidOf(await printed(officialReport), { ...annex, annexes: [] });
    expect(onward.some((message) => /^số của trang \d+ không đúng\.$/.test(message))).toBe(true);
  });

  test("a lost bookmark", async () => {
    const said = await spoiled(officialReport, (document) => {
      const [title, first, second] = outlineItems(document);
      if (!title || !first || !second) throw new Error("the fixture changed");
      title.set(PDFName.of("First"), first.get(PDFName.of("Next")) ?? PDFName.of("none"));
    });
    expect(said).toContain("dấu trang không trùng với các đề mục.");
  });

  test("lost tags, language, description, scope, and words of the program", async () => {
    const said = await spoiled(handout, (document) => {
      const { catalog } = document;
      for (const key of ["MarkInfo", "Lang", "Metadata"]) catalog.delete(PDFName.of(key));
      for (const [, object] of document.context.enumerateIndirectObjects()) {
        if (!(object instanceof PDFDict)) continue;
        object.delete(PDFName.of("Alt"));
        if (object.lookup(PDFName.of("S")) === PDFName.of("TH")) object.delete(PDFName.of("A"));
      }
      document.getPage(1).drawText("undefined NaN", { x: 200, y: 400, size: 12 });
    });
    expect(said).toEqual(
      expect.arrayContaining([
        "ngôn ngữ của tệp không đúng.",
        "tệp thiếu thông tin mô tả XMP.",
        "tệp không có thẻ cấu trúc.",
        "có hình không có lời mô tả.",
        "có ô đầu bảng không nói rõ là của hàng hay của cột.",
        "tệp chứa chữ của chương trình.",
        "có phông chữ lạ, thường do một ký tự mà phông in không có.",
      ]),
    );
  });

  test("text outside its frame, on other text, and in the margin", async () => {
    const said = await spoiled(handout, (document) => {
      const page = document.getPage(0);
      page.drawText("Ngoai le", { x: 570, y: 300, size: 12 });
      page.drawText("Tren le", { x: 100, y: 815, size: 12 });
      for (let y = 300; y < 420; y += 5) page.drawText("De len chu khac", { x: 100, y, size: 12 });
    });
    expect(said).toEqual(
      expect.arrayContaining([
        "trang 1 có chữ ra ngoài khung chữ.",
        "trang 1 có chữ đè lên nhau.",
        "lề trang 1 có chữ lạ.",
      ]),
    );
  });

  test("a link without words, a heading alone at the foot, type too small for a hall", async () => {
    const linked = await spoiled(officialReport, (document) => {
      for (const [, object] of document.context.enumerateIndirectObjects()) {
        if (object instanceof PDFDict && object.lookup(PDFName.of("Subtype")) === PDFName.of("Link"))
          object.delete(PDFName.of("Contents"));
      }
    });
    const [, second] = await readText(await printed(shortReport));
    const foot = second ? lastLine(second) : "";
    const alone = await saidOf(await printed(shortReport), {
      ...(await promised(shortReport)),
      headings: [foot],
    });
    const small = await spoiled(slides, (document) => {
      document.getPage(2).drawText("nho", { x: 200, y: 200, size: 12 });
    });
    expect(alone).toContain("đề mục nằm một mình ở cuối trang 2.");
    expect(small).toContain("trang chiếu 3 có chữ quá nhỏ.");
    expect(linked).toContain("có liên kết không có lời mô tả.");
  });
});
