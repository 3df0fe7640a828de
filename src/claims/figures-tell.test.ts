import { describe, expect, test } from "vitest";
import { realData } from "../testing/real-data.ts";
import { makeChecker } from "./check-text.ts";

const checker = makeChecker(await realData());
const verdictsOf = (text: string, unit?: string) =>
  checker
    .check(text, unit ? { unit } : {})
    .map(({ quote, verdict, year, unit: of }) => `${quote} ${verdict} ${of ?? "-"} ${year}`);
const notRight = (text: string, unit?: string) =>
  verdictsOf(text, unit).filter((line) => !line.includes(" right "));

/* Texts whose figures tell of what year and unit they are. Figures: PAPI and PCI as shipped. */

describe("the figures of a paragraph tell its year", () => {
  const text = `Lần đầu tiên tỉnh ta bước lên vị trí thứ nhì toàn quốc về PAPI. 39,97 điểm. Năm 2011 ta còn ở hạng 22.

Trách nhiệm giải trình với người dân, ta đứng đầu cả nước, 6,96 điểm. Kiểm soát tham nhũng mới xếp thứ 25, 6,14 điểm.`;

  test("a year looked back at is left behind", () => {
    expect(notRight(text, "thai-binh").filter((line) => line.includes(" wrong "))).toEqual([]);
    expect(verdictsOf(text, "thai-binh")).toContain("6,14 điểm right thai-binh 2012");
  });

  test("a block copied from last year's paper stays wrong", () => {
    const copied =
      "PHỤ LỤC: PAPI 2023 TỈNH TUYÊN QUANG\n\nTổng điểm 43,11; thứ hạng 20/63; trong vùng xếp thứ 3.";
    expect(verdictsOf(copied, "tuyen-quang")).toContain("20/63 wrong tuyen-quang 2023");
  });
});

test("the figures of a paragraph tell that it is about the unit of the text again", () => {
  const text = `Thừa Thiên Huế trở lại ngôi đầu PAPI năm 2023 với 46,04 điểm; Thái Nguyên đạt 45,79 điểm, Bắc Ninh đạt 45,70 điểm.

Trong tám nội dung đánh giá, Cung ứng dịch vụ công đạt 8,30 điểm, đứng thứ nhất toàn quốc; Quản trị môi trường 3,97 điểm, thứ 4.`;
  expect(notRight(text, "thua-thien-hue")).toEqual([]);
  expect(verdictsOf(text, "thua-thien-hue")).toContain("3,97 điểm right thua-thien-hue 2023");
});

test.each([
  [
    "a number that is right of nothing, in a text right besides",
    "Nhận xét: Tổng điểm tăng 0,93 điểm.",
    "0,93 điểm",
  ],
  [
    "a distance below the mean",
    "Năm 2023 Yên Bái đứng dưới mức trung bình cả nước năm 2023 là 0,25 điểm.",
    "0,25 điểm",
  ],
  [
    "a distance from the mean told before",
    "Trung bình PAPI cả nước năm 2023 là 42,42 điểm. Yên Bái cao hơn mức này 0,95 điểm.",
    "0,95 điểm",
  ],
])("%s is called wrong", (_, sentence, quote) => {
  const table = `PAPI của Yên Bái

| Nội dung | 2022 | 2023 | Chênh lệch |
|---|---|---|---|
| Tổng điểm | 41,83 | 42,49 | +0,66 |

${sentence}`;
  expect(verdictsOf(table, "yen-bai").filter((line) => line.includes(" wrong "))).toEqual([
    expect.stringContaining(`${quote} wrong`),
  ]);
});

test.each([
  [
    "components shared out among those counted",
    "Năm 2013 PCI của Điện Biên: Chi phí thời gian 5,37 điểm, Đào tạo lao động 5,11 điểm. Hai chỉ số này năm 2012 lần lượt là 3,51; 4,14 điểm.",
    "dien-bien",
  ],
  [
    "units told in a list, counted afterwards",
    "PCI 2015\n- Điện Biên: 56,48 điểm.\n- Lai Châu: 52,77 điểm.\n- Sơn La: 57,21 điểm.\n\nChi phí thời gian của ba tỉnh lần lượt là 5,93, 6,34 và 6,35 điểm.",
    undefined,
  ],
  [
    "a year in a bracket behind words for it",
    "Năm đầu tiên (2011), PAPI của Ninh Bình đạt 33,60 điểm, đứng thứ 55.",
    "ninh-binh",
  ],
  [
    "a move since the year told last",
    "Chỉ số cải cách hành chính năm 2023 của Đồng Nai đạt 87,04 điểm.\nNăm 2022, tỉnh đạt 82,92 điểm. Như vậy, so với năm 2022, Chỉ số cải cách hành chính tăng 4,12 điểm và tăng 19 bậc.",
    "dong-nai",
  ],
  [
    "the mean of the nation beside a region",
    "Năm 2023, cả 5 tỉnh Tây Nguyên đều đứng dưới mức bình quân PAPI cả nước (42,42 điểm).",
    undefined,
  ],
  [
    "a greatest move whose verb stands behind",
    "Tây Ninh, PAPI năm 2024: cả 8 nội dung cùng tăng. Nhiều nhất là Công khai, minh bạch, tăng 1,75 điểm lên 6,13.",
    "tay-ninh",
  ],
  [
    "the next greatest, in brackets",
    "PAPI năm 2024 của Cà Mau: tăng nhiều nhất là Công khai, minh bạch với 1,11 điểm, kế đến là Tham gia của người dân (0,85 điểm).",
    "ca-mau",
  ],
  [
    "a rumour that is denied",
    "PAPI năm 2024 của Tây Ninh đạt 47,35 điểm. Con số 48,2 điểm lan truyền trên một trang cá nhân không phải là kết quả của tỉnh.",
    "tay-ninh",
  ],
  [
    "components named, not counted",
    "PAPI năm 2024 của Sơn La: hai nội dung có bước tiến rõ là Kiểm soát tham nhũng (tăng 0,45 điểm) và Thủ tục hành chính công.",
    "son-la",
  ],
  [
    "a mean that goes on",
    "PAPI 2024: điểm trung bình năm nay đạt 43,43, cao hơn năm ngoái 1,01 điểm.",
    "ho-chi-minh",
  ],
])("%s raise no alarm", (_, text, unit) =>
  expect(notRight(text, unit).filter((line) => line.includes(" wrong "))).toEqual([]),
);
