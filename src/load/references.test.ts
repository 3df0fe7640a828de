import { expect, test } from "vitest";
import { problemLines, spoiled } from "./small-project.ts";

const PAPI_2020 = "data/scores/papi/2020.yaml";
const PAPI_2021 = "data/scores/papi/2021.yaml";
const UNITS = "data/units.yaml";
const CONFERENCE = "data/conferences/quang-ninh-2022.yaml";
const SAMPLE_2023 = "data/scores/par-index-mau/2023.yaml";

/** What is spoiled, in which file, which text by which, and every problem that must come of it. */
const SPOILED: [what: string, file: string, find: string | null, put: string | null, problems: string[]][] = [
  [
    "unknown unit in units",
    PAPI_2020,
    "  dong-thap:",
    "  dong-thp:",
    [`${PAPI_2020}:8:3 unknown-unit Không có đơn vị “dong-thp”. Có phải “dong-thap”?`],
  ],
  [
    "unknown unit by its name in a row",
    PAPI_2021,
    "[dong-thap, 12",
    "[Đồng Tháp, 12",
    [`${PAPI_2021}:8:6 unknown-unit Không có đơn vị “Đồng Tháp”. Có phải “dong-thap” hay “dong-thap-2025”?`],
  ],
  [
    "unknown unit in missing",
    PAPI_2021,
    "{unit: cao-bang,",
    "{unit: cao-bag,",
    [
      `${PAPI_2021}:10:16 missing-without-reason Cao Bằng (cao-bang) để trống 4 ô (score, rank, participation, sc11) mà không nêu lý do. Thêm {unit: cao-bang, reason: …} vào danh sách missing; lý do là not-published, not-applicable hoặc partial.`,
      `${PAPI_2021}:12:12 unknown-unit Không có đơn vị “cao-bag”. Có phải “cao-bang”?`,
    ],
  ],
  [
    "unit merged into",
    UNITS,
    "merged_into: dong-thap-2025",
    "merged_into: dong-thap-2026",
    [`${UNITS}:7:79 unknown-unit Không có đơn vị “dong-thap-2026”. Có phải “dong-thap-2025”?`],
  ],
  [
    "unknown index",
    CONFERENCE,
    "{index: papi, year: 2021, against",
    "{index: papy, year: 2021, against",
    [`${CONFERENCE}:7:13 unknown-index Không có chỉ số “papy”. Có phải “papi”?`],
  ],
  [
    "unknown index in address",
    CONFERENCE,
    "[papi/participation]",
    "[papy/participation]",
    [`${CONFERENCE}:9:75 unknown-index Không có chỉ số “papy”. Có phải “papi”?`],
  ],
  [
    "an id with diacritics",
    CONFERENCE,
    "agencies: [so-noi-vu]",
    "agencies: [so-noi-vụ]",
    [`${CONFERENCE}:11:96 unknown-reference Không có cơ quan “so-noi-vụ”. Có phải “so-noi-vu”?`],
  ],
  [
    "an unknown agency",
    CONFERENCE,
    "agencies: [so-noi-vu]",
    "agencies: [so-y-te]",
    [`${CONFERENCE}:11:96 unknown-reference Không có cơ quan “so-y-te”. Xem agencies trong data/units.yaml.`],
  ],
  [
    "unknown agency responsible",
    SAMPLE_2023,
    "responsible: so-noi-vu",
    "responsible: so-noi-v",
    [`${SAMPLE_2023}:9:73 unknown-reference Không có cơ quan “so-noi-v”. Có phải “so-noi-vu”?`],
  ],
  [
    "unknown region",
    UNITS,
    "regions: [dbscl]",
    "regions: [dbsh]",
    [`${UNITS}:7:105 unknown-reference Không có vùng “dbsh”. Xem regions trong data/units.yaml.`],
  ],
  [
    "unknown region mean",
    PAPI_2021,
    "regions: {dbscl: 12.6}",
    "regions: {tay-bac: 12.6}",
    [`${PAPI_2021}:13:35 unknown-reference Không có vùng “tay-bac”. Xem regions trong data/units.yaml.`],
  ],
  [
    "unknown source",
    PAPI_2021,
    "source: papi-2021",
    "source: papi-2012",
    [`${PAPI_2021}:4:9 unknown-source Không có nguồn “papi-2012”. Có phải “papi-2021”?`],
  ],
  [
    "unknown source in list",
    CONFERENCE,
    "source: kh-205",
    "source: [kh-205, kh-206]",
    [`${CONFERENCE}:5:18 unknown-source Không có nguồn “kh-206”. Có phải “kh-205”?`],
  ],
  [
    "missing source file level",
    PAPI_2021,
    "source: papi-2021\n",
    "",
    [
      `${PAPI_2021}:7:17 missing-source Tệp có 17 số liệu không ghi nguồn; đây là số đầu tiên. Thêm khóa source ở đầu tệp (cho mọi số liệu của tệp) hoặc ở từng số, với mã nguồn trong data/sources.yaml.`,
    ],
  ],
  [
    "missing source conference",
    CONFERENCE,
    "source: kh-205\n",
    "",
    [
      `${CONFERENCE}:1:1 missing-source Không ghi nguồn. Thêm khóa source với mã nguồn trong data/sources.yaml.`,
    ],
  ],
];

test.each(SPOILED)("%s", (_, file, find, put, problems) => {
  expect(problemLines(spoiled(file, find, put))).toEqual(problems);
});
