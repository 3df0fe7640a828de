import { expect, test } from "vitest";
import { realData } from "../testing/real-data.ts";
import { makeChecker } from "./check-text.ts";

/*
 * What was really published about the five conferences, in short quotes, each with its source: every claim about the
 * figures that ship is found, the mistakes are told, and no right number is called wrong.
 */

const dataset = await realData();
const checker = makeChecker(dataset);

const SOURCES = {
  /** Báo Đồng Tháp, 17/6/2022: “27/63” of a year with 60 ranked units; differences of percentages written with %. */
  dongThap:
    "ĐTO - Sáng 17/6, Chủ tịch UBND tỉnh chủ trì hội nghị trực tuyến đánh giá kết quả Chỉ số Hiệu quả quản trị và hành chính công (PAPI) cấp tỉnh, Chỉ số Cải cách hành chính (PAR Index) và Chỉ số Hài lòng về sự phục vụ hành chính (SIPAS) tỉnh Đồng Tháp năm 2021.\n\nCụ thể, Chỉ số PAPI đạt 42,43 điểm (giảm 4,53 điểm so với năm 2020), xếp hạng 27/63 tỉnh, thành phố, xếp hạng 2 so với khu vực đồng bằng sông Cửu Long. Chỉ số PAR Index đạt 86,80% (tăng 0,03% so với năm 2020), xếp thứ 26/63 tỉnh, thành phố, xếp thứ 3 khu vực đồng bằng sông Cửu Long. Chỉ số SIPAS đạt 89,15% (tăng 0,09% so với năm 2020), xếp thứ 15/63 tỉnh, thành phố.",
  /** Kế hoạch 205/KH-UBND of Quảng Ninh, 24/8/2022: the target of SIPAS rises by 0,93, not 0,43. */
  quangNinh:
    "Căn cứ Quyết định số 362/QĐ-BNV ngày 06/5/2022 và Quyết định số 352/QĐ-BNV ngày 29/4/2022, theo đó, Chỉ số PAR Index năm 2021 của tỉnh Quảng Ninh đạt 91,14 điểm, xếp thứ 2/63 tỉnh, thành phố trong cả nước (tăng 0,1 điểm và giảm 01 bậc so với năm 2020), Chỉ số SIPAS đạt 94,07%, xếp thứ 1/63 tỉnh, thành phố trong cả nước (giảm 1,69% và giữ nguyên thứ hạng so với năm 2020).\n\nChỉ số PAR Index năm 2022, phấn đấu đạt 93,157 điểm (tăng 2,017 điểm so với năm 2021) và nằm trong nhóm dẫn đầu toàn quốc; Chỉ số SIPAS năm 2022 phấn đấu tỷ lệ hài lòng đạt trên 95% (tăng trên 0,43% so với năm 2021) và nằm trong nhóm dẫn đầu toàn quốc.",
  /** Báo Quảng Ninh, 20/7/2022: the chairman on the results of 2021, as those of 2022. */
  quangNinhHoiNghi:
    "Ngày 20/7/2022, tỉnh tổ chức Hội nghị phân tích chuyên sâu các chỉ số.\n\nPhát biểu kết luận hội nghị, đồng chí Chủ tịch UBND tỉnh nhấn mạnh, kết quả đánh giá các chỉ số PAR Index, SIPAS của tỉnh Quảng Ninh năm 2022 thể hiện sự nỗ lực của các cơ quan, đơn vị, địa phương trong công tác CCHC.",
  /** Cao Bằng's conference of 17/7/2019 on the results of 2018. */
  caoBang:
    "Ngày 17 tháng 7 năm 2019, UBND tỉnh tổ chức Hội nghị nâng cao Chỉ số cải cách hành chính (PAR-INDEX) tỉnh Cao Bằng năm 2019.\n\nTrong năm 2018, một số lĩnh vực CCHC có sự chuyển biến tích cực so với năm 2017 và những năm trước đây, như: Công tác chỉ đạo điều hành CCHC: tăng 34 bậc; Cải cách thủ tục hành chính: tăng 12 bậc; Cải cách tổ chức bộ máy hành chính nhà nước: tăng 30 bậc. Tuy nhiên, có những lĩnh vực còn nhiều hạn chế, như: Cải cách tài chính công: giảm 18 bậc; Hiện đại hóa hành chính: giảm 26 bậc. Việc cung cấp dịch vụ công trực tuyến mức độ 3,4 chưa đáp ứng yêu cầu.",
  /** Báo Bắc Giang, 01/7/2020: nothing in it can be held against a figure. */
  bacGiang:
    "Các chỉ số (PARINDEX, PAPI, PCI) đã được cải thiện thứ hạng song không ổn định. Tỷ lệ hồ sơ giải quyết trực tuyến mức độ 3, mức độ 4 còn thấp. Mục tiêu phấn đấu Chỉ số CCHC tỉnh năm 2020 đạt kết quả cao, xếp trong nhóm 20 tỉnh, TP đứng đầu trong cả nước.",
};

const said = (text: string, unit?: string) =>
  checker
    .check(text, unit ? { unit } : {})
    .map(({ verdict, kind, quote, index, unit: of, year, error, replacement }) =>
      [verdict, kind, quote, index, of, year, ...(error ? [error, replacement] : [])].join(" | "),
    );

