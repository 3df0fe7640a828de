import { utils, write } from "@e965/xlsx";
import { expect, test } from "vitest";
import { frameworkOf } from "../../../model/lookup.ts";
import { realData } from "../../../testing/real-data.ts";
import { readWorkbook } from "../workbook/read-workbook.ts";
import { readLeague } from "./read-league.ts";
import { findTables } from "./recognise.ts";

const dataset = await realData();
const NAMES = ["Hà Nội", "Cao Bằng", "Lào Cai", "Hải Dương", "Đồng Tháp", "Kiên Giang"];

/** What a sheet brings, as "par-index 2023 ha-noi score 80.5", and which columns nobody can tell apart. */
function taken(file: string, rows: (string | number | null)[][], merges: string[] = []) {
  const sheet = utils.aoa_to_sheet(rows.map((row) => row.map((value) => value ?? undefined)));
  sheet["!merges"] = merges.map((area) => utils.decode_range(area));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "Bảng");
  const read = readWorkbook(file, new Uint8Array(write(book, { type: "array" }) as ArrayBuffer));
  if ("severity" in read) throw new Error(read.message);
  const tables = findTables(read, dataset, {});
  const figures = tables.flatMap(({ index, year, shape, match, names }) => {
    const framework = frameworkOf(index, year!)!;
    const league = readLeague(shape, match.found, { file, year: year!, names, index, framework });
    return league.figures.map(
      ({ unit, meaning, written }) => `${index.id} ${year} ${unit} ${meaning} ${written}`,
    );
  });
  return {
    figures,
    doubtful: tables.flatMap(({ match }) => match.doubtful.map(({ meaning }) => meaning)),
    tables,
  };
}

const score = (at: number) => 80.5 + at;
const ID = ["ha-noi", "cao-bang", "lao-cai", "hai-duong", "dong-thap", "kien-giang"];
const all = (index: string, year: number) =>
  ID.flatMap((id, at) => [
    `${index} ${year} ${id} score ${score(at)}`,
    `${index} ${year} ${id} rank ${6 - at}`,
  ]);

const heads: [name: string, file: string, rows: (string | number | null)[][], merges?: string[]][] = [
  [
    "the index by its Vietnamese name",
    "CCHC 2023.xlsx",
    [["TT", "Đơn vị", "Kết quả đạt được (%)", "Vị thứ"]],
  ],
  [
    "a numbered row below the head and a region above the units",
    "PARINDEX2023.xlsx",
    [
      ["TT", "Tỉnh", "Chỉ số CCHC", "Xếp hạng"],
      ["(1)", "(2)", "(3)", "(4)"],
      ["I", "CÁC TỈNH PHÍA BẮC", null, null],
    ],
  ],
  [
    "a rank in the region beside it",
    "PAR Index 2023.xlsx",
    [["TT", "Tỉnh", "Chỉ số", "Hạng cả nước", "Hạng trong vùng"]],
  ],
  [
    "another index beside it",
    "PAR Index 2023.xlsx",
    [["TT", "Tỉnh", "Chỉ số", "Hạng", "DTI 2023", "Hạng DTI"]],
  ],
];

test.each(heads)("total and rank are told from others under a head with %s", (_, file, head) => {
  const rows = NAMES.map((name, at) =>
    [at + 1, name, score(at), 6 - at, at + 1, at + 1].slice(0, head[0]!.length),
  );
  const { figures, doubtful } = taken(file, [...head, ...rows]);
  expect(doubtful).toEqual([]);
  expect(figures.toSorted()).toEqual(all("par-index", 2023).toSorted());
});

test("two halves of one list side by side are both read", () => {
  const row = (at: number) => [at + 1, NAMES[at]!, score(at), 6 - at];
  const { figures, doubtful } = taken("SIPAS 2023.xlsx", [
    ["TT", "Tỉnh", "Kết quả", "Hạng", null, "TT", "Tỉnh", "Kết quả", "Hạng"],
    ...[0, 1, 2].map((at) => [...row(at), null, ...row(at + 3)]),
  ]);
  expect(doubtful).toEqual([]);
  expect(figures.toSorted()).toEqual(all("sipas", 2023).toSorted());
});

test("years that head the empty cells beside them, not merged, and what is compared", () => {
  const { figures } = taken("SIPAS.xlsx", [
    ["TT", "Tỉnh", "Năm 2022", null, "Năm 2023", null, "So sánh 2023 với 2022", null],
    [null, null, "Chỉ số", "Hạng", "Chỉ số", "Hạng", "Chỉ số", "Hạng"],
    ...NAMES.map((name, at) => [at + 1, name, score(at), 6 - at, score(at), 6 - at, 0.5, 1]),
  ]);
  expect(figures.toSorted()).toEqual([...all("sipas", 2022), ...all("sipas", 2023)].toSorted());
});

test("a rank by one part is no score of it and no rank of the total", () => {
  const parts = frameworkOf(dataset.indices.get("papi")!, 2023)!.components;
  const { figures, doubtful, tables } = taken("PAPI 2023.xlsx", [
    ["TT", "Tỉnh", "Tổng điểm", "Hạng", ...parts.flatMap(({ name }) => [name.vi, null])],
    [null, null, null, null, ...parts.flatMap(() => ["Điểm", "Hạng"])],
    ...NAMES.map((name, at) => [at + 1, name, 40 + at, 6 - at, ...parts.flatMap(() => [5, 6 - at])]),
  ]);
  expect(doubtful).toEqual([]);
  expect(tables[0]?.match.partRanks).toHaveLength(parts.length);
  expect(figures.filter((figure) => / (score|rank) /.test(figure))).toHaveLength(12);
  expect(
    figures.filter((figure) => !/ (score|rank) /.test(figure)).every((figure) => figure.endsWith(" 5")),
  ).toBe(true);
});

test("a rank behind the score is read where the head says so; the own province on top again is no second row", () => {
  const { figures } = taken("SIPAS 2023.xlsx", [
    ["TT", "Tỉnh", "Điểm (hạng)"],
    [null, "Đồng Tháp", "84,5 (2)"],
    ...NAMES.map((name, at) => [at + 1, name, `${String(score(at)).replace(".", ",")} (${6 - at})`]),
  ]);
  expect(figures.toSorted()).toEqual(all("sipas", 2023).toSorted());
});

test("quarters beside the whole year: the year is the total", () => {
  const { figures } = taken("sipas-2023.xlsx", [
    ["CHỈ SỐ SIPAS NĂM 2023"],
    ["TT", "Tỉnh", "Quý I", "Quý II", "Quý III", "Quý IV", "Cả năm"],
    ...NAMES.map((name, at) => [at + 1, name, 81.1, 82.2, 83.3, 84.4, score(at)]),
  ]);
  expect(figures).toEqual(ID.map((id, at) => `sipas 2023 ${id} score ${score(at)}`));
});
