import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { PDFDocument } from "pdf-lib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Problem } from "../model/problem.ts";
import type { Paper } from "../site/paper.ts";
import { readText } from "../testing/read-pdf.ts";
import { launchBrowser, openSealedPage } from "./browser/launch.ts";
import { locateBrowser } from "./browser/locate-browser.ts";
import { batch, handout, officialReport, shortReport, slides, slips } from "./paper-fixture.ts";
import { paperPath } from "./paper-problems.ts";
import { printPapers } from "./print.ts";
import { bareText, pageText, topMargin } from "./read-back/page-text.ts";
import { readFacts } from "./read-back/pdf-facts.ts";
import { UNKNOWN_PAGE } from "./typeset/page-rules.ts";
import { viewPaper } from "./typeset/paper-view.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const papers = [shortReport, handout, officialReport, slides, batch, ...slips];
/** 20 mm in points. */
const TOP_MARGIN = (20 * 72) / 25.4;
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
    expect(firstProgress.map((line) => line.split(" ")[0])).toEqual(
      papers.map((_, at) => `${at + 1}/${papers.length}`),
    );
  });

  test("gives the same bytes again, whatever was printed before", async () => {
    await print([...papers].reverse(), "second");
    for (const paper of papers) expect(await printed(paper, "second")).toEqual(await printed(paper));
  });

  test("fills the table of contents with the pages on which the headings stand", async () => {
    const bytes = await printed(officialReport);
    const { bookmarks } = await readFacts(bytes);
    const texts = (await readText(bytes)).map((page) => bareText(pageText(page)));
    expect(texts.length).toBeGreaterThan(6);
    for (const { text, annex } of viewPaper(officialReport).contents) {
      const heading = annex === null ? text : `${annex} ${text}`;
      const page = bookmarks.find(({ title }) => title === heading)?.page ?? 0;
      expect(texts[page - 1], text).toContain(bareText(text));
      expect(texts[0], text).toContain(bareText(`${text}${annex ?? page}`));
    }
    expect(texts.join("")).not.toContain(UNKNOWN_PAGE);
  });

  test("runs the section in effect along the top of each page, and numbers annexes on their own", async () => {
    const pages = await readText(await printed(officialReport));
    const margins = pages.map((page) => topMargin(page, TOP_MARGIN).join(" "));
    expect(margins[0]).toBe("SỐ LIỆU MINH HỌA");
    expect(margins[1]).toBe("SỐ LIỆU MINH HỌA 2 I. Kết quả các chỉ số");
    const annexes = margins.filter((margin) => margin.includes("Phụ lục"));
    expect(annexes.slice(0, 2)).toEqual(["SỐ LIỆU MINH HỌA 1 Phụ lục I", "SỐ LIỆU MINH HỌA 2 Phụ lục I"]);
    expect(annexes.at(-1)).toBe("SỐ LIỆU MINH HỌA 1 Phụ lục II");
    const heads = margins.filter((margin) => /[IVX]+\. /.test(margin));
    // Landscape pages of the body have none.
    const upright = pages.filter(({ width, height }) => width < height);
    expect(heads.length).toBe(upright.length - 1);
    expect(heads.at(-1)).toContain("III. Bảng chi tiết");
  });

  test("prints one page for each sheet, slides in their own format, and a batch behind its cover", async () => {
    const sizes = async (paper: Paper) => (await readFacts(await printed(paper))).sizes;
    for (const slip of slips) expect(await sizes(slip)).toHaveLength(1);
    expect(await sizes(batch)).toHaveLength(3);
    const [slide] = await sizes(slides);
    expect([Math.round(slide?.width ?? 0), Math.round(slide?.height ?? 0)]).toEqual([339, 190]);
  });

  test("says which sheet of a batch is missing", async () => {
    const [first, second] = slips;
    if (!first || !second) throw new Error("the fixture changed");
    const broken: Paper = { ...second, subject: `${second.subject} 漢` };
    const problems = await print([first, broken, batch], "batch");
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining("ký tự “漢” không có trong phông in"),
      expect.stringContaining("giay-bi-tu-choi/hoi-nghi/tinh-mau-2024/phieu/co-quan-2.pdf"),
      "Tập phiếu hoi-nghi/tinh-mau-2024/phieu-tat-ca.pdf: tập phiếu thiếu phieu/co-quan-2.pdf.",
    ]);
    expect(problems[2]).toMatchObject({ actual: "1 phiếu", expected: "2 phiếu" });
  });

  test("marks a draft and leads to the paper's page by a described code", async () => {
    const [slip] = slips;
    if (!slip) throw new Error("the fixture changed");
    const address = "https://vi-du.vn/hoi-nghi/nhap/";
    const draft: Paper = { ...slip, folder: "hoi-nghi/nhap/", draft: true, address };
    expect(await print([draft], "draft")).toEqual([]);
    const bytes = await printed(draft, "draft");
    const [page] = await readText(bytes);
    expect(page && topMargin(page, TOP_MARGIN)).toEqual(["DỰ THẢO – SỐ LIỆU MINH HỌA"]);
    const { figures, figuresWithoutAlt } = await readFacts(bytes);
    expect([figures, figuresWithoutAlt]).toEqual([1, 0]);
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
    expect(bookmarks.map(({ title }) => title)).toEqual([
      "Báo cáo",
      ...viewPaper(officialReport).contents.map(({ text, annex }) =>
        annex === null ? text : `${annex} ${text}`,
      ),
    ]);
  });

  test("leaves out the tasks that a side of the handout has no room for, and says so", async () => {
    const actions = Array.from({ length: 40 }, (_, at) => ({
      text: `Việc thứ ${at + 1}.`,
      who: "Sở Nội vụ",
      when: null,
    }));
    const many: Paper = {
      ...handout,
      folder: "hoi-nghi/nhieu/",
      summary: { findings: [], actions, actionsMissing: null },
    };
    expect(await print([many], "many")).toEqual([]);
    const back = pageText((await readText(await printed(many, "many")))[1]!);
    const shown = actions.filter(({ text }) => bareText(back).includes(bareText(text))).length;
    expect(shown).toBeGreaterThan(3);
    expect(shown).toBeLessThan(40);
    expect(back).toContain(`Và ${40 - shown} mục khác: xem báo cáo.`);
  });

  test("names the side of the handout that is too long, and keeps the paper", async () => {
    const [front, back] = handout.parts;
    const actions = Array.from({ length: 3 }, () => ({
      text: "Rà soát quy trình nội bộ. ".repeat(80),
      who: "Sở Nội vụ",
      when: null,
    }));
    const long: Paper = {
      ...handout,
      folder: "hoi-nghi/dai/",
      summary: { findings: [], actions, actionsMissing: null },
      parts: [front, back].flatMap((part) => part ?? []),
    };
    const problems = await print([long], "long");
    expect(problems.map(({ severity }) => severity)).not.toContain("error");
    expect(problems[0]).toMatchObject({
      severity: "warning",
      place: { file: "data/conferences/dai.yaml" },
      message: expect.stringMatching(
        /^Tờ tóm tắt hoi-nghi\/dai\/tom-tat\.pdf: mặt sau dài hơn một trang \d+ mm; dài nhất là “Việc cần làm”/,
      ),
      expected: "không quá 257 mm",
    });
    expect((await printed(long, "long")).length).toBeGreaterThan(1000);
  });

  test("refuses a character that the face lacks and a table wider than the page, and keeps the refused file aside", async () => {
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
    const problems = await print([broken], "broken");
    expect(problems.map(({ severity }) => severity)).toEqual(["error", "error", "warning"]);
    await expect(printed(broken, "broken")).rejects.toThrow();
    const aside = await readFile(join(folder, "giay-bi-tu-choi", paperPath(broken)));
    expect(aside.length).toBeGreaterThan(1000);
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining("ký tự “漢” không có trong phông in"),
      expect.stringContaining("bảng “Giao việc theo tiêu chí bị mất điểm” rộng hơn khổ giấy"),
      expect.stringContaining("bản in bị từ chối được giữ ở"),
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
