import { describe, expect, test } from "vitest";
import { realData } from "../testing/real-data.ts";
import { type Checker, makeChecker } from "./check-text.ts";
import { measure, told } from "./measure-fixture.ts";
import { labelledPassages } from "./texts-fixture.ts";

const dataset = await realData();
const checker: Checker = makeChecker(dataset);

/* The floors of the second to the twenty-seventh set are what mending by them reached: they hold them there and measure nothing unseen. */
describe.each([
  { set: "first", least: 600, precision: 1, recall: 0.97, binding: 0.98 },
  { set: "second", least: 600, precision: 1, recall: 0.93, binding: 0.98 },
  { set: "third", least: 850, precision: 1, recall: 0.9, binding: 0.975 },
  { set: "fourth", least: 1250, precision: 0.99, recall: 0.92, binding: 0.97 },
  { set: "fifth", least: 700, precision: 0.99, recall: 0.9, binding: 0.96 },
  { set: "sixth", least: 790, precision: 0.99, recall: 0.91, binding: 0.97 },
  { set: "seventh", least: 770, precision: 0.98, recall: 0.88, binding: 0.96 },
  { set: "eighth", least: 1670, precision: 0.99, recall: 0.8, binding: 0.94 },
  { set: "ninth", least: 600, precision: 1, recall: 0.91, binding: 0.97 },
  { set: "tenth", least: 1750, precision: 0.99, recall: 0.92, binding: 0.96 },
  { set: "eleventh", least: 470, precision: 0.98, recall: 0.92, binding: 0.95 },
  { set: "twelfth", least: 520, precision: 0.98, recall: 0.82, binding: 0.95 },
  { set: "thirteenth", least: 1150, precision: 0.97, recall: 0.77, binding: 0.93 },
  { set: "fourteenth", least: 850, precision: 1, recall: 0.77, binding: 0.92 },
  { set: "fifteenth", least: 450, precision: 0.99, recall: 0.93, binding: 0.96 },
  { set: "sixteenth", least: 730, precision: 1, recall: 0.93, binding: 0.97 },
  { set: "seventeenth", least: 850, precision: 0.99, recall: 0.9, binding: 0.94 },
  { set: "eighteenth", least: 1100, precision: 1, recall: 0.92, binding: 0.92 },
  { set: "nineteenth", least: 1450, precision: 0.99, recall: 0.91, binding: 0.94 },
  { set: "twentieth", least: 1850, precision: 0.98, recall: 0.85, binding: 0.94 },
  { set: "twenty-first", least: 1200, precision: 0.97, recall: 0.93, binding: 0.93 },
  { set: "twenty-second", least: 1350, precision: 0.98, recall: 0.87, binding: 0.92 },
  { set: "twenty-third", least: 1250, precision: 0.96, recall: 0.85, binding: 0.91 },
  { set: "twenty-fourth", least: 1200, precision: 0.98, recall: 0.96, binding: 0.96 },
  { set: "twenty-fifth", least: 1400, precision: 0.99, recall: 0.85, binding: 0.93 },
  { set: "twenty-seventh", least: 1330, precision: 0.99, recall: 0.9, binding: 0.95 },
  { set: "twenty-sixth", least: 1650, precision: 0.98, recall: 0.86, binding: 0.94 },
] as const)("on the $set labelled set", ({ set, least, precision, recall, binding }) => {
  const sum = measure(checker, labelledPassages(set));

  test("its figures are told", () => {
    console.log(`${set} set: ${told(sum)}`);
    expect(sum.claims).toBeGreaterThan(least);
  });

  test("what it calls wrong is wrong", () =>
    expect(sum.saidRightly / sum.said).toBeGreaterThanOrEqual(precision));
  test("clean passages raise at most one alarm in thirty", () =>
    expect(sum.alarms * 30).toBeLessThanOrEqual(sum.clean));
  test("what is wrong is found", () => expect(sum.wrongFound / sum.wrong).toBeGreaterThanOrEqual(recall));
  test("claims are bound to what they speak of", () =>
    expect(sum.bound / sum.found).toBeGreaterThanOrEqual(binding));
});

test("offsets count characters of the text as given, whatever its form", () => {
  const text = "Năm 2021,\r\nPAPI của Đồng Tháp đạt 42,15 điểm.";
  for (const given of [text, text.normalize("NFD"), text.replace("42,15 điểm", "42,15\u00a0điểm")]) {
    const [finding] = checker.check(given);
    expect(finding).toMatchObject({
      kind: "score",
      index: "papi",
      unit: "dong-thap",
      year: 2021,
      stated: 42.15,
      verdict: "wrong",
      error: "sai năm",
    });
    expect(given.slice(finding!.span.start, finding!.span.end).normalize("NFKC")).toBe(
      "42,15 điểm".normalize("NFKC"),
    );
    expect(finding!.replacement?.normalize("NFKC")).toBe("42,43 điểm".normalize("NFKC"));
  }
});

