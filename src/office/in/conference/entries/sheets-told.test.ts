import { expect, test } from "vitest";
import { changesOf, errorsOf, files, planned, put } from "../record-workbook-fixture.ts";

const SLUG = "tinh-mau-2024";
const BEFORE = new TextDecoder().decode(files.read(`data/conferences/${SLUG}.yaml`));
const renamed = (from: string, to: string) =>
  planned(SLUG, BEFORE, (_, book) => {
    book.SheetNames = book.SheetNames.map((name) => (name === from ? to : name));
    book.Sheets[to] = book.Sheets[from]!;
  });

test("a renamed sheet is not passed over: its own name and those that are missing are told", async () => {
  const plan = await renamed("Giải pháp", "Sheet7");
  expect(errorsOf(plan)).toEqual(["Sheet7 undefined: Tệp mẫu không có trang tên này."]);
  expect(plan.findings.find(({ severity }) => severity === "error")!.hint).toMatch(/“Giải pháp”/);
  expect(plan.overlay.changes()).toEqual([]);
  expect(errorsOf(await renamed("Giải pháp", "GIAI PHAP"))).toEqual([]);
});

test("a sheet beside those of the template is left unread, and that is said", async () => {
  const plan = await planned(SLUG, BEFORE, (sheet, book) => {
    book.SheetNames.push("Nháp");
    book.Sheets.Nháp = sheet("Giải pháp");
  });
  expect(errorsOf(plan)).toEqual([]);
  expect(plan.findings.map(({ place, message }) => `${place.sheet}: ${message}`)).toContain(
    "Nháp: Trang không thuộc tệp mẫu: không đọc.",
  );
});

test("a column that was deleted is told once; one that entries cannot be without is an error", async () => {
  const plan = await planned(SLUG, BEFORE, (sheet) => {
    for (let row = 1; row < 60; row++) {
      delete sheet("Giải pháp")[`F${row}`];
      delete sheet("Nguyên nhân")[`C${row}`];
    }
  });
  expect(errorsOf(plan)).toEqual(["Nguyên nhân A1: Không thấy cột “Nguyên nhân”."]);
  const notes = plan.findings.filter(({ place }) => place.sheet === "Giải pháp");
  expect(notes.map(({ message }) => message)).toEqual([
    "Không có cột “Thời hạn”: điều hồ sơ đang ghi ở đó được giữ nguyên.",
  ]);
  expect(changesOf(plan)).toEqual([]);
});

test("tasks without a plan are told together with the other faults", async () => {
  const plan = await planned("ca-mau-2024", null, (sheet) => {
    put(sheet("Giải pháp"), "F2", "sớm");
    put(sheet("Nhiệm vụ kế hoạch"), "A2", "Công khai");
    put(sheet("Nhiệm vụ kế hoạch"), "B2", "Niêm yết ngân sách");
  });
  expect(errorsOf(plan)).toEqual(
    expect.arrayContaining([
      "Giải pháp F2: “sớm” không phải một thời hạn.",
      "Nhiệm vụ kế hoạch A2: Có nhiệm vụ mà chưa có kế hoạch.",
    ]),
  );
});

test("a new aim without a sentence is told by what it aims at", async () => {
  const plan = await planned(SLUG, BEFORE, (sheet) => {
    for (const [cell, value] of [
      ["B11", "par-index-mau"],
      ["D11", 2025],
      ["G11", 10],
    ] as const)
      put(sheet("Chỉ tiêu"), cell, value);
  });
  expect(changesOf(plan)[0]![2]).toBe(
    "chỉ số par-index-mau, năm phải đạt 2025, thứ hạng thấp nhất chấp nhận 10",
  );
});
