import { describe, expect, test } from "vitest";
import { realData } from "../testing/real-data.ts";
import { makeChecker } from "./check-text.ts";

/* Kinds behind what the seventeenth set of texts, minutes, slides and speeches of offices, showed, in other sentences. */

const checker = makeChecker(await realData());
const found = (text: string) => checker.check(text);
const wrongIn = (text: string) =>
  found(text).flatMap(({ quote, verdict }) => (verdict === "wrong" ? [quote] : []));

describe("is not called wrong", () => {
  test.each([
    [
      "near the foot of the table, not at it",
      "PAPI 2023 của Đắk Nông có nội dung xếp gần cuối bảng: cung ứng dịch vụ công (58/61).",
    ],
    [
      "the worst place, not the lowest score",
      "PAPI 2024 của Hòa Bình. Nội dung xếp hạng kém nhất: thủ tục hành chính công, thứ 51.",
    ],
    [
      "a group that a count is of",
      "PAPI 2024 của Vĩnh Long đạt 43,20 điểm. Số nội dung đứng trong tốp 10 cả nước: 1.",
    ],
    [
      "a group named before its count",
      "PAPI năm 2024 của Lạng Sơn xếp thứ 12, đứng trong tốp 10 có ba nội dung.",
    ],
    ["what people are said to say", 'PCI 2013. "Người ta bảo PCI Hà Nam chừng 60 điểm", ông cười.'],
    [
      "several units that lead",
      "PCI 2013 của Trà Vinh xếp thứ 13. Mười đơn vị đứng đầu của năm 2013 gồm nhiều tỉnh bạn.",
    ],
    [
      "an aim that its index cannot reach",
      "PAPI năm 2024 của Ninh Thuận đạt 45,73 điểm. Phấn đấu năm sau đạt 88 điểm (tăng 2,02 điểm).",
    ],
    [
      "another index of the text, a paragraph on",
      "PAR Index năm 2024 của Hải Phòng đạt 96,17%.\n\nSIPAS năm 2024 của cả nước đạt 83,94%.\n\nHải Phòng dẫn đầu, còn Cao Bằng đứng cuối.",
    ],
    [
      "three alike things and all of them",
      "PCI 2022 của Bắc Giang đạt 72,80 điểm. Hội nghị có 5 đại biểu tỉnh, 3 đại biểu huyện và 2 đại biểu xã, tổng cộng 10 đại biểu.",
    ],
    ["out of how many points", "PAPI năm 2023 của Thái Nguyên đạt 45,79 điểm trên tổng 80 điểm."],
  ])("%s", (_, text) => expect(wrongIn(text)).toEqual([]));
});

describe("is found", () => {
  test.each([
    [
      "where the Department of Planning and Investment reports",
      "61,18 điểm",
      "Nghe Sở Kế hoạch và Đầu tư báo cáo, Chủ tịch kết luận:\n\n1. Năm 2014 PCI của Vĩnh Phúc đạt 61,18 điểm.",
    ],
    ["a count behind its label", "3", "PAPI 2017 của Nam Định đạt 36,33 điểm. Số nội dung lọt tốp 10 là 3."],
    ["a count in words behind its label", "ba", "PAPI 2020 của Đà Nẵng. Số nội dung đạt trên 7 điểm: ba."],
    [
      "a distance to a neighbour named before it",
      "0,76 điểm",
      "PCI 2024 của Long An: 72,64 điểm, hạng 3. Trên tỉnh là Hải Phòng (74,84) và Quảng Ninh (73,20); tỉnh kém Quảng Ninh 0,76 điểm.",
    ],
    [
      "a score whose component is called by its points",
      "4,69",
      "PAPI 2023 của Sóc Trăng. Giao Sở Nội vụ làm rõ vì sao điểm tham gia của người dân mới 4,69.",
    ],
    [
      "a place in the region behind its label",
      "5/12",
      "KẾT QUẢ PAPI NĂM 2024 CỦA VĨNH LONG\n\n- Tổng điểm: 43,20;\n- Trong vùng ĐBSCL: 5/12;",
    ],
    [
      "how far short of the mean",
      "2,99 điểm",
      "PAPI 2023 của Tiền Giang. So với bình quân 42,42, tỉnh hụt 2,99 điểm.",
    ],
    [
      "a score behind a word of change and its colon",
      "62,02 điểm",
      "PCI năm 2016 của Cao Bằng đạt 52,99 điểm. Năm 2020 có khá hơn: 62,02 điểm.",
    ],
    ["the way of the points behind a turn", "giảm", "PAPI của Bắc Giang: năm 2024 tụt 6 bậc dù điểm giảm."],
    [
      "alike things and all of them",
      "180",
      "PCI 2022 của Bắc Giang đạt 72,80 điểm. Hội nghị kết nối 13 điểm cầu cấp huyện và 177 điểm cầu cấp xã, tổng cộng 180 điểm cầu.",
    ],
  ])("%s", (_, quote, text) => expect(wrongIn(text).join("|")).toContain(quote));
});

test("what held in an earlier year, told as a reason, is not what goes on", () => {
  const text =
    "Năm 2014 PCI của Vĩnh Phúc đạt 61,81 điểm. Đó là cả quá trình, vì năm 2012 tỉnh còn xếp thứ 43.\n\nĐào tạo lao động đạt 5,94 điểm.";
  expect(found(text).at(-1)).toMatchObject({ component: "labour", year: 2014 });
});
