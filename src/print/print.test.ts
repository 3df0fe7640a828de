import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { PDFDict, PDFDocument, PDFName } from "pdf-lib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Problem } from "../model/problem.ts";
import type { Paper } from "../site/page.ts";
import { readDestinations } from "./destinations.ts";
import { type PdfExpectations, paperExpectations } from "./expectations.ts";
import { launchBrowser, locateBrowser, openSealedPage } from "./launch.ts";
import { handout, officialReport, shortReport } from "./paper-fixture.ts";
import { paperPath } from "./paper-problems.ts";
import { viewPaper } from "./paper-view.ts";
import { readFacts } from "./pdf-facts.ts";
import { bareText, lastLine, pageText, readText } from "./pdf-text.ts";
import { printPapers } from "./print.ts";
import { checkPdf } from "./read-back.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const papers = [shortReport, handout, officialReport];
const firstProgress: string[] = [];
let folder = "";
let browser = "";

async function print(chosen: readonly Paper[], name: string, progress: string[] = []): Promise<Problem[]> {
  return await printPapers(chosen, {
    outDir: join(folder, name),
    // A folder as people name theirs.
    stagingDir: join(folder, "Bản in của tỉnh + 1"),
    browser,
    onProgress: (done, total, paper) => progress.push(`${done}/${total} ${paper.name}`),
  });
}

const printed = (paper: Paper, name = "first") => readFile(join(folder, name, paperPath(paper)));

/** The expectations as they were at printing, changed in one place. */
async function spoiled(paper: Paper, changes: Partial<PdfExpectations>): Promise<string[]> {
  const bytes = await printed(paper);
  const { bookmarks } = await readFacts(bytes);
  const problems = await checkPdf(bytes, { ...paperExpectations(paper, bookmarks), ...changes });
  return problems.map(({ message }) => message);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "chuyen-sau-in-"));
  const choice = await locateBrowser(
    process.env.CHUYEN_SAU_BROWSER ?? null,
    join(root, ".build", "trinh-duyet"),
  );
  if (!choice.found) throw new Error(`${choice.message} ${choice.hint}`);
  browser = choice.path;
  expect(await print(papers, "first", firstProgress)).toEqual([]);
}, 180_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("printPapers", () => {
  test("tells of each paper when it is done", () => {
    expect(firstProgress.map((line) => line.split(" ")[0])).toEqual(["1/3", "2/3", "3/3"]);
  });

  test("gives the same bytes again, whatever was printed before", async () => {
    await print([...papers].reverse(), "second");
    for (const paper of papers) expect(await printed(paper, "second")).toEqual(await printed(paper));
  });

  test("fills the table of contents with the pages on which the headings stand", async () => {
    const bytes = await printed(officialReport);
    const { pages, pageCount } = await readDestinations(bytes);
    const texts = (await readText(bytes)).map((page) => bareText(pageText(page)));
    expect(pageCount).toBeGreaterThan(6);
    for (const { id, text } of viewPaper(officialReport).contents) {
      const page = pages.get(id);
      expect(texts[(page ?? 0) - 1], text).toContain(bareText(text));
      expect(texts[0], text).toContain(bareText(`${text}${page}`));
    }
  });

  test("leaves a short report without a table of contents", async () => {
    const [first] = await readText(await printed(shortReport));
    expect(first && pageText(first)).not.toContain("MỤC LỤC");
  });

  test("leaves no table head alone at the foot of a page", async () => {
    const texts = (await readText(await printed(officialReport))).map(pageText);
    expect(texts.find((text) => text.includes("Mười lăm nội dung"))).toContain("1.3. Chất lượng bầu cử");
  });

  test("keeps to what only an office may print", async () => {
    const text = async (paper: Paper) => (await readText(await printed(paper))).map(pageText).join(" ");
    expect(await text(officialReport)).toMatch(/CỘNG HÒA.*Kính gửi.*Nơi nhận/s);
    expect(await text(shortReport)).not.toMatch(/CỘNG HÒA|Nơi nhận|Số:/);
  });

  test("carries properties, dates and bookmarks as they stand in the paper", async () => {
    const document = await PDFDocument.load(await printed(officialReport), { updateMetadata: false });
    expect(document.getTitle()).toBe(
      "Báo cáo: Kết quả phân tích chuyên sâu các chỉ số cải cách hành chính năm 2023",
    );
    expect(document.getAuthor()).toBe("Ủy ban nhân dân tỉnh Mẫu");
    expect(document.getCreationDate()?.toISOString()).toBe("2024-05-10T00:00:00.000Z");
    const { bookmarks } = await readFacts(await printed(officialReport));
    expect(bookmarks).toEqual(["Báo cáo", ...viewPaper(officialReport).contents.map(({ text }) => text)]);
  });

  test("names the side of the handout that is too long and does not write it", async () => {
    const [front, back] = handout.parts;
    const actions = Array.from({ length: 40 }, () => ({
      text: "Rà soát quy trình nội bộ",
      who: "Sở Nội vụ",
      when: null,
    }));
    const long: Paper = {
      ...handout,
      folder: "hoi-nghi/dai/",
      summary: { drivers: [], actions, actionsMissing: null },
      parts: [front, back].flatMap((part) => part ?? []),
    };
    const problems = await print([long], "long");
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      place: { file: "data/conferences/dai.yaml" },
      message: expect.stringMatching(
        /^Tờ tóm tắt hoi-nghi\/dai\/tom-tat\.pdf: mặt sau dài hơn một trang A4 \d+ mm; dài nhất là “Việc cần làm”/,
      ),
      expected: "không quá 257 mm",
    });
    await expect(printed(long, "long")).rejects.toThrow();
  });

  test("refuses a character that the face lacks and a table wider than the page", async () => {
    const [part] = shortReport.parts;
    const [section] = part?.sections ?? [];
    const block = officialReport.parts[2]?.sections[1]?.blocks[0];
    if (!section || block?.kind !== "table") throw new Error("the fixture changed");
    const [first] = block.table.columns;
    const columns = [
      ...block.table.columns,
      ...Array.from({ length: 12 }, () => first ?? { label: "", numeric: false }),
    ];
    const table = { ...block.table, columns, wide: false };
    const broken: Paper = {
      ...shortReport,
      lead: "Chữ 漢",
      parts: [{ heading: null, sections: [{ ...section, blocks: [{ kind: "table", table }] }] }],
    };
    const messages = (await print([broken], "broken")).map(({ message }) => message);
    expect(messages).toEqual([
      expect.stringContaining("ký tự “漢” không có trong phông in"),
      expect.stringContaining("bảng “Giao việc theo tiêu chí bị mất điểm” rộng hơn khổ giấy dọc"),
    ]);
  });

  test("reports a browser that does not start", async () => {
    const problems = await printPapers([handout], {
      outDir: join(folder, "none"),
      stagingDir: join(folder, "none"),
      browser: join(folder, "khong-co"),
      onProgress: () => {},
    });
    expect(problems.map(({ message }) => message)).toEqual([
      "Không khởi động được trình duyệt để in tệp PDF.",
    ]);
  });
});

