import { describe, expect, test } from "vitest";
import { calledWrong, expectOneSlip } from "./one-slip-fixture.ts";

/* Sentences that go on from a move, a question or a name to something else. */

describe("a number is found right, and wrong when it is another", () => {
  test.each([
    [
      "a distance to the mean behind a move",
      "hoa-binh",
      "PAPI 2016 của Hòa Bình. Tổng điểm tuy giảm 0,40 điểm nhưng vẫn cao hơn bình quân cả nước {0,27} điểm.",
      "0,72",
    ],
    [
      "a distance to the mean of the region before it",
      "son-la",
      "PAPI 2015 của Sơn La đạt 35,51 điểm. Ở vùng trung du và miền núi phía Bắc ta xếp thứ 7; vùng bình quân 35,22 điểm, ta nhỉnh hơn {0,29} điểm.",
      "0,92",
    ],
    [
      "another name of a province",
      "vinh-long",
      "PCI 2016: tỉnh chỉ đứng sau Đồng Tháp; đất Sen hồng đạt {64,96} điểm.",
      "69,46",
    ],
    [
      "an answer behind one that named a neighbour",
      "ca-mau",
      "PAPI năm 2024 của Cà Mau ra sao?\n\n- Cà Mau đứng thứ 17. Sóc Trăng hơn chúng tôi.\n\n- Nội dung nào kéo điểm lên?\n\n- Kiểm soát tham nhũng đạt {7,59} điểm.",
      "7,95",
    ],
  ])("%s", (_, unit, text, slip) => {
    expectOneSlip(text, unit, slip);
  });
});

describe("nothing is called wrong", () => {
  test.each([
    [
      "what is hoped for, told first",
      "soc-trang",
      "Đạt 46 điểm PAPI vào năm 2024 là mong muốn của chúng ta.",
    ],
    [
      "the lowest place of its own parts",
      "tien-giang",
      "PCI 2012 của Tiền Giang: Đào tạo lao động hạng 59, thứ hạng thấp nhất.",
    ],
    [
      "a part called by another word for it",
      "tra-vinh",
      "PAPI 2012 của Trà Vinh. Chỉ có trục Tham gia có điểm cao hơn trung bình cả nước.",
    ],
  ])("%s", (_, unit, text) => {
    expect(calledWrong(text, unit)).toEqual([]);
  });
});
