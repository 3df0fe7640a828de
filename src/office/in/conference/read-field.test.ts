import { expect, test } from "vitest";
import { dayIn } from "../information.ts";
import { errorsOf, files, planned, put } from "./record-workbook-fixture.ts";

const SLUG = "tinh-mau-2024";
const BEFORE = new TextDecoder().decode(files.read(`data/conferences/${SLUG}.yaml`));

test("agencies and components parted by commas or by lines are read where each is known; a strange one stands alone", async () => {
  const plan = await planned(SLUG, BEFORE, (sheet) => {
    const actions = sheet("Giải pháp");
    put(actions, "E2", "Sở Nội vụ, Sở Văn hóa, Thể thao và Du lịch, Sở Tài chính");
    put(actions, "E3", "Sở Nội vụ\nSở Tài chính");
    put(actions, "C4", "par-index-mau/tc-1-5, par-index-mau/tc-1-4");
  });
  expect(errorsOf(plan)).toEqual([]);
  expect(plan.changes.map(({ cell, after }) => [cell, after])).toEqual(
    [
      ["E2", "so-noi-vu ; so-van-hoa-the-thao-du-lich ; so-tai-chinh"],
      ["C4", "par-index-mau/tc-1-5 ; par-index-mau/tc-1-4"],
      ["E3", "so-noi-vu ; so-tai-chinh"],
    ].toSorted(([a = ""], [b = ""]) => (a.slice(1) < b.slice(1) ? -1 : 1)),
  );
  const wrong = await planned(SLUG, BEFORE, (sheet) =>
    put(sheet("Giải pháp"), "E2", "Sở Nội vụ, Sở Trăng Sao"),
  );
  expect(errorsOf(wrong)).toEqual(["Giải pháp E2: Không có cơ quan nào tên “Sở Trăng Sao”."]);
});

test("a day in words, and one that lost its format", async () => {
  expect(dayIn("ngày 20 tháng 5 năm 2026", "day")).toBe("2026-05-20");
  expect(dayIn("20 tháng 5 năm 2026", "day")).toBe("2026-05-20");
  expect(dayIn("tháng 5 năm 2026", "month")).toBe("2026-05");
  expect(dayIn("30 tháng 2 năm 2026", "day")).toBeNull();
  const plan = await planned(SLUG, BEFORE, (sheet) => put(sheet("Giải pháp"), "F2", 45600));
  expect(plan.changes.map(({ after }) => after)).toEqual(["2024-11-04"]);
});
