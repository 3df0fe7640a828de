import { utils, write } from "@e965/xlsx";
import { expect, test } from "vitest";
import { frameworkOf } from "../../../model/lookup.ts";
import { realData } from "../../../testing/real-data.ts";
import { widened } from "../long/widened.ts";
import { readWorkbook } from "../workbook/read-workbook.ts";
import { readLeague } from "./read-league.ts";
import { findTables } from "./recognise.ts";

/* Tables that stand beside, below or across each other, and what stands behind the numbers in their cells. */

const dataset = await realData();
const units = [...dataset.editions.get("papi")!.get(2021)!.standings.keys()].slice(0, 60);
const nameOf = (unit: string) => dataset.units.get(unit)!.name.vi;
/** A percentage that is no other's, and its rank; two indices and two years are told apart by their numbers. */
const score = (index: string, year: number, unit: string) =>
  (index === "sipas" ? 70 : 75) +
  (((units.indexOf(unit) * (index === "sipas" ? 37 : 41)) % 60) * 3 + (year % 2)) / 10;
const rank = (index: string, year: number, unit: string) =>
  1 + units.filter((other) => score(index, year, other) > score(index, year, unit)).length;
const ranked = (index: string, year: number) =>
  [...units].sort((one, other) => rank(index, year, one) - rank(index, year, other));
const comma = (value: number) => value.toFixed(2).replace(".", ",");
const of = (unit: string, year = 2023, index = "sipas") => [
  score(index, year, unit),
  rank(index, year, unit),
];

type Value = string | number | null;
type Sheets = Record<string, { rows: Value[][]; merges?: string[] }>;

function taken(file: string, sheets: Sheets) {
  const made = utils.book_new();
  for (const [name, { rows, merges = [] }] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => row.map((value) => value ?? undefined)));
    sheet["!merges"] = merges.map((area) => utils.decode_range(area));
    utils.book_append_sheet(made, sheet, name);
  }
  const opened = readWorkbook(file, new Uint8Array(write(made, { type: "array" }) as ArrayBuffer));
  if ("severity" in opened) throw new Error(opened.message);
  const { book } = widened(opened, dataset, {});
  const errors: string[] = [];
  const figures = findTables(book, dataset, {}).flatMap(({ index, year, shape, match, names }) => {
    const framework = frameworkOf(index, year ?? 0) ?? index.frameworks.at(-1)!;
    const league = readLeague(shape, match.found, { file, year: year ?? 0, names, index, framework });
    errors.push(
      ...league.findings.flatMap(({ severity, message }) => (severity === "error" ? [message] : [])),
    );
    return league.figures.map(
      ({ unit, meaning, written }) => `${index.id} ${year} ${unit} ${meaning} ${Number(written)}`,
    );
  });
  return { figures: figures.sort(), errors };
}

const expected = (indices: readonly string[], years: readonly number[], meanings = ["score", "rank"]) =>
  indices
    .flatMap((index) =>
      years.flatMap((year) =>
        units.flatMap((unit) =>
          meanings.map(
            (meaning) =>
              `${index} ${year} ${unit} ${meaning} ${meaning === "score" ? Number(score(index, year, unit).toFixed(2)) : rank(index, year, unit)}`,
          ),
        ),
      ),
    )
    .sort();

