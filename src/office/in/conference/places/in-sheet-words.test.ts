import { expect, test } from "vitest";
import { errorsOf, files, planned, put } from "../record-workbook-fixture.ts";

const SLUG = "tinh-mau-2024";
const BEFORE = new TextDecoder().decode(files.read(`data/conferences/${SLUG}.yaml`));

test("what the record would lack is told by its line of the sheet “Văn bản”, not by its key", async () => {
  const plan = await planned(SLUG, BEFORE, (sheet) => {
    const papers = sheet("Văn bản");
    for (let row = 2; row < 60; row++)
      if (papers[`A${row}`]?.v === "Kế hoạch: số, ký hiệu") put(papers, `B${row}`, "xóa");
  });
  expect(errorsOf(plan).map((line) => line.replace(/^Văn bản B\d+: /, ""))).toEqual([
    "Thiếu “Kế hoạch: số, ký hiệu”.",
  ]);
});

test("columns are called by their names, not by the keys of the data file", async () => {
  const plan = await planned(SLUG, BEFORE, (sheet) => {
    put(sheet("Giải pháp"), "E3", "Văn phòng UBND tỉnh");
    put(sheet("Giải pháp"), "D4", "xóa");
    put(sheet("Giải pháp"), "F4", "xóa");
  });
  const told = plan.findings
    .filter(({ place }) => place.sheet === "Giải pháp")
    .map(({ place, message, hint }) => `${place.cell}: ${message} ${hint}`)
    .join("\n");
  expect(told).toMatch(
    /E3: Cơ quan vừa chủ trì vừa phối hợp .* Xóa cơ quan này ở cột “Chủ trì” hoặc ở cột “Phối hợp”\./,
  );
  expect(told).not.toMatch(/\b(lead|support|deadline)\b/);
});
