import { describe, expect, test } from "vitest";
import { realData } from "../testing/real-data.ts";
import { makeChecker } from "./check-text.ts";

/* Kinds behind what the thirteenth set of texts showed, in other sentences. */

const dataset = await realData();
const checker = makeChecker(dataset);
const wrongIn = (text: string) =>
  checker.check(text).flatMap(({ quote, verdict }) => (verdict === "wrong" ? [quote] : []));

describe("is not called wrong", () => {
  test.each([
    [
      "figures after an aside on another province",
      "PAPI năm 2023 của Thừa Thiên Huế đạt 46,04 điểm. Kinh nghiệm của Cà Mau năm 2019 đáng để học hỏi. Cung ứng dịch vụ công đạt 8,30 điểm.",
    ],
    [
      "the same term, not the one before",
      "SIPAS năm 2024 của Khánh Hòa đạt 83,66%. Cùng kỳ, PAR Index của tỉnh được 90,49%, đứng thứ 10.",
    ],
    [
      "what a clause tells of the year compared with",
      "PAPI năm 2023 của Bắc Giang xếp thứ 10/61, phải so với năm 2020, khi tỉnh cũng được 44,32 điểm nhưng chỉ thứ 13 trong 63 tỉnh.",
    ],
    [
      "a place that must be reached",
      "PAR Index năm 2020 của Đồng Tháp xếp thứ 5. Kỳ 2021 tỉnh phải vào nhóm 03 tỉnh dẫn đầu.",
    ],
    ["a lead that was lost", "PCI 2024: Quảng Ninh lần đầu mất ngôi sau bảy năm liền dẫn đầu."],
    ["a ratio in times", "PAPI 2022: Quảng Ninh 47,88 điểm. Đứng đầu bằng 1,23 lần đứng cuối."],
    [
      "figures of regions",
      "PAR Index 2023: Đồng bằng sông Hồng dẫn đầu; Đồng bằng sông Cửu Long với Tây Nguyên cùng dừng ở 85,42%. Quảng Ninh 92,18%.",
    ],
    [
      "a move told as a distance from itself",
      "Nam Định đạt 44,36 điểm PAPI 2024, cao hơn chính tỉnh một năm trước 1,18 điểm.",
    ],
    ["what is asked", "PAPI 2024 của Huế: bảy nội dung tăng hay không, xin xem phụ lục."],
    [
      "a group that heads a list",
      "# PAPI 2024\n- Hà Giang: hạng 30.\n- Nhóm Thấp: từ Yên Bái đến Kiên Giang.",
    ],
    ["both ends of an arrow", "PAPI 2021\nBến Tre rơi mạnh nhất: 44,63 → 39,59, mất 5,04 điểm."],
    [
      "this time in a row of notes",
      "Đồng Tháp và ngôi á quân. PAPI 2019: thứ hai.\nPAPI 2020: lại thứ hai, lần này sau Quảng Ninh 1,85 điểm.",
    ],
    [
      "years in a row up to another year",
      "PAPI 2021 của Sóc Trăng. Nhìn lại, tỉnh tăng điểm hai năm liên tiếp.",
    ],
  ])("%s", (_, text) => expect(wrongIn(text)).toEqual([]));
});

describe("is called wrong where it is", () => {
  test.each([
    [
      "points behind the leader",
      "6,45 điểm phần trăm",
      "PAR Index 2019 của Hà Nội đạt 84,64%, đứng thứ hai, sau Quảng Ninh (90,09%) 6,45 điểm phần trăm.",
    ],
    [
      "points above the next",
      "0,86 điểm",
      "PAPI 2021 của Hưng Yên đạt 45,73 điểm, trên Ninh Bình 0,86 điểm.",
    ],
    [
      "figures after an aside",
      "8,80 điểm",
      "PAPI năm 2023 của Thừa Thiên Huế đạt 46,04 điểm. Kinh nghiệm của Cà Mau năm 2019 đáng để học hỏi. Cung ứng dịch vụ công đạt 8,80 điểm.",
    ],
    [
      "years in a row with their last year",
      "tăng điểm hai năm",
      "Bến Tre dẫn đầu PAPI năm 2019. Kể từ đó tỉnh tăng điểm hai năm liên tiếp tính đến năm 2021.",
    ],
  ])("%s", (_, quote, text) => expect(wrongIn(text).join(" | ")).toContain(quote));
});

