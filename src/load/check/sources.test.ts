import { expect, test } from "vitest";
import { problemLines, spoiled } from "../small-project.ts";

/** A document agrees with its own title, and has one id. */
const SPOILED: [what: string, file: string, find: string | null, put: string, problems: string[]][] = [
  [
    "day and month exchanged",
    "data/sources.yaml",
    "kh-205: {title: Kế hoạch 205/KH-UBND, publisher: UBND tỉnh Quảng Ninh, date: 2022-08-24}",
    "kh-205: {title: 'Kế hoạch số 205/KH-UBND ngày 05/4/2022', publisher: UBND tỉnh Quảng Ninh, date: 2022-05-04}",
    [
      "data/sources.yaml:2:98 record-contradiction [cảnh báo] Ngày ở date khác ngày nêu trong tên tài liệu (đang có 2022-05-04, cần 2022-04-05). Đối chiếu với tài liệu, sửa date hoặc title.",
    ],
  ],
  [
    "a title with a day in words",
    "data/sources.yaml",
    "title: Kế hoạch 205/KH-UBND",
    "title: Kế hoạch ngày 24 tháng 8 năm 2022",
    [],
  ],
  [
    "only the month is known",
    "data/sources.yaml",
    "title: Kế hoạch 205/KH-UBND, publisher: UBND tỉnh Quảng Ninh, date: 2022-08-24",
    "title: 'Kế hoạch ngày 24/8/2022', publisher: UBND tỉnh Quảng Ninh, date: 2022-08",
    [],
  ],
  [
    "digits of the number exchanged",
    "data/sources.yaml",
    "title: Kế hoạch 205/KH-UBND,",
    "title: Kế hoạch số 205/KH-UBND, number: 250/KH-UBND,",
    [
      "data/sources.yaml:2:50 record-contradiction [cảnh báo] Số, ký hiệu ở number khác số nêu trong tên tài liệu (đang có “250/KH-UBND”, cần “205/KH-UBND”). Đối chiếu với tài liệu, sửa number hoặc title.",
    ],
  ],
  [
    "number of a law",
    "data/sources.yaml",
    "title: Kế hoạch 205/KH-UBND,",
    "title: Nghị quyết số 202/2025/QH15, number: 202/2025/QH15,",
    [],
  ],
  [
    "one document under two ids",
    "data/sources.yaml",
    "mau: {",
    "papi-lan-2: {title: Báo cáo PAPI  2021, publisher: CECODES, date: 2022-05-10}\nmau: {",
    [
      "data/sources.yaml:3:21 duplicate-entry [cảnh báo] Tài liệu này có vẻ đã có mã “papi-2021” ở dòng 1: danh mục nguồn sẽ in hai lần. Dùng một mã, xóa mục kia; nếu là hai tài liệu thì ghi tên cho khác nhau.",
    ],
  ],
];

test.each(SPOILED)("%s", (_, file, find, put, problems) => {
  expect(problemLines(spoiled(file, find, put))).toEqual(problems);
});
