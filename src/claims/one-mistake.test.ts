import { describe, expect, test } from "vitest";
import { realData } from "../testing/real-data.ts";
import { makeChecker } from "./check-text.ts";

/* One wrong number in a text that is right otherwise is what a writer's slip looks like: it must be called wrong. */

const checker = makeChecker(await realData());
const wrongIn = (text: string) =>
  checker.check(text).flatMap(({ quote, verdict }) => (verdict === "wrong" ? [quote] : []));

const LIST = (papi: string) =>
  `Kết quả PAPI năm 2013 của Đắk Nông theo từng nội dung:
- Tham gia của người dân ở cấp cơ sở: 5,29 điểm, xếp thứ 29 (năm 2012: 5,51 điểm);
- Công khai, minh bạch: 6,24 điểm, xếp thứ 15 (năm 2012: 5,67 điểm);
- Thủ tục hành chính công: ${papi} điểm, xếp thứ 24 (năm 2012: 7,31 điểm).`;

test.each([
  [
    "a place behind a bracket of the year before",
    "11",
    (n: string) =>
      `Kết quả PAPI năm 2015: tỉnh Thái Bình đạt 37,41 điểm (năm 2014 đạt 38,19 điểm), đứng vị trí thứ ${n} (năm 2014: thứ 10).`,
    "12",
  ],
  ["an item below the line that names its year", "7,12", LIST, "6,99"],
  [
    "a sentence behind the one that names its year",
    "7,43",
    (n: string) =>
      `Sở Nội vụ báo cáo kết quả PAPI năm 2013 của Hải Phòng. Nội dung Cung ứng dịch vụ công đạt ${n} điểm, xếp thứ 4; năm 2012 đạt 7,44 điểm.`,
    "8,33",
  ],
  [
    "the mean of the nation in its bracket",
    "57,78",
    (n: string) =>
      `PCI năm 2013 của TP. Hồ Chí Minh đạt 61,19 điểm, cao hơn mức trung bình cả nước (${n} điểm) là 3,41 điểm.`,
    "57,06",
  ],
  [
    "the year before, told by the first words of a sentence",
    "25",
    (n: string) =>
      `Năm 2013, PCI của tỉnh Thái Bình có bước tiến: tổng điểm 59,10 điểm, đứng thứ 21 toàn quốc. Năm trước, chúng ta ở vị trí ${n} với 58,37 điểm.`,
    "31",
  ],
  [
    "two years on",
    "34",
    (n: string) =>
      `Năm 2012 Thái Nguyên đạt 36,49 điểm PAPI, xếp thứ 34. Hai năm sau, tỉnh đạt 36,36 điểm, xếp thứ ${n}.`,
    "39",
  ],
  [
    "behind what had been hoped for",
    "60,33",
    (n: string) =>
      `Năm 2014, PCI của tỉnh Thanh Hóa không như mong đợi: tổng điểm ${n} điểm, đứng thứ 12 toàn quốc.`,
    "60,93",
  ],
  [
    "of the part that a sentence is said to be about",
    "6,53",
    (n: string) =>
      `Đối với Chi phí thời gian, PCI năm 2014 của Đồng Nai đạt ${n} điểm, giảm 0,40 điểm so với năm 2013.`,
    "6,26",
  ],
  [
    "before the name of what it is the level of",
    "3,50",
    (n: string) => `Nhìn vào PCI năm 2014 của Hà Tĩnh: ${n} điểm là mức của Cạnh tranh bình đẳng (thứ 63).`,
    "3,61",
  ],
  [
    "where the course of each of a list leaves",
    "34",
    (n: string) =>
      `Thứ hạng các nội dung PAPI của Bình Định năm 2014 so với năm 2013: Tham gia của người dân ở cấp cơ sở từ thứ 10 lên thứ 2; Công khai, minh bạch từ thứ 23 lên thứ 14; Trách nhiệm giải trình với người dân từ thứ ${n} lên thứ 17.`,
    "39",
  ],
  [
    "an answer to the question that names its year",
    "33,97",
    (n: string) =>
      `– PAPI năm 2015 của Điện Biên thế nào, thưa ông?\n– Tỉnh đạt 35,26 điểm, xếp thứ 35 cả nước.\n– Còn năm 2014?\n– Khi đó là ${n} điểm, xếp thứ 58.`,
    "34,87",
  ],
  [
    "the year before, told inside the sentence",
    "32",
    (n: string) =>
      `Bà con ơi, PCI 2011 có rồi nè: Bắc Giang mình được 60,79 điểm, hạng 23, năm ngoái hạng ${n} với 58,02 điểm.`,
    "37",
  ],
  [
    "in paragraphs that go on with the year of the first",
    "8",
    (n: string) =>
      `Năm 2020 là năm thứ ba triển khai kế hoạch cải thiện PAPI của Bến Tre.\n\nTổng điểm của tỉnh đạt 44,63 điểm. Thứ hạng là ${n}/63.\n\nSo với năm 2019, điểm số giảm 2,11 điểm.`,
    "5",
  ],
  [
    "in the bracket of a year compared with",
    "48,96",
    (n: string) =>
      `PCI năm 2015 của Đắk Nông xếp thứ 63/63, giảm 4,94 điểm và 6 bậc. Phấn đấu năm 2016 đạt 50 điểm, tăng 1,04 điểm so với kết quả năm 2015 (${n} điểm).`,
    "49,18",
  ],
  [
    "an item that opens with its year",
    "55,05",
    (n: string) => `Slide 3: Lạng Sơn – PCI\n- 2013: 52,76 (hạng 59)\n- 2014: ${n} (hạng 54) → tăng 2,29`,
    "54,33",
  ],
  [
    "where a course told backwards began",
    "44",
    (n: string) =>
      `PCI 2014 của Vĩnh Phúc: gia nhập thị trường lên hạng 20 từ hạng 26; tiếp cận đất đai xuống hạng 55 từ hạng ${n}; tính minh bạch lên hạng 8 từ hạng 9.`,
    "48",
  ],
  [
    "a place called that of the whole",
    "17",
    (n: string) => `Thái Nguyên, PAPI năm 2017: hạng chung ${n}. Số nội dung trong tốp 10 là 2.`,
    "19",
  ],
  [
    "between two named with their scores",
    "7,91",
    (n: string) =>
      `Năm 2024, dẫn đầu PAPI là Quảng Ninh với 47,82 điểm; xếp cuối là Kiên Giang với 39,91 điểm; khoảng cách giữa hai tỉnh là ${n} điểm.`,
    "8,11",
  ],
])("%s", (_, right, text, slip) => {
  expect(wrongIn(text(right))).toEqual([]);
  expect(wrongIn(text(slip)).join(" ")).toContain(slip);
});

