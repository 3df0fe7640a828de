import type { WorkSheet } from "@e965/xlsx";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { errorsOf, planned, put } from "../record-workbook-fixture.ts";

/** A new record of Cà Mau with its first sheets filled in. */
const newRecordOf = (change: (sheet: (name: string) => WorkSheet) => void) =>
  planned("ca-mau-2024", null, (sheet) => {
    for (const [cell, value] of [
      ["B3", "Cà Mau"],
      ["B4", "Hội nghị phân tích chuyên sâu PAPI 2023"],
      ["B5", "20/6/2024"],
      ["B11", "Báo cáo của hội nghị"],
      ["B12", "UBND tỉnh Cà Mau"],
    ] as const)
      put(sheet("Thông tin"), cell, value);
    for (const [cell, value] of Object.entries({ A2: "PAPI", B2: 2023, C2: 2022, D2: 2011 }))
      put(sheet("Chỉ số phân tích"), cell, value);
    change(sheet);
  });

test("a cause leads to shortfalls by the number of their row, or by a code of theirs", async () => {
  const plan = await newRecordOf((sheet) => {
    put(sheet("Tồn tại"), "B2", "Ít họp thôn.");
    put(sheet("Tồn tại"), "A3", "mot-cua");
    put(sheet("Tồn tại"), "B3", "Một cửa chậm.");
    put(sheet("Nguyên nhân"), "B2", "con người");
    put(sheet("Nguyên nhân"), "C2", "Thiếu người.");
    put(sheet("Nguyên nhân"), "D2", "1; 2");
    put(sheet("Nguyên nhân"), "B3", "tổ chức");
    put(sheet("Nguyên nhân"), "C3", "Chưa phân công.");
    put(sheet("Nguyên nhân"), "D3", "mot-cua");
    put(sheet("Nguyên nhân"), "F3", "UBND cấp xã");
  });
  expect(errorsOf(plan)).toEqual([]);
  expect(parse(plan.overlay.text("data/conferences/ca-mau-2024.yaml")!).causes).toMatchObject([
    { shortfalls: ["ton-tai-1", "mot-cua"] },
    { shortfalls: ["mot-cua"], agencies: ["ubnd-cap-xa"] },
  ]);
});

test("a cause of a shortfall that is not there, and a kind that is none, are told at their cells with what may stand there", async () => {
  const plan = await newRecordOf((sheet) => {
    put(sheet("Tồn tại"), "B2", "Ít họp thôn.");
    put(sheet("Nguyên nhân"), "B2", "chủ quan");
    put(sheet("Nguyên nhân"), "C2", "Thiếu người.");
    put(sheet("Nguyên nhân"), "D2", "1; 4");
  });
  expect(
    plan.findings.map(({ place, message, hint }) => `${place.sheet} ${place.cell}: ${message} ${hint}`),
  ).toEqual([
    "Nguyên nhân B2: “chủ quan” không có trong danh sách. Chọn một trong: “con người”, “tổ chức”, “bộ máy”, “quy trình”, “công nghệ”, “khách quan”.",
    'Nguyên nhân D2: Không có tồn tại nào mang mã hoặc số thứ tự “4”. Ghi mã ở cột đầu của trang "Tồn tại", hoặc số thứ tự của tồn tại trên trang ấy (1 là hàng đầu), cách nhau bằng dấu chấm phẩy.',
  ]);
});

test("what the checks of the record find is told at the cell that brings it, not at a line of a file that is not there yet", async () => {
  const plan = await newRecordOf((sheet) => {
    put(sheet("Thông tin"), "B9", "ca-mau-1999");
    for (const [cell, value] of Object.entries({ B2: "PAPI", D2: 2024, E2: 443.5, F2: "đạt từ" }))
      put(sheet("Chỉ tiêu"), cell, value);
  });
  const places = plan.findings
    .filter(({ severity }) => severity === "error")
    .map(({ place }) => `${place.sheet} ${place.cell}`);
  expect(places).toEqual(expect.arrayContaining(["Thông tin B9", "Chỉ tiêu E2"]));
  expect(errorsOf(plan).join()).not.toContain(".yaml:");
});
