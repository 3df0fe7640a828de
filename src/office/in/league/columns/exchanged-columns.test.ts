import { read, utils, type WorkBook, write } from "@e965/xlsx";
import { expect, test } from "vitest";
import { realData } from "../../../../testing/real-data.ts";
import { shippedFiles, shippedReads } from "../../../../testing/shipped.ts";
import { importWorkbook } from "../../import-workbook.ts";
import { findingLine } from "../../problem.ts";
import { planLines } from "../../show-plan.ts";
import { editionTemplate } from "../../templates/edition-template.ts";
import { readWorkbook } from "../../workbook/read-workbook.ts";

const dataset = await realData();
type Row = (string | number | null)[];

const planOf = (name: string, book: WorkBook) => {
  const workbook = readWorkbook(
    name,
    new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer),
  );
  if ("severity" in workbook) throw new Error(workbook.message);
  return importWorkbook(workbook, { dataset, files: shippedFiles(), reads: shippedReads() }, {});
};
const lines = (plan: ReturnType<typeof planOf>) =>
  plan.findings.filter(({ severity }) => severity === "error").map(findingLine);
const listed = (rows: Row[]) => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "PCI 2023");
  return planOf("bang.xlsx", book);
};
const HEAD = ["TT", "Tỉnh", "Thứ hạng", "Điểm"];
const FIVE = ["Quảng Ninh", "Long An", "Hải Phòng", "Bắc Giang", "Đồng Tháp"];

test("score and rank under each other's heads are one fault: both columns, their cells, the evidence, the cure", () => {
  const scores = [71.25, 70.94, 70.34, 69.75, 69.66];
  expect(lines(listed([HEAD, ...FIVE.map((name, at): Row => [at + 1, name, scores[at]!, at + 1])]))).toEqual([
    'bang.xlsx › trang "PCI 2023" › ô C1: Cột “Thứ hạng” (ô C1) có 5 số lẻ ở C2:C6, như “71.25” ở ô C2; cột “Điểm” (ô D1) chỉ có số nguyên, như “1” ở ô D2: hai cột có vẻ bị đổi chỗ. Đổi chỗ số của hai cột cho đúng tên, hoặc đổi tên hai cột.',
  ]);
  const alone = listed([HEAD, ...FIVE.map((name, at): Row => [at + 1, name, scores[at]!, null])]);
  expect(lines(alone)).toEqual([
    'bang.xlsx › trang "PCI 2023" › ô C1: Cột “Thứ hạng” (ô C1) có 5 số lẻ ở C2:C6, như “71.25” ở ô C2: đó là điểm, không phải thứ hạng. Chuyển các số ấy sang cột “Điểm” (ô D1), hoặc đổi tên cột.',
  ]);
  expect(alone.overlay.changes()).toEqual([]);
});

test("one row exchanged is told at its cell, and is no fault of the columns", () => {
  const rows = FIVE.map((name, at): Row => [at + 1, name, at + 1, 71.25 - at]);
  rows[2] = [3, "Hải Phòng", 70.34, 3];
  expect(lines(listed([HEAD, ...rows]))).toEqual([
    'bang.xlsx › trang "PCI 2023" › ô C4: Thứ hạng phải là số nguyên từ 1 (đang có “70.34”). Gõ lại thứ hạng, ví dụ 26; điểm thì ghi ở cột điểm.',
  ]);
});

test("a fault of every row of a column is told once, with its cells and their number; all of them on demand", async () => {
  const book = read(await editionTemplate(dataset, dataset.indices.get("papi")!, 2023));
  const rows = utils.sheet_to_json<Row>(book.Sheets.Điểm!, { header: 1, defval: null });
  book.Sheets.Điểm = utils.aoa_to_sheet(
    rows.map((row, at) => (at < 2 || row[4] === null ? row : row.with(4, "không rõ số nào"))),
  );
  const plan = planOf("papi-2023.xlsx", book);
  const shown = planLines(plan, false).filter((line) => line.includes("không rõ số nào"));
  expect(shown).toHaveLength(1);
  expect(shown[0]).toMatch(
    /^ {2}papi-2023\.xlsx › trang "Điểm" › ô E3:E65 \(61 ô, ô đầu ghi ở đây; xem hết với --all\): “không rõ số nào” không phải số\./,
  );
  expect(planLines(plan, true).filter((line) => line.includes("không rõ số nào"))).toHaveLength(61);
});
