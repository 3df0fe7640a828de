import { read, utils } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { realData } from "../../../testing/real-data.ts";
import { shippedFiles, shippedReads } from "../../../testing/shipped.ts";
import { elementFaults } from "../../out/ooxml/package-fixture.ts";
import { importWorkbook } from "../import-workbook.ts";
import { unitsOf } from "../named/units-of.ts";
import { readWorkbook } from "../workbook/read-workbook.ts";
import { editionTemplate } from "./edition-template.ts";

const files = shippedFiles();
const dataset = await realData();
const papi = dataset.indices.get("papi")!;

test("a template names every unit of its year and every component, with last year beside it", async () => {
  const bytes = await editionTemplate(dataset, papi, 2026);
  const book = read(bytes);
  expect(book.SheetNames).toEqual([
    "Hướng dẫn",
    "Thông tin",
    "Điểm",
    "Trung bình, cao nhất",
    "Nhóm đã xếp",
    "Mức thay đổi",
    "Số khác đã in",
    "Số phiếu khảo sát",
    "Sai số chuẩn",
    "Tài liệu mới",
    "Năm 2024",
  ]);
  const rows = utils.sheet_to_json<(string | number)[]>(book.Sheets.Điểm!, { header: 1 });
  expect(unitsOf(dataset, papi, 2026)).toHaveLength(34);
  expect(rows).toHaveLength(34 + 2);
  expect(rows[1]!.slice(2, 5)).toEqual(["score", "rank", "participation"]);
});

test("heads are guarded, cells to fill in are open, lists and limits stand in the file, nothing in it runs", async () => {
  const parts = unzipSync(await editionTemplate(dataset, papi, 2026));
  expect(elementFaults(strFromU8(parts["xl/styles.xml"]!))).toEqual([]);
  const sheet = strFromU8(parts["xl/worksheets/sheet3.xml"]!);
  expect(sheet).toContain("<sheetProtection");
  expect(sheet).toMatch(/<pane [^>]*ySplit="2"/);
  expect(sheet).toContain("không công bố,không khảo sát,không xếp hạng,không áp dụng,thiếu một phần");
  expect(Object.entries(parts).filter(([, part]) => /<f[ >]/.test(strFromU8(part)))).toEqual([]);
});

test("no words lie over the next row, heads stand whole, and what is printed fits its page", async () => {
  const parts = unzipSync(await editionTemplate(dataset, papi, 2026));
  const sheetAt = (at: number) => strFromU8(parts[`xl/worksheets/sheet${at}.xml`]!);
  const heightOf = (at: number, row: number) =>
    Number(new RegExp(`<row r="${row}" ht="([\\d.]+)"`).exec(sheetAt(at))?.[1] ?? 0);
  // the guide's second step takes two lines, a component's name four
  expect(heightOf(1, 4)).toBeGreaterThanOrEqual(2 * 15);
  expect(heightOf(3, 1)).toBeGreaterThanOrEqual(4 * 15);
  for (const at of [1, 2, 3]) expect(sheetAt(at)).toMatch(/<pageSetup [^>]*orientation="landscape"/);
  expect(sheetAt(2)).toMatch(/<pageSetup [^>]*fitToWidth="1"/);
  expect(strFromU8(parts["xl/workbook.xml"]!)).toContain("_xlnm.Print_Titles");
  const fonts = strFromU8(parts["xl/styles.xml"]!).match(/<font>.*?<\/font>/gs) ?? [];
  expect(fonts.filter((font) => !font.includes('"Times New Roman"'))).toEqual([]);
});

test("the same bytes in every time zone", async () => {
  const zone = process.env.TZ;
  const made: string[] = [];
  for (const place of ["Asia/Ho_Chi_Minh", "America/New_York", "UTC"]) {
    process.env.TZ = place;
    made.push(Buffer.from(await editionTemplate(dataset, papi, 2026)).toString("base64"));
  }
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect(new Set(made).size).toBe(1);
});

test("an empty template brings nothing and says what is missing, cell by cell", async () => {
  const book = readWorkbook("papi-2026.xlsx", await editionTemplate(dataset, papi, 2026));
  if ("severity" in book) throw new Error(book.message);
  const plan = importWorkbook(book, { dataset, files, reads: shippedReads() }, {});
  expect(plan.overlay.changes()).toEqual([]);
  expect(plan.findings.map(({ severity }) => severity)).toContain("error");
});
