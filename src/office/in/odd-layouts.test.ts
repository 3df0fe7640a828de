import { utils, type WorkSheet, write } from "@e965/xlsx";
import { expect, test } from "vitest";
import { roundHalfAway } from "../../format/number.ts";
import { frameworkOf } from "../../model/lookup.ts";
import { realData } from "../../testing/real-data.ts";
import { criteriaTable } from "./criteria/criteria-rows.ts";
import { readLeague } from "./league/read-league.ts";
import { findTables } from "./league/recognise.ts";
import type { Answers } from "./questions.ts";
import { readWorkbook } from "./workbook/read-workbook.ts";

const dataset = await realData();
const papi = (year: number) => dataset.editions.get("papi")!.get(year)!;
const units = [...papi(2023).standings.values()].flatMap(({ unit, score }) => (score === null ? [] : [unit]));
const parts = frameworkOf(dataset.indices.get("papi")!, 2023)!.components;
const nameOf = (unit: string) => dataset.units.get(unit)!.name.vi;
const total = (unit: string) => roundHalfAway(papi(2023).standings.get(unit)!.score!.value, 4);
const part = (unit: string, id: string) => papi(2023).standings.get(unit)!.components.get(id)!.score!.value;
/** A percentage that is no other unit's. */
const percent = (unit: string) => roundHalfAway(70 + ((units.indexOf(unit) * 37) % 2000) / 100, 2);

type Value = string | number | null | { t: string; v: number; z: string };
type Rows = Value[][];

function sheetOf(rows: Rows, merges: readonly string[] = [], hidden: readonly number[] = []): WorkSheet {
  const sheet = utils.aoa_to_sheet(rows.map((row) => row.map((value) => value ?? undefined)));
  for (const [row, cells] of rows.entries())
    for (const [column, value] of cells.entries())
      if (value !== null && typeof value === "object")
        sheet[utils.encode_cell({ r: row, c: column })] = value;
  sheet["!merges"] = merges.map((area) => utils.decode_range(area));
  sheet["!cols"] = Array.from({ length: 12 }, (_, column) => ({ hidden: hidden.includes(column) }));
  return sheet;
}

function bytesOf(sheet: WorkSheet, type: "xlsx" | "biff8" | "ods" = "xlsx"): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "Bảng");
  return new Uint8Array(write(book, { type: "array", bookType: type, cellStyles: true }) as ArrayBuffer);
}

/** All figures that a file brings, "papi 2023 dong-thap score" → digits, and what was said of its cells. */
function taken(file: string, bytes: Uint8Array, answers: Answers = {}) {
  const book = readWorkbook(file, bytes);
  if ("severity" in book) return { figures: new Map<string, number>(), said: [book.message], doubtful: 0 };
  const tables = findTables(book, dataset, answers);
  const figures = new Map<string, number>();
  const said: string[] = [];
  for (const { index, year, shape, match, names } of tables) {
    const framework = frameworkOf(index, year ?? 0) ?? index.frameworks.at(-1)!;
    const context = { file, year: year ?? 0, names, index, framework };
    const league = readLeague(shape, match.found, context);
    for (const { unit, meaning, written } of league.figures)
      figures.set(`${index.id} ${year} ${unit} ${meaning}`, Number(written));
    said.push(...league.findings.flatMap(({ severity, message }) => (severity === "error" ? [message] : [])));
  }
  return { figures, said, doubtful: tables.flatMap(({ match }) => match.doubtful).length };
}

const totals = new Map(units.map((unit) => [`papi 2023 ${unit} score`, total(unit)]));
const everything = new Map([
  ...totals,
  ...units.flatMap((unit) =>
    parts.map(({ id }): [string, number] => [`papi 2023 ${unit} ${id}`, part(unit, id)]),
  ),
]);
const percents = new Map(units.map((unit) => [`sipas 2023 ${unit} score`, percent(unit)]));
const line = (unit: string): number[] => [total(unit), ...parts.map(({ id }) => part(unit, id))];
const comma = (value: number) => String(value).replace(".", ",");
const csv = (mark: string, digits: (value: number) => string) =>
  [
    ["Tỉnh", "Tổng điểm", ...parts.map(({ name }) => `"${name.vi}"`)],
    ...units.map((unit) => [nameOf(unit), ...line(unit).map(digits)]),
  ]
    .map((row) => row.join(mark))
    .join("\r\n");

