import { expect, test } from "vitest";
import { realData } from "../testing/real-data.ts";
import { makeChecker } from "./check-text.ts";

/* Ways of writing met in texts that the labelled sets do not hold. */

const dataset = await realData();
const checker = makeChecker(dataset);
const verdicts = (text: string) => checker.check(text).map(({ quote, verdict }) => [quote, verdict]);

test.each([
  [
    "what stands under a heading of aims",
    "I. KẾT QUẢ NĂM 2020\nPAPI năm 2020 của Sơn La đạt 42,15 điểm.\n\nII. MỤC TIÊU\nNăm 2021 Cung ứng dịch vụ công đạt trên 7,50 điểm; Quản trị môi trường tăng ít nhất 0,30 điểm.",
  ],
  [
    "a sentence that goes on aiming",
    "Phấn đấu PAPI năm 2021 của Sơn La đạt 46,00 điểm. Cung ứng dịch vụ công đạt 7,50 điểm, Quản trị điện tử đạt 3,50 điểm.",
  ],
  [
    "the rise of another part than the one aimed at",
    "Phấn đấu PAPI năm 2021 của Sơn La: Cung ứng dịch vụ công đạt 7,50 điểm; Quản trị môi trường tăng 0,30 điểm.",
  ],
  [
    "a result of the year that the day of its announcement has not reached",
    "Tại Lễ công bố ngày 17/4/2020, Bộ Nội vụ công bố PAR Index năm 2019 của các tỉnh. Hải Phòng đạt 84,35%.",
  ],
  [
    "a mark that was passed",
    "Năm 2024, PAPI của Bình Thuận vượt mốc 45 điểm. Năm 2024 tỉnh lần đầu vượt 46 điểm.",
  ],
  ["a word spoken by nobody of the office", "Một bạn đọc viết: “PAPI 2021 của Đồng Tháp đạt 48,56 điểm”."],
])("%s is not called wrong", (_, text) => {
  expect(verdicts(text).filter(([, verdict]) => verdict === "wrong")).toEqual([]);
});

test.each([
  ["02", "PAPI 2021 – Đồng Tháp\nNội dung tăng: 07; nội dung giảm: 02."],
  ["56", "Về PAPI năm 2021 của Đồng Tháp: Quản trị điện tử rớt từ 56 xuống 61."],
  [
    "9,58 điểm",
    "PAPI năm 2020 của Đồng Tháp đạt 46,96 điểm. Năm 2021, tỉnh đạt 42,43 điểm, cao hơn 9,58 điểm.",
  ],
  [
    "48,56 điểm",
    "Giám đốc Sở Nội vụ Đồng Tháp nói: “Năm 2021, PAPI của tỉnh đạt 48,56 điểm, chúng tôi đã xem xét kỹ”.",
  ],
  ["48,56", "PAPI 2021 của Đồng Tháp ra sao? Nhìn vào bảng điểm PAPI 2021 của Đồng Tháp sẽ rõ: tổng 48,56."],
  ["61,52 điểm", "Hai tỉnh Đồng Tháp và Hà Giang có điểm PAPI năm 2021 khác nhau (42,43 và 61,52 điểm)."],
  [
    "5,99",
    "PAPI tỉnh Đồng Tháp năm 2021\n\nNội dung                    Điểm   Hạng\nCông khai, minh bạch        5,99   24\nQuản trị điện tử            2,90   21",
  ],
  [
    "41,67 điểm",
    "Mục tiêu PAPI năm 2022 của Đồng Tháp là 43,6 điểm, tăng so với kết quả 41,67 điểm của năm 2021.",
  ],
  [
    "9,16 điểm",
    "Kết quả PAPI năm 2021 của Đồng Tháp: Quản trị môi trường do Sở Tài nguyên và Môi trường theo dõi đạt 9,16 điểm.",
  ],
])("“%s” is called wrong where it is", (quote, text) => {
  const wrong = verdicts(text).filter(([, verdict]) => verdict === "wrong");
  expect(wrong.map(([said]) => said)).toContain(quote);
});

test("a later item of a list is of the year that an earlier one told", () => {
  const found = checker.check(
    "Phó Chủ tịch UBND tỉnh Đồng Tháp kết luận về PAPI:\n1. Kết quả năm 2021: tổng điểm 42,43.\n2. Tồn tại: Quản trị điện tử xếp thứ 63.",
  );
  expect(found.map(({ year, verdict }) => [year, verdict])).toEqual([
    [2021, "right"],
    [2021, "wrong"],
  ]);
});

test("a number in wide digits is mended in plain ones", () => {
  const [finding] = checker.check("PAPI năm 2021 của Đồng Tháp đạt ４８，５６ điểm.");
  expect(finding).toMatchObject({ verdict: "wrong", quote: "４８，５６ điểm", replacement: "42,43 điểm" });
});

test("a head of two rows gives each column its year", () => {
  const table =
    "PAPI của Đồng Tháp\n\tNăm 2020\t\tNăm 2021\t\nChỉ số\tĐiểm\tHạng\tĐiểm\tHạng\nPAPI\t46,96\t2\t42,43\t29";
  expect(checker.check(table).map(({ year, kind, verdict }) => [year, kind, verdict])).toEqual([
    [2020, "score", "right"],
    [2020, "rank", "right"],
    [2021, "score", "right"],
    [2021, "rank", "wrong"],
  ]);
});

test.each([
  "PAPI năm 2024 của Bình Thuận cao nhất từ trước đến nay.",
  "Năm 2024, PAPI của Bình Thuận lần đầu vượt 47 điểm.",
])("“%s” reaches over years that were measured another way, and is not settled", (text) => {
  const [first, ...rest] = verdicts(text);
  expect(first?.[1]).toBe("ambiguous");
  expect(rest.map(([, verdict]) => verdict)).not.toContain("wrong");
});

test("what is ambiguous names the reading under which it would be right", () => {
  const [finding] = checker.check(
    "PAPI của Đồng Tháp năm 2021 và năm 2020. Tỉnh đạt 46,96 điểm, kết quả đáng chú ý.",
  );
  expect(finding?.why).toMatch(
    finding?.verdict === "ambiguous" ? /đúng nếu hiểu là|không kết luận/ : /Số liệu/,
  );
});