describe("what the fourteenth set showed is not called wrong", () => {
  test.each([
    [
      "a row of arrows with each year before its figure",
      "PAPI của Hà Giang: 2022 41,15 → 2023 44,25 → 2024 43,73. Thứ hạng từ 40 lên 30, tăng 10 bậc.",
    ],
    [
      "a course in steps that no year is told of",
      "PAPI 2024 của Cà Mau. Sau khi đi từ 41,10 lên 42,20 rồi 43,30 điểm, tỉnh chững lại.",
    ],
    [
      "places among a few units just named",
      "PAPI 2024: Hà Nội 43,77, Thái Bình 44,74, Hà Nam 43,38 điểm. Thái Bình đứng đầu trong hai tỉnh, Hà Nam cuối cùng trong ba địa phương.",
    ],
    [
      "moves under a table of two years",
      "| Tỉnh | PAPI 2021 | PAPI 2024 |\n|---|---|---|\n| Hà Giang | 42,80 | 43,73 |\n| Thái Bình | 44,44 | 44,74 |\n\nHà Giang tăng 0,93 điểm.",
    ],
    ["a distance that is more than", "PAPI 2024 của Long An đạt 42,29 điểm, thấp hơn trung bình hơn 1 điểm."],
    [
      "a distance from the year before beside one from another unit",
      "PCI 2016: Đà Nẵng 70,00 điểm, cao hơn năm trước 1,67 điểm và cách Quảng Ninh 4,41 điểm.",
    ],
    [
      "a further unit with its distance",
      "PAPI 2024: Cần Thơ chỉ hơn Kon Tum 0,13 điểm và Kiên Giang 0,53 điểm.",
    ],
    [
      "means with their years in brackets",
      "Thanh Hóa ở trên trung bình PAPI: các tỉnh bình quân 42,41 điểm (2021), 42,34 điểm (2022), 42,42 điểm (2023).",
    ],
    ["points and places side by side", "PAPI 2024 của Thái Bình đạt 44,74 điểm, tăng 0,98 điểm và 2 bậc."],
    [
      "figures of the newest edition beside the day of a meeting",
      "PAPI của Quảng Ninh đạt 47,82 điểm. Tổ công tác họp ngày 15/6/2022, có 9 người dự.",
    ],
    [
      "figures of the newest edition behind a day that opens the text",
      "Ngày 15/6/2022, chi bộ họp. PAPI của Quảng Ninh đạt 47,82 điểm, xếp thứ nhất.",
    ],
    [
      "prose with its spaces doubled",
      "PAPI  2024  của  Quảng  Ninh  đạt  47,82  điểm\nPAPI  2023  của  Hà  Giang  đạt  44,25  điểm",
    ],
    [
      "a place of an earlier year told beside a name",
      "PCI 2012. Đà Nẵng, thứ năm năm 2011, rời nhóm đầu. Ở cuối bảng là Điện Biên với 45,12 điểm.",
    ],
    [
      "a first place that is reached with fewer points",
      "PCI 2012: Đồng Tháp vươn lên ngôi quán quân với 63,79 điểm.",
    ],
  ])("%s", (_, text) => expect(wrongIn(text)).toEqual([]));
});

describe("of the same kinds is called wrong", () => {
  test.each([
    [
      "a score in two lines with a few spaces doubled",
      "49,82 điểm",
      "PAPI 2024  Quảng Ninh đạt 49,82 điểm  xếp thứ nhất\nSIPAS 2024  Khánh Hòa đạt 83,66%  tăng 6 bậc",
    ],
    ["a year before its figure", "41,70", "PAPI của Hà Giang: 2022 41,15 → 2023 41,70 → 2024 43,73."],
    [
      "a move under a table",
      "3,70 điểm",
      "| Tỉnh | PAPI 2021 | PAPI 2024 |\n|---|---|---|\n| Hà Giang | 42,80 | 43,73 |\n\nHà Giang tăng 3,70 điểm.",
    ],
    [
      "the move that a table tells",
      "1,56",
      "PAPI Thái Nguyên\n| Nội dung | 2023 | 2024 | Tăng/giảm |\n|---|---|---|---|\n| Tổng điểm | 45,79 | 46,35 | +1,56 |",
    ],
    [
      "a further distance",
      "0,93 điểm",
      "PAPI 2024: Cần Thơ chỉ hơn Kon Tum 0,13 điểm và Kiên Giang 0,93 điểm.",
    ],
    [
      "a mean with its year",
      "42,94 điểm",
      "Trung bình PAPI các tỉnh là 42,41 điểm (2021), 42,94 điểm (2022).",
    ],
    [
      "a mean of a region in a row",
      "87,22%",
      "PAR Index 2023: đồng bằng sông Hồng dẫn đầu với 88,33%, kế đó là Đông Nam Bộ 87,79% và Trung du, miền núi phía Bắc 87,22%.",
    ],
    ["places beside points", "5 bậc", "PAPI 2024 của Thái Bình đạt 44,74 điểm, tăng 0,98 điểm và 5 bậc."],
    [
      "a superlative of a region, counted",
      "thấp nhất trong 11 tỉnh, thành phố đồng bằng sông Hồng",
      "PAPI 2024 của Hà Nam thấp nhất trong 11 tỉnh, thành phố đồng bằng sông Hồng.",
    ],
  ])("%s", (_, quote, text) => expect(wrongIn(text)).toContain(quote));
});
