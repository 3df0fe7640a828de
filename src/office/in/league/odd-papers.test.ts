import { utils, write } from "@e965/xlsx";
import { expect, test } from "vitest";
import { loadFiles } from "../../../load/load.ts";
import { shippedFiles, shippedReads } from "../../../testing/shipped.ts";
import { importWorkbook } from "../import-workbook.ts";
import { findingLine } from "../problem.ts";
import { readWorkbook } from "../workbook/read-workbook.ts";

const files = shippedFiles();
const reads = shippedReads();
const { dataset } = loadFiles(files, reads);
const NAMES = ["Thừa Thiên Huế", "Cao Bằng", "Lào Cai", "Hải Dương", "Đồng Tháp", "Kiên Giang"];
const ID = ["thua-thien-hue", "cao-bang", "lao-cai", "hai-duong", "dong-thap", "kien-giang"];

type Row = (string | number | null)[];
const figure = (unit: string, year: number, part: string | null = null) => {
  const standing = dataset!.editions.get("papi")!.get(year)!.standings.get(unit)!;
  return (part === null ? standing.score : standing.components.get(part)!.score)!.value;
};
const PARTS = ["participation", "transparency", "accountability", "corruption-control"];

/** What an import of one sheet brings to the shipped data: figures by edition, changes, faults, questions. */
function imported(rows: Row[], merges: string[] = [], file = "bang.xlsx") {
  const sheet = utils.aoa_to_sheet(rows.map((row) => row.map((value) => value ?? undefined)));
  sheet["!merges"] = merges.map((area) => utils.decode_range(area));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "Biểu 1");
  const read = readWorkbook(file, new Uint8Array(write(book, { type: "array" }) as ArrayBuffer));
  if ("severity" in read) throw new Error(read.message);
  const plan = importWorkbook(read, { dataset: dataset!, files, reads }, {});
  return {
    taken: [...new Set([...plan.cells.keys()].map((key) => key.replace(/^.*papi\/(\d+)\.yaml .* /, "$1 ")))],
    changes: plan.changes.map(({ what }) => what),
    errors: plan.findings.filter(({ severity }) => severity === "error").map(findingLine),
    questions: plan.questions.map(({ text }) => text),
  };
}

const score = (year: number) => ID.map((unit) => figure(unit, year));
const nothing = { changes: [], errors: [], questions: [] };

const layouts: [name: string, taken: string[], rows: Row[], merges?: string[]][] = [
  [
    "a total beside that of the year before, which alone names its year",
    ["2023 score"],
    [
      ["PHỤ LỤC I. KẾT QUẢ PAPI 2023"],
      ["(Kèm theo Báo cáo số 12/BC-SNV ngày 05/5/2024)"],
      ["TT", "Địa phương", "Tổng số điểm", "Năm 2022", "Tăng/giảm so với 2022"],
      ...NAMES.map((name, at) => [at + 1, name, score(2023)[at]!, score(2022)[at]!, 0.5]),
    ],
  ],
  [
    "parts by number under a group, remarks merged downwards at its side, and who made the table below it",
    ["2023 score", ...PARTS.map((part) => `2023 ${part}`)],
    [
      ["BẢNG ĐIỂM PAPI NĂM 2023"],
      ["TT", "Tỉnh/TP", "Điểm PAPI", "Trong đó (thang điểm 10)", null, null, null, "Ghi chú"],
      [null, null, null, ...PARTS.map((_, at) => `Nội dung ${at + 1}`), null],
      ...NAMES.map((name, at) => [
        at + 1,
        name.replace("Thừa Thiên Huế", "T.T. Huế"),
        score(2023)[at]!,
        ...PARTS.map((part) => figure(ID[at]!, 2023, part)),
        null,
      ]),
      [null, "NGƯỜI LẬP BIỂU", "GIÁM ĐỐC"],
    ],
    ["A2:A3", "B2:B3", "C2:C3", "D2:G2", "H2:H3"],
  ],
  [
    "a year above all columns, marks of a class beside the total",
    ["2023 score"],
    [
      ["Tỉnh, thành phố trực thuộc Trung ương", "Kết quả PAPI năm 2023", null],
      [null, "Điểm tổng hợp", "Xếp loại"],
      ...NAMES.map((name, at) => [name, score(2023)[at]!, "Khá"]),
    ],
    ["A1:A2", "B1:C1"],
  ],
  [
    "the year before below, under its own title, behind rows of statistics",
    ["2023 score", "2022 score"],
    [
      ["Biểu 1. Điểm PAPI năm 2023"],
      ["TT", "Tỉnh, thành phố trực thuộc Trung ương", "Tổng điểm"],
      ...NAMES.map((name, at) => [String(at + 1), name, score(2023)[at]!]),
      [null, "Cao nhất", "48,05"],
      [null, "Trung vị", "42,15"],
      [],
      ["Biểu 2. Điểm PAPI năm 2022"],
      ["TT", "Tỉnh, thành phố trực thuộc Trung ương", "Tổng điểm"],
      ...NAMES.map((name, at) => [String(at + 1), name, score(2022)[at]!]),
    ],
  ],
];

test.each(layouts)("%s: every figure is taken, none of another column", (_, taken, rows, merges) => {
  expect(imported(rows, merges)).toEqual({ ...nothing, taken });
});