const HEAD = ["TT", "Tỉnh", "SIPAS", "Hạng"];
const column = (at: number): string =>
  (at < 26 ? "" : column(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

const layouts: [name: string, file: string, sheets: Sheets, figures: string[]][] = [
  [
    "two indices side by side, each with its ranks before its names",
    "xep hang 2023.xlsx",
    {
      S: {
        rows: [
          ["PAR INDEX 2023", null, null, null, "SIPAS 2023"],
          ["Hạng", "Tỉnh", "Điểm", null, "Hạng", "Tỉnh", "Điểm"],
          ...units.map((_, at): Value[] => {
            const one = ranked("par-index", 2023)[at]!;
            const other = ranked("sipas", 2023)[at]!;
            return [
              ...[rank("par-index", 2023, one), nameOf(one), score("par-index", 2023, one), null],
              ...[rank("sipas", 2023, other), nameOf(other), score("sipas", 2023, other)],
            ];
          }),
        ],
        merges: ["A1:C1", "E1:G1"],
      },
    },
    expected(["par-index", "sipas"], [2023]),
  ],
  [
    "units across, each over its score and its rank, years down",
    "SIPAS.xlsx",
    {
      S: {
        rows: [
          ["Năm", ...units.flatMap((unit) => [nameOf(unit), null])],
          [null, ...units.flatMap(() => ["Điểm", "Hạng"])],
          ...[2022, 2023].map((year) => [year, ...units.flatMap((unit) => of(unit, year))]),
        ],
        merges: units.map((_, at) => `${column(1 + 2 * at)}1:${column(2 + 2 * at)}1`),
      },
    },
    expected(["sipas"], [2022, 2023]),
  ],
  [
    "one year below the other under one head",
    "SIPAS.xlsx",
    {
      S: {
        rows: [
          HEAD,
          ...[2022, 2023].flatMap((year) => [
            [`Năm ${year}`],
            ...units.map((unit, at) => [at + 1, nameOf(unit), ...of(unit, year)]),
          ]),
        ],
      },
    },
    expected(["sipas"], [2022, 2023]),
  ],
  [
    "a sheet for each region",
    "SIPAS 2023.xlsx",
    Object.fromEntries(
      ["Bắc", "Trung", "Nam"].map((name, part) => [
        name,
        {
          rows: [
            HEAD,
            ...units.slice(part * 20, part * 20 + 20).map((unit, at) => [at + 1, nameOf(unit), ...of(unit)]),
          ],
        },
      ]),
    ),
    expected(["sipas"], [2023]),
  ],
  [
    "changes in brackets behind scores, arrows behind ranks, the most that can be had; means and words of mergers",
    "SIPAS 2023.xlsx",
    {
      S: {
        rows: [
          ["TT", "Tỉnh", "Mức độ hài lòng (tăng/giảm so với 2022)", "Hạng"],
          ...units.map((unit, at) => {
            const [points = 0, place = 0] = of(unit);
            const behind = [" (+1,25)", " (-0,4)", " ↑ 0,3", " (=)", " (▲2)"][at % 5];
            const move = [" (↑3)", " ▲", "=", " (-2)", " (+4)"][at % 5];
            const name = `${nameOf(unit)}${unit !== "ha-noi" && at % 7 === 0 ? " (cũ)" : at % 7 === 1 ? " (nay là tỉnh mới)" : ""}`;
            return [at + 1, name, `${comma(points)}${behind}`, `${place}${move}`];
          }),
          [null, "Điểm trung bình", 80.2, null],
        ],
      },
    },
    expected(["sipas"], [2023]),
  ],
  [
    "scores of a hundred, blanks beside the decimal mark",
    "SIPAS 2023.xlsx",
    {
      S: {
        rows: [
          HEAD,
          ...units.map((unit, at) => {
            const [points = 0, place = 0] = of(unit);
            const text = comma(points);
            return [at + 1, nameOf(unit), [`${text}/100`, text.replace(",", ", "), text][at % 3]!, place];
          }),
        ],
      },
    },
    expected(["sipas"], [2023]),
  ],
];

test.each(layouts)("%s", (_, file, sheets, figures) => {
  const read = taken(file, sheets);
  expect(read.errors).toEqual([]);
  expect(read.figures).toEqual(figures);
});

test("a column that only tells changes is no score, whatever stands in brackets above it", () => {
  const { figures } = taken("SIPAS 2023.xlsx", {
    S: {
      rows: [
        ["TT", "Tỉnh", "SIPAS", "Hạng", "Hạng (so với 2022)"],
        ...units.map((unit, at) => [at + 1, nameOf(unit), ...of(unit), at % 2 ? 3 : 5]),
      ],
    },
  });
  expect(figures).toEqual(expected(["sipas"], [2023]));
});

test("sheets of two years, or with a unit twice, are not laid together", () => {
  const rows = (from: number, to: number, year: number) => [
    HEAD,
    ...units.slice(from, to).map((unit, at) => [at + 1, nameOf(unit), ...of(unit, year)]),
  ];
  const years = taken("SIPAS.xlsx", {
    "2022": { rows: rows(0, 30, 2022) },
    "2023": { rows: rows(30, 60, 2023) },
  });
  expect(new Set(years.figures.map((one) => one.split(" ")[1]))).toEqual(new Set(["2022", "2023"]));
});
