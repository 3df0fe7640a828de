import { expect, test } from "vitest";
import type { Problem } from "../../model/problem.ts";
import { printProblems, problemLine } from "./print.ts";

const problem: Problem = {
  code: "comma-decimal",
  severity: "error",
  place: { file: "data/scores/papi/2021.yaml", line: 12, column: 11 },
  message: "Số thập phân viết bằng dấu phẩy.",
  actual: "“42,43”",
  expected: "42.43",
  hint: "Viết 42.43 (dấu chấm thập phân).",
  sourceLine: "  score:  42,43",
};
const warning: Problem = {
  code: "wrong-file-name",
  severity: "warning",
  place: { file: "data/scores/papi/2021.yml", line: 1, column: 1 },
  message: "Tệp này không được đọc.",
  hint: "Xóa tệp.",
};

test("nothing to say", () => {
  expect(printProblems([])).toBe("Không có lỗi dữ liệu.\n");
});

test("a problem with its line, a warning without one, and the count", () => {
  expect(printProblems([problem, warning])).toBe(
    `data/scores/papi/2021.yaml:12:11 comma-decimal Số thập phân viết bằng dấu phẩy (đang có “42,43”, cần 42.43). Viết 42.43 (dấu chấm thập phân).
  12 |   score:  42,43
     |           ^

data/scores/papi/2021.yml:1:1 wrong-file-name [cảnh báo] Tệp này không được đọc. Xóa tệp.

Tổng cộng: 1 lỗi, 1 cảnh báo, trong 2 tệp.
`,
  );
});

test("warnings alone are no errors", () => {
  expect(printProblems([warning])).toContain("Tổng cộng: không có lỗi, 1 cảnh báo, trong 1 tệp.");
});

test("only what is known stands in brackets", () => {
  const { actual: _, ...withoutActual } = problem;
  expect(problemLine(withoutActual)).toContain("dấu phẩy (cần 42.43). Viết");
});

test("a long line is cut around the place, and the mark stays under it", () => {
  const sourceLine = `${"x".repeat(200)}42,43${"y".repeat(200)}`;
  const lines = printProblems([{ ...problem, sourceLine, place: { ...problem.place, column: 201 } }]).split(
    "\n",
  );
  expect(lines[1]).toHaveLength("  12 | ".length + 102);
  expect(lines[1]?.slice(lines[2]?.indexOf("^"))).toMatch(/^42,43y/);
});

test("what a terminal would obey is shown as a sign", () => {
  const [bell, turned] = ["\u001b[31m", "\u202e"];
  const printed = printProblems([
    { ...problem, actual: `“${bell}đỏ${turned}”`, sourceLine: `  score:  ${bell}42,43` },
  ]);
  expect(printed).toContain("“␣[31mđỏ␣”");
  expect(printed.includes("\u001b") || printed.includes(turned)).toBe(false);
});
