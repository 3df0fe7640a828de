import { expect, test } from "vitest";
import { parse } from "yaml";
import { errorsOf, files, planned, put, withRecord } from "./record-workbook-fixture.ts";

const SLUG = "tinh-mau-2024";
const FILE = `data/conferences/${SLUG}.yaml`;
const BEFORE = new TextDecoder().decode(files.read(FILE));
const corrected = `${BEFORE}
corrections:
  - id: dc-1
    date: 2026-12-01
    numbers: [par-index-mau-2023-chung-diem]
    text: 'Điểm 83,96 sửa thành 84,06: cộng sót một tiêu chí.'
    source: minh-hoa
`;

test("a correction is told on its own sheet, with a document that is first told in the same workbook", async () => {
  const plan = await planned(SLUG, BEFORE, (sheet) => {
    const corrections = sheet("Đính chính");
    expect(["A1", "B1", "C1", "D1", "E1"].map((cell) => corrections[cell]?.v)).toEqual([
      "Mã (để trống thì tự đặt)",
      "Ngày đính chính",
      "Mã các số đã phát hành",
      "Lời đính chính: số cũ, số mới, vì sao",
      "Tài liệu nguồn",
    ]);
    put(corrections, "B2", "1/12/2026");
    put(corrections, "C2", "par-index-mau-2023-chung-diem; par-index-mau-2023-chung-hang");
    put(corrections, "D2", "Điểm 83,96 sửa thành 84,06.");
    put(corrections, "E2", "Thông báo đính chính số 7");
    put(sheet("Tài liệu mới"), "A2", "Thông báo đính chính số 7");
    put(sheet("Tài liệu mới"), "B2", "Sở Nội vụ Tỉnh Mẫu");
    put(sheet("Tài liệu mới"), "D2", "30/11/2026");
  });
  expect(errorsOf(plan)).toEqual([]);
  expect((parse(plan.overlay.text(FILE)!) as { corrections: unknown }).corrections).toEqual([
    {
      id: "dinh-chinh-1",
      date: "2026-12-01",
      numbers: ["par-index-mau-2023-chung-diem", "par-index-mau-2023-chung-hang"],
      text: "Điểm 83,96 sửa thành 84,06.",
      source: "tinh-mau-2024-tai-lieu",
    },
  ]);
  expect(plan.overlay.text("data/sources.yaml")).toContain(
    "tinh-mau-2024-tai-lieu: {title: Thông báo đính chính số 7, publisher: Sở Nội vụ Tỉnh Mẫu, date: 2026-11-30}\n",
  );
});

test("what is recorded comes back without a byte changed; “xóa” takes it away; an emptied cell keeps it", async () => {
  const sheetOf = (change: (sheet: Parameters<typeof put>[0]) => void) =>
    planned(SLUG, corrected, (sheet) => change(sheet("Đính chính")), {}, withRecord(SLUG, corrected));
  const same = await sheetOf(() => {});
  expect(errorsOf(same)).toEqual([]);
  expect(same.changes).toEqual([]);
  expect(same.overlay.changes()).toEqual([]);
  const emptied = await sheetOf((sheet) => delete sheet.E2);
  expect(errorsOf(emptied)).toEqual([]);
  expect(emptied.changes).toEqual([]);
  expect(emptied.findings.map(({ place, message }) => `${place.cell}: ${message}`)).toEqual([
    "E2: “Tài liệu nguồn” để trống, hồ sơ đang ghi “minh-hoa”: giữ nguyên. Muốn bỏ thì gõ “xóa” vào ô.",
  ]);
  const away = await sheetOf((sheet) => put(sheet, "A2", "xóa"));
  expect(errorsOf(away)).toEqual([]);
  expect(away.overlay.text(FILE)).toBe(`${BEFORE}\n`);
});

test("what cannot be right is told at its cell, with the cure", async () => {
  const plan = await planned(SLUG, BEFORE, (sheet) => {
    const corrections = sheet("Đính chính");
    put(corrections, "B2", "tháng 12");
    put(corrections, "C2", "Điểm chung");
    put(corrections, "D2", "Điểm sửa.");
    put(corrections, "E2", "Báo cáo không có");
  });
  expect(errorsOf(plan)).toEqual([
    "Đính chính B2: “tháng 12” không phải một ngày.",
    "Đính chính C2: “Điểm chung” không phải một mã.",
    "Đính chính E2: Không có tài liệu nào mang mã hay tên “Báo cáo không có”.",
  ]);
  expect(plan.findings.map(({ hint }) => hint)).toEqual([
    "Ghi ngày/tháng/năm, ví dụ 20/7/2022.",
    "Chép mã số ở danh sách của lệnh npm run release, hoặc ở trang “Nguồn và cách tính từng số”.",
    'Tài liệu mới thì ghi ở trang "Tài liệu mới" rồi ghi tên ấy ở đây.',
  ]);
});
