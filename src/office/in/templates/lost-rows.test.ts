import { read, type WorkBook, write } from "@e965/xlsx";
import { expect, test } from "vitest";
import { realData } from "../../../testing/real-data.ts";
import { shippedFiles, shippedReads } from "../../../testing/shipped.ts";
import { importWorkbook } from "../import-workbook.ts";
import { readWorkbook } from "../workbook/read-workbook.ts";
import { editionTemplate } from "./edition-template.ts";

/* What a template of scores lost, or got beside its sheet, is told and not passed over. */

const dataset = await realData();

/** What is said of the template of PAPI 2025 with a total for every unit, after a change. */
async function told(change: (book: WorkBook) => void) {
  const book = read(await editionTemplate(dataset, dataset.indices.get("papi")!, 2025));
  const scores = book.Sheets.Điểm!;
  for (let row = 3; scores[`B${row}`]?.v; row++) scores[`C${row}`] = { t: "n", v: 40 + row / 10 };
  change(book);
  const workbook = readWorkbook(
    "papi-2025.xlsx",
    new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer),
  );
  if ("severity" in workbook) throw new Error(workbook.message);
  const plan = importWorkbook(workbook, { dataset, files: shippedFiles(), reads: shippedReads() }, {});
  return plan.findings.map(({ place, message }) => `${place.sheet}: ${message}`);
}

test("a unit whose row was deleted is named", async () => {
  const lines = await told(({ Sheets }) => {
    for (const key of Object.keys(Sheets.Điểm!)) if (/^[A-Z]+3$/.test(key)) delete Sheets.Điểm![key];
  });
  expect(lines).toContainEqual(expect.stringMatching(/^Điểm: Bảng không còn hàng của 1 đơn vị: Hà Nội\./));
});

test("a copy of the sheet of scores is told to be unread; the sheet itself, hidden, is an error of its own", async () => {
  const copied = await told((book) => {
    book.SheetNames.push("Điểm (2)");
    book.Sheets["Điểm (2)"] = book.Sheets.Điểm!;
  });
  expect(copied).toContain("Điểm (2): Trang không thuộc tệp mẫu: không đọc.");
  const hidden = await told((book) => {
    book.Workbook = { Sheets: book.SheetNames.map((name) => ({ name, Hidden: name === "Điểm" ? 1 : 0 })) };
  });
  expect(hidden[0]).toBe("Điểm: Trang này đang ẩn.");
  expect(hidden.join()).not.toContain("Không thấy bảng nào");
});

test("facts of the edition are told at their lines, in the words of the sheet", async () => {
  const answered = (answers: Record<string, string>) =>
    told(({ Sheets }) => {
      for (const [cell, v] of Object.entries({
        B7: "Báo cáo PAPI 2025",
        B8: "UNDP",
        B12: "giữ nguyên",
        B13: "giữ nguyên",
        ...answers,
      }))
        Sheets["Thông tin"]![cell] = { t: "s", v };
    });
  expect(await answered({ B5: "63" })).toContain("Thông tin: Năm 2025 chỉ có 34 đơn vị (đang có “63”).");
  const lines = await answered({ B4: "10/4/2024" });
  expect(lines.filter((line) => line.includes("Ngày công bố 2024-04-10"))).toEqual([
    expect.stringMatching(/^Thông tin: .*sớm hơn cuối năm đánh giá 2025/),
  ]);
});

test("a line under another name is asked about, and so is an index that is gone", async () => {
  const lines = await told(({ Sheets }) => {
    Sheets["Thông tin"]!.A4 = { t: "s", v: "Ngày ra báo cáo" };
    Sheets["Thông tin"]!.B4 = { t: "s", v: "10/4/2026" };
    delete Sheets["Thông tin"]!.B2;
  });
  expect(lines).toContain("Thông tin: Tệp mẫu không có dòng “Ngày ra báo cáo”.");
  expect(lines).toContain("Thông tin: Chưa ghi chỉ số.");
});
