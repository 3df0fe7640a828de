import { describe, expect, test } from "vitest";
import { realData } from "../testing/real-data.ts";
import { makeChecker } from "./check-text.ts";

/* Ways of writing that the labelled sets do not hold, and kinds of construction that earlier texts left silent. */

const dataset = await realData();
const checker = makeChecker(dataset);
const wrongIn = (text: string) =>
  checker.check(text).flatMap(({ quote, verdict }) => (verdict === "wrong" ? [quote] : []));

describe("is called wrong where it is", () => {
  test.each([
    [
      "a province behind the year, whose name begins as money does",
      "45,43 điểm",
      "Năm 2021 Đồng Tháp đạt 45,43 điểm PAPI.",
    ],
    ["an office behind the year", "45,43 điểm", "Năm 2021 Sở Nội vụ Đồng Tháp báo cáo PAPI đạt 45,43 điểm."],
    [
      "a row of places, each with its year",
      "52",
      "PAPI của Nghệ An từ năm 2018: xếp thứ 4, rồi 17 (2019), 15 (2020), 52 (2021).",
    ],
    [
      "a mean told behind “là”",
      "50,49%",
      "SIPAS năm 2024 của Khánh Hòa đạt 83,66%, thấp hơn mức trung bình cả nước là 50,49%.",
    ],
    [
      "above a mean told behind “là”",
      "cao hơn mức trung bình",
      "SIPAS năm 2024 của Khánh Hòa đạt 83,66%. Con số đó cao hơn mức trung bình cả nước là 83,94%.",
    ],
    [
      "a distance to the other one that has a figure",
      "2,80 điểm",
      "PAPI 2024: Bắc Ninh 45,49 điểm, Bắc Giang 44,69 điểm; Bắc Ninh hơn 2,80 điểm.",
    ],
    [
      "a distance to the mean told before",
      "3,15 điểm",
      "PAPI 2024 của Gia Lai. Trung bình cả nước 43,43 điểm; tỉnh kém 3,15 điểm.",
    ],
    ["higher than even another", "cao hơn cả Quảng Ninh", "Về PAPI 2024, Bắc Ninh cao hơn cả Quảng Ninh."],
    ["under a neighbour", "dưới Vĩnh Phúc", "Xét PAPI năm 2020, Nam Định dưới Vĩnh Phúc."],
    [
      "ahead, behind its own score",
      "hơn Lai Châu",
      "Năm 2020, PCI của Hà Giang 61,16 điểm vẫn hơn Lai Châu.",
    ],
    [
      "a part told behind a count and a colon",
      "mạnh nhất: Quản trị điện tử",
      "PAPI 2023 của Bình Thuận: 7/8 nội dung giảm; giảm mạnh nhất: Quản trị điện tử.",
    ],
    [
      "the only part that moved",
      "Quản trị điện tử",
      "PAPI 2024 của Tuyên Quang: nội dung duy nhất giảm điểm là Quản trị điện tử.",
    ],
    ["no part at all", "không nội dung nào", "PAPI năm 2024 của Tuyên Quang: không nội dung nào tăng."],
    [
      "how many of a region are within a group",
      "ba tỉnh vào tốp 10",
      "Vùng Đồng bằng sông Cửu Long năm 2023 chỉ có ba tỉnh vào tốp 10 PAPI.",
    ],
    [
      "how many parts there are",
      "9 chỉ số thành phần",
      "PCI 2016 của Đà Nẵng: dẫn đầu cả nước. Trong 9 chỉ số thành phần thì 4 tăng.",
    ],
    [
      "a place in the region after a part was told of",
      "3",
      "PAPI 2024 của Quảng Trị: mạnh nhất là Tham gia của người dân. Trong vùng Bắc Trung Bộ và duyên hải miền Trung, chúng tôi xếp thứ 3.",
    ],
    [
      "a large move of a low part",
      "1,80 điểm",
      "PAPI năm 2020 của Nam Định: Quản trị điện tử mất 1,80 điểm.",
    ],
    [
      "what goes on after a year looked back at",
      "8,11 điểm",
      "PAPI 2024 của Cà Mau đạt 44,25 điểm. Năm 2019 tỉnh từng xếp thứ 52. Tổng điểm năm nay tăng 8,11 điểm.",
    ],
    [
      "figures of the whole country",
      "80,26%",
      "SIPAS 2019\nMức độ hài lòng của người dân cả nước năm 2019 là 84,45%. Theo yếu tố:\n- Tiếp cận dịch vụ: 86,48%, tăng so với 80,26% của năm 2018",
    ],
    [
      "the rank beside each score of a table",
      "34",
      "TT\tTỉnh\tPAR 2023\tHạng\tSIPAS 2023\tHạng\n1\tQuảng Ninh\t92,18\t1\t90,61\t34",
    ],
    [
      "the year after the one in the first bracket",
      "44,96 điểm",
      "PAPI của Bắc Giang: 44,96 điểm (năm 2023: 44,32), hạng 16.",
    ],
    [
      "a row that counts on from the year told",
      "21",
      "PAPI của Hưng Yên năm 2021 đạt 45,37 điểm. Các năm sau tỉnh xếp thứ 11 (44,18 điểm), thứ 12 (44,23 điểm) và thứ 21 (44,40 điểm).",
    ],
    [
      "the last years up to the one spoken of",
      "45,26",
      "Năm 2024 PAPI của Sóc Trăng. Trong 5 năm gần đây, điểm lần lượt là 39,48; 40,04; 42,86; 45,26 và 45,19 điểm.",
    ],
    [
      "the year named as the greatest",
      "cao nhất là năm 2012",
      "PCI Bắc Ninh những năm 2009, 2010, 2011, 2012. Điểm cao nhất là năm 2012.",
    ],
    [
      "a year told to be the greatest of a paragraph",
      "2016 tỉnh đạt điểm cao nhất",
      "PCI Kiên Giang: 2013 thứ 3, 2014 thứ 9, 2015 thứ 11, 2016 thứ 13. Năm 2016 tỉnh đạt điểm cao nhất.",
    ],
    [
      "how many years within a group",
      "bốn năm trong tốp 6",
      "PAPI Quảng Trị có bốn năm trong tốp 6 ở giai đoạn 2011 - 2016.",
    ],
    ["a mean over years", "58,10 điểm", "PCI An Giang. Trung bình bốn năm 2013 - 2016: 58,10 điểm."],
    [
      "a sum of two parts",
      "15,24 điểm",
      "PAPI Nam Định. Tổng hai nội dung thủ tục hành chính công và cung ứng dịch vụ công năm 2024 là 15,24 điểm.",
    ],
    [
      "where an aim sets out from",
      "44,43 điểm",
      "Kế hoạch năm 2022 của Đồng Tháp: đưa điểm PAPI từ 44,43 điểm lên 45,5 điểm.",
    ],
    [
      "a row of notes with bars",
      "19 bậc",
      "PAPI Hậu Giang\nHậu Giang 2024: 44,01 điểm | hạng 23 | tăng 2,94 điểm | tăng 19 bậc\nHậu Giang 2023: 41,07 điểm | hạng 43 | giảm 1,52 điểm | giảm 15 bậc",
    ],
    [
      "what goes on about the year compared with",
      "4",
      "PAPI Bắc Ninh năm 2024 giảm 5 bậc so với năm 2023 là năm tỉnh đứng thứ 4 với 45,70 điểm.",
    ],
    [
      "the year behind the bracket of each score",
      "87,14%",
      "PAR Index Đồng Nai đạt 82,92% (thứ 51/63) năm 2022, 87,14% (thứ 32/63) năm 2023.",
    ],
    [
      "a part whose place is lowest",
      "thứ hạng thấp nhất là thủ tục hành chính công",
      "PAPI 2023 của Quảng Nam. Nội dung có thứ hạng thấp nhất là thủ tục hành chính công.",
    ],
    [
      "figures before the index is named",
      "78,04 điểm",
      "Năm 2021, Bắc Giang được 88,65 điểm, đứng thứ 7. Năm 2023 đứng thứ 4 với 91,16%. Năm 2019 tỉnh đạt 81,84 điểm, năm 2018 đạt 78,04 điểm; SIPAS 2019 89,18%.",
    ],
    [
      "a name that the text defines",
      "54",
      "Trong báo cáo này, tỉnh Bình Phước viết tắt là BP; Chỉ số năng lực cạnh tranh viết tắt là NLCT.\n1. NLCT năm 2020: BP đạt 62,42 điểm, thứ 54.",
    ],
    [
      "the distance of two units told before",
      "1,41 điểm",
      "Năm 2020, PCI Lâm Đồng 64,43 điểm; Bình Thuận 63,29 điểm. Cách nhau 1,41 điểm.",
    ],
    [
      "a row with an empty first cell",
      "44,87",
      "PAPI Thanh Hóa\nTT | Nội dung | 2022 | 2023 | 2024\n1 | Tham gia của người dân | 6,11 | 5,77 | 5,69\n| Tổng điểm PAPI | 46,02 | 44,87 | 44,87",
    ],
  ])("%s: “%s”", (_, quote, text) => {
    expect(wrongIn(text)).toContain(quote);
  });
});

