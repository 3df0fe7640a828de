import { utils, write } from "@e965/xlsx";
import { expect, test } from "vitest";
import { frameworkOf } from "../../../model/lookup.ts";
import { realData } from "../../../testing/real-data.ts";
import { scoreWithRank } from "../figures/score-with-rank.ts";
import { readWorkbook } from "../workbook/read-workbook.ts";
import { readLeague } from "./read-league.ts";
import { findTables } from "./recognise.ts";

const dataset = await realData();
const NAMES = ["Hà Nội", "Cao Bằng", "Lào Cai", "Hải Dương"];
const ID = ["ha-noi", "cao-bang", "lao-cai", "hai-duong"];

type Row = (string | number | null)[];

function taken(rows: Row[]) {
  const sheet = utils.aoa_to_sheet(rows.map((row) => row.map((value) => value ?? undefined)));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "Bảng");
  const read = readWorkbook("SIPAS 2023.xlsx", new Uint8Array(write(book, { type: "array" }) as ArrayBuffer));
  if ("severity" in read) throw new Error(read.message);
  const leagues = findTables(read, dataset, {}).map(({ index, year, shape, match, names }) =>
    readLeague(shape, match.found, {
      file: "SIPAS 2023.xlsx",
      year: year!,
      names,
      index,
      framework: frameworkOf(index, year!)!,
    }),
  );
  return {
    figures: leagues.flatMap(({ figures }) =>
      figures.map(({ unit, meaning, written }) => `${unit} ${meaning} ${written}`),
    ),
    errors: leagues.flatMap(({ findings }) =>
      findings.flatMap(({ severity, place, message }) =>
        severity === "error" ? [`${place.cell}: ${message}`] : [],
      ),
    ),
  };
}

const both = ID.flatMap((unit, at) => [`${unit} score 8${at}.50`, `${unit} rank ${at + 1}`]).toSorted();

test.each([
  ["in brackets", (at: number) => `8${at},50 (hạng ${at + 1})`],
  ["out of how many", (at: number) => `8${at},50% - xếp thứ 0${at + 1}/63`],
  ["before the score", (at: number) => `${at + 1}/63 (8${at},50%)`],
  ["in words before it", (at: number) => `Hạng ${at + 1}; 8${at},50`],
])("a rank %s in the cell of its score is taken with it", (_, cell) => {
  const { figures, errors } = taken([
    ["TT", "Tỉnh", "SIPAS 2023"],
    ...NAMES.map((name, at) => [at + 1, name, cell(at)]),
  ]);
  expect(errors).toEqual([]);
  expect(figures.toSorted()).toEqual(both);
});

test("a rank in the cell of the score that a column of ranks contradicts is named", () => {
  const { errors } = taken([
    ["TT", "Tỉnh", "Điểm", "Xếp hạng"],
    ...NAMES.map((name, at) => [at + 1, name, `8${at},50 (hạng ${at + 1})`, at === 2 ? 9 : at + 1]),
  ]);
  expect(errors).toEqual(["C4: Thứ hạng 3 trong ô này khác 9 ở ô D4."]);
});

test.each(["34/63", "26/63 tỉnh", "thứ 26/63", "85,32*", "85,32 (2)", "9.10.2022", "12", "1,5/63"])(
  "%s tells no score with a rank",
  (text) => {
    expect(scoreWithRank(text, false)).toBeNull();
  },
);

const heads: [name: string, rows: Row[], row: (name: string, at: number) => Row][] = [
  [
    "a row that letters and numbers its columns",
    [
      ["TT", "Tỉnh", "Chỉ số", "Hạng"],
      ["A", "B", "1", "2"],
    ],
    (name, at) => [at + 1, name, `8${at},50`, at + 1],
  ],
  [
    "the scale beside the word for the score",
    [["TT", "Tỉnh", "Điểm đạt được/100", "Xếp thứ", "Số phiếu"]],
    (name, at) => [at + 1, name, `8${at},50`, at + 1, "1.204"],
  ],
  [
    "a year and its unit of measure alone",
    [["Tỉnh", "Năm 2022 (%)", "Năm 2023 (%)", "Hạng năm 2023"]],
    (name, at) => [name, `7${at},50`, `8${at},50`, at + 1],
  ],
];

test.each(heads)("the score is found under %s", (_, head, row) => {
  const { figures, errors } = taken([...head, ...NAMES.map(row)]);
  expect(errors).toEqual([]);
  expect(figures).toEqual(expect.arrayContaining(both));
});

test("rows left out may be told by dots, and a unit by its committee", () => {
  const { figures, errors } = taken([
    ["TT", "Đơn vị", "Điểm", "Hạng"],
    ...NAMES.flatMap((name, at) => [
      [at + 1, at === 0 ? `UBND thành phố ${name}` : `UBND tỉnh ${name}`, `8${at},50`, at + 1],
      ...(at === 1 ? [["…", "…", "…", "…"]] : []),
    ]),
  ]);
  expect(errors).toEqual([]);
  expect(figures.toSorted()).toEqual(both);
});
