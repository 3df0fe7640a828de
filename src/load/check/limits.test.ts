import { expect, test } from "vitest";
import { problemLines, spoiled } from "../small-project.ts";

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
      `${PAPI_2020}:8:35 rank-contradicts-scores Thứ hạng trái với điểm: dong-thap 20.01 điểm hạng 2, quang-ninh 13.00 điểm hạng 1. Đối chiếu điểm và thứ hạng của hai đơn vị với nguồn.`,
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
