import { expect, test } from "vitest";
import { columnWidths } from "./column-widths.ts";

const cell = (text: string) => ({ text });
const task = "Ban hành quy trình theo dõi thực hiện kết luận kiểm tra về phân cấp, có bước xác nhận độc lập";
const table = {
  id: "viec",
  caption: "Danh mục nhiệm vụ",
  columns: ["TT", "Nhiệm vụ", "Chủ trì", "Thời hạn", "Điểm kỳ vọng"].map((label) => ({
    label,
    numeric: false,
  })),
  rows: ["1", "2", "3"].map((number) => ({
    header: cell(number),
    cells: [cell(task), cell("Sở Nội vụ"), cell("31/12/2024"), cell("0,25")],
  })),
  notes: [],
  source: "",
};
const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0);

test.each(["times", "sans", "wide"] as const)("columns share all of the width (%s)", (face) => {
  for (const total of [60, 120, 165, 250])
    expect(sum(columnWidths(table, total, 12, { face }))).toBeCloseTo(total);
});

test("a head in capitals stands on one line in Times, and most of what is left goes to the long sentences", () => {
  const widths = columnWidths(table, 165, 12, { face: "times" });
  // T is 0.667 of the size in Times New Roman bold
  const capitals = (2 * 0.667 * 12 * 25.4) / 72;
  expect(widths[0]).toBeGreaterThan(capitals + 2.9);
  expect(widths[1]! / 165).toBeGreaterThan(0.4);
});

test("figures are given more room in a wider face", () => {
  const narrow = columnWidths(table, 165, 12, { face: "times" });
  const wide = columnWidths(table, 165, 12, { face: "wide" });
  expect(wide[3]).toBeGreaterThan(narrow[3]!);
});

test("what nobody needs goes to the words, not between the figures", () => {
  const figures = {
    ...table,
    columns: ["Tiêu chí", "Điểm tối đa", "2022", "2023"].map((label, at) => ({ label, numeric: at > 0 })),
    rows: [{ header: cell("Thực hiện quy trình bổ nhiệm"), cells: ["1,00", "0,75", "0,50"].map(cell) }],
  };
  const [names, ...numbers] = columnWidths(figures, 246, 10.5, { face: "times" });
  for (const width of numbers) expect(width).toBeLessThan(26);
  expect(names).toBeGreaterThan(170);
});

test("beside years all columns share what nobody needs: figures are not crowded at the far edge", () => {
  const course = {
    ...table,
    columns: ["Năm đánh giá", "Điểm", "Hạng"].map((label, at) => ({ label, numeric: at > 0 })),
    rows: ["2021", "2022"].map((year) => ({ header: cell(year), cells: ["82,03", "28/63"].map(cell) })),
  };
  const widths = columnWidths(course, 160, 11, { face: "times" });
  for (const width of widths) expect(width).toBeGreaterThan(40);
  expect(sum(widths)).toBeCloseTo(160);
});

test("a column that is signed in has room for a name, among figures and beside words that break", () => {
  const signed = (name: string) => ({
    ...table,
    columns: ["Cơ quan", "Tối đa", "Đạt", "Mất", "Ký nhận"].map((label, at) => ({
      label,
      numeric: at > 0 && at < 4,
    })),
    rows: [1, 2].map(() => ({ header: cell(name), cells: ["43,50", "37,34", "6,16", ""].map(cell) })),
  });
  for (const name of ["Sở Nội vụ", task]) {
    const widths = columnWidths(signed(name), 160, 11, { face: "times" });
    expect(widths[4]).toBeGreaterThan(25);
    expect(sum(widths)).toBeCloseTo(160);
  }
});

test("beside words that break, the head over figures breaks rather than take their room", () => {
  const owners = {
    ...table,
    columns: [
      { label: "Tiêu chí bị mất điểm", numeric: false },
      ...["Điểm tối đa", "Điểm cuối", "Điểm mất"].map((label) => ({ label, numeric: true })),
      { label: "Cơ quan chịu trách nhiệm", numeric: false },
    ],
    rows: [1, 2, 3].map(() => ({
      header: cell(task.repeat(2)),
      cells: ["1,00", "0,75", "0,25", "Sở Thông tin và Truyền thông"].map(cell),
    })),
  };
  const widths = columnWidths(owners, 165, 10.5, { face: "times" });
  for (const width of widths.slice(1, 4)) expect(width).toBeLessThan(14);
});

const years = {
  ...table,
  columns: ["Nội dung", "2016", "2017", "2018", "2019", "2020", "2021"].map((label, at) => ({
    label,
    numeric: at > 0,
  })),
  rows: [1, 2, 3].map(() => ({
    header: cell("Công khai, minh bạch trong việc ra quyết định"),
    cells: ["5,28 (37/63)", "5,19 (45/63)", "5,43 *", "5,30 (15/63) *", "4,72 (41/63)", "4,57 (35/60)"].map(
      cell,
    ),
  })),
};
/** Widths of a text in 11 points of Times, in mm, with the room beside it. */
const needs = (text: string) => (text.length * 11 * 0.42 * 25.4) / 72;

test("a score and its rank stand on one line, as in print, however long the names beside them", () => {
  const widths = columnWidths(years, 165, 11, { face: "times" });
  for (const [at, { text }] of years.rows[0]!.cells.entries())
    expect(widths[at + 1]).toBeGreaterThan(needs(text));
  // where the page is too narrow for that they break, and no word does
  const narrow = columnWidths(years, 120, 11, { face: "times" });
  expect(sum(narrow)).toBeCloseTo(120);
  expect(narrow[0]).toBeGreaterThan(needs("Nội dung"));
});

test("on a sheet of tasks short words beside the sentences stand on one line", () => {
  const tasks = {
    ...table,
    columns: ["Nội dung", "Vai trò", "Thời hạn"].map((label) => ({ label, numeric: false })),
    rows: [1, 2, 3].map(() => ({
      header: cell(task.repeat(2)),
      cells: ["Phối hợp", "Thường xuyên"].map(cell),
    })),
  };
  const lines = (sheet: boolean) => columnWidths(tasks, 165, 10, { face: "times", sheet });
  expect(lines(true)[1]).toBeGreaterThan(lines(false)[1]!);
  expect(lines(true)[2]).toBeGreaterThan(lines(false)[2]!);
  expect(sum(lines(true))).toBeCloseTo(165);
});
