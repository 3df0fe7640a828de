import fc from "fast-check";
import { expect, test } from "vitest";
import { withMinus, withoutThousandsComma } from "./read/written-number.ts";
import { problemLines, spoiled } from "./small-project.ts";

const PAPI_2020 = "data/scores/papi/2020.yaml";
const PAPI_2021 = "data/scores/papi/2021.yaml";
const UNITS = "data/units.yaml";
const CONFERENCE = "data/conferences/quang-ninh-2022.yaml";
const MINUS = "Dấu trừ dán từ Word, Excel hoặc trang web, không phải dấu trừ của bàn phím";
const AGAIN = "dấu gạch chỉ để ngăn cách thì bỏ đi.";
const COMMA = "Số có dấu phẩy ngăn hàng nghìn";

test.each<[what: string, file: string, find: string, put: string, problems: string[]]>([
  [
    "a dash with a blank, whose sign is kept",
    PAPI_2021,
    "change: 0.10",
    "change: – 0.10",
    [`${PAPI_2021}:15:46 wrong-type ${MINUS} (đang có “– 0.10”, cần -0.10). Xóa rồi gõ lại -0.10; ${AGAIN}`],
  ],
  [
    "a dash and a decimal comma in braces",
    PAPI_2021,
    "change: 0.10",
    "change: —0,10",
    [`${PAPI_2021}:15:46 wrong-type ${MINUS} (đang có “—0,10”, cần -0.10). Xóa rồi gõ lại -0.10; ${AGAIN}`],
  ],
  [
    "a dash in a row",
    PAPI_2021,
    "2.25, 3.00",
    "−2.25, 3.00",
    [`${PAPI_2021}:9:38 wrong-type ${MINUS} (đang có “−2.25”, cần -2.25). Xóa rồi gõ lại -2.25; ${AGAIN}`],
  ],
  [
    "a dash for no figure in braces",
    PAPI_2020,
    "rank: 1}",
    "rank: -}",
    [
      `${PAPI_2020}:7:36 blank-mark Không có số mà vẫn ghi khóa (đang có “-”). Xóa cả khóa này; khi cần thì nêu lý do ở missing.`,
    ],
  ],
  [
    "dashes of Word in a day",
    CONFERENCE,
    "held_on: 2022-07-20",
    "held_on: 2022–07–20",
    [
      `${CONFERENCE}:4:10 wrong-value Ngày không viết theo thứ tự năm-tháng-ngày (đang có “2022–07–20”, cần ngày có thật, viết như 2022-05-10). Viết 2022-07-20.`,
    ],
  ],
  [
    "a comma between thousands in braces",
    UNITS,
    "gso: '22'}",
    "gso: '22', population: [{year: 2020, thousands: 1,600.0, source: papi-2021}]}",
    [
      `${UNITS}:6:94 wrong-type ${COMMA} (đang có “1,600.0”, cần 1600.0). Viết 1600.0 (không ngăn hàng nghìn).`,
    ],
  ],
  [
    "a comma between thousands in quotes",
    UNITS,
    "gso: '22'}",
    "gso: '22', population: [{year: 2020, thousands: '1,600.0', source: papi-2021}]}",
    [
      `${UNITS}:6:94 wrong-type ${COMMA} (đang có “1,600.0”, cần 1600.0). Viết 1600.0 (không ngăn hàng nghìn).`,
    ],
  ],
])("%s", (_, file, find, put, problems) => {
  expect(problemLines(spoiled(file, find, put))).toEqual(problems);
});

test("two cells of a row are no number with commas between thousands", () => {
  expect(problemLines(spoiled(PAPI_2021, "11.2500, 2, 5.2500, 2.25", "11.2500,2,5.2500,2.25"))).toEqual([]);
});

test("a number behind any dash keeps its sign and its value", () => {
  const dash = fc.constantFrom("−", "–", "—", "‐", "‑", "‒", "﹣", "－");
  const number = fc.integer({ min: 0, max: 999_999 }).map((cents) => (cents / 100).toFixed(2));
  fc.assert(
    fc.property(dash, fc.constantFrom("", " "), fc.boolean(), number, (sign, blank, comma, written) => {
      const shown = `${sign}${blank}${comma ? written.replace(".", ",") : written}`;
      expect(withMinus(shown)).toBe(`-${written}`);
    }),
  );
  expect(["-0.5", "5", "–", "2020–2021", "– năm"].map(withMinus)).toEqual([null, null, null, null, null]);
});

test.each([
  ["1,600.0", "1600.0"],
  ["12,345,678", "12345678"],
  ["1,600", null],
  ["16,00.0", null],
  ["1.600,0", null],
])("%s without its commas is %s", (written, plain) => {
  expect(withoutThousandsComma(written)).toBe(plain);
});
