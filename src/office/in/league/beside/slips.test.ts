import { expect, test } from "vitest";
import { added, contents, imported, MEANS, OTHERS, REPORTED, TIERS } from "./workbook-fixture.ts";

test("what is wrong there is told at its cell, and nothing is written", async () => {
  const { errors, files } = await imported(["papi", 2016], {
    [MEANS]: {
      A12: "Vùng Tây Bắc mới",
      C12: 40,
      C2: "42,0O",
      C3: 4205,
      C4: "9.10.2021",
      D5: "s4",
      B6: "cao nhất",
      C6: 41,
    },
    [TIERS]: { B2: "Cao", D2: 15, B3: "Thấp", D3: 15 },
    [REPORTED]: { B2: "Đồng Tháp Mười", E2: 0.1, B3: "Đồng Tháp", E3: "tăng nhẹ" },
    [OTHERS]: { B2: "Đồng Tháp", D2: "điểm", E2: 42.1 },
  });
  expect(errors.map((one) => one.split(":")[0])).toEqual([
    `${MEANS}!C2`,
    `${MEANS}!C3`,
    `${MEANS}!C4`,
    `${MEANS}!A12`,
    `${REPORTED}!B2`,
    `${REPORTED}!E3`,
    `${OTHERS}!G2`,
  ]);
  expect(files).toEqual([]);
  // what only shows against the data is told there too
  const later = await imported(["papi", 2016], {
    [MEANS]: { C2: 52.05, D5: "s4", B6: "cao nhất", C6: 41 },
    [TIERS]: { B2: "Cao", D2: 15, B3: "Thấp", D3: 15 },
  });
  expect(later.errors.map((one) => one.split(":")[0])).toEqual([`${MEANS}!C5`, `${MEANS}!B6`]);
  const checked = await imported(["papi", 2016], {
    [MEANS]: { C2: 82.05 },
    [TIERS]: { B2: "Cao", D2: 15, B3: "Thấp", D3: 15 },
  });
  expect(checked.errors.map((one) => one.split(":")[0])).toEqual([`${MEANS}!C2`, `${TIERS}!A2`]);
});

test("a renamed sheet is not passed over; a workbook without these sheets, or with empty ones and --clear, leaves the record", async () => {
  const renamed = await imported(["par-index", 2022], (book) => {
    book.SheetNames = book.SheetNames.map((name) => (name === REPORTED ? "Sheet5" : name));
    book.Sheets.Sheet5 = book.Sheets[REPORTED]!;
  });
  expect(renamed.errors).toEqual([
    `Sheet5!undefined: Trang này có các cột của trang "${REPORTED}" của tệp mẫu.`,
  ]);
  const without = await imported(["par-index", 2022], (book) => {
    book.SheetNames = book.SheetNames.filter((name) => ![MEANS, TIERS, REPORTED, OTHERS].includes(name));
  });
  expect([without.errors, without.files]).toEqual([[], []]);
  const empty = await imported(
    ["par-index", 2022],
    (book) => {
      for (const name of [MEANS, REPORTED, OTHERS])
        for (const ref of Object.keys(book.Sheets[name]!))
          if (/^[A-Z]+(\d{2,}|[2-9])$/.test(ref)) delete book.Sheets[name]![ref];
    },
    {},
    { clear: true },
  );
  expect(empty.changes.filter(([what]) => /Mức thay đổi|Trung bình/.test(what ?? ""))).toEqual([]);
});

test("what people type is read as it is meant, or asked about: words for up and down, levels, former units, remarks below", async () => {
  const file = "data/scores/par-index/2022.yaml";
  const { errors, text, notes } = await imported(["par-index", 2022], {
    [REPORTED]: {
      B5: "Đồng Tháp",
      C5: "điểm chung",
      D5: "năm 2021",
      E5: "giảm 0,35",
      F5: "tăng 12 bậc",
      B6: "TP. Cần Thơ",
      C6: "Lĩnh vực 3",
      E6: "−1.2",
      B7: "Nguồn: báo cáo của Bộ",
    },
    [TIERS]: { B2: "A", E2: "≥ 90", B3: "B", E3: "từ 80 điểm trở lên", B4: "C" },
  });
  expect(errors).toEqual([]);
  expect(added(text, contents[file]!)).toEqual([
    "  - {unit: dong-thap, against: 2021, change: -0.35, places_gained: 12}",
    "  - {unit: can-tho, component: procedures, change: -1.2}",
    "tiers:",
    "  groups:",
    "    - {name: {vi: A}, from: 90}",
    "    - {name: {vi: B}, from: 80}",
    "    - {name: {vi: C}}",
  ]);
  expect(notes).toContain("Hàng ghi “Nguồn: báo cáo của Bộ”: coi là lời chú dưới bảng, không đọc.");
  const asked = await imported(["papi", 2026], {
    [REPORTED]: {
      B2: "Cà Mau (cũ)",
      E2: 0.1,
      B3: "Cà Mau",
      C3: "Tham gia của người dân",
      E3: 0.1,
      B4: "Bạc Liêu",
      E4: 1,
    },
  });
  expect(asked.errors.filter((one) => one.startsWith(REPORTED)).map((one) => one.split(":")[0])).toEqual([
    `${REPORTED}!B2`,
    `${REPORTED}!C3`,
    `${REPORTED}!B4`,
  ]);
});
