import { expect, test } from "vitest";
import { problemLines, spoiled } from "../../../small-project.ts";

const PAPI_2020 = "data/scores/papi/2020.yaml";
const PAPI_2021 = "data/scores/papi/2021.yaml";
const CONFERENCE = "data/conferences/quang-ninh-2022.yaml";
const UNITS = "data/units.yaml";

/** What is spoiled, in which file, which text by which, and every problem that must come of it. */
const SPOILED: [what: string, file: string, find: string, put: string, problems: string[]][] = [
  [
    "published in a far year",
    PAPI_2021,
    "published: 2022-05-10",
    "published: 2052-05-10",
    [
      `${CONFERENCE}:4:10 record-contradiction [cảnh báo] Hội nghị họp trước khi kết quả PAPI năm 2021 được công bố (2052-05-10) (đang có 2022-07-20, cần từ 2052-05-10). Kiểm tra lại ngày họp và năm được phân tích; nếu đúng thì trang ghi rõ là chưa công bố vào ngày họp.`,
      `${PAPI_2021}:3:12 unlikely-value [cảnh báo] Ngày công bố cách năm đánh giá quá xa (đang có 2052-05-10, cần khoảng 2022). Kiểm tra lại năm của ngày công bố.`,
    ],
  ],
  [
    "a document of a far year",
    "data/sources.yaml",
    "date: 2022-08-24",
    "date: 2052-08-24",
    [
      "data/sources.yaml:2:78 unlikely-value [cảnh báo] Ngày của tài liệu muộn hơn mọi số liệu và hội nghị quá xa (đang có 2052-08-24, cần không quá 2026). Kiểm tra lại năm của tài liệu.",
    ],
  ],
  [
    "a zero for what is missing",
    PAPI_2020,
    "score: 12.50",
    "score: 0",
    [
      `${PAPI_2020}:8:22 unlikely-value [cảnh báo] Điểm bằng 0 ở chỗ mọi đơn vị khác đều có điểm (đang có 0). Nếu không có số thì bỏ, hoặc ghi null và nêu lý do ở missing; không ghi 0 thay cho số thiếu.`,
    ],
  ],
  [
    "population in millions",
    UNITS,
    "gso: '22'}",
    "gso: '22', population: [{year: 2020, thousands: 1.904, source: papi-2021}]}",
    [
      `${UNITS}:6:94 unlikely-value [cảnh báo] Dân số khó có thật: thousands tính bằng nghìn người, dấu chấm là dấu thập phân (đang có 1.904 nghìn người). Kiểm tra lại: có phải 1904?`,
    ],
  ],
  [
    "population in people",
    UNITS,
    "gso: '22'}",
    "gso: '22', population: [{year: 2020, thousands: 1904500, source: papi-2021}]}",
    [
      `${UNITS}:6:94 unlikely-value [cảnh báo] Dân số khó có thật: thousands tính bằng nghìn người, dấu chấm là dấu thập phân (đang có 1904500 nghìn người). Kiểm tra lại: có phải 1904.5?`,
    ],
  ],
];

test.each(SPOILED)("%s", (_, file, find, put, problems) => {
  expect(problemLines(spoiled(file, find, put))).toEqual(problems);
});
