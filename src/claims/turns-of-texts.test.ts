import { describe, expect, test } from "vitest";
import { realData } from "../testing/real-data.ts";
import { makeChecker } from "./check-text.ts";

/* Texts that look back, come back, go on from a base told earlier, or put another place between: each as an office writes them. */

const checker = makeChecker(await realData());
const verdicts = (text: string, unit?: string) =>
  checker.check(text, unit ? { unit } : {}).map(({ quote, verdict }) => `${quote}: ${verdict}`);
const verdictOf = (text: string, said: string, unit?: string) =>
  checker.check(text, unit ? { unit } : {}).findLast(({ quote }) => quote === said)?.verdict;
const wrongIn = (text: string, unit?: string) =>
  verdicts(text, unit).filter((one) => one.endsWith(": wrong"));

describe("is read as it is meant", () => {
  test.each([
    [
      "a change against the year right behind it, whatever span came before",
      "1,87 điểm",
      "Điểm PAPI của Nghệ An giảm liên tục trong 4 năm, từ 2020 đến 2023, tổng cộng giảm 1,87 điểm so với năm 2019.",
    ],
    [
      "a new year behind a comparison of another",
      "1,04 điểm",
      "PAPI Bến Tre năm 2023 giảm 0,38 điểm so với năm 2022, năm 2024 tăng trở lại 1,04 điểm.",
    ],
    [
      "a change in the bracket of a comparison of two years",
      "0,75 điểm",
      "Nghệ An có điểm PAPI năm 2024 thấp hơn năm 2021 (giảm 0,75 điểm).",
    ],
    [
      "a row of scores of a span of years",
      "56,16",
      "Bốn năm từ 2013 đến 2016, điểm PCI của Gia Lai lần lượt là 57,96; 56,16; 56,83 và 57,42.",
    ],
    [
      "the greatest fall, of the years that its course names",
      "Chi phí không chính thức giảm sâu nhất",
      "PCI 2016 của Gia Lai đạt 57,42 điểm. Chi phí không chính thức giảm sâu nhất: từ 6,17 điểm (2013) xuống còn 3,81 điểm (2014).",
    ],
    [
      "the greatest of so many years, of those spoken of",
      "cao nhất",
      "PCI của Gia Lai từ 2013 đến 2016. Năm 2016 đạt 57,42 điểm. Gia nhập thị trường năm 2015 đạt 8,16 điểm, cao nhất trong 4 năm.",
    ],
    ["what was gained", "3,02 điểm", "PAPI 2024 của Sơn La tăng được 3,02 điểm so với năm 2022."],
    [
      "how far the leader is",
      "0,70 điểm",
      "PAPI năm 2019 của Bắc Giang đạt 46,04 điểm. Khoảng cách giữa tỉnh với đơn vị dẫn đầu là 0,70 điểm.",
    ],
    [
      "how many of all were ranked",
      "63/63 tỉnh",
      "PAPI năm 2019 có 63/63 tỉnh được xếp hạng; Bắc Giang đạt 46,04 điểm.",
    ],
    [
      "the worst place of some years, not the last place",
      "thứ hạng thấp nhất",
      "PCI năm 2016, Thanh Hóa tụt 21 bậc so với năm 2015, là năm có thứ hạng thấp nhất kể từ năm 2013.",
    ],
    [
      "a change led on to a score that bears its year",
      "2,37 điểm",
      "PAPI của Vĩnh Long: từ 41,83 điểm năm 2021, tỉnh tăng 1,19 điểm lên 43,02 điểm năm 2022, rồi giảm 2,20 điểm còn 40,82 điểm năm 2023 và bật tăng 2,37 điểm lên 43,20 điểm năm 2024.",
    ],
    [
      "a place in the bracket behind the year that a course starts from",
      "38",
      "PAPI của Vĩnh Long: từ 41,83 điểm năm 2021 (hạng 38), tỉnh lên 43,02 điểm năm 2022.",
    ],
    [
      "what holds now, behind a course of other years",
      "6/12",
      "Năm 2024, PAPI của Vĩnh Long đạt 43,20 điểm.\n\nTrong vùng, tỉnh tụt từ vị trí thứ 2 (năm 2022) xuống thứ 8 (2023) và hiện đứng thứ 6/12.",
    ],
  ])("%s", (_, said, text) => expect(verdictOf(text, said)).toBe("right"));

  test("we, behind another place", () => {
    const text =
      "PAR Index năm 2021, Hải Phòng đứng đầu với 91,80%, chúng ta đứng thứ hai với 91,14%.\n\nNăm 2022, điểm là 90,10%.";
    expect(verdicts(text, "quang-ninh").every((one) => one.endsWith(": right"))).toBe(true);
  });

  test("the unit of the text again, after another one named by the way in a list", () => {
    const text =
      "Hải Phòng\n\n- PAR Index 2024: 96,17%, thứ 1/63; Quảng Ninh thứ 4.\n- PAR Index 2023: 91,87%, thứ 2.\n- PAR Index 2022: 90,09%, thứ 1.";
    expect(verdictOf(text, "91,87%", "hai-phong")).toBe("right");
    expect(verdictOf(text, "1", "hai-phong")).toBe("wrong");
  });

  test("places in a table's row of ranks", () => {
    const text =
      "PCI tỉnh Thanh Hóa\n\n| Nội dung | 2015 | 2016 | Tăng/giảm |\n|---|---|---|---|\n| Điểm | 60,74 | 58,54 | -2,20 |\n| Xếp hạng | 10 | 31 | -21 |";
    expect(verdicts(text, "thanh-hoa")).toContain("21: right");
  });
});