describe("other kinds that passed unseen before", () => {
  test.each([
    [
      "how far the leader is above the unit of the text",
      "4,10 điểm",
      "PAPI 2020: Trong vùng, Cao Bằng xếp thứ 5/14, dẫn đầu vùng là Thái Nguyên với 46,47 điểm, hơn tỉnh ta 4,10 điểm.",
    ],
    [
      "a comparison that its sentence opens with",
      "xếp trên",
      "PAPI 2024: So với bình quân cả nước, Đắk Lắk thấp hơn; so với Bình Định thì xếp trên.",
    ],
    [
      "a distance to the leader of the index named between",
      "2,58 điểm",
      "Năm 2023, Hà Nội kém địa phương dẫn đầu PAPI là Thừa Thiên Huế 2,58 điểm.",
    ],
    [
      "where a course of places leads, without its word",
      "26",
      "PAPI 2024 của Bắc Giang: Công khai, minh bạch từ hạng 7 tụt xuống 26.",
    ],
    [
      "a component's number too large for a score",
      "62",
      "PCI 2016 của Bến Tre đạt 60,11 điểm. Tính minh bạch thì xuống 62.",
    ],
    [
      "each of the components behind a place word",
      "Thủ tục hành chính công",
      "Quảng Bình dẫn đầu cả nước PAPI 2013 ở nội dung Tham gia của người dân ở cấp cơ sở (6,47 điểm) và Thủ tục hành chính công (7,56 điểm).",
    ],
    [
      "one place told twice in a breath",
      "31/61",
      "So với năm 2021, PAPI năm 2022 của Tây Ninh giảm; tỉnh đứng thứ 31/61 - áp chót cả nước.",
    ],
    [
      "a whole that its parts do not make",
      "84 xã",
      "Năm 2021, PAR Index của Bà Rịa - Vũng Tàu đạt 87,61 điểm. Tỉnh có 84 xã, phường, thị trấn, gồm 47 xã, 29 phường và 6 thị trấn.",
    ],
    [
      "a year that its quarters do not make",
      "822 doanh nghiệp",
      "PCI 2019 của Phú Thọ đạt 65,54 điểm. Năm 2020, cấp mới cho 822 doanh nghiệp, trong đó quý I 176, quý II 214, quý III 230 và quý IV 192 doanh nghiệp.",
    ],
    [
      "the way of a component, the year between",
      "giảm",
      "PAPI 2024 của Phú Thọ: Cung ứng dịch vụ công năm 2024 giảm.",
    ],
    [
      "how many components, behind the words that head them",
      "06 nội dung",
      "PAPI 2023 của Yên Bái. Xét từng nội dung: 06 nội dung tăng.",
    ],
  ])("%s", (_, quote, text) => expect(wrongIn(text)).toContain(quote));
});

test.each([
  "Toàn tỉnh có 225 đơn vị hành chính cấp xã (gồm 197 xã, 17 phường, 11 thị trấn); PAPI 2020 đạt 42,34 điểm.",
  "PAPI 2020 của Phú Thọ đạt 42,34 điểm. Tỉnh có 225 đơn vị hành chính cấp xã, trong đó có 197 xã và 17 phường.",
  "PAPI 2020 của Phú Thọ đạt 42,34 điểm. Tỉnh có 13 đơn vị hành chính cấp huyện, gồm 11 huyện, 1 thị xã và 1 thành phố với 225 xã.",
  "Năm 2024, Bắc Giang đứng dưới Lạng Sơn về PAPI: hạng 16 so với hạng 12.",
  "PAPI năm 2024: Bắc Giang 44,69 điểm so với 45,00 điểm của Lạng Sơn.",
  "PAPI năm 2023 của Yên Bái. Thứ hạng cao nhất của tỉnh là ở Trách nhiệm giải trình (thứ 21), thấp nhất là Tham gia của người dân ở cấp cơ sở (thứ 40). Năm 2023, dẫn đầu PAPI là Thừa Thiên Huế với 46,04 điểm.",
  "Trong 10 chỉ số thành phần PCI 2015 của Sóc Trăng, Chi phí không chính thức có thứ hạng tốt nhất (đứng đầu cả nước).",
])("of the same kinds is not called wrong: %s", (text) => expect(wrongIn(text)).toEqual([]));