const ODD: Readonly<Record<string, string>> = {
  "thua-thien-hue": "Huế",
  "ba-ria-vung-tau": "BR – VT",
  "ho-chi-minh": "TP.HCM",
  "dak-lak": "Đăk Lăk",
  "dak-nong": "Đắc Nông",
  "bac-kan": "Bắc Cạn",
  "hoa-binh": "Hoà Bình",
  "ha-noi": "Thủ đô Hà Nội",
  "hai-phong": "T.P Hải Phòng",
  "can-tho": "Thành phố Cần Thơ",
  "kon-tum": "KonTum",
  "an-giang": "An Giang*",
  "bac-lieu": "Bạc Liêu (1)",
  "gia-lai": "Gia Lai²",
};

const heads = parts.map(({ name }) => name.vi);
const layouts: [
  name: string,
  file: string,
  bytes: () => Uint8Array,
  expected: ReadonlyMap<string, number>,
][] = [
  [
    "titles with dates, a head of two rows, the country in front, numbers in Roman, footnotes and a signer below",
    "tong hop.xlsx",
    () =>
      bytesOf(
        sheetOf(
          [
            ["BẢNG TỔNG HỢP CHỈ SỐ PAPI NĂM 2023"],
            ["(Kèm theo Báo cáo số 12/BC-SNV ngày 20/3/2024)"],
            ["TT", "Tỉnh, thành phố", "Điểm số PAPI", "Điểm các nội dung"],
            [null, null, null, ...heads],
            [null, "CẢ NƯỚC", 42.1, ...parts.map(() => 5.2)],
            ...units.map((unit, at) => [["I", "II", "III"][at] ?? at + 1, nameOf(unit), ...line(unit)]),
            ["Ghi chú: (*) Theo Báo cáo PAPI công bố năm 2024."],
            [null, null, null, "NGƯỜI LẬP BIỂU"],
          ],
          ["A1:K1", "A2:K2", "A3:A4", "B3:B4", "C3:C4", "D3:K3"],
        ),
      ),
    everything,
  ],
  [
    "names as people write them, old and new",
    "PAPI 2023.xlsx",
    () =>
      bytesOf(
        sheetOf([
          ["Tỉnh/TP", "Tổng điểm", ...heads],
          ...units.map((unit) => [ODD[unit] ?? nameOf(unit).toUpperCase(), ...line(unit)]),
        ]),
      ),
    everything,
  ],
  [
    "regions with their means between the units, parts called by number",
    "PAPI 2023.xlsx",
    () =>
      bytesOf(
        sheetOf([
          ["TT", "Địa phương", "PAPI 2023", ...parts.map((_, at) => `Trục nội dung ${at + 1}`)],
          ...units.flatMap((unit, at) => [
            ...(at % 20 === 0
              ? [
                  [
                    "I",
                    ["Đồng bằng sông Hồng", "Tây Nguyên", "Đông Nam Bộ"][at / 20] ?? "Vùng khác",
                    42,
                    ...parts.map(() => 5),
                  ],
                ]
              : []),
            [at + 1, nameOf(unit), ...line(unit)],
          ]),
        ]),
      ),
    everything,
  ],
  [
    "pasted from Word: ordinals before names, broken heads, commas in text",
    "PAPI 2023.xlsx",
    () =>
      bytesOf(
        sheetOf([
          [
            "Tên\ntỉnh",
            "Tổng\nđiểm",
            ...heads.map((head, at) => `${at + 1}.\n${head.replaceAll(" ", "\n")}`),
          ],
          ...units.map((unit, at) => [`${at + 1}. ${nameOf(unit)}`, ...line(unit).map(comma)]),
        ]),
      ),
    everything,
  ],
  [
    "heads in two languages",
    "PAPI 2023.xlsx",
    () =>
      bytesOf(
        sheetOf([
          [
            "Tỉnh / Province",
            "PAPI 2023",
            ...parts.map(({ name }, at) => `${at + 1}. ${name.vi} / ${name.en}`),
          ],
          ...units.map((unit) => [nameOf(unit), ...line(unit)]),
        ]),
      ),
    everything,
  ],
  [
    "units side by side below a title, with ordinals of the rows",
    "PAPI 2023.xlsx",
    () =>
      bytesOf(
        sheetOf([
          ["Kết quả PAPI 2023 (các tỉnh theo cột)"],
          ["STT", "Nội dung", "Điểm tối đa", ...units.map(nameOf)],
          ...parts.map(({ id, name }, at) => [at + 1, name.vi, 10, ...units.map((unit) => part(unit, id))]),
          [null, "Tổng điểm PAPI", 80, ...units.map(total)],
        ]),
      ),
    everything,
  ],
  [
    "formats that hide decimals, a hidden column of no meaning, in an old .xls",
    "PAPI 2023.xls",
    () =>
      bytesOf(
        sheetOf(
          [
            [],
            [],
            [null, "Tỉnh", "phụ", "Tổng điểm", ...heads],
            ...units.map((unit) => [
              null,
              nameOf(unit),
              1,
              ...line(unit).map((v) => ({ t: "n", v, z: "0.0" })),
            ]),
          ],
          [],
          [2],
        ),
        "biff8",
      ),
    everything,
  ],
  [
    "a short list of the best beside the whole table",
    "PAPI 2023.ods",
    () =>
      bytesOf(
        sheetOf([
          ["Tỉnh", "Tổng điểm", ...heads, null, "Tỉnh dẫn đầu", "Tổng điểm"],
          ...units.map((unit, at) => [
            nameOf(unit),
            ...line(unit),
            null,
            ...(at < 5 ? [nameOf(units[at + 7]!), total(units[at + 7]!)] : []),
          ]),
        ]),
        "ods",
      ),
    everything,
  ],
  [
    "text parted by semicolons, with a mark at the beginning",
    "PAPI 2023.csv",
    () => new TextEncoder().encode(`\ufeff${csv(";", comma)}`),
    everything,
  ],
  ["text parted by commas", "PAPI 2023.csv", () => new TextEncoder().encode(csv(",", String)), everything],
  [
    "“Unicode Text” of Excel",
    "PAPI 2023.txt",
    () => new Uint8Array(Buffer.from(`\ufeff${csv("\t", comma)}`, "utf16le")),
    everything,
  ],
  [
    "percent cells shown without decimals",
    "SIPAS 2023.xlsx",
    () =>
      bytesOf(
        sheetOf([
          ["TT", "Tên tỉnh", "SIPAS (%)"],
          ...units.map((unit, at) => [at + 1, nameOf(unit), { t: "n", v: percent(unit) / 100, z: "0%" }]),
        ]),
      ),
    percents,
  ],
  [
    "two years beside each other with what changed",
    "so sanh.xlsx",
    () =>
      bytesOf(
        sheetOf(
          [
            ["Chỉ số SIPAS năm 2023 so với năm 2022"],
            ["STT", "Tỉnh", "Năm 2022", null, "Năm 2023", null, "Tăng/giảm", null],
            [null, null, "Điểm", "Hạng", "Điểm", "Hạng", "Điểm", "Hạng"],
            ...units.map((unit, at) => [
              at + 1,
              nameOf(unit),
              percent(unit) - 1,
              at + 1,
              percent(unit),
              at + 1,
              1,
              0,
            ]),
          ],
          ["C2:D2", "E2:F2", "G2:H2"],
        ),
      ),
    new Map([
      ...units.flatMap((unit, at): [string, number][] => [
        [`sipas 2022 ${unit} score`, roundHalfAway(percent(unit) - 1, 2)],
        [`sipas 2022 ${unit} rank`, at + 1],
        [`sipas 2023 ${unit} score`, percent(unit)],
        [`sipas 2023 ${unit} rank`, at + 1],
      ]),
    ]),
  ],
  [
    "a column for each year",
    "PAPI qua cac nam.xlsx",
    () =>
      bytesOf(
        sheetOf([
          ["ĐIỂM PAPI GIAI ĐOẠN 2022-2023"],
          ["TT", "Tỉnh", "2022", "2023"],
          ...units.map((unit, at) => [at + 1, nameOf(unit), 40, total(unit)]),
        ]),
      ),
    new Map([...totals, ...units.map((unit): [string, number] => [`papi 2022 ${unit} score`, 40])]),
  ],
  [
    "several indices in one table, ranks in words",
    "tong hop 2023.xlsx",
    () =>
      bytesOf(
        sheetOf(
          [
            ["TỔNG HỢP CÁC CHỈ SỐ NĂM 2023"],
            ["TT", "Tỉnh", "SIPAS", null, "PAPI", null],
            [null, null, "Điểm", "Hạng", "Điểm", "Hạng"],
            ...units.map((unit, at) => [
              at + 1,
              nameOf(unit),
              percent(unit),
              `Hạng ${at + 1}`,
              total(unit),
              `${at + 1}/61 tỉnh, thành phố`,
            ]),
          ],
          ["C2:D2", "E2:F2"],
        ),
      ),
    new Map([
      ...totals,
      ...percents,
      ...units.flatMap((unit, at): [string, number][] => [
        [`sipas 2023 ${unit} rank`, at + 1],
        [`papi 2023 ${unit} rank`, at + 1],
      ]),
    ]),
  ],
  [
    "two years below each other on one sheet",
    "PAPI.xlsx",
    () =>
      bytesOf(
        sheetOf(
          [2023, 2022].flatMap((year) => [
            [`Bảng điểm PAPI năm ${year}`],
            ["Tỉnh", "Tổng điểm"],
            ...units.map((unit) => [nameOf(unit), year === 2023 ? total(unit) : 40]),
            [],
          ]),
        ),
      ),
    new Map([...totals, ...units.map((unit): [string, number] => [`papi 2022 ${unit} score`, 40])]),
  ],
];