test("a page being printed can read nothing outside its folder", async () => {
  const opened = await launchBrowser(browser);
  try {
    const page = await openSealedPage(opened, folder);
    await expect(page.goto(pathToFileURL(join(root, "package.json")).href)).rejects.toThrow(
      "ERR_BLOCKED_BY_CLIENT",
    );
  } finally {
    await opened.close();
  }
});

describe("checkPdf", () => {
  test("passes what was printed", async () => {
    for (const paper of papers) expect(await spoiled(paper, {})).toEqual([]);
  });

  const bad: [Partial<PdfExpectations>, string][] = [
    [{ title: "Khác" }, "nhan đề của tệp không đúng."],
    [{ pages: 3 }, "số trang không đúng."],
    [{ texts: ["28/60"] }, "không đọc thấy trong tệp nội dung phải có."],
    [{ headings: ["Nhận định"] }, "dấu trang không trùng với các đề mục."],
    [{ figures: 2 }, "thiếu hình."],
    [{ illustrative: true }, "trang 1 thiếu dấu “SỐ LIỆU MINH HỌA”."],
  ];
  test.each(bad)("finds that %j does not hold", async (changes, message) => {
    expect(await spoiled(handout, changes)).toContain(
      `Tờ tóm tắt hoi-nghi/dong-thap-2022/tom-tat.pdf: ${message}`,
    );
  });

  test("finds lost tags, language, description, and words of the program", async () => {
    const document = await PDFDocument.load(await printed(handout), { updateMetadata: false });
    for (const key of ["MarkInfo", "Lang", "Metadata"]) {
      for (const [name] of document.catalog.entries())
        if (name.decodeText() === key) document.catalog.delete(name);
    }
    document.getPage(1).drawText("undefined NaN", { x: 90, y: 90, size: 12 });
    document.getPage(1).drawText("Ngoai le", { x: 570, y: 120, size: 12 });
    const messages = (await checkPdf(await document.save(), paperExpectations(handout, []))).map(
      ({ message }) => message.split(": ")[1],
    );
    expect(messages).toEqual(
      expect.arrayContaining([
        "ngôn ngữ của tệp không đúng.",
        "tệp thiếu thông tin mô tả XMP.",
        "tệp không có thẻ cấu trúc.",
        "có phông chữ lạ, thường do một ký tự mà phông in không có.",
        "tệp chứa chữ của chương trình.",
        "trang 2 có chữ ra ngoài khổ giấy.",
      ]),
    );
  });

  test("finds a drawing without description, a wrong page number and a heading left alone at the foot", async () => {
    const bytes = await printed(shortReport);
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    for (const [, object] of document.context.enumerateIndirectObjects()) {
      if (object instanceof PDFDict) object.delete(PDFName.of("Alt"));
    }
    document.removePage(0);
    const [, second] = await readText(bytes);
    const foot = second ? lastLine(second) : "";
    const expected = paperExpectations(shortReport, [foot]);
    const messages = (await checkPdf(await document.save(), expected)).map(
      ({ message }) => message.split(": ")[1],
    );
    expect(messages).toEqual(
      expect.arrayContaining([
        "có hình không có lời mô tả.",
        "số của trang 1 không đúng.",
        "đề mục nằm một mình ở cuối trang 1.",
      ]),
    );
  });
});
