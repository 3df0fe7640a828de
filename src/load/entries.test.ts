import { expect, test } from "vitest";
import { problemLines, spoiled } from "./small-project.ts";

const PAPI_2021 = "data/scores/papi/2021.yaml";
const PAPI_2020 = "data/scores/papi/2020.yaml";
const CONFERENCE = "data/conferences/quang-ninh-2022.yaml";
const UNITS = "data/units.yaml";

/** What is spoiled, in which file, which text by which, and every problem that must come of it. */
const SPOILED: [what: string, file: string, find: string | null, put: string | null, problems: string[]][] = [
  [
    "short row",
    PAPI_2021,
    "3.00, 6.0000]",
    "3.00]",
    [
      `${PAPI_2021}:9:5 wrong-type Số ô của dòng không bằng số cột khai ở columns (đang có 6 ô, cần 7 ô). Bổ sung ô thiếu (ghi null) hoặc xóa ô thừa.`,
    ],
  ],
  [
    "columns without rows",
    PAPI_2020,
    "\nunits:",
    "\ncolumns: [unit, score]\nunits:",
    [`${PAPI_2020}:6:1 missing-key columns và rows phải đi cùng nhau. Thêm phần còn thiếu hoặc xóa cả hai.`],
  ],
  [
    "first column",
    PAPI_2021,
    "[unit, score, rank",
    "[score, unit, rank",
    [
      `${PAPI_2021}:6:11 wrong-value Cột đầu của columns không phải là unit (cần unit). Đặt unit làm cột đầu tiên.`,
      `${PAPI_2021}:6:18 unknown-component Không có thành phần “unit” trong khung năm 2021 của chỉ số papi. Xem mã thành phần trong tệp của chỉ số ở data/indices.`,
    ],
  ],
  [
    "column twice",
    PAPI_2021,
    "sc11, sc12",
    "sc11, sc11",
    [`${PAPI_2021}:6:51 duplicate-entry Cột “sc11” đã có ở dòng 6. Giữ lại một mục, xóa mục kia.`],
  ],
  [
    "null cell",
    PAPI_2021,
    "11.2500, 2, 5.2500",
    "11.2500, 2, null",
    [
      `${PAPI_2021}:9:30 missing-without-reason Quảng Ninh (quang-ninh) để trống 1 ô (participation) mà không nêu lý do. Thêm {unit: quang-ninh, reason: …} vào danh sách missing; lý do là not-published, not-applicable hoặc partial.`,
    ],
  ],
  [
    "empty unit",
    PAPI_2020,
    "dong-thap: {score: 12.50, rank: 2}",
    "dong-thap: {}",
    [
      `${PAPI_2020}:8:3 missing-without-reason Mục này không có số liệu nào. Ghi số liệu, hoặc ghi missing: {reason: …} nêu lý do, hoặc xóa mục.`,
    ],
  ],
  [
    "same unit twice in rows",
    PAPI_2021,
    "[quang-ninh,",
    "[dong-thap,",
    [
      `${PAPI_2021}:9:6 duplicate-entry Đơn vị “dong-thap” đã có ở dòng 8, với số khác. Đối chiếu tên đơn vị của hai dòng với nguồn: có thể một dòng là của đơn vị khác, hoặc cột mã đơn vị bị lệch từ đây.`,
    ],
  ],
  [
    "same unit in rows and units",
    PAPI_2021,
    "missing:",
    "units: {dong-thap: {rank: 1}}\nmissing:",
    [
      `${PAPI_2021}:11:9 duplicate-entry Đơn vị “dong-thap” đã có ở dòng 8, với số khác. Đối chiếu tên đơn vị của hai dòng với nguồn: có thể một dòng là của đơn vị khác, hoặc cột mã đơn vị bị lệch từ đây.`,
    ],
  ],
  [
    "same id twice",
    CONFERENCE,
    "causes:\n",
    "causes:\n  - {id: can-bo, kind: people, text: Cán bộ}\n",
    [`${CONFERENCE}:12:10 duplicate-entry Mục “can-bo” đã có ở dòng 11. Giữ lại một mục, xóa mục kia.`],
  ],
  [
    "unit declared twice",
    UNITS,
    "id: cao-bang",
    "id: quang-ninh",
    [
      "data/scores/papi/2021.yaml:10:6 unknown-unit Không có đơn vị “cao-bang”. Xem mã đơn vị trong data/units.yaml.",
      "data/scores/papi/2021.yaml:12:12 unknown-unit Không có đơn vị “cao-bang”. Xem mã đơn vị trong data/units.yaml.",
      "data/scores/pci/2021.yaml:11:3 unknown-unit Không có đơn vị “cao-bang”. Xem mã đơn vị trong data/units.yaml.",
      `${UNITS}:8:10 duplicate-entry Đơn vị “quang-ninh” đã có ở dòng 6. Giữ lại một mục, xóa mục kia.`,
    ],
  ],
];

test.each(SPOILED)("%s", (_, file, find, put, problems) => {
  expect(problemLines(spoiled(file, find, put))).toEqual(problems);
});
