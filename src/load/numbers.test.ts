import { expect, test } from "vitest";
import { problemLines, SMALL_PROJECT, spoiled } from "./small-project.ts";

const PCI_2021 = "data/scores/pci/2021.yaml";
const PAPI_2020 = "data/scores/papi/2020.yaml";
const PAPI_2021 = "data/scores/papi/2021.yaml";

/** What is spoiled, in which file, which text by which, and every problem that must come of it. */
const SPOILED: [what: string, file: string, find: string | null, put: string | null, problems: string[]][] = [
  [
    "comma decimal on its own line",
    PCI_2021,
    "score: 73.02",
    "score: 73,02",
    [
      `${PCI_2021}:8:12 comma-decimal Số thập phân viết bằng dấu phẩy (đang có “73,02”, cần 73.02). Viết 73.02 (dấu chấm thập phân).`,
    ],
  ],
  [
    "comma decimal in braces",
    PAPI_2020,
    "score: 12.50,",
    "score: 12,50,",
    [
      `${PAPI_2020}:8:22 comma-decimal Số thập phân viết bằng dấu phẩy (đang có “12,50”, cần 12.50). Viết 12.50 (dấu chấm thập phân).`,
    ],
  ],
  [
    "comma decimals twice in braces",
    PCI_2021,
    "{entry: 7.50, land: 7.17}",
    "{entry: 7,50, land: 7,50}",
    [
      `${PCI_2021}:10:25 comma-decimal Số thập phân viết bằng dấu phẩy (đang có “7,50”, cần 7.50). Viết 7.50 (dấu chấm thập phân).`,
      `${PCI_2021}:10:37 comma-decimal Số thập phân viết bằng dấu phẩy (đang có “7,50”, cần 7.50). Viết 7.50 (dấu chấm thập phân).`,
    ],
  ],
  [
    "comma decimal in a row",
    PAPI_2021,
    "11.2500",
    "11,2500",
    [
      `${PAPI_2021}:9:18 comma-decimal Số thập phân viết bằng dấu phẩy (đang có “11,2500”, cần 11.2500). Viết 11.2500 (dấu chấm thập phân).`,
    ],
  ],
  [
    "quoted comma decimal in a row",
    PAPI_2021,
    "11.2500",
    "'11,2500'",
    [
      `${PAPI_2021}:9:18 comma-decimal Số thập phân viết bằng dấu phẩy (đang có “11,2500”, cần 11.2500). Viết 11.2500 (dấu chấm thập phân).`,
    ],
  ],
  [
    "text where a number belongs",
    PCI_2021,
    "score: 73.02",
    "score: 73.02 điểm",
    [
      `${PCI_2021}:8:12 wrong-type Giá trị là chữ, không phải số (đang có “73.02 điểm”, cần số). Chỉ ghi số: 73.02 (không kèm chữ, đơn vị hay dấu nháy).`,
    ],
  ],
  [
    "text in a cell",
    PAPI_2021,
    "11.2500",
    "không có",
    [
      `${PAPI_2021}:9:18 blank-mark Ô không có số mà không ghi null (đang có “không có”, cần null). Ghi null, và nêu lý do của đơn vị ấy ở danh sách missing.`,
    ],
  ],
  [
    "hexadecimal",
    PCI_2021,
    "score: 73.02",
    "score: 0x49",
    [
      `${PCI_2021}:8:12 wrong-type Số không viết theo cách thường (đang có “0x49”, cần số như 42.43). Chỉ ghi chữ số, dấu trừ và một dấu chấm thập phân.`,
    ],
  ],
  [
    "list where a number belongs",
    PCI_2021,
    "score: 73.02",
    "score: [73.02]",
    [
      `${PCI_2021}:8:12 wrong-type Giá trị không đúng loại (đang có danh sách, cần số). Sửa lại giá trị theo data/README.md.`,
    ],
  ],
  [
    "rank not whole",
    PAPI_2020,
    "rank: 2}",
    "rank: 1.5}",
    [
      `${PAPI_2020}:8:35 wrong-value Thứ hạng không hợp lệ (đang có 1.5, cần số nguyên từ 1). Ghi thứ hạng là một số nguyên.`,
    ],
  ],
  [
    "negative score",
    PAPI_2020,
    "score: 12.50",
    "score: -12.50",
    [
      `${PAPI_2020}:8:22 wrong-value Điểm âm (đang có -12.50, cần từ 0 trở lên). Kiểm tra lại số; điểm không nhỏ hơn 0. Thành phần trừ điểm thì ghi min ở khung của chỉ số.`,
    ],
  ],
  [
    "inferred without how",
    PCI_2021,
    ", how: '58.29 - 2.00'",
    "",
    [`${PCI_2021}:11:21 missing-key Số suy ra mà không ghi cách suy ra. Thêm khóa how nêu phép tính.`],
  ],
];

test.each(SPOILED)("%s", (_, file, find, put, problems) => {
  expect(problemLines(spoiled(file, find, put))).toEqual(problems);
});

/** The rows of PAPI 2021 as programs write them, changed by one replacement. */
function denseRows(find: string, put: string): string[] {
  const text = SMALL_PROJECT[PAPI_2021]!.replace(/^ {2}- \[.*$/gm, (row) => row.replaceAll(", ", ","));
  expect(text).toContain(find);
  return problemLines({ ...SMALL_PROJECT, [PAPI_2021]: text.replace(find, put) });
}

const DENSE: [what: string, find: string, put: string, problems: string[]][] = [
  ["are read as they stand", "2.25,3.00", "2.25,3.00", []],
  ["hold whole numbers beside one another", "1,6.6000,3.20", "1,6.6,3.2", []],
  [
    "hold a decimal comma, which makes a cell too many",
    "11.2500",
    "11,2500",
    [
      `${PAPI_2021}:9:17 comma-decimal Số thập phân viết bằng dấu phẩy (đang có “11,2500”, cần 11.2500). Viết 11.2500 (dấu chấm thập phân).`,
    ],
  ],
];

test.each(DENSE)("rows without spaces %s", (_, find, put, problems) => {
  expect(denseRows(find, put)).toEqual(problems);
});