test.each(layouts)("a league with %s is read right, every cell", (_, file, bytes, expected) => {
  const { figures, said, doubtful } = taken(file, bytes());
  expect(said).toEqual([]);
  expect(doubtful).toBe(0);
  expect(Object.fromEntries(figures)).toEqual(Object.fromEntries(expected));
});

test("what cannot be read right is named with its cure; where words stand for a figure no number is taken", () => {
  const commas = taken("PAPI 2023.csv", new TextEncoder().encode(csv(",", comma)));
  expect(commas.figures.size).toBe(0);
  expect(commas.said.join()).toMatch(/dấu phẩy vừa ngăn cột vừa ngăn phần thập phân/);
  const latin = taken("PAPI 2023.csv", new Uint8Array(Buffer.from("Tỉnh;Điểm\nHà Nội;40,1\n", "latin1")));
  expect(latin.said).toEqual(["Tệp không ở mã UTF-8 nên chữ có dấu không đọc được."]);
  const marks = bytesOf(
    sheetOf([
      ["Tỉnh", "Tổng điểm"],
      ...units.map((unit, at) => [nameOf(unit), ["**", "n.a.", "Chưa công bố"][at] ?? total(unit)]),
    ]),
  );
  const { figures, said } = taken("PAPI 2023.xlsx", marks);
  expect(figures.size).toBe(units.length - 3);
  expect(said).toEqual([]);
});

