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
