import { expect, test } from "vitest";
import { problemLines, spoiled } from "../../small-project.ts";

const PAPI_2020 = "data/scores/papi/2020.yaml";
const PAPI_2021 = "data/scores/papi/2021.yaml";

/** What is spoiled, in which file, which text by which, and every problem that must come of it. */
const SPOILED: [what: string, file: string, find: string, put: string, problems: string[]][] = [
  [
    "missing of a unit with all its figures",
    PAPI_2021,
    "missing:\n",
    "missing:\n  - {unit: quang-ninh, reason: not-published}\n",
    [
      `${PAPI_2021}:9:6 missing-contradicted missing nêu Quảng Ninh (quang-ninh) là thiếu số liệu, nhưng tệp có đủ số của đơn vị này. Xóa đơn vị này khỏi missing; nếu số của đơn vị còn lại từ tệp năm trước thì thay bằng null.`,
    ],
  ],
  [
    "missing beside a score, where units are written one by one",
    PAPI_2020,
    "quang-ninh: {score: 13.00, rank: 1}",
    "quang-ninh: {score: 13.00, rank: 1, missing: {reason: not-published}}",
    [
      `${PAPI_2020}:7:48 missing-contradicted Ghi cả điểm lẫn lý do thiếu điểm. Có điểm thì xóa missing; không có điểm thì xóa điểm. Chỉ thiếu điểm thành phần thì ghi reason: partial.`,
    ],
  ],
  [
    "note that denies figures held here",
    PAPI_2021,
    "missing:\n",
    "note: 'Hai tỉnh không có số liệu: Quảng Ninh, Cao Bằng.'\nmissing:\n",
    [
      `${PAPI_2021}:11:7 left-over [cảnh báo] Ghi chú nói Quảng Ninh không có số liệu, nhưng tệp có điểm của đơn vị này (đang có 11.2500 điểm). Sửa ghi chú theo kỳ này, hoặc xóa đi.`,
    ],
  ],
  [
    "note of another year",
    PAPI_2021,
    "missing:\n",
    "note: 'Năm 2019 chỉ có 61 tỉnh đủ số liệu.'\nmissing:\n",
    [
      `${PAPI_2021}:11:7 left-over [cảnh báo] Câu này nói về năm 2019, không nói về năm 2021 (đang có 2019, cần 2021). Sửa theo kỳ này; nếu đúng là nói về năm khác thì nêu thêm năm của kỳ này.`,
    ],
  ],
  [
    "decision before the year was over",
    PAPI_2021,
    "source: papi-2021\nranked",
    "decision: {number: 1/QĐ, date: 2021-05-06}\nsource: papi-2021\nranked",
    [
      `${PAPI_2021}:4:32 published-before-year-end Ngày công bố 2021-05-06 sớm hơn cuối năm đánh giá 2021 (đang có 2021-05-06, cần sau năm 2021). year là năm được đánh giá, không phải năm công bố; kiểm tra cả hai.`,
    ],
  ],
  [
    "against a year that is not earlier",
    PAPI_2021,
    "against: 2020, change",
    "against: 2021, change",
    [
      `${PAPI_2021}:15:32 wrong-value Năm ở khóa against không sớm hơn năm đánh giá (đang có 2021, cần trước 2021). Kiểm tra lại hai năm.`,
    ],
  ],
];

test.each(SPOILED)("%s", (_, file, find, put, problems) => {
  expect(problemLines(spoiled(file, find, put))).toEqual(problems);
});