/** Two fields with criteria and points below them, numbered by `write` from their places. */
const tree = (code: (path: number[]) => string | number): Rows => [
  [code([1]), "CHỈ ĐẠO, ĐIỀU HÀNH", 9.5],
  [code([1, 1]), "Kế hoạch cải cách hành chính", 1.5],
  [code([1, 1, 1]), "Ban hành kế hoạch", 0.5, 0.5],
  [code([1, 1, 2]), "Mức độ hoàn thành", 1, 0.75],
  [code([1, 2]), "Tác động", 8, 6.71],
  [code([2]), "CẢI CÁCH THỂ CHẾ", 10],
  [code([2, 1]), "Xây dựng văn bản", 10, 9.25],
];
const ROMAN = ["", "I", "II"];
const numberings: [name: string, rows: Rows][] = [
  [
    "I, 1.1, a)",
    tree((p) => (p.length === 1 ? ROMAN[p[0]!]! : p.length === 2 ? p.join(".") : `${" ab"[p[2]!]})`)),
  ],
  ["I, 1, 1.1", tree((p) => (p.length === 1 ? ROMAN[p[0]!]! : p.slice(1).join(".")))],
  ["A, I, 1", tree((p) => (p.length === 1 ? " AB"[p[0]!]! : p.length === 2 ? ROMAN[p[1]!]! : p[2]!))],
  ["I., I.1, I.1.1", tree((p) => [ROMAN[p[0]!], ...p.slice(1)].join("."))],
  ["Phần I, 1, -", tree((p) => (p.length === 1 ? `Phần ${ROMAN[p[0]!]}` : p.length === 2 ? p[1]! : "-"))],
  [
    "1, 1.1 with lines of guidance",
    tree((p) => p.join(".")).flatMap(
      (row): Rows =>
        String(row[0]).length === 5
          ? [row, ["-", "Từ 80% trở lên", "0,25"], [null, "Không đạt: 0", 0]]
          : [row],
    ),
  ],
  [
    "the head again on a new page",
    tree((p) => p.join(".")).flatMap(
      (row): Rows =>
        row[0] === "1.2"
          ? [["TT", "Tiêu chí", "Điểm tối đa", "Điểm đạt"], ["(1)", "(2)", "(3)", "(4)"], row]
          : [row],
    ),
  ],
  [
    "numbers before the names, lines counted beside",
    tree((p) => p.join(".")).map((row, at) => [at + 1, `${row[0]}. ${row[1]}`, ...row.slice(2)]),
  ],
];

test.each(numberings)("criteria numbered %s become the same tree", (_, rows) => {
  const book = readWorkbook(
    "phu luc.xlsx",
    bytesOf(sheetOf([["Phụ lục"], ["TT", "Lĩnh vực, tiêu chí", "Điểm tối đa", "Điểm đạt"], ...rows])),
  );
  if ("severity" in book) throw new Error(book.message);
  const table = criteriaTable("phu luc.xlsx", book.sheets[0]!)!;
  expect(table.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(
    table.rows.map(({ code, name, max, figures }) => [code, name, max, figures.score?.written ?? null]),
  ).toEqual(
    tree((path) => path.join(".")).map(([code, name, max, score]) => [
      String(code),
      name,
      String(max),
      score === undefined ? null : String(score),
    ]),
  );
});
