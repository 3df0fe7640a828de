import { utils, write } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { frameworkOf } from "../../../model/lookup.ts";
import { realData } from "../../../testing/real-data.ts";
import { readLeague } from "../league/read-league.ts";
import { findTables } from "../league/recognise.ts";
import { findingLine } from "../problem.ts";
import { readWorkbook } from "../workbook/read-workbook.ts";
import { widened } from "./widened.ts";

const dataset = await realData();
const nameOf = (unit: string) => dataset.units.get(unit)!.name.vi;

type Value = string | number | null;
type Rows = Value[][];
type Kind = "xlsx" | "ods" | "csv";

/** Each third unit is enough: what differs is the layout. */
const EACH = 3;

/** A figure of the shipped data with what a list says of it. */
interface Figure {
  unit: string;
  year: number;
  /** "score" or a component. */
  id: string;
  value: number;
}

function figuresOf(index: string, years: readonly number[]): Figure[] {
  return years.flatMap((year) => {
    const edition = dataset.editions.get(index)!.get(year)!;
    const parts = frameworkOf(dataset.indices.get(index)!, year)!.components;
    const some = [...edition.standings.values()].filter((_, at) => at % EACH === 0);
    return some.flatMap(({ unit, score, components }) => [
      ...(score ? [{ unit, year, id: "score", value: score.value }] : []),
      ...parts.flatMap(({ id }) => {
        const figure = components.get(id)?.score;
        return figure ? [{ unit, year, id, value: figure.value }] : [];
      }),
    ]);
  });
}

const papi = figuresOf("papi", [2021, 2022, 2023]);
const year2023 = papi.filter(({ year }) => year === 2023);
const pci = figuresOf("pci", [2015, 2016]);
const keysOf = (index: string, figures: readonly Figure[]) =>
  new Map(figures.map(({ unit, year, id, value }) => [`${index} ${year} ${unit} ${id}`, value]));

const parts = frameworkOf(dataset.indices.get("papi")!, 2023)!.components;
const partName = (index: string, year: number) => (id: string) =>
  frameworkOf(dataset.indices.get(index)!, year)!.components.find((one) => one.id === id)?.name.vi ??
  "Tổng điểm";
const code = (id: string) =>
  id === "score" ? "PAPI" : `Nội dung ${parts.findIndex((one) => one.id === id) + 1}`;
const number = (id: string) => (id === "score" ? "chung" : parts.findIndex((one) => one.id === id) + 1);

/** A wide grid of figures: one row for each unit, one column for each label. */
function grid(
  figures: readonly Figure[],
  label: (figure: Figure) => string,
): { labels: string[]; rows: Rows } {
  const labels = [...new Set(figures.map(label))];
  const units = [...new Set(figures.map(({ unit }) => unit))];
  const at = new Map(figures.map((figure) => [`${figure.unit} ${label(figure)}`, figure.value]));
  return {
    labels,
    rows: units.map((unit) => [nameOf(unit), ...labels.map((one) => at.get(`${unit} ${one}`) ?? null)]),
  };
}

function bytesOf(kind: Kind, sheets: Readonly<Record<string, Rows>>): Uint8Array {
  if (kind === "csv") {
    const text = Object.values(sheets)[0]!
      .map((row) => row.map((value) => (value === null ? "" : String(value).replace(".", ","))).join(";"))
      .join("\r\n");
    return new TextEncoder().encode(text);
  }
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => row.map((value) => value ?? undefined)));
    utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(write(book, { type: "array", bookType: kind }) as ArrayBuffer);
}

const bookOf = (file: string, kind: Kind, sheets: Readonly<Record<string, Rows>>) => {
  const book = readWorkbook(`${file}.${kind}`, bytesOf(kind, sheets));
  if ("severity" in book) throw new Error(findingLine(book));
  return book;
};

/** All figures that a workbook brings, and what was said of it. */
function taken(file: string, kind: Kind, sheets: Readonly<Record<string, Rows>>) {
  const wide = widened(bookOf(file, kind, sheets), dataset, {});
  const figures = new Map<string, number>();
  const said = wide.findings.map(findingLine);
  for (const { index, year, shape, match, names } of findTables(wide.book, dataset, {})) {
    const framework = frameworkOf(index, year ?? 0) ?? index.frameworks.at(-1)!;
    const league = readLeague(shape, match.found, { file, year: year ?? 0, names, index, framework });
    for (const { unit, meaning, written } of league.figures) {
      const key = `${index.id} ${year} ${unit} ${meaning}`;
      if (meaning !== "rank") figures.set(key, Number(written));
    }
    said.push(...league.findings.filter(({ severity }) => severity === "error").map(findingLine));
    said.push(...match.doubtful.map(({ meaning }) => `doubtful ${meaning}`));
  }
  return { figures, said };
}

