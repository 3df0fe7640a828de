import { describe, expect, test } from "vitest";
import { calledWrong, expectOneSlip, notRight } from "./one-slip-fixture.ts";

/* Texts that look back at other years, across at other units, or ahead, and go on about their own. */

describe("a number is found right, and wrong when it is another", () => {
  test.each([
    [
      "a year taken as the base",
      "khanh-hoa",
      "PAPI năm 2023 của tỉnh đạt 44,94 điểm. Nếu lấy năm 2022 làm mốc, khi tỉnh có 43,44 điểm và đứng thứ 16, thì điểm tăng {1,51}.",
      "1,61",
    ],
    [
      "the index pointed at in an answer",
      "khanh-hoa",
      "Còn PAR Index?\n- Chỉ số này năm 2023 đạt {88,60}%, đứng thứ 14.",
      "86,60",
    ],
    ["a bare move behind a place", "khanh-hoa", "PAPI 2023: 44,94 điểm (+1,51); hạng 8/61 (tăng {8}).", "17"],
    ["the same with a sign", "khanh-hoa", "PAPI 2023: 44,94 điểm (+1,51); hạng 8 (+{8}).", "17"],
    ["the same goes on", "khanh-hoa", "PAPI 2023 của tỉnh xếp hạng 8, tăng {8} so với năm trước.", "17"],
    [
      "last year's figure behind each part",
      "soc-trang",
      "PAPI năm 2022 của tỉnh: Công khai, minh bạch 5,09 điểm, năm ngoái 4,49; Thủ tục hành chính công {7,41}, năm ngoái 7,43.",
      "7,14",
    ],
    [
      "a list compared with, brackets between",
      "ca-mau",
      "PAPI 2022: Cà Mau đạt 41,87 điểm. So với Kiên Giang (40,04 điểm, hạng 53) và Bạc Liêu (44,91 điểm, hạng 6), tỉnh thấp hơn bình quân cả nước {0,47} điểm.",
      "2,47",
    ],
    [
      "a year looked back at with its name",
      "tuyen-quang",
      "PAPI 2021 của tỉnh là 43,40 điểm. Năm kia (2020) là 44,40 điểm. Kiểm soát tham nhũng đạt {7,08} điểm.",
      "7,80",
    ],
    [
      "years counted at the head",
      "ha-giang",
      "PCI của Hà Giang năm 2016 đạt 55,40 điểm, năm 2013 là 55,04 điểm. Ba năm, điểm nhích thêm {0,36}.",
      "3,63",
    ],
    [
      "a span behind a comparison",
      "bac-ninh",
      "Năm 2015, PCI Bắc Ninh xuống 3 bậc so với năm 2014, đạt 59,91 điểm; từ 2012 đến 2015 tỉnh giảm {2,35} điểm.",
      "2,53",
    ],
    [
      "what it came to",
      "thanh-hoa",
      "Năm 2020, PAPI Thanh Hóa đã đi xa hơn: {43,16} điểm, hạng 24.",
      "43,61",
    ],
    [
      "boards of two springs",
      "hung-yen",
      "Bảng PCI công bố tháng 3/2014 ghi Hưng Yên 53,91 điểm. Bảng công bố tháng 3/2013 ghi 58,01 điểm. Như vậy qua một năm, tỉnh mất {4,10} điểm.",
      "1,40",
    ],
    [
      "a distance behind a move",
      "khanh-hoa",
      "Năm 2022, PAPI Khánh Hòa đạt 43,44 điểm, Phú Yên đạt 40,74 điểm. Như vậy, Khánh Hòa tăng 1,75 điểm sau một năm và cách Phú Yên {2,69} điểm.",
      "6,92",
    ],
    [
      "now, behind a year looked back at",
      "phu-yen",
      "PCI 2012 của tỉnh 53,36 điểm. Thảo luận: Tiếp cận đất đai năm 2011 đứng thứ 4, nay hạng {47}.",
      "14",
    ],
    [
      "now, of a paragraph after one on years before",
      "lang-son",
      "Chỉ số PAPI năm 2021 của tỉnh đạt 45,84 điểm.\n\nNăm 2018 tỉnh là số một. Từ đỉnh ấy chúng ta rơi xuống hạng 24 năm 2019.\n\nCông khai, minh bạch năm nay {6,04} điểm.",
      "6,40",
    ],
    [
      "less than in that year",
      "tuyen-quang",
      "PCI 2014 của tỉnh: 55,20 điểm. Năm 2010 được 57,90 điểm, năm nay còn kém năm ấy {2,70} điểm.",
      "7,20",
    ],
    [
      "a place behind and a place ahead",
      "ba-ria-vung-tau",
      "Bà Rịa - Vũng Tàu xếp thứ 5 PCI 2024, sau Bắc Giang một bậc và trên Thừa Thiên Huế {một} bậc.",
      "ba",
    ],
    [
      "a part behind what tells how many",
      "ha-giang",
      "PAPI 2024: Có hai nội dung vẫn nhích lên, đó là môi trường, thêm {0,08} điểm, và Quản trị điện tử, thêm 0,21 điểm.",
      "0,80",
    ],
    [
      "a rise that is added",
      "hoa-binh",
      "Năm 2014 mới là năm nhảy vọt của PCI: cộng {4,43} điểm, lên 18 bậc.",
      "0,56",
    ],
    [
      "the mean of the same time",
      "hai-phong",
      "Năm 2024, PAR Index của thành phố đạt 96,17%. Mức bình quân cả nước cùng kỳ là {88,37}%.",
      "86,37",
    ],
    [
      "a fact behind an aim",
      "kien-giang",
      "PCI 2014 đạt 61,10 điểm. Chỉ tiêu năm 2015: PCI đạt 62 điểm, tăng 0,90 điểm. Lưu ý An Giang đang ở hạng 37, {58,10} điểm.",
      "58,01",
    ],
    [
      "a count behind its label, another behind it",
      "tien-giang",
      "PCI 2014 của Tiền Giang: số thành phần tăng chỉ có {3}, số giảm là 7.",
      "2",
    ],
    [
      "where the report came out",
      "hai-duong",
      "Ngày 15/4, tại Hà Nội, báo cáo PAPI 2024 được công bố. Hải Dương có {42,59} điểm. Năm 2022 kém hơn.",
      "42,95",
    ],
    [
      "the total beside a part of an earlier sentence",
      "binh-phuoc",
      "PAPI 2021 của Bình Phước. Quản trị điện tử cũng được nhắc tới. Kỳ 2020 còn 42,24 điểm, hạng 42. Kỳ 2021 40,39 điểm, hạng {48}.",
      "58",
    ],
    [
      "a short name behind a turn",
      "thai-binh",
      "PAPI 2013 của Thái Bình: Trách nhiệm giải trình 7,15 điểm, nhưng Công khai giảm {0,42} điểm.",
      "0,24",
    ],
    [
      "a part that rose to",
      "nghe-an",
      "PAPI 2023 của Nghệ An: thủ tục nhích 0,01, dịch vụ công tăng 0,20, môi trường lên {3,63}.",
      "3,36",
    ],
    [
      "then, behind a year compared with",
      "hai-duong",
      "PAPI năm 2019 của Hải Dương đạt 45,74 điểm, tăng 1,99 điểm so với 2018, khi ấy Tham gia của người dân thứ {5}.",
      "15",
    ],
    [
      "now, of a part",
      "hung-yen",
      "Năm 2023 tỉnh đạt 44,23 điểm PAPI. Năm 2021 vọt lên 45,37 điểm; năm 2022 44,18 điểm. Quản trị môi trường nay {3,43} điểm.",
      "3,34",
    ],
  ])("%s", (_, unit, text, slip) => {
    expectOneSlip(text, unit, slip);
  });
});

