import { describe, expect, test } from "vitest";
import { realData } from "../testing/real-data.ts";
import { makeChecker } from "./check-text.ts";

/* A verb of change without its amount, beside a figure: "giảm, còn 5,63 điểm", "thứ 40, tức tụt hạng". */

const checker = makeChecker(await realData());
const wrongIn = (text: string, unit: string) =>
  checker
    .check(text, { unit })
    .filter(({ verdict }) => verdict === "wrong")
    .map(({ kind, quote }) => `${kind} ${quote}`);

describe("a way is told right, and wrong when it is turned round", () => {
  test.each([
    ["a score it came to", "an-giang", "PCI 2016: Thiết chế pháp lý thì {giảm}, còn 5,63.", "tăng"],
    [
      "a label before it",
      "an-giang",
      "PCI 2016 của An Giang: tính năng động tăng lên 5,40 điểm; Tính minh bạch: {giảm}, còn 6,20 điểm.",
      "tăng",
    ],
    [
      "the rank as a subject of its own",
      "ninh-binh",
      "PAPI 2024: Thủ tục hành chính công đạt 7,31 điểm, dù thứ hạng thì {lùi}.",
      "tiến",
    ],
    [
      "a place right before",
      "tra-vinh",
      "PAPI Trà Vinh. 2014: 35,82 điểm, thứ 40, tức {giảm hạng}.",
      "tăng hạng",
    ],
    [
      "a figure compared with before it",
      "ninh-binh",
      "PAPI 2024: Cung ứng dịch vụ công 7,43 điểm, so với 8,29 điểm của năm trước thì đã {đi xuống}.",
      "đi lên",
    ],
    [
      "a score right before",
      "ha-noi",
      "PAPI năm 2022 của Hà Nội: hạng 12, 43,91 điểm, {giảm} so với năm 2021.",
      "tăng",
    ],
    [
      "a score and a place right before",
      "dong-nai",
      "PCI năm 2022 của tỉnh là 65,67 điểm, hạng 29, {giảm} so với năm 2021.",
      "tăng",
    ],
    [
      "a row of years",
      "quang-ninh",
      "PCI: năm 2021 giảm 2,07 điểm, 2022 giảm 0,07, 2023 {giảm}, 2024 bật lại 1,95 điểm.",
      "tăng",
    ],
    [
      "a row of units",
      "nam-dinh",
      "So với năm 2019, PAPI năm 2020: Thái Bình {giảm} nhẹ mà hạng lại tăng 13 bậc.",
      "tăng",
    ],
    ["where a rank came to", "kien-giang", "PAPI năm 2020 của Kiên Giang: tỉnh {tụt} xuống hạng 56.", "leo"],
    [
      "two places that are told",
      "lam-dong",
      "PAPI năm 2021: Công khai, minh bạch từ hạng 61 {lên} hạng 25.",
      "xuống",
    ],
  ])("%s", (_, unit, text, turned) => {
    expect(wrongIn(text.replace(/[{}]/g, ""), unit)).toEqual([]);
    expect(
      wrongIn(text.replace(/\{[^}]*\}/, turned), unit).filter((one) => /^direction/.test(one)),
    ).toHaveLength(1);
  });
});

test.each([
  ["from another year than the one before", "ben-tre", "PAPI 2020: Bến Tre, quán quân 2019, xuống hạng 8."],
  ["of a year that nobody names", "khanh-hoa", "PAPI: tỉnh hạng 56 của năm 2018 lại có lúc đứng thứ tám."],
  [
    "where the place stayed",
    "kon-tum",
    "PAPI: sau khi rơi xuống hạng 54 vào năm 2022, tỉnh đạt 39,96 điểm năm 2023.",
  ],
  [
    "of what held in a year compared with",
    "kon-tum",
    "PAPI năm 2024: so với năm 2019 – khi tỉnh đạt 41,86 điểm, đứng thứ 53 – thì điểm số thấp hơn 1,55 điểm.",
  ],
  ["of a span", "kien-giang", "PCI: sau khi đạt vị trí thứ 3 vào năm 2013, tỉnh tụt hạng ba năm liên tiếp."],
])("nothing is called wrong %s", (_, unit, text) => expect(wrongIn(text, unit)).toEqual([]));

describe("lines that go on about the text's year", () => {
  const text =
    "1. PCI năm 2013 của tỉnh?\nTrả lời: 62,60 điểm, hạng 7/63.\n2. So với 2012?\nTrả lời: năm 2012 tỉnh đạt 58,33 điểm, thứ 27. Vậy tăng 4,27 điểm và vượt 20 bậc.\n3. Trong vùng?\nTrả lời: xếp thứ ba.\n4. Chỉ số nào giảm?\nTrả lời: Gia nhập thị trường giảm 0,91 điểm.";
  test("are of it, though another year was told last", () => expect(wrongIn(text, "quang-ngai")).toEqual([]));
  test("a distance stands behind what says who the other one is", () =>
    expect(
      wrongIn("PAPI năm 2015: Hà Tĩnh đứng đầu, vượt xa Cần Thơ, tỉnh đứng nhì, 2,59 điểm.", "ha-tinh"),
    ).toEqual(["gap 2,59 điểm"]));
});
