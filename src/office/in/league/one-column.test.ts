import { utils, write } from "@e965/xlsx";
import { expect, test } from "vitest";
import { realData } from "../../../testing/real-data.ts";
import { shippedFiles, shippedReads } from "../../../testing/shipped.ts";
import { importWorkbook } from "../import-workbook.ts";
import { findingLine } from "../problem.ts";
import { readWorkbook } from "../workbook/read-workbook.ts";

const dataset = await realData();
const NUMBERS = ["43,7747", "41,3325", "41,3758", "43,4796"];

function told(lines: readonly string[], file = "bang.xlsx"): string {
  const book = utils.book_new(utils.aoa_to_sheet(lines.map((line) => [line])), "Trang 1");
  const opened = readWorkbook(
    file,
    new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer),
  );
  if ("severity" in opened) return findingLine(opened);
  const plan = importWorkbook(opened, { dataset, files: shippedFiles(), reads: shippedReads() }, {});
  expect(plan.overlay.changes()).toEqual([]);
  return plan.findings.map(findingLine).join("\n");
}

test.each([
  [";", "dấu ngăn Dấu chấm phẩy (Semicolon)"],
  [" | ", "dấu ngăn Khác (Other): |"],
  [" ", "dấu ngăn Khoảng trắng (Space)"],
])(
  "a table with all its columns in one, parted by “%s”, is told at its first line, with how to part it",
  (mark, how) => {
    const rows = ["Hà Nội", "Cao Bằng", "Lai Châu", "Sơn La"].map((name, at) =>
      [`${at + 1}`, name, NUMBERS[at], `${at + 3}`].join(mark),
    );
    const line = told(["KẾT QUẢ PAPI 2024", ["TT", "Tỉnh", "Điểm", "Hạng"].join(mark), ...rows]);
    expect(line).toMatch(/^bang\.xlsx › trang "Trang 1" › ô A3: Cả hàng của bảng nằm trong một ô \(“1/);
    expect(line).toContain(how);
  },
);

test("prose that names provinces is no such table", () => {
  expect(
    told([
      "Năm 2024 các tỉnh đạt kết quả khác nhau.",
      "Hà Nội đạt 43,77 điểm.",
      "Các tỉnh khác chưa có số.",
      "Hết.",
    ]),
  ).toMatch(/^bang\.xlsx: Không thấy bảng nào/);
});

test("a file that Excel keeps while another one is open is called so", () => {
  expect(told(["x"], "~$bang.xlsx")).toMatch(
    /^~\$bang\.xlsx: Đây là tệp khóa .* Nhập tệp cùng tên không có “~\$” ở đầu/,
  );
});
