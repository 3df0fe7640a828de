import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument, StandardFonts } from "pdf-lib";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { checkTextFile } from "../../scripts/check-text.ts";
import { readDocument } from "../claims/documents/read-document.ts";
import { wordOf } from "../claims/documents/word-fixture.ts";
import { realData } from "./real-data.ts";

const dataset = await realData();

/** Keys of a finding as data/README.md documents them. */
const KEYS =
  "span quote kind index component unit year against stated expected verdict error why replacement sources".split(
    " ",
  );
const TEXT = "Năm 2021, PAPI của Đồng Tháp đạt 42,15 điểm, xếp thứ 27/63.\r\nSIPAS đạt 89,15%.\r\n";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "chuyen-sau-soat-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function checked(name: string, bytes: string | Uint8Array, more: { fix?: true; unit?: string } = {}) {
  const file = join(folder, name);
  await writeFile(file, bytes);
  const json = join(folder, `${name}.json`);
  const code = await checkTextFile(dataset, { text: file, json, ...more });
  return { code, report: code === 2 ? null : JSON.parse(await readFile(json, "utf8")) };
}

/** Letters of Windows-1258 that are not those of Latin 1; tones are written behind their letter. */
const WINDOWS: Record<string, number> = {
  ă: 0xe3,
  đ: 0xf0,
  Đ: 0xd0,
  ơ: 0xf5,
  ư: 0xfd,
  "\u0300": 0xcc,
  "\u0309": 0xd2,
  "\u0303": 0xde,
  "\u0301": 0xec,
  "\u0323": 0xf2,
};

function inWindows1258(text: string): Uint8Array {
  const codes = [...text].flatMap((char) => {
    const [base = "", ...marks] = char.normalize("NFD");
    const tones = marks.filter((mark) => mark in WINDOWS);
    const letter = (base + marks.filter((mark) => !(mark in WINDOWS)).join("")).normalize("NFC");
    return [letter, ...tones].map((one) => WINDOWS[one] ?? one.charCodeAt(0));
  });
  return Uint8Array.from(codes);
}

/** A PDF whose words stand in the letters of every PDF reader: typed without diacritics. */
async function pdfOf(lines: readonly string[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  const page = document.addPage();
  for (const [i, line] of lines.entries()) page.drawText(line, { x: 50, y: 750 - i * 20, size: 12, font });
  return document.save();
}

test.each<[string, () => Promise<string | Uint8Array> | string | Uint8Array]>([
  ["bai.txt", () => TEXT],
  ["bai-bom.txt", () => `\ufeff${TEXT}`],
  ["bai-nfd.md", () => TEXT.normalize("NFD")],
  ["bai-utf16.txt", () => Buffer.from(`\ufeff${TEXT}`, "utf16le")],
  ["bai-utf16-nguoc.txt", () => Buffer.from(`\ufeff${TEXT}`, "utf16le").swap16()],
  ["bai-utf16-khong-dau.txt", () => Buffer.from(TEXT, "utf16le")],
  ["bai-windows.txt", () => inWindows1258(TEXT)],
  ["bai-khong-duoi", () => TEXT],
  ["bai.html", () => `<h1>Kết quả</h1><p>${TEXT.replace("42,15", "<b>42,15</b>")}</p>`],
  [
    "bai.docx",
    () =>
      wordOf([["Năm 2021, PAPI của Đồng Tháp đạt ", { text: "42,15", bold: true }, " điểm, xếp thứ 27/63."]]),
  ],
  ["bai.pdf", () => pdfOf(["Nam 2021, PAPI cua tinh Dong Thap", "dat 42,15 diem, xep thu 27/63."])],
])("%s: exit code 1, and a report whose spans count in its text", async (name, make) => {
  const bytes = await make();
  const { code, report } = await checked(name, bytes);
  expect(code).toBe(1);
  expect(Object.keys(report)).toEqual(["file", "unit", "text", "findings"]);
  expect(report.file).toBe(name);
  const document = await readDocument(
    name,
    typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes,
  );
  expect("text" in document && report.text).toBe("text" in document && document.text);
  for (const finding of report.findings) {
    expect(Object.keys(finding)).toEqual(name.endsWith(".docx") ? [...KEYS, "paragraph", "run"] : KEYS);
    expect(report.text.slice(finding.span.start, finding.span.end)).toBe(finding.quote);
  }
  const [score, rank, denominator] = report.findings;
  expect(score).toMatchObject({
    kind: "score",
    index: "papi",
    component: null,
    unit: "dong-thap",
    year: 2021,
  });
  expect(score).toMatchObject({
    against: null,
    stated: 42.15,
    expected: expect.closeTo(42.4324, 4),
    verdict: "wrong",
    error: "sai năm",
  });
  expect(rank).toMatchObject({ kind: "rank", stated: 27, expected: 27, verdict: "right", error: null });
  expect(denominator).toMatchObject({ kind: "denominator", stated: 63, expected: 60, error: "sai mẫu số" });
});

test("a text without a mistake leaves with 0, one that cannot be read or is nobody's with 2", async () => {
  expect((await checked("dung.txt", "PAPI năm 2021 của Đồng Tháp đạt 42,43 điểm.")).code).toBe(0);
  expect((await checked("rong.txt", "")).code).toBe(0);
  expect((await checked("hong.docx", "không phải Word")).code).toBe(2);
  expect((await checked("bai.txt", TEXT, { unit: "khong-co" })).code).toBe(2);
  expect(await checkTextFile(dataset, { text: join(folder, "thieu.txt") })).toBe(2);
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  expect(await checkTextFile(dataset, { text: folder })).toBe(2);
  expect(said.mock.calls.flat().join()).toContain("là một thư mục, không phải tệp");
  said.mockRestore();
});

test("--fix writes a copy with the safe numbers replaced and leaves the text alone", async () => {
  await checked("sua.md", TEXT, { fix: true });
  expect(await readFile(join(folder, "sua.md"), "utf8")).toBe(TEXT);
  expect(await readFile(join(folder, "sua.da-sua.md"), "utf8")).toBe(
    "Năm 2021, PAPI của Đồng Tháp đạt 42,43 điểm, xếp thứ 27/60.\r\nSIPAS đạt 89,15%.\r\n",
  );
});

test("--fix never writes over a Word document; a commented copy stands beside it", async () => {
  const bytes = wordOf([["Năm 2021, PAPI của Đồng Tháp đạt 42,15 điểm."]]);
  await checked("loi.docx", bytes, { fix: true });
  expect(new Uint8Array(await readFile(join(folder, "loi.docx")))).toEqual(bytes);
  const beside = (await readdir(folder)).filter((name) => name.startsWith("loi."));
  expect(beside.sort()).toEqual(["loi.docx", "loi.docx.json", "loi.nhan-xet.docx"]);
});

test("whose text it is decides what “tỉnh” means", async () => {
  const text = "PAPI năm 2021 của tỉnh đạt 42,43 điểm.";
  expect((await checked("cua-tinh.txt", text, { unit: "dong-thap" })).code).toBe(0);
  expect((await checked("cua-tinh-khac.txt", text, { unit: "cao-bang" })).code).toBe(1);
});
