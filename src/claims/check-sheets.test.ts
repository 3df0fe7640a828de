import { describe, expect, test } from "vitest";
import { realData } from "../testing/real-data.ts";
import { makeChecker } from "./check-text.ts";

/* Kinds behind what the eighteenth set of texts, slides, check sheets and conclusions of offices, showed, in other sentences. */

const checker = makeChecker(await realData());
const wrongIn = (text: string) =>
  checker.check(text).flatMap(({ quote, verdict }) => (verdict === "wrong" ? [quote] : []));

describe("is not called wrong", () => {
  test.each([
    [
      "a change rounded to nothing, whatever its sign",
      "PAPI 2023 của Tuyên Quang: Kiểm soát tham nhũng trong khu vực công 6,86 (+0,00).",
    ],
    ["a limit in the label of a count", "PAPI 2024 của Hà Nam\n**Số nội dung trên 7 điểm**: 2"],
    ["a mean in the label of a count", "PAPI 2024 của Hà Nam\nSố nội dung trên bình quân cả nước: 4"],
    [
      "a further member of a list of distances",
      "PAR Index năm 2024 của Ninh Thuận đạt 85,98%. Khoảng cách với Khánh Hòa là 4,51 điểm phần trăm, với Đồng Nai kém 4,71.",
    ],
    [
      "how components moved, a paragraph after an earlier year told besides",
      "PAPI 2022 của Hòa Bình còn 41,01 điểm. Năm 2021 đạt 43,48 điểm. Năm 2020 tỉnh đứng thứ 9.\n\nKiểm soát tham nhũng giảm 1,11 điểm; chỉ có một nội dung tăng điểm.",
    ],
    ["the best of some components", "PAPI 2023 của Tiền Giang. Cao nhất trong 6 nội dung giảm điểm."],
    [
      "how many provinces the country has",
      "PAPI 2023 của Hải Dương đã có. Kết quả so trong cả nước (63 tỉnh, thành phố).",
    ],
    [
      "offices that add up",
      "PAPI 2024 của Vĩnh Long đạt 43,20 điểm. Rà soát 20 sở, 9 huyện và 91 xã, cộng 120 đơn vị.",
    ],
  ])("%s", (_, text) => expect(wrongIn(text)).toEqual([]));
});

describe("is found", () => {
  test.each([
    ["a count behind a limit", "4", "PAPI 2024 của Hà Nam\n**Số nội dung trên 7 điểm**: 4"],
    [
      "a distance behind a comparison with the mean",
      "0,67 điểm",
      "PAPI 2024 của Bạc Liêu. Tỉnh cao hơn trung bình cả nước, kém 0,67 điểm.",
    ],
    [
      "offices that do not add up",
      "130",
      "PAPI 2024 của Vĩnh Long đạt 43,20 điểm. Rà soát 20 sở, 9 huyện và 91 xã, cộng 130 đơn vị.",
    ],
    [
      "a comparison behind the figure of the other one in a bracket",
      "thấp hơn",
      "PAR Index năm 2021 của Quảng Ngãi đạt 86,45%. So với bình quân cả nước (86,37%), tỉnh thấp hơn.",
    ],
    [
      "a neighbour behind a colon",
      "xếp trên",
      "PAPI 2024 của Hà Nam đạt 43,38 điểm. So với Hưng Yên: xếp trên.",
    ],
    [
      "how many components there are, behind the best of them",
      "9 nội dung",
      "PAPI năm 2024 của Hà Nam: Thủ tục hành chính công cao nhất trong 9 nội dung.",
    ],
    [
      "how many provinces there are, in a bracket",
      "59",
      "SIPAS năm 2023 của Long An đạt 81,09%, trong nửa dưới của cả nước (59 tỉnh, thành phố).",
    ],
  ])("%s", (_, quote, text) => expect(wrongIn(text).join("|")).toContain(quote));
});
