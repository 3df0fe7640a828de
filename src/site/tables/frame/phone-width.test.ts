import { expect, test } from "vitest";
import type { Table } from "../../table.ts";
import { widerThanPhone } from "./phone-width.ts";

const said = (text: unknown) => String(text);

function tableOf(heads: readonly string[], row: readonly string[], more: Partial<Table> = {}): Table {
  const [header = "", ...cells] = row;
  return {
    id: "bang",
    caption: "Bảng",
    columns: heads.map((label, at) => ({ label, numeric: at > 0 && /^[\d,−+/ ()%]+$/u.test(row[at] ?? "") })),
    rows: [{ header: { text: header }, cells: cells.map((text) => ({ text })) }],
    notes: [],
    source: "",
    ...more,
  };
}

const years = ["2011", "2012", "2013", "2014", "2015", "2016"];

test.each([
  ["names and few figures", tableOf(["Năm", "Điểm", "Hạng"], ["2024", "45,53", "7/61"]), false],
  [
    "years with scores alone",
    tableOf(["Nội dung", ...years.slice(0, 4)], ["A", "5,41", "5,40", "6,04", "5,84"]),
    false,
  ],
  [
    "years with scores and ranks",
    tableOf(["Nội dung", ...years], ["A", ...years.map(() => "5,41 (8/63)")]),
    true,
  ],
  [
    "one word of a head that is long",
    tableOf(["Dimension", "Score", "Correlation", "Contribution", "Standardised"], ["A", "1", "1", "1", "1"]),
    true,
  ],
  [
    "parts of a merged unit with their ranks",
    tableOf(
      ["Năm", "Bình Dương", "Bình Dương: hạng", "Ước tính", "Thấp nhất", "Cao nhất"],
      ["2011", "37,13", "15/63", "37,13", "36,77", "39,95"],
    ),
    true,
  ],
  [
    "sentences in the last column alone, which stand below",
    tableOf(
      ["Năm", "Điểm", "Hạng", "So với năm liền trước"],
      ["2024", "45,53", "7/61", "thận trọng ".repeat(9)],
    ),
    false,
  ],
])("%s", (_, table, wider) => {
  expect(widerThanPhone(table, said)).toBe(wider);
});

test("a mark before a figure takes its room, and a list that a script sorts stays a list", () => {
  const heads = ["Lĩnh vực", "2021", "2022", "2023", "2024"];
  const row = ["A", "85,41", "85,20", "85,10", "85,10"];
  const plain = tableOf(heads, row);
  expect(widerThanPhone(plain, said)).toBe(false);
  const marked = plain.rows.map((one) => ({
    ...one,
    cells: one.cells.map((cell) => ({ ...cell, tone: "loss" as const })),
  }));
  expect(widerThanPhone({ ...plain, rows: marked }, said)).toBe(true);
  const long = tableOf(["Tỉnh", ...years], ["A", ...years.map(() => "5,41 (8/63)")], { tools: true });
  expect(widerThanPhone(long, said)).toBe(false);
});

test("names of deeper rows stand further in", () => {
  const table = tableOf(
    ["Field", "Score in 2021", "Rank in 2021", "Difference"],
    ["1.1.1 Administrative apparatus", "0,50", "12/63", "0,25"],
  );
  const at = (depth: number) =>
    widerThanPhone({ ...table, rows: table.rows.map((row) => ({ ...row, depth })) }, said);
  expect([at(0), at(2)]).toEqual([false, true]);
});