test.each([
  "Năm 2021 Đồng Tháp đạt 42,43 điểm PAPI; chi 2.021 đồng cho mỗi phiếu.",
  "PAPI của Nghệ An từ năm 2018: xếp thứ 4, rồi 17 (2019), 15 (2020).",
  "PAPI 2024: Bắc Ninh 45,49 điểm, Bắc Giang 44,69 điểm; Bắc Ninh hơn 0,80 điểm.",
  "PAPI 2024 của Gia Lai. Trung bình cả nước 43,43 điểm; tỉnh kém 2,15 điểm.",
  "PAPI 2024 của Tuyên Quang: nội dung duy nhất giảm điểm là Kiểm soát tham nhũng trong khu vực công.",
  "PAPI năm 2023 của Tuyên Quang: không nội dung nào tăng.",
  "PAPI năm 2024 của Tuyên Quang: không nội dung nào giảm quá 3 điểm.",
  "Năm 2024, PAR Index của Hải Phòng đứng đầu 63 tỉnh, thành phố.",
  "PAPI năm 2024: Bắc Ninh hơn Bắc Giang 0,80 điểm (45,49 so với 44,69).",
  "Đồng Tháp so năm 2021 với năm 2020 thì điểm PAPI giảm 4,53 điểm.",
  "Về PAPI của Đồng Tháp, bình quân bốn năm 44,00 điểm.",
  "PAPI năm 2021 của Đồng Tháp. Tổng hai nội dung: 14,84 điểm.",
  "Nếu năm 2021 giữ được điểm PAPI của năm 2020 thì Đồng Tháp đã xếp thứ 2.",
  "PAPI của Hà Tĩnh năm 2024 (trong ngoặc là năm 2023): Kiểm soát tham nhũng 7,19 (7,05).",
  "PAPI của Cần Thơ năm 2024: so với năm 2023, điểm tăng mà hạng giảm.",
  "PCI của Đồng Tháp: năm 2021 đạt 70,53 điểm, năm 2020 đạt 72,81 điểm; giảm 2,28 điểm.",
  "PAPI của Hưng Yên năm 2021 đạt 45,37 điểm. Hai năm kế tiếp tỉnh xếp thứ 11 và thứ 12.",
  "PAPI Quảng Trị có năm năm trong tốp 6 ở giai đoạn 2011 - 2016.",
  "Mục tiêu PAPI năm 2025 của Cà Mau đạt từ 45,50 điểm trở lên.",
  "PAPI Nam Định. Giai đoạn 2021 - 2024 điểm bình quân đạt 43,63 điểm.",
  "PCI 2024 của Bà Rịa - Vũng Tàu được 71,17 điểm. Biển số 72A-016.38.",
  "Đồng bằng sông Hồng dẫn đầu PAR Index kỳ 2023 với bình quân 88,33; Tây Nguyên và đồng bằng sông Cửu Long cùng 85,42.",
  "Thành phần 2024 trong PAPI của Hậu Giang: Tham gia 4,42; Điện tử 3,35.",
])("“%s” raises no alarm", (text) => {
  expect(wrongIn(text)).toEqual([]);
});

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