describe("is not called wrong", () => {
  test.each([
    [
      "the main year again, after years looked back at",
      "Quảng Ninh đạt điểm PAPI 2024 cao nhất cả nước. Trước đó, tỉnh từng đứng đầu vào các năm 2020 và 2022.\n\nBa tỉnh tiếp theo là Bình Thuận (47,13), Thái Nguyên (46,35) và Ninh Thuận (45,73).",
    ],
    [
      "the year of the title again, after another set beside it",
      "PAPI 2021: Thừa Thiên Huế dẫn đầu\n\nKhoảng cách là lớn. Trong khi năm 2020, khoảng cách giữa Quảng Ninh và Lâm Đồng là 10,19 điểm.\n\nHà Nội đứng thứ 9 với 44,45 điểm, TP Đà Nẵng đứng thứ 26 với 42,56 điểm.",
    ],
    [
      "changes that go on from the base of the paragraph before",
      "Năm 2023, Sóc Trăng đạt 45,62 điểm PAPI. So với năm 2020, tỉnh tăng 6,14 điểm.\n\nThủ tục hành chính công tăng 0,21 điểm.",
    ],
    [
      "a place among all that have a score, those without a total too",
      "PAPI năm 2022 của Đắk Lắk: Quản trị điện tử xếp thứ 41.",
    ],
    [
      "out of how many something is the greatest",
      "PAPI 2024 của Tây Ninh tăng 8,11 điểm. Đây là mức tăng cao nhất trong 61 tỉnh.",
    ],
    [
      "the foot of the table that was left",
      "PCI năm 2016, Đắk Nông đạt 53,63 điểm, thoát khỏi vị trí cuối bảng để xếp thứ 61.",
    ],
    [
      "a row of falls summed up, to the year of the title",
      "PCI 2015 của Đắk Nông đạt 48,96 điểm. Trước đó, năm 2012 tỉnh xếp thứ 48, năm 2013 xếp thứ 50 và năm 2014 xếp thứ 57; như vậy, ba năm liên tiếp tụt hạng.",
    ],
    [
      "a bound that was asked for, and bounds of a group",
      "PAPI năm 2024 của Quảng Nam đạt 41,00 điểm. So với mục tiêu tại Kế hoạch (đạt từ 43 điểm trở lên), tỉnh còn thiếu 2,00 điểm.\n\nPAR Index 2023: nhóm B từ 80% đến dưới 90%. Hải Phòng đạt 91,87%.",
    ],
    [
      "an index again, after another one with a year of its own",
      "Năm 2024, PAPI của Cao Bằng đạt 41,33 điểm. PCI các năm gần đây cũng chưa khá: năm 2022 đạt 59,58 điểm, xếp thứ 63/63.\n\nVề PAPI, nội dung Công khai, minh bạch xếp thứ 42, Cung ứng dịch vụ công xếp thứ 28.",
    ],
    [
      "the year spoken of again, after an earlier one told beside it in words",
      "Năm 2021, PAPI của Đắk Lắk đạt 41,52 điểm. Trong năm tỉnh Tây Nguyên, tỉnh đứng thứ hai, năm 2020 đứng thứ tư.\n\nNội dung Tham gia của người dân xếp thứ 13; Quản trị điện tử xếp thứ 20.",
    ],
    [
      "the first place, and out of how many",
      "PCI năm 2011, Lào Cai đạt 73,53 điểm, vươn lên vị trí thứ nhất trong 63 tỉnh, thành phố, tăng một bậc.",
    ],
    [
      "all of the procedures",
      "SIPAS năm 2023 của Quảng Ninh đạt 90,61%.\n\nĐến nay 100% thủ tục hành chính đủ điều kiện được cung cấp trực tuyến.",
    ],
    [
      "years in a row among the last so many",
      "PCI của Tuyên Quang năm 2012 xếp thứ 62; năm 2013 xếp thứ 63, như vậy hai năm liền nằm trong 2 vị trí cuối bảng.",
    ],
    ["a title's years at the head", "Đà Nẵng và bốn năm ngôi vương PCI"],
  ])("%s", (_, text) => expect(wrongIn(text)).toEqual([]));
});

describe("is called wrong all the same", () => {
  test.each([
    [
      "a change against the year right behind it",
      "1,78 điểm",
      "Điểm PAPI của Nghệ An giảm liên tục trong 4 năm, từ 2020 đến 2023, tổng cộng giảm 1,78 điểm so với năm 2019.",
    ],
    [
      "a score in a row of a span of years",
      "56,61",
      "Bốn năm từ 2013 đến 2016, điểm PCI của Gia Lai lần lượt là 57,96; 56,61; 56,83 và 57,42.",
    ],
    ["what was gained", "3,20 điểm", "PAPI 2024 của Sơn La tăng được 3,20 điểm so với năm 2022."],
    [
      "a change led on to a score that bears its year",
      "2,73 điểm",
      "PAPI của Vĩnh Long giảm 2,20 điểm còn 40,82 điểm năm 2023 và bật tăng 2,73 điểm lên 43,20 điểm năm 2024.",
    ],
    [
      "years in a row among the last so many",
      "ba năm liền thuộc nhóm",
      "PCI năm 2013, Tuyên Quang xếp thứ 63, ba năm liền thuộc nhóm 3 tỉnh cuối bảng.",
    ],
    [
      "a change of a year told anew",
      "1,40 điểm",
      "PAPI Bến Tre năm 2023 giảm 0,38 điểm so với năm 2022, năm 2024 tăng trở lại 1,40 điểm.",
    ],
  ])("%s", (_, said, text) => expect(verdictOf(text, said)).toBe("wrong"));
});
