import { describe, expect, test } from "vitest";
import { realData } from "../testing/real-data.ts";
import { makeChecker } from "./check-text.ts";

/* Kinds behind what the sixteenth set of texts, ordinary prose of offices, showed, in other sentences. */

const checker = makeChecker(await realData());
const wrongIn = (text: string) =>
  checker.check(text).flatMap(({ quote, verdict }) => (verdict === "wrong" ? [quote] : []));

describe("is not called wrong", () => {
  test.each([
    [
      "the difference of a score rounded and one cut off",
      "PAPI năm 2014 của Nghệ An đạt 36,60 điểm, tăng 0,14 điểm so với năm 2013 (36,46 điểm).",
    ],
    [
      "a row of years among the first five",
      "PCI 2022 của Đồng Tháp xếp thứ 5. Đây là năm thứ sáu liên tiếp tỉnh nằm trong 5 địa phương dẫn đầu.",
    ],
    [
      "how many provinces a region has, behind a superlative",
      "PAPI năm 2022 của Đắk Lắk tăng điểm so với năm 2021 và đứng đầu 5 tỉnh Tây Nguyên.",
    ],
    [
      "a distance to the leader of the region, behind a neighbour",
      "PAPI năm 2022, Lâm Đồng đứng trên Kon Tum nhưng còn kém 0,41 điểm so với tỉnh dẫn đầu vùng.",
    ],
    [
      "the main year behind an aside on another",
      "PAPI năm 2021 của Thanh Hóa tăng. Cụ thể, tỉnh xếp thứ 3, trong khi năm 2020 xếp thứ 24; so với tỉnh dẫn đầu là Thừa Thiên Huế còn kém 0,96 điểm.",
    ],
    [
      "components that moved so, and the best of them",
      "PAPI năm 2021 của Thanh Hóa. Nội dung Cung ứng dịch vụ công tăng so với năm trước, đạt 8,07 điểm, là nội dung có điểm cao nhất. Trách nhiệm giải trình xếp thứ 6, nhưng có giảm so với năm trước.",
    ],
  ])("%s", (_, text) => expect(wrongIn(text)).toEqual([]));
});

describe("of the same kinds is called wrong", () => {
  test.each([
    [
      "a difference that no way of rounding gives",
      "0,15 điểm",
      "PAPI năm 2014 của Nghệ An đạt 36,60 điểm, tăng 0,15 điểm so với năm 2013 (36,46 điểm).",
    ],
    [
      "years among the first five that were fewer",
      "năm thứ ba liên tiếp tỉnh thuộc 5 địa phương dẫn đầu",
      "PCI 2020 của Long An xếp thứ 3. Đây là năm thứ ba liên tiếp tỉnh thuộc 5 địa phương dẫn đầu.",
    ],
    [
      "a distance to the leader of the region",
      "0,71 điểm",
      "PAPI năm 2022, Lâm Đồng đứng trên Kon Tum nhưng còn kém 0,71 điểm so với tỉnh dẫn đầu vùng.",
    ],
    [
      "a distance of the main year",
      "1,96 điểm",
      "PAPI năm 2021 của Thanh Hóa tăng. Cụ thể, tỉnh xếp thứ 3, trong khi năm 2020 xếp thứ 24; so với tỉnh dẫn đầu là Thừa Thiên Huế còn kém 1,96 điểm.",
    ],
    [
      "the way of a component named with its kind",
      "Cung ứng dịch vụ công giảm",
      "PAPI năm 2021 của Thanh Hóa đạt 47,10 điểm. Nội dung Cung ứng dịch vụ công giảm so với năm trước.",
    ],
    [
      "the way of a component whose score goes before",
      "giảm",
      "PAPI năm 2021 của Thanh Hóa:\n- Tham gia của người dân xếp thứ 1, đạt 5,85 điểm và giảm so với năm trước.",
    ],
    [
      "the way of a component, a turn behind its place",
      "giảm",
      "PAPI năm 2021 của Thanh Hóa. Quản trị môi trường xếp thứ 6, nhưng có giảm so với năm trước.",
    ],
    [
      "the best of the components, its score between",
      "Kiểm soát tham nhũng đạt 7,81 điểm, là nội dung có điểm cao nhất",
      "PAPI năm 2021 của Thanh Hóa. Kiểm soát tham nhũng đạt 7,81 điểm, là nội dung có điểm cao nhất.",
    ],
  ])("%s", (_, quote, text) => expect(wrongIn(text)).toContain(quote));
});

test("a report goes on with its own unit behind the leader of its region", () => {
  const text =
    "PAPI năm 2021 của tỉnh đạt 47,10 điểm. Trong vùng, Thanh Hóa xếp thứ hai, dẫn đầu vùng là Thừa Thiên Huế với 48,06 điểm.\n\nKết quả cụ thể:\n- Tham gia của người dân xếp thứ 1, đạt 5,85 điểm;\n- Quản trị điện tử đạt 3,71 điểm.";
  const parts = checker.check(text, { unit: "thanh-hoa" }).filter(({ component }) => component);
  expect(parts.map(({ unit, verdict }) => [unit, verdict])).toEqual([
    ["thanh-hoa", "right"],
    ["thanh-hoa", "right"],
    ["thanh-hoa", "wrong"],
  ]);
});
