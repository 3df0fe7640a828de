import { expect, test } from "vitest";
import type { Table } from "../../written.ts";
import { tableOnPaper } from "./on-paper.ts";

const table: Table = {
  id: "nam",
  caption: "PAR Index qua các năm",
  columns: [
    { label: "Năm", numeric: false },
    { label: "Điểm", numeric: true },
    { label: "Điểm tối đa", numeric: true },
  ],
  rows: ["2020", "2021"].map((year) => ({
    header: { text: year },
    cells: [{ text: "81,84" }, { text: "100" }],
  })),
  notes: ["Đọc trước.", "Tính thế nào.", "Làm tròn ra sao."],
  method: ["Tính thế nào.", "Làm tròn ra sao."],
  source: "",
};

test("paper prints what a table's columns mean, and leaves how it was reckoned to the page", () => {
  expect(tableOnPaper({ ...table, onPaper: ["Cột là gì."] }).notes.slice(-2)).toEqual([
    "Đọc trước.",
    "Cột là gì.",
  ]);
  expect(tableOnPaper(table).notes.slice(-3)).toEqual(table.notes);
});

test("a maximum that is the same in every row is said once, below the table", () => {
  const told = tableOnPaper(table);
  expect(told.columns.map(({ label }) => label)).toEqual(["Năm", "Điểm"]);
  expect(told.rows.every(({ cells }) => cells.length === 1)).toBe(true);
  expect(told.notes[0]).toBe("Điểm tối đa ở mọi dòng: 100.");
});

test("maxima that differ, or that one row lacks, keep their column", () => {
  for (const last of ["80", "–"]) {
    const rows = table.rows.map((row, at) =>
      at === 0 ? row : { ...row, cells: [{ text: "81,84" }, { text: last }] },
    );
    expect(tableOnPaper({ ...table, rows }).columns).toHaveLength(3);
  }
});
