import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import type { Table } from "../../../site/written.ts";
import { tableWorkbook } from "./workbook.ts";

/** A table of one row with a figure. */
const small = (first: string): Table => ({
  id: "bang",
  caption: "Bảng thử",
  columns: [
    { label: "Đơn vị", numeric: false },
    { label: "Điểm", numeric: true },
  ],
  rows: [{ header: { text: first }, cells: [{ text: "42,43", value: 42.43 }] }],
  notes: ["Ghi chú một."],
  source: "Nguồn thử",
});

test("a long note breaks in the first column: no sheet is printed as small as its note is long", async () => {
  const note = "Số bậc không có mức chênh: các năm có số đơn vị khác nhau không so sánh được. "
    .repeat(5)
    .trim();
  const parts = unzipSync(await tableWorkbook({ ...small("A"), notes: [note, "Ngắn."] }, false));
  const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"]!);
  const first = Number(/<col min="1" max="1" width="([\d.]+)"/.exec(sheet)?.[1]);
  expect(first).toBeGreaterThanOrEqual(60);
  const height = Number(/<row r="3" ht="(\d+)"/.exec(sheet)?.[1]);
  // seven lines of 60 letters
  expect(height).toBeGreaterThan(6 * 16);
  expect(height).toBeLessThan(9 * 16);
  const styles = strFromU8(parts["xl/styles.xml"]!);
  const of = (cell: string) => Number(new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`).exec(sheet)?.[1]);
  const cells = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1]?.match(/<xf .*?(?:\/>|<\/xf>)/gs) ?? [];
  for (const cell of ["A1", "A2", "A3", "A4"]) expect(cells[of(cell)], cell).toMatch(/wrapText="(?:1|true)"/);
});

test("a word of one line has the height of one line", async () => {
  const line = "Xây dựng và phát triển chính quyền điện tử, chính quyền số";
  const sheet = strFromU8(unzipSync(await tableWorkbook(small(line), false))["xl/worksheets/sheet1.xml"]!);
  expect(sheet).not.toMatch(/<row r="5" ht=/);
});