test("the press on Đồng Tháp's conference: the denominator is of another year, all else is right", () => {
  expect(said(SOURCES.dongThap)).toEqual([
    "right | score | 42,43 điểm | papi | dong-thap | 2021",
    "right | change | 4,53 điểm | papi | dong-thap | 2021",
    "right | rank | 27/63 | papi | dong-thap | 2021",
    "wrong | denominator | 27/63 | papi | dong-thap | 2021 | sai mẫu số | 27/60",
    "right | region-rank | 2 | papi | dong-thap | 2021",
    "right | score | 86,80% | par-index | dong-thap | 2021",
    "style | change | 0,03% | par-index | dong-thap | 2021",
    "right | rank | 26/63 | par-index | dong-thap | 2021",
    "right | denominator | 26/63 | par-index | dong-thap | 2021",
    "right | region-rank | 3 | par-index | dong-thap | 2021",
    "right | score | 89,15% | sipas | dong-thap | 2021",
    "style | change | 0,09% | sipas | dong-thap | 2021",
    "right | rank | 15/63 | sipas | dong-thap | 2021",
    "right | denominator | 15/63 | sipas | dong-thap | 2021",
  ]);
});

test("Quảng Ninh's plan: the sum beside the target of SIPAS does not add up, that of PAR Index does", () => {
  expect(said(SOURCES.quangNinh)).toEqual([
    "right | score | 91,14 điểm | par-index | quang-ninh | 2021",
    "right | rank | 2/63 | par-index | quang-ninh | 2021",
    "right | denominator | 2/63 | par-index | quang-ninh | 2021",
    "right | change | 0,1 điểm | par-index | quang-ninh | 2021",
    "right | places | 01 bậc | par-index | quang-ninh | 2021",
    "right | score | 94,07% | sipas | quang-ninh | 2021",
    "right | rank | 1/63 | sipas | quang-ninh | 2021",
    "right | denominator | 1/63 | sipas | quang-ninh | 2021",
    "style | change | 1,69% | sipas | quang-ninh | 2021",
    "right | no-change | giữ nguyên thứ hạng | sipas | quang-ninh | 2021",
    "right | target | 2,017 điểm | par-index | quang-ninh | 2021",
    "wrong | target | 0,43% | sipas | quang-ninh | 2021 | sai số học | 0,93 điểm phần trăm",
  ]);
});

test("Cao Bằng's places of fields belong to 2018 against 2017", () => {
  expect(said(SOURCES.caoBang)).toEqual([
    "right | places | 34 bậc | par-index | cao-bang | 2018",
    "right | places | 12 bậc | par-index | cao-bang | 2018",
    "right | places | 30 bậc | par-index | cao-bang | 2018",
    "right | places | 18 bậc | par-index | cao-bang | 2018",
    "right | places | 26 bậc | par-index | cao-bang | 2018",
  ]);
  expect(said(SOURCES.caoBang.replace("tăng 34 bậc", "tăng 43 bậc"))[0]).toBe(
    "wrong | places | 43 bậc | par-index | cao-bang | 2018 | lệch số | 34 bậc",
  );
});

test("Quảng Ninh's conference of July 2022 spoke of the results of 2022, which nobody had yet", () => {
  expect(said(SOURCES.quangNinhHoiNghi)).toEqual([
    "wrong | edition | chỉ số PAR Index, SIPAS của tỉnh Quảng Ninh năm 2022 | par-index | quang-ninh | 2022 | sai năm | chỉ số PAR Index, SIPAS của tỉnh Quảng Ninh năm 2021",
  ]);
  expect(said(SOURCES.quangNinhHoiNghi.replace("năm 2022 thể hiện", "năm 2021 thể hiện"))).toEqual([]);
});

test("where nothing can be held against a figure, nothing is called wrong", () => {
  expect(said(SOURCES.bacGiang, "bac-giang").filter((line) => !line.startsWith("no-data"))).toEqual([]);
});

/* Mistakes and contradictions met in print (the numbers as printed; what our sources hold stands in the data). */
test.each([
  ["PAR Index năm 2018 của Quảng Ninh đạt 89,6 điểm.", "ambiguous"],
  ["PAR Index năm 2018 của Quảng Ninh đạt 89,06 điểm.", "right"],
  ["PAR Index năm 2018 của Quảng Ninh đạt 81 điểm.", "ambiguous"],
  ["PAR Index năm 2018 của Quảng Ninh đạt 89,7 điểm.", "wrong"],
  ["Chỉ số PAR Index năm 2023 của Hải Phòng đạt 91,87%.", "right"],
  ["Chỉ số PAR Index năm 2023 của Hải Phòng đạt 91,81%.", "ambiguous"],
  ["Năm 2023, An Giang đứng cuối cả nước về PAR Index.", "right"],
  ["Năm 2023, Bình Thuận đứng cuối cả nước về PAR Index.", "no-data"],
])("%s → %s", (text, verdict) => {
  expect(checker.check(text).map((finding) => finding.verdict)).toEqual([verdict]);
});

test("parts that do not make the whole are told without any figure of ours", () => {
  const [finding] = checker
    .check("So với năm 2023, PAR Index năm 2024 có 53 tỉnh tăng điểm, 9 tỉnh giảm điểm trên tổng số 63 tỉnh.")
    .filter(({ kind }) => kind === "parts");
  expect(finding).toMatchObject({ verdict: "wrong", error: "sai số học", stated: 63, expected: 62 });
});