const long = (
  figures: readonly Figure[],
  head: readonly string[],
  row: (figure: Figure, at: number) => Value[],
): Rows => [[...head], ...figures.map(row)];

/** The words of a column only where they change, as merged cells and reports leave them. */
const once = (rows: Rows, column: number): Rows =>
  rows.map((row, at) =>
    at > 1 && row[column] === rows[at - 1]![column]
      ? row.map((value, position) => (position === column ? null : value))
      : row,
  );

const bySheet = (
  figures: readonly Figure[],
  label: (id: string) => string,
  head: string,
): Record<string, Rows> =>
  Object.fromEntries(
    ["score", ...parts.map(({ id }) => id)].map((id) => [
      label(id).slice(0, 31),
      [
        ["TT", "Tỉnh", head],
        ...figures
          .filter((figure) => figure.id === id)
          .map(({ unit, value }, at) => [at + 1, nameOf(unit), value]),
      ],
    ]),
  );

const across = grid(papi, ({ year, id }) => `${year}|${id}`);
const name = partName("papi", 2023);

const layouts: [
  title: string,
  file: string,
  sheets: Readonly<Record<string, Rows>>,
  expected: ReadonlyMap<string, number>,
][] = [
  [
    "province × year × component, names without diacritics in the head",
    "papi",
    {
      Bang: long(papi, ["tinh", "nam", "noi_dung", "diem"], ({ unit, year, id, value }) => [
        nameOf(unit),
        year,
        name(id),
        value,
      ]),
    },
    keysOf("papi", papi),
  ],
  [
    "province × component of one year, called by number",
    "PAPI 2023",
    {
      Sheet1: long(year2023, ["province", "dimension", "score"], ({ unit, id, value }) => [
        unit,
        number(id),
        value,
      ]),
    },
    keysOf("papi", year2023),
  ],
  [
    "a data frame with its row numbers, codes and melted variables",
    "papi melted",
    {
      Sheet1: long(
        papi,
        ["", "unit", "region", "year", "variable", "value"],
        ({ unit, year, id, value }, at) => [
          at,
          unit,
          dataset.units.get(unit)!.regions[0] ?? "x",
          year,
          id,
          value,
        ],
      ),
    },
    keysOf("papi", papi),
  ],
  [
    "a panel: province × year with the components side by side",
    "panel papi",
    {
      panel: [
        ["tinh", "nam", ...["score", ...parts.map(({ id }) => id)].map(name)],
        ...[2021, 2022, 2023].flatMap((year) => {
          const { labels, rows } = grid(
            papi.filter((one) => one.year === year),
            ({ id }) => id,
          );
          const order = ["score", ...parts.map(({ id }) => id)].map((id) => labels.indexOf(id) + 1);
          return rows.map((row): Value[] => [row[0]!, year, ...order.map((at) => row[at] ?? null)]);
        }),
      ],
    },
    keysOf("papi", papi),
  ],
  [
    "two indices in one list, each with its own components",
    "chi so",
    {
      Sheet1: long(
        [...year2023, ...figuresOf("pci", [2016])],
        ["Tỉnh", "Năm", "Chỉ số", "Thành phần", "Điểm"],
        ({ unit, year, id, value }) => [
          nameOf(unit),
          year,
          year === 2023 ? "PAPI" : "PCI",
          year === 2023 ? name(id) : partName("pci", year)(id),
          value,
        ],
      ),
    },
    new Map([...keysOf("papi", year2023), ...keysOf("pci", figuresOf("pci", [2016]))]),
  ],
  [
    "the province written once above its components, below a title",
    "tong hop",
    {
      Bảng: [
        ["BẢNG ĐIỂM PAPI NĂM 2023 CỦA CÁC TỈNH"],
        [],
        ...once(
          long(
            year2023.toSorted((one, other) => one.unit.localeCompare(other.unit)),
            ["Tỉnh, thành phố", "Mã", "Nội dung", "Điểm đạt", "Điểm tối đa"],
            ({ unit, id, value }) => [
              nameOf(unit),
              id === "score" ? "T" : code(id),
              name(id),
              value,
              id === "score" ? 80 : 10,
            ],
          ),
          0,
        ),
      ],
    },
    keysOf("papi", year2023),
  ],
  [
    "the component written once above all provinces, the kind of figure in a column of its own",
    "PAPI 2023",
    {
      Bảng: once(
        long(
          year2023
            .toSorted((one, other) => one.id.localeCompare(other.id))
            .flatMap((figure) => [figure, { ...figure, id: `rank ${figure.id}` }]),
          ["Nội dung", "Tỉnh", "Loại", "Giá trị"],
          ({ unit, id, value }) => [
            name(id.replace("rank ", "")),
            nameOf(unit),
            id.startsWith("rank ") ? "Hạng" : "Điểm",
            id.startsWith("rank ") ? (year2023.findIndex((one) => one.unit === unit) % 61) + 1 : value,
          ],
        ),
        0,
      ),
    },
    keysOf("papi", year2023),
  ],
  [
    "years and components in the first columns, provinces side by side",
    "papi",
    {
      Bảng: (() => {
        const { labels, rows } = across;
        const all: Rows = [
          ["Năm", "Nội dung", ...rows.map(([unit]) => unit!)],
          ...labels.map((label, at): Value[] => [
            Number(label.split("|")[0]),
            name(label.split("|")[1]!),
            ...rows.map((row) => row[at + 1] ?? null),
          ]),
        ];
        return all;
      })(),
    },
    keysOf("papi", papi),
  ],
  [
    "years side by side, each with all components, in a head of two rows",
    "papi",
    {
      Bảng: [
        ["Tỉnh", ...across.labels.map((label) => Number(label.split("|")[0]))],
        ["", ...across.labels.map((label) => name(label.split("|")[1]!))],
        ...across.rows,
      ],
    },
    keysOf("papi", papi),
  ],
  [
    "one sheet for each component, called by its name as far as Excel lets",
    "PAPI 2023",
    bySheet(year2023, name, "Điểm"),
    keysOf("papi", year2023),
  ],
  [
    "one sheet for each component, called by number, with the years side by side",
    "papi cac nam",
    Object.fromEntries(
      ["score", ...parts.map(({ id }) => id)].map((id) => {
        const { labels, rows } = grid(
          papi.filter((one) => one.id === id),
          ({ year }) => String(year),
        );
        return [id === "score" ? "Tổng điểm" : code(id), [["Tỉnh", ...labels.map(Number)], ...rows]];
      }),
    ),
    keysOf("papi", papi),
  ],
  [
    "one sheet for one component only, said in its title",
    "papi",
    {
      Sheet1: [
        [`Chỉ số nội dung ${name(parts[3]!.id)}, PAPI năm 2023`],
        ["TT", "Tỉnh", "Điểm", "Xếp hạng"],
        ...year2023
          .filter(({ id }) => id === parts[3]!.id)
          .map(({ unit, value }, at): Value[] => [at + 1, nameOf(unit), value, 61 - at]),
      ],
    },
    keysOf(
      "papi",
      year2023.filter(({ id }) => id === parts[3]!.id),
    ),
  ],
  [
    "a list of one year and one index, said in every row",
    "du lieu",
    {
      Sheet1: long(
        year2023.filter(({ id }) => id === "score"),
        ["tinh", "chi_so", "nam", "diem"],
        ({ unit, value }) => [nameOf(unit), "PAPI", 2023, value],
      ),
    },
    keysOf(
      "papi",
      year2023.filter(({ id }) => id === "score"),
    ),
  ],
  [
    "sub-indices of PCI over two years, years as text",
    "pci dai",
    {
      Sheet1: long(pci, ["Đơn vị", "Năm", "CSTP", "Điểm số"], ({ unit, year, id, value }) => [
        nameOf(unit).toUpperCase(),
        `Năm ${year}`,
        partName("pci", year)(id),
        value,
      ]),
    },
    keysOf("pci", pci),
  ],
];

const kinds: readonly Kind[] = ["xlsx", "ods", "csv"];
describe.each(layouts)("%s", (_, file, sheets, expected) => {
  test.each(kinds.filter((kind) => kind !== "csv" || Object.keys(sheets).length === 1))(
    "as .%s is read right, every cell",
    (kind) => {
      const { figures, said } = taken(file, kind, sheets);
      expect(said.filter((line) => !/Không đọc cột|nêu lại/.test(line)).slice(0, 3)).toEqual([]);
      expect([...figures.keys()].sort()).toEqual([...expected.keys()].sort());
      for (const [key, value] of expected) expect(figures.get(key), key).toBeCloseTo(value, 9);
    },
  );
});
