import { describe, expect, test } from "vitest";
import { bodyLines, bodySymbol, parentLine, territoryOf } from "./issuing-body.ts";

test.each([
  ["ỦY BAN NHÂN DÂN TỈNH MẪU", "UBND"],
  ["Uỷ ban nhân dân thành phố Hải Phòng", "UBND"],
  ["HỘI ĐỒNG NHÂN DÂN TỈNH CAO BẰNG", "HĐND"],
  ["BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH TỈNH CAO BẰNG", "BCĐ"],
  ["SỞ NỘI VỤ", "SNV"],
  ["Sở Khoa học và Công nghệ", "SKHCN"],
  ["SỞ GIÁO DỤC VÀ ĐÀO TẠO", "SGDĐT"],
  ["SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH TỈNH CAO BẰNG", "SVHTTDL"],
  ["SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "SLĐTBXH"],
  ["VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH", "VPUBND"],
  ["VĂN PHÒNG HĐND VÀ UBND", "VPHĐNDUBND"],
  ["TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG TỈNH CAO BẰNG", "TTPVHCC"],
  ["ỦY BAN NHÂN DÂN XÃ HỘI HOAN", "UBND"],
])("the papers of %s carry the symbol %s", (body, symbol) => {
  expect(bodySymbol(body)).toBe(symbol);
});

describe("the kind of a province is dated", () => {
  const hue = {
    name: { vi: "Thừa Thiên Huế" },
    renamed: [{ from: "2025-01-01", name: { vi: "Huế" } }],
    city: "2025-01-01",
  };
  test.each([
    [hue, "2024-12-31", "TỈNH THỪA THIÊN HUẾ"],
    [hue, "2025-01-01", "THÀNH PHỐ HUẾ"],
    [{ name: { vi: "TP. Hồ Chí Minh" }, city: true as const }, "2022-01-01", "THÀNH PHỐ HỒ CHÍ MINH"],
    [{ name: { vi: "Tỉnh Mẫu" } }, "2022-01-01", "TỈNH MẪU"],
    [{ name: { vi: "Cao Bằng" } }, "2022-01-01", "TỈNH CAO BẰNG"],
  ])("%o on %s", (unit, day, name) => {
    expect(territoryOf(unit, day)).toBe(name);
  });

  test.each([
    ["SỞ NỘI VỤ", null, "UBND THÀNH PHỐ HUẾ"],
    ["SỞ NỘI VỤ", "UBND TP. HUẾ", "UBND TP. HUẾ"],
    ["SỞ NỘI VỤ", "", null],
    ["BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH", null, "UBND THÀNH PHỐ HUẾ"],
    ["BAN THƯỜNG VỤ THÀNH ỦY", null, null],
    ["ỦY BAN NHÂN DÂN", null, null],
    ["BỘ NỘI VỤ", null, null],
  ])("above %s, with %o recorded, stands %o", (body, parent, line) => {
    expect(parentLine({ body, parent }, hue, "2025-06-01")).toBe(line);
  });

  test.each([
    ["ỦY BAN NHÂN DÂN", ["ỦY BAN NHÂN DÂN", "THÀNH PHỐ HUẾ"]],
    ["ỦY BAN NHÂN DÂN PHƯỜNG THUẬN HÓA", ["ỦY BAN NHÂN DÂN", "PHƯỜNG THUẬN HÓA"]],
    ["Sở Nội vụ", ["SỞ NỘI VỤ"]],
  ])("%s is written on its lines", (body, lines) => {
    expect(bodyLines(body, hue, "2025-06-01")).toEqual(lines);
  });
});