describe("a figure that is right settles the frame of the one beside it", () => {
  const before = "PAPI năm 2022 của Sóc Trăng: 42,86 điểm. Năm 2021: 40,04 điểm, thứ 52.";
  test.each([
    ["its places", "Con số của năm 2022 xếp thứ 24. Tăng 2,82 điểm, tăng {28} bậc.", "34"],
    ["its place", "Công khai, minh bạch đạt 5,09 điểm, thứ {37}.", "44"],
  ])("%s", (_, text, slip) => {
    const whole = (end: string) => `${before} ${end}`;
    const wrong = notRight(whole(text.replace(/\{[^}]*\}/, slip)), "soc-trang");
    expect(wrong.filter((one) => one.startsWith("wrong"))).toHaveLength(1);
  });
});

describe("nothing is called wrong", () => {
  test.each([
    [
      "a peak of the years that the text tells",
      "vinh-phuc",
      "Đỉnh PCI của tỉnh là năm 2009: hạng 6 với 66,65 điểm. Rồi năm 2010 hạng 15, năm 2011 hạng 17, năm 2012 hạng 43.",
    ],
    [
      "a list of years sums up to its last",
      "tra-vinh",
      "PCI của tỉnh:\n- 2011: 57,56 điểm;\n- 2012: 62,75 điểm;\n- 2013: 60,87 điểm;\n- 2014: 58,58 điểm;\n- 2015: 57,55 điểm.\nSau 4 năm, điểm số giảm 0,01, thứ hạng tăng 1 bậc.",
    ],
    [
      "a title of results that names no index",
      "dong-thap",
      "BÁO CÁO\nKết quả các chỉ số năm 2021 của tỉnh Đồng Tháp\n\n2. Chỉ số PAR Index\nĐạt 86,80%, xếp thứ 26/63. Năm 2020: 86,77%, hạng 5.",
    ],
    [
      "what a province came from",
      "can-tho",
      "PAPI 2024. Hậu Giang, nơi tách ra từ Cần Thơ cũ, năm 2024 đạt 44,01 điểm.",
    ],
    [
      "the greatest rise, with its size",
      "tay-ninh",
      "PAPI 2024 của Tây Ninh đạt 47,35 điểm. Mức tăng 8,11 điểm và 58 bậc là lớn nhất cả nước.",
    ],
    [
      "what is asked for and promised",
      "thai-nguyen",
      "PAPI 2024 đạt 46,35 điểm. Tôi yêu cầu năm tới đạt 47 điểm. Tôi hứa trên 48 điểm.",
    ],
    [
      "a time told before its year",
      "yen-bai",
      "PCI năm 2014 của tỉnh 54,77 điểm. Có một thời Yên Bái xếp thứ 14. Ấy là năm 2011.",
    ],
    [
      "this one, behind a row of years",
      "binh-phuoc",
      "Kỳ 2019 PAPI của tỉnh 43,82 điểm. Kỳ 2020 còn 42,24 điểm. Kỳ 2021 40,39 điểm. Và kỳ này 39,93 điểm, hạng 56 trong số 61 tỉnh. Cộng từ 2019 đến nay mất 3,89 điểm và 26 bậc.",
    ],
    [
      "who led those that rose",
      "dak-nong",
      "PAPI 2022 của Đắk Nông: 5 nội dung tăng điểm, dẫn đầu là Quản trị điện tử.",
    ],
    [
      "who took one for the other",
      "dong-nai",
      "PAPI 2022: Bình Dương 39,93 điểm là nhầm với Bình Phước đấy.",
    ],
    [
      "a year to come that is hoped for",
      "tuyen-quang",
      "PAPI 2021 đạt 43,40 điểm. Nếu giữ được nhịp này thì năm sau có thể vào nhóm 20. Tổng điểm giảm 0,99 điểm.",
    ],
  ])("%s", (_, unit, text) => {
    expect(calledWrong(text, unit)).toEqual([]);
  });
});
