import { expect, test } from "vitest";
import { problemLines, SMALL_PROJECT, spoiled } from "../../small-project.ts";

const PAPI_2020 = "data/scores/papi/2020.yaml";
const PAPI_2021 = "data/scores/papi/2021.yaml";
const SAMPLE_2023 = "data/scores/par-index-mau/2023.yaml";

/** What is spoiled, in which file, which text by which, and every problem that must come of it. */
const SPOILED: [what: string, file: string, find: string | null, put: string | null, problems: string[]][] = [
  [
    "rank above units",
    PAPI_2020,
    "rank: 2}",
    "rank: 4}",
    [
      `${PAPI_2020}:8:35 rank-above-units Thứ hạng lớn hơn số đơn vị được xếp hạng (đang có 4, cần không quá 3). Kiểm tra lại thứ hạng hoặc ranked_units.`,
    ],
  ],
  [
    "rank above units in a row",
    PAPI_2021,
    "11.2500, 2,",
    "11.2500, 3,",
    [
      `${PAPI_2021}:9:27 rank-above-units Thứ hạng lớn hơn số đơn vị được xếp hạng (đang có 3, cần không quá 2). Kiểm tra lại thứ hạng hoặc ranked_units.`,
    ],
  ],
  [
    "score above total max",
    PAPI_2020,
    "score: 12.50",
    "score: 20.01",
    [
      `${PAPI_2020}:8:22 score-above-maximum Điểm vượt mức tối đa (đang có 20.01, cần không quá 20). Kiểm tra lại số hoặc điểm tối đa trong khung.`,
      `${PAPI_2020}:8:35 rank-contradicts-scores Thứ hạng trái với điểm: Đồng Tháp (dong-thap) 20.01 điểm hạng 2, Quảng Ninh (quang-ninh) 13.00 điểm hạng 1. Đối chiếu điểm và thứ hạng của hai đơn vị với nguồn.`,
    ],
  ],
  [
    "score above component max",
    PAPI_2021,
    "6.6000, 3.20, 3.40, 6.0000",
    "10.6000, 3.20, 7.40, 2.0000",
    [
      `${PAPI_2021}:8:29 score-above-maximum Điểm vượt mức tối đa (đang có 10.6000, cần không quá 10). Kiểm tra lại số hoặc điểm tối đa trong khung.`,
    ],
  ],
  [
    "self score above max",
    SAMPLE_2023,
    "self_score: 9.5",
    "self_score: 10.5",
    [
      `${SAMPLE_2023}:9:32 score-above-maximum Điểm vượt mức tối đa (đang có 10.5, cần không quá 10). Kiểm tra lại số hoặc điểm tối đa trong khung.`,
    ],
  ],
  [
    "percent above 100",
    SAMPLE_2023,
    "    components:",
    "    score: 100.5\n    components:",
    [
      `${SAMPLE_2023}:8:12 score-above-maximum Điểm vượt mức tối đa (đang có 100.5, cần không quá 100). Kiểm tra lại số hoặc điểm tối đa trong khung.`,
    ],
  ],
];

test.each(SPOILED)("%s", (_, file, find, put, problems) => {
  expect(problemLines(spoiled(file, find, put))).toEqual(problems);
});

test("a component that takes points away is scored below 0, down to its minimum, and counts in the sum", () => {
  const index = (SMALL_PROJECT["data/indices/papi.yaml"] ?? "").replace(
    "{id: transparency, name: {vi: Công khai}, max: 10}",
    "{id: transparency, name: {vi: Công khai}, max: 10}\n      - {id: tru, name: {vi: Điểm trừ}, min: -1}",
  );
  const scores = (less: string, total: string) => `index: papi
year: 2021
published: 2022-05-10
source: papi-2021
ranked_units: 2
columns: [unit, score, participation, transparency, tru]
rows:
  - [dong-thap, 12.60, 6.60, 6.00, 0]
  - [quang-ninh, ${total}, 5.25, 6.00, ${less}]
`;
  const lines = (less: string, total: string) =>
    problemLines({ ...SMALL_PROJECT, "data/indices/papi.yaml": index, [PAPI_2021]: scores(less, total) });
  expect(lines("-0.50", "10.75")).toEqual([]);
  expect(lines("-0.50", "11.25")).toEqual([
    `${PAPI_2021}:9:18 sum-mismatch Điểm đã ghi không bằng tổng điểm các thành phần (đang có 11.25, cần 10.75 ± 0.001). Đối chiếu điểm tổng và điểm thành phần với nguồn.`,
  ]);
  expect(lines("-2.00", "9.25")).toEqual([
    `${PAPI_2021}:9:36 wrong-value Điểm thấp hơn mức thấp nhất (đang có -2.00, cần từ -1 trở lên). Kiểm tra lại số hoặc khóa min trong khung.`,
  ]);
  expect(lines("0.50", "11.75")).toEqual([
    `${PAPI_2021}:9:37 score-above-maximum Điểm vượt mức tối đa (đang có 0.50, cần không quá 0). Kiểm tra lại số hoặc điểm tối đa trong khung.`,
  ]);
});
