import { describe, expect, test } from "vitest";
import { MISSING_WORDS, type MissingReason, missingReason, noFigure, ownWords } from "./no-figure.ts";

const told: [MissingReason | null, string[]][] = [
  [
    "not-published",
    [
      "không công bố",
      "Không công bố",
      "KHÔNG CÔNG BỐ",
      "khong cong bo",
      "not-published",
      "chưa công bố",
      "chưa được công bố",
      "Không được công bố",
      "không khảo sát",
      "Chưa khảo sát",
      "không tiến hành khảo sát",
      "không tổ chức khảo sát năm 2025",
      "không điều tra",
      "ko khảo sát",
      "chưa có kết quả công bố",
      "không có số liệu công bố",
      "không đủ mẫu",
      "chưa đánh giá",
      "not published",
      "KCB",
    ],
  ],
  [
    "not-applicable",
    [
      "không áp dụng",
      "not-applicable",
      "Không thuộc đối tượng đánh giá",
      "không đánh giá",
      "miễn",
      "Không chấm",
    ],
  ],
  ["partial", ["thiếu một phần", "partial", "chỉ có một phần", "chưa đầy đủ", "chưa đủ số liệu"]],
  [
    null,
    [
      "-",
      "–",
      "—",
      "- -",
      "---",
      "..",
      "…",
      "*",
      "–*",
      "- (1)",
      "x",
      "X",
      "×",
      "n/a",
      "N/A",
      "KXH",
      "K/XH",
      "ko có sl",
      "0 có",
      "n.a.",
      "NA",
      "null",
      "không",
      "không có",
      "Không có số liệu",
      "không có dữ liệu",
      "chưa có",
      "chưa có số liệu",
      "chưa có kết quả",
      "không rõ",
      "không xác định",
      "KXĐ",
      "kcsl",
      "trống",
      "không xếp hạng",
      "thiếu số liệu",
      "no data",
      "?",
    ],
  ],
];

describe("what an office writes where there is no figure", () => {
  test.each(told.flatMap(([reason, texts]) => texts.map((text) => [text, reason] as const)))(
    "“%s” is understood",
    (text, reason) => {
      expect(noFigure(text)).toEqual({ reason });
    },
  );

  test.each([
    "",
    "5,4O",
    "26/63",
    "IV",
    "Hà Nội",
    "không dưới 5",
    "khoảng 5",
    "8.50 điểm",
    "xem phụ lục",
    "0",
  ])("“%s” says something else", (text) => {
    expect(noFigure(text)).toBeNull();
  });

  test("the template offers no word that is not understood as a reason", () => {
    expect(MISSING_WORDS.map((word) => missingReason(word))).toEqual([
      "not-published",
      "not-published",
      "not-published",
      "not-applicable",
      "partial",
    ]);
  });

  test.each(["KXH", "K/XH", "Không xếp hạng", "chưa được xếp hạng", "không xếp hạng (ít phiếu)"])(
    "“%s” is a reason where reasons are told",
    (text) => {
      expect(missingReason(text)).toBe("not-published");
    },
  );

  test("words that say more than the reason are kept, the name of the reason is not", () => {
    expect(ownWords("Không công bố", "not-published")).toBeNull();
    expect(ownWords("not-published", "not-published")).toBeNull();
    expect(ownWords("Không khảo sát", "not-published")).toBe("Không khảo sát");
  });
});