test.each([
  ["a share of money", "PAR Index năm 2023 của Quảng Ninh đạt 92,18%. Dự toán 2 tỷ đồng, đợt 1 chi 35%."],
  [
    "a figure that a target starts from",
    "Năm 2023, Quảng Ninh phấn đấu SIPAS tăng 2 điểm phần trăm so với kết quả 87,59% của năm 2022.",
  ],
  ["a place of the unit beside", "PAPI năm 2022, Lâm Đồng đứng trên Kon Tum, tỉnh đứng thứ tư Tây Nguyên."],
  ["what a newspaper wrote", "Có báo viết PAPI năm 2017 của Quảng Ninh “tăng 21 bậc”."],
  [
    "a score of a year that the sentence names besides",
    "Đồng Nai: PAR Index 2024 đạt 90,69%, xếp thứ 8. Tính từ năm 2022, khi tỉnh đạt 82,92%, kết quả đã khác.",
  ],
  [
    "a second place in words where the paragraph gives the right one",
    "PAPI 2024: Tây Ninh đứng thứ 2 cả nước. Thứ bảy này tỉnh tổ chức lễ mừng.",
  ],
  ["the way to a score that is right", "PAPI năm 2024 của Kiên Giang, điểm chung giảm còn 39,91 điểm."],
  ["a sum that follows from its ends", "PAR Index của tỉnh Yên Bái từ hạng 40 lên hạng 31, tăng 9 bậc."],
  [
    "a year as high as the one spoken of",
    "PCI năm 2016 của Sóc Trăng xếp thứ 22/63, bằng đúng thứ hạng năm 2015, dù điểm tăng 1,04.",
  ],
  ["a score that units are counted by", "PCI 2020 của Quảng Ninh dẫn đầu; 7 địa phương dưới 62 điểm."],
  ["a year as a heading of a comparison", "So sánh PCI Hà Nam và Nam Định năm 2016: Hà Nam 58,16 điểm."],
  ["a course across a new measure", "Từ năm 2016 đến năm 2019, PAPI của Quảng Trị giảm dần qua từng năm."],
  ["a label that nobody knows", "PAPI Sơn La 2021\n- Lòng dân: 4,18 (hạng 13)\n- Sự gắn bó: hạng 29"],
  ["the number of a component", "PCI năm 2012 của Lào Cai: chỉ số thành phần thứ 6 đạt 6,77 điểm."],
  [
    "what an ordinal counts besides units",
    "PAPI 2024 của Quảng Nam. Việc thứ nhất, rà soát. Nhiệm vụ thứ hai là công khai. Bài học thứ nhất: kiên trì.",
  ],
  [
    "a place by money",
    "PCI 2024 đã có. Quảng Ninh thu hút 2,87 tỷ USD vốn FDI, đứng thứ 5 cả nước, tăng 21%.",
  ],
  [
    "points of a contest",
    "Khối thi đua 2023: Tây Ninh đứng đầu, 985 điểm. Về PAPI, hai tỉnh trao đổi kinh nghiệm.",
  ],
  [
    "a year looked back at",
    "PAPI 2024 của Hà Nam xếp thứ 34. Nhìn lại năm 2023, khi tỉnh đứng thứ 40, đây là bước tiến: thêm 6 bậc.",
  ],
  [
    "the size of a greatest move, no score",
    "PAPI 2024: mức tăng cao nhất thuộc về Tây Ninh, 8,11 điểm; giảm sâu nhất là Bạc Liêu, 1,48 điểm.",
  ],
  ["a part that is first", "PAPI 2024 của Hậu Giang\n- Nội dung đứng đầu cả nước: Thủ tục hành chính công."],
  ["what is called greatest", "PAPI 2024 của Cà Mau. Điểm sáng lớn nhất là Công khai, minh bạch."],
  [
    "the greatest fall of a year told before an aside",
    "PAPI năm 2021 của Bến Tre chỉ đạt 39,59 điểm. Năm 2019 tỉnh từng đứng đầu cả nước. Giảm sâu nhất là Trách nhiệm giải trình.",
  ],
  ["a day of the week", "PAPI 2024 của Hà Nam xếp thứ 34. Anh gửi em trước chiều thứ Năm, phòng 305."],
  [
    "a place after one that was yielded",
    "Năm 2014, trong PAPI, Quảng Bình nhường ngôi đầu cho Quảng Trị (39,84 điểm) và đứng thứ ba.",
  ],
  [
    "figures of a year that only a later one stands beside",
    "Lạng Sơn tăng đều tay về PAPI\nTổng điểm 45,00 điểm, hạng 12/61, tăng 9 bậc. Lạng Sơn từng đứng đầu PAPI năm 2018.",
  ],
  [
    "where a course that began in a year leads",
    "Từ áp chót bảng PAPI năm 2023 (39,24 điểm), Tây Ninh vươn lên ngôi á quân với 47,35 điểm.",
  ],
  [
    "a row of years that nobody names",
    "PCI Lào Cai năm 2011 dẫn đầu. Những năm sau là 63,08, 59,43 và 64,67.",
  ],
  [
    "a part that is not the one",
    "PAPI 2020 của Bến Tre: giảm sâu nhất không phải Cung ứng dịch vụ công mà là Tham gia của người dân.",
  ],
  [
    "what a paper wrote by mistake",
    "PAPI 2023 của Hải Dương: bài trước viết 42,14 điểm, đó là của năm 2022.",
  ],
  ["a size of each of several", "PAPI 2021 của Lai Châu: hai nội dung giảm, mỗi cái giảm chưa đến 0,3."],
  ["the lowest but one", "PCI năm 2015 của Hà Giang thấp thứ hai cả nước."],
])("%s is not called wrong", (_, text) => {
  expect(checker.check(text).filter(({ verdict }) => verdict === "wrong")).toEqual([]);
});

