import { expect, test } from "vitest";
import { problemLines, spoiled } from "./small-project.ts";

const PAPI_2021 = "data/scores/papi/2021.yaml";
const PCI_2021 = "data/scores/pci/2021.yaml";
const UNITS = "data/units.yaml";
const PAPI_2020 = "data/scores/papi/2020.yaml";
const PAPI = "data/indices/papi.yaml";
const CONFERENCE = "data/conferences/quang-ninh-2022.yaml";

/** What is spoiled, in which file, which text by which, and every problem that must come of it. */
const SPOILED: [what: string, file: string, find: string | null, put: string | null, problems: string[]][] = [
  [
    "a misspelled key, told once",
    PAPI_2021,
    "ranked_units",
    "rank_units",
    [`${PAPI_2021}:5:1 unknown-key Không có khóa “rank_units” ở chỗ này. Có phải “ranked_units”?`],
  ],
  [
    "a key that every object has already, in a map that takes any",
    PCI_2021,
    "  quang-ninh:\n",
    "  __proto__: {score: 1.00}\n  quang-ninh:\n",
    [
      `${PCI_2021}:7:3 unknown-key Không có khóa “__proto__” ở chỗ này. Xóa khóa này: không mục nào được mang tên ấy.`,
    ],
  ],
  [
    "an address that looks like one",
    "data/site.yaml",
    "languages: [vi]",
    "languages: [vi]\nbase_address: 'https://['",
    [
      "data/site.yaml:3:15 wrong-value Giá trị không đúng cách ghi (đang có “https://[”, cần địa chỉ bắt đầu bằng http:// hoặc https://). Sửa lại theo cách ghi đã nêu.",
    ],
  ],
  [
    "a key that resembles none",
    PCI_2021,
    "    rank: 1",
    "    zzzzz: 1",
    [
      `${PCI_2021}:9:5 unknown-key Không có khóa “zzzzz” ở chỗ này. Các khóa dùng được: score, rank, components, partitions, missing, note, source, basis, how.`,
    ],
  ],
  [
    "a misspelled key that was optional",
    UNITS,
    "gso: '22'",
    "gsos: '22'",
    [`${UNITS}:6:46 unknown-key Không có khóa “gsos” ở chỗ này. Có phải “gso”?`],
  ],
  [
    "duplicate key",
    PAPI_2021,
    "year: 2021\n",
    "year: 2021\nyear: 2021\n",
    [
      `${PAPI_2021}:3:1 duplicate-key Khóa “year” xuất hiện hai lần ở cùng một chỗ. Giữ lại một dòng, xóa dòng kia.`,
    ],
  ],
  [
    "a missing key, at its parent",
    PAPI_2020,
    "ranked_units: 3\n",
    "",
    [
      `${PAPI_2020}:1:1 missing-key Thiếu khóa “ranked_units”. Thêm dòng “ranked_units: …”; cách ghi xem data/README.md.`,
    ],
  ],
  [
    "number where text belongs",
    UNITS,
    "gso: '22'",
    "gso: 22",
    [
      `${UNITS}:6:51 wrong-type Giá trị là số, không phải chữ (đang có 22, cần '22'). Đặt trong dấu nháy: '22'.`,
    ],
  ],
  [
    "yes where true belongs",
    PAPI_2021,
    "ranked_units: 2\n",
    "ranked_units: 2\ncomplete: có\n",
    [
      `${PAPI_2021}:6:11 wrong-value Giá trị không nằm trong các giá trị cho phép (đang có “có”, cần true | false). Có phải “true”?`,
    ],
  ],
  [
    "wrong choice",
    PAPI,
    "kind: survey",
    "kind: surveys",
    [
      `${PAPI}:7:7 wrong-value Giá trị không nằm trong các giá trị cho phép (đang có “surveys”, cần survey | administrative | mixed). Có phải “survey”?`,
    ],
  ],
  [
    "wrong date",
    CONFERENCE,
    "held_on: 2022-07-20",
    "held_on: 20/7/2022",
    [
      `${CONFERENCE}:4:10 wrong-value Ngày không viết theo thứ tự năm-tháng-ngày (đang có “20/7/2022”, cần ngày có thật, viết như 2022-05-10). Viết 2022-07-20.`,
    ],
  ],
  [
    "a day that does not exist",
    CONFERENCE,
    "held_on: 2022-07-20",
    "held_on: 2022-02-30",
    [
      `${CONFERENCE}:4:10 wrong-value Không có ngày này (đang có “2022-02-30”, cần ngày có thật, viết như 2022-05-10). Kiểm tra lại ngày và tháng.`,
    ],
  ],
  [
    "year out of range",
    CONFERENCE,
    "year: 2021, against: 2020, from: 2020}",
    "year: 21, against: 2020, from: 2020}",
    [
      `${CONFERENCE}:7:25 wrong-value Giá trị không đúng cách ghi (đang có 21, cần năm từ 2000 đến 2100). Sửa lại theo cách ghi đã nêu.`,
    ],
  ],
];

test.each(SPOILED)("%s", (_, file, find, put, problems) => {
  expect(problemLines(spoiled(file, find, put))).toEqual(problems);
});
