import { expect, test } from "vitest";
import { signingOf } from "./signing.ts";

const UBND = "ỦY BAN NHÂN DÂN TỈNH MẪU";
const TM = "TM. ỦY BAN NHÂN DÂN";
const SNV = "SỞ NỘI VỤ";

test.each([
  [UBND, null, [TM, "CHỦ TỊCH"]],
  [UBND, "Phó Chủ tịch", [TM, "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]],
  [UBND, "PHÓ CHỦ TỊCH THƯỜNG TRỰC", [TM, "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]],
  [UBND, "Quyền Chủ tịch", [TM, "Q. CHỦ TỊCH"]],
  [UBND, "Q. CHỦ TỊCH", [TM, "Q. CHỦ TỊCH"]],
  [UBND, "CHÁNH VĂN PHÒNG", ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"]],
  [UBND, "PHÓ CHÁNH VĂN PHÒNG", ["TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"]],
  [UBND, "GIÁM ĐỐC SỞ NỘI VỤ", ["TUQ. CHỦ TỊCH", "GIÁM ĐỐC SỞ NỘI VỤ"]],
  [SNV, null, ["GIÁM ĐỐC"]],
  [SNV, "PHÓ GIÁM ĐỐC", ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]],
  [SNV, "Phó Giám đốc phụ trách", ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]],
  [SNV, "Q. GIÁM ĐỐC", ["Q. GIÁM ĐỐC"]],
  [SNV, "CHÁNH VĂN PHÒNG", ["TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"]],
  [
    SNV,
    "PHÓ TRƯỞNG PHÒNG CẢI CÁCH HÀNH CHÍNH",
    ["TL. GIÁM ĐỐC", "KT. TRƯỞNG PHÒNG CẢI CÁCH HÀNH CHÍNH", "PHÓ TRƯỞNG PHÒNG CẢI CÁCH HÀNH CHÍNH"],
  ],
  [SNV, "KT. GIÁM ĐỐC", ["KT. GIÁM ĐỐC"]],
  ["VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH", "PHÓ CHÁNH VĂN PHÒNG", ["KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"]],
  [
    "BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH TỈNH MẪU",
    "PHÓ TRƯỞNG BAN",
    ["TM. BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH", "KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"],
  ],
  ["BỘ NỘI VỤ", "THỨ TRƯỞNG", ["KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"]],
])("%s, %s", (body, position, lines) => {
  const signing = signingOf(body, position);
  expect([...(signing?.authority ?? []), signing?.position]).toEqual(lines);
});

test("a body of no known kind needs its position", () => {
  expect(signingOf("LIÊN HIỆP CÁC HỘI", null)).toBeNull();
  expect(signingOf("LIÊN HIỆP CÁC HỘI", "CHỦ TỊCH")).toEqual({ authority: [], position: "CHỦ TỊCH" });
});