test.each(["8/9 vùng đồng bằng sông Cửu Long", "8/9 các tỉnh Đông Nam Bộ", "8/9 vùng Nam Trung Bộ"])(
  "%s of 2025 is no place in the nation",
  (place) => {
    const [first] = checker.check(`PAPI 2025 của Đồng Tháp: đứng thứ ${place}.`);
    expect(first).toMatchObject({ kind: "region-rank", verdict: "no-data", stated: 8 });
  },
);

test.each([
  ["Kon Tum, đơn vị dẫn đầu", "PAPI năm 2022 của Lâm Đồng đứng sau Kon Tum, đơn vị dẫn đầu Tây Nguyên."],
  ["lớn nhất cả nước", "PAPI năm 2024 của Bình Thuận có mức tăng lớn nhất cả nước."],
  ["giảm dần", "Từ năm 2011 đến năm 2014, PAPI của Quảng Trị giảm dần qua từng năm."],
  ["cao nhất vào năm 2016", "Giai đoạn 2013 - 2016, PCI Lào Cai đạt điểm cao nhất vào năm 2016."],
  ["48,56", "PAPI Đồng Tháp năm 2021: hạng 27, điểm số 48,56."],
  ["tăng lên 39,91 điểm", "PAPI năm 2024 của Kiên Giang, điểm chung tăng lên 39,91 điểm."],
  ["8 bậc", "PAR Index của tỉnh Yên Bái từ hạng 40 lên hạng 31, tăng 8 bậc."],
  ["sâu nhất", "PAPI 2024: Kiên Giang giảm sâu nhất, mất 1,08 điểm; Bạc Liêu giảm 1,48 điểm."],
  ["0,69 điểm", "PAPI năm 2023, Đồng Tháp sau Thừa Thiên Huế 0,69 điểm."],
  ["hạng nhì", "Bình Thuận 2024 (PAPI)\nđiểm: 47,13\nminh bạch: hạng nhì"],
  ["44", "Chuỗi hạng PAPI của Cao Bằng: 2023 38, 2024 44."],
  ["nhì", "PCI Đồng Tháp: 2019 nhì, 2020 nhì, 2021 nhì."],
  ["12 địa phương vượt 65 điểm", "PCI 2020: 12 địa phương vượt 65 điểm, 7 tỉnh dưới 62 điểm."],
  ["6,24", "PCI Hòa Bình\nChỉ số / Năm 2014 / Năm 2015\nDịch vụ hỗ trợ doanh nghiệp / 6,24 / 6,24"],
  ["42,59", "PAPI Hậu Giang\nChỉ số\t2022\t2023\nPAPI\t43,43\t42,59"],
  ["40,04", "PAPI Đắk Lắk\nSTT; năm; điểm PAPI; hạng\n1; 2021; 40,04; 41\n2; 2022; 41,12; 41"],
  ["0,62", "PAPI Bắc Giang 2024: 44,69. Hơn 2023 được 0,62."],
  ["8,32 điểm", "PAPI 2024: mức tăng cao nhất thuộc về Tây Ninh, 8,32 điểm."],
  ["đứng thứ nhất", "Mức tăng điểm PAPI năm 2024 của Cà Mau đứng thứ nhất cả nước."],
  ["thấp nhất cả nước", "PAPI 2024 của An Giang thấp nhất cả nước."],
  ["ba nội dung", "PAPI Quảng Nam 2021: Có 06 nội dung giảm và ba nội dung tăng."],
  [
    "12 tỉnh, thành phố",
    "Năm 2024, trong 12 tỉnh, thành phố đồng bằng sông Hồng, Bắc Ninh đứng thứ hai về PAPI.",
  ],
  [
    "13 tỉnh, nhóm B có 50 tỉnh, cộng là 62",
    "PAR Index 2024: nhóm A có 13 tỉnh, nhóm B có 50 tỉnh, cộng là 62.",
  ],
  ["8,40", "Trong PAPI 2024 của Quảng Ninh: Cung ứng dịch vụ công 8,40; tổng điểm 47,82 điểm."],
])("“%s” is called wrong where it is", (quote, text) => {
  const wrong = checker.check(text).filter(({ verdict }) => verdict === "wrong");
  expect(wrong.map((one) => one.quote)).toContain(quote);
});
