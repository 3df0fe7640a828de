import { expect, test } from "vitest";
import { problemLines, spoiled } from "./small-project.ts";

const PAPI_2021 = "data/scores/papi/2021.yaml";
const CONFERENCE = "data/conferences/quang-ninh-2022.yaml";
const PCI_2021 = "data/scores/pci/2021.yaml";

/** What is spoiled, in which file, which text by which, and every problem that must come of it. */
const SPOILED: [what: string, file: string, find: string, put: string, problems: string[]][] = [
  [
    "unit by its name",
    CONFERENCE,
    "unit: quang-ninh",
    "unit: Quảng Ninh",
    [`${CONFERENCE}:2:7 unknown-unit Không có đơn vị “Quảng Ninh”. Có phải “quang-ninh”?`],
  ],
  [
    "unit with its kind",
    CONFERENCE,
    "unit: quang-ninh",
    "unit: UBND tỉnh Quảng Ninh",
    [`${CONFERENCE}:2:7 unknown-unit Không có đơn vị “UBND tỉnh Quảng Ninh”. Có phải “quang-ninh”?`],
  ],
  [
    "agency by its name",
    CONFERENCE,
    "agencies: [so-noi-vu]",
    "agencies: [Sở Nội vụ]",
    [`${CONFERENCE}:11:96 unknown-reference Không có cơ quan “Sở Nội vụ”. Có phải “so-noi-vu”?`],
  ],
  [
    "source by its title",
    CONFERENCE,
    "source: kh-205",
    "source: Kế hoạch 205/KH-UBND",
    [`${CONFERENCE}:5:9 unknown-source Không có nguồn “Kế hoạch 205/KH-UBND”. Có phải “kh-205”?`],
  ],
  [
    "index in capitals",
    CONFERENCE,
    "{index: papi, year: 2021, against",
    "{index: PAPI, year: 2021, against",
    [`${CONFERENCE}:7:13 unknown-index Không có chỉ số “PAPI”. Có phải “papi”?`],
  ],
  [
    "index in capitals in an address",
    CONFERENCE,
    "[papi/participation]",
    "[PAPI/participation]",
    [`${CONFERENCE}:9:75 unknown-index Không có chỉ số “PAPI”. Có phải “papi”?`],
  ],
  [
    "component by its name",
    CONFERENCE,
    "[papi/participation]",
    "[papi/Tham gia]",
    [
      `${CONFERENCE}:9:75 unknown-component Không có thành phần “Tham gia” trong chỉ số papi. Có phải “participation”?`,
    ],
  ],
  [
    "component without its index",
    CONFERENCE,
    "[papi/participation]",
    "[participation]",
    [`${CONFERENCE}:9:75 unknown-index Không có chỉ số “participation”. Có phải “papi/participation”?`],
  ],
  [
    "key in Vietnamese",
    CONFERENCE,
    "title: Hội",
    "tiêu đề: Hội",
    [`${CONFERENCE}:3:1 unknown-key Không có khóa “tiêu đề” ở chỗ này. Có phải “title”?`],
  ],
  [
    "two keys in Vietnamese",
    CONFERENCE,
    "held_on: 2022",
    "ngày họp: 2022",
    [`${CONFERENCE}:4:1 unknown-key Không có khóa “ngày họp” ở chỗ này. Có phải “held_on”?`],
  ],
  [
    "choice in Vietnamese",
    CONFERENCE,
    "kind: people",
    "kind: con người",
    [
      `${CONFERENCE}:11:24 wrong-value Giá trị không nằm trong các giá trị cho phép (đang có “con người”, cần people | organisation | apparatus | process | technology | external). Có phải “people”?`,
    ],
  ],
  [
    "yes in Vietnamese",
    CONFERENCE,
    "held_on",
    "official: có\nheld_on",
    [
      `${CONFERENCE}:4:11 wrong-value Giá trị không nằm trong các giá trị cho phép (đang có “có”, cần true | false). Có phải “true”?`,
    ],
  ],
  [
    "year in words",
    CONFERENCE,
    "year: 2021, against: 2020, from",
    "year: năm 2021, against: 2020, from",
    [
      `${CONFERENCE}:7:25 wrong-type Giá trị là chữ, không phải số (đang có “năm 2021”, cần số). Chỉ ghi số: 2021 (không kèm chữ, đơn vị hay dấu nháy).`,
    ],
  ],
  [
    "year in quotes",
    CONFERENCE,
    "year: 2021, against: 2020, from",
    "year: '2021', against: 2020, from",
    [
      `${CONFERENCE}:7:25 wrong-type Giá trị là chữ, không phải số (đang có “2021”, cần số). Chỉ ghi số: 2021 (không kèm chữ, đơn vị hay dấu nháy).`,
    ],
  ],
  [
    "year with a point",
    CONFERENCE,
    "year: 2021, against: 2020, from",
    "year: 2.021, against: 2020, from",
    [
      `${CONFERENCE}:7:25 wrong-type Dấu chấm là dấu thập phân, nên đây không phải số nguyên (đang có 2.021, cần số nguyên). Viết 2021, không chấm hàng nghìn.`,
    ],
  ],
  [
    "day, month, year",
    CONFERENCE,
    "held_on: 2022-07-20",
    "held_on: 20/7/2022",
    [
      `${CONFERENCE}:4:10 wrong-value Ngày không viết theo thứ tự năm-tháng-ngày (đang có “20/7/2022”, cần ngày có thật, viết như 2022-05-10). Viết 2022-07-20.`,
    ],
  ],
  [
    "date with single digits",
    CONFERENCE,
    "held_on: 2022-07-20",
    "held_on: 2022-7-20",
    [
      `${CONFERENCE}:4:10 wrong-value Ngày không viết theo thứ tự năm-tháng-ngày (đang có “2022-7-20”, cần ngày có thật, viết như 2022-05-10). Viết 2022-07-20.`,
    ],
  ],
  [
    "date in words",
    CONFERENCE,
    "held_on: 2022-07-20",
    "held_on: ngày 20 tháng 7 năm 2022",
    [
      `${CONFERENCE}:4:10 wrong-value Ngày không viết theo thứ tự năm-tháng-ngày (đang có “ngày 20 tháng 7 năm 2022”, cần ngày có thật, viết như 2022-05-10). Viết 2022-07-20.`,
    ],
  ],
  [
    "day that is not",
    CONFERENCE,
    "held_on: 2022-07-20",
    "held_on: 2022-06-31",
    [
      `${CONFERENCE}:4:10 wrong-value Không có ngày này (đang có “2022-06-31”, cần ngày có thật, viết như 2022-05-10). Kiểm tra lại ngày và tháng.`,
    ],
  ],
  [
    "date in curly quotes",
    CONFERENCE,
    "held_on: 2022-07-20",
    "held_on: “2022-07-20”",
    [
      `${CONFERENCE}:4:10 odd-character [cảnh báo] Câu nằm trong cặp nháy cong, nên dấu nháy cũng được in ra (đang có ““2022-07-20””). Xóa cặp nháy cong; muốn đặt trong dấu nháy thì dùng nháy thẳng '…'.`,
      `${CONFERENCE}:4:10 wrong-value Ngày không viết theo thứ tự năm-tháng-ngày (đang có ““2022-07-20””, cần ngày có thật, viết như 2022-05-10). Viết 2022-07-20.`,
    ],
  ],
  [
    "percent sign",
    PCI_2021,
    "score: 73.02",
    "score: 73.02%",
    [
      `${PCI_2021}:8:12 wrong-type Giá trị là chữ, không phải số (đang có “73.02%”, cần số). Chỉ ghi số: 73.02 (không kèm chữ, đơn vị hay dấu nháy).`,
    ],
  ],
  [
    "comma and percent sign",
    PCI_2021,
    "score: 73.02",
    "score: 73,02%",
    [
      `${PCI_2021}:8:12 wrong-type Giá trị là chữ, không phải số (đang có “73,02%”, cần số). Chỉ ghi số: 73.02 (không kèm chữ, đơn vị hay dấu nháy).`,
    ],
  ],
  [
    "place of places",
    PCI_2021,
    "rank: 1",
    "rank: 1/63",
    [
      `${PCI_2021}:9:11 wrong-type Giá trị là chữ, không phải số (đang có “1/63”, cần số). Chỉ ghi số: 1 (không kèm chữ, đơn vị hay dấu nháy).`,
    ],
  ],
  [
    "ordinal",
    PCI_2021,
    "rank: 1",
    "rank: thứ 1",
    [
      `${PCI_2021}:9:11 wrong-type Giá trị là chữ, không phải số (đang có “thứ 1”, cần số). Chỉ ghi số: 1 (không kèm chữ, đơn vị hay dấu nháy).`,
    ],
  ],
  [
    "minus of the typesetter",
    PAPI_2021,
    "change: 0.10",
    "change: −0.10",
    [
      `${PAPI_2021}:15:46 wrong-type Dấu trừ dán từ Word, Excel hoặc trang web, không phải dấu trừ của bàn phím (đang có “−0.10”, cần -0.10). Xóa rồi gõ lại -0.10; dấu gạch chỉ để ngăn cách thì bỏ đi.`,
    ],
  ],
  [
    "formula",
    PCI_2021,
    "score: 73.02",
    "score: =SUM(A1:A5)",
    [
      `${PCI_2021}:8:12 wrong-type Giá trị là chữ, không phải số (đang có “=SUM(A1:A5)”, cần số). Đây là công thức Excel: chép giá trị (số), không chép công thức.`,
    ],
  ],
  [
    "hexadecimal in a row, without an echo in the sums",
    PAPI_2021,
    "11.2500",
    "0x18",
    [
      `${PAPI_2021}:9:18 wrong-type Số không viết theo cách thường (đang có “0x18”, cần số như 42.43). Chỉ ghi chữ số, dấu trừ và một dấu chấm thập phân.`,
    ],
  ],
  [
    "not a number in a row",
    PAPI_2021,
    "11.2500",
    ".nan",
    [
      `${PAPI_2021}:9:18 wrong-type Số không viết theo cách thường (đang có “.nan”, cần số như 42.43). Chỉ ghi chữ số, dấu trừ và một dấu chấm thập phân.`,
    ],
  ],
  [
    "point without decimals in a row",
    PAPI_2021,
    "11.2500",
    "24.",
    [
      `${PAPI_2021}:9:18 wrong-type Số không viết theo cách thường (đang có “24.”, cần số như 42.43). Chỉ ghi chữ số, dấu trừ và một dấu chấm thập phân.`,
    ],
  ],
  [
    "ids without brackets",
    CONFERENCE,
    "source: kh-205",
    "source: kh-205, papi-2021",
    [
      `${CONFERENCE}:5:9 wrong-value Nhiều mã phải nằm trong ngoặc vuông (đang có “kh-205, papi-2021”, cần [kh-205, papi-2021]). Viết [kh-205, papi-2021].`,
    ],
  ],
  [
    "one id where a list belongs",
    CONFERENCE,
    "agencies: [so-noi-vu]",
    "agencies: so-noi-vu",
    [
      `${CONFERENCE}:11:95 wrong-type Chỗ này cần danh sách (đang có “so-noi-vu”, cần danh sách). Viết [so-noi-vu].`,
    ],
  ],
  [
    "list without dashes",
    CONFERENCE,
    "  - {id: can-bo",
    "  {id: can-bo",
    [
      `${CONFERENCE}:11:3 wrong-type Chỗ này cần danh sách (đang có nhóm khóa, cần danh sách). Viết dấu gạch nối và một dấu cách trước mỗi mục.`,
    ],
  ],
];

test.each(SPOILED)("%s", (_, file, find, put, problems) => {
  expect(problemLines(spoiled(file, find, put))).toEqual(problems);
});
