import { utils, write } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { loadFiles } from "../../../load/load.ts";
import { shippedFiles, shippedReads } from "../../../testing/shipped.ts";
import { importWorkbook } from "../import-workbook.ts";
import { findingLine } from "../problem.ts";
import { readWorkbook } from "../workbook/read-workbook.ts";

const files = shippedFiles();
const reads = shippedReads();
const project = { dataset: loadFiles(files, reads).dataset!, files, reads };
const edition = project.dataset.editions.get("papi")!.get(2016)!;
const UNITS = ["ha-noi", "cao-bang", "lao-cai", "hai-duong", "dong-thap", "kien-giang"];
const nameOf = (unit: string) => project.dataset.units.get(unit)!.name.vi;
const score = (unit: string) => edition.standings.get(unit)!.score!.value;
const part = (unit: string) => edition.standings.get(unit)!.components.get("participation")!.score!.value;

type Value = string | number | null;
type Rows = Value[][];
const list: Rows = [
  ["tinh", "nam", "noi_dung", "diem"],
  ...UNITS.flatMap(
    (unit): Rows => [
      [nameOf(unit), 2016, "Tổng điểm", score(unit)],
      [nameOf(unit), 2016, "Nội dung 1", part(unit)],
    ],
  ),
];
const spoiled = (row: number, column: number, value: Value): Rows =>
  list.map((cells, at) => (at === row ? cells.map((one, place) => (place === column ? value : one)) : cells));

function bytesOf(sheets: Readonly<Record<string, Rows>>, kind: "xlsx" | "ods" = "xlsx"): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet(rows.map((row) => row.map((value) => value ?? undefined))),
      name,
    );
  return new Uint8Array(write(book, { type: "array", bookType: kind }) as ArrayBuffer);
}

function imported(file: string, bytes: Uint8Array) {
  const book = readWorkbook(file, bytes);
  if ("severity" in book) throw new Error(findingLine(book));
  const plan = importWorkbook(book, project, {});
  return {
    errors: plan.findings.filter(({ severity }) => severity === "error").map(findingLine),
    notes: plan.findings.filter(({ severity }) => severity === "note").map(findingLine),
    asked: plan.questions.map(({ text }) => text),
    changes: plan.changes.map(({ what }) => what),
  };
}

describe("a long list", () => {
  test("that tells what the record holds changes nothing", () => {
    expect(imported("papi.xlsx", bytesOf({ A: list }))).toEqual({
      errors: [],
      notes: [],
      asked: [],
      changes: [],
    });
  });

  test.each<[name: string, rows: Rows, error: string]>([
    [
      "a row that stands twice with another figure",
      [...list, [nameOf("ha-noi"), 2016, "Nội dung 1", 3.1]],
      'papi.xlsx › trang "A" › ô D14: “Hà Nội, 2016, Nội dung 1” đã có ở ô A3. Mỗi đơn vị, mỗi năm, mỗi nội dung một hàng: xóa hàng thừa, hoặc sửa.',
    ],
    [
      "an empty cell of a key",
      spoiled(3, 2, null),
      'papi.xlsx › trang "A" › ô D4: Có số mà ô ở cột “noi_dung” trống. Ghi ô ấy, hoặc xóa số.',
    ],
    [
      "a row without a name",
      spoiled(3, 0, null),
      'papi.xlsx › trang "A" › ô D4: Có số mà hàng 4 không có tên đơn vị. Ghi tên đơn vị, hoặc xóa số.',
    ],
    [
      "a name of no unit",
      spoiled(3, 0, "Cao Bắng Mới"),
      'papi.xlsx › trang "A" › ô A4: Không có đơn vị nào tên “Cao Bắng Mới”. Có phải “Cao Bằng”?',
    ],
    [
      "a figure above its maximum",
      spoiled(4, 3, 55),
      'papi.xlsx › trang "A" › ô D5: Điểm 55 lớn hơn mức tối đa 10.',
    ],
    ["a figure that is none", spoiled(4, 3, "5,4O"), 'papi.xlsx › trang "A" › ô D5: “5,4O” không phải số.'],
  ])("with %s has it named", (_, rows, error) => {
    const { errors } = imported("papi.xlsx", bytesOf({ A: rows }));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(error);
  });

  test("whose rows nothing known tells apart is refused once, with how to pivot", () => {
    const rows = list.map((row, at): Value[] => [
      row[0]!,
      ["nhom", "mua xuan", "mua ha"][at === 0 ? 0 : 1 + (at % 2)]!,
      row[3]!,
    ]);
    expect(imported("PAPI 2016.xlsx", bytesOf({ A: rows })).errors).toEqual([
      'PAPI 2016.xlsx › trang "A": Mỗi đơn vị có nhiều hàng mà không rõ cột nào nói năm, cột nào nói nội dung của từng số. Chuyển thành mỗi đơn vị một hàng: trong Excel chọn Insert, PivotTable; kéo cột tên đơn vị vào Rows, cột nội dung và cột năm vào Columns, cột điểm vào Values; chép kết quả sang trang mới rồi nhập.',
    ]);
  });

  test("in sheets of one part each names a cell by its own sheet", () => {
    const sheet = (value: (unit: string) => Value): Rows => [
      ["Tỉnh", "Điểm"],
      ...UNITS.map((unit) => [nameOf(unit), value(unit)]),
    ];
    const sheets = {
      "Nội dung 1": sheet(part),
      "Nội dung 2": sheet((unit) => (unit === "lao-cai" ? 55 : 5)),
    };
    const { errors } = imported("PAPI 2016.xlsx", bytesOf(sheets));
    expect(errors[0]).toContain('PAPI 2016.xlsx › trang "Nội dung 2" › ô B4: Điểm 55 lớn hơn mức tối đa 10.');
  });
});

describe("a workbook typed in a font from before Unicode", () => {
  const old: Readonly<Record<string, readonly string[]>> = {
    TCVN3: ["Hµ Néi", "Cao B»ng", "Lµo Cai", "H¶i D\u00ad¬ng", "§ång Th¸p", "Kiªn Giang", "Tæng ®iÓm"],
    VNI: ["Haø Noäi", "Cao Baèng", "Laøo Cai", "Haûi Döông", "Ñoàng Thaùp", "Kieân Giang", "Toång ñieåm"],
  };
  test.each(Object.entries(old))("%s is read, and that is said", (font, names) => {
    const rows: Rows = [["Tinh", names[6]!], ...UNITS.map((unit, at): Value[] => [names[at]!, score(unit)])];
    const said = imported("PAPI 2016.xlsx", bytesOf({ A: rows }));
    expect(said.errors).toEqual([]);
    expect(said.changes).toEqual([]);
    expect(said.notes).toHaveLength(1);
    expect(said.notes[0]).toContain(`Chữ gõ bằng phông cũ ${font}`);
    const text = rows.map((row) => row.join(";")).join("\n");
    const csv = imported("PAPI 2016.csv", Uint8Array.from(Buffer.from(text, "latin1")));
    expect([csv.errors, csv.changes]).toEqual([[], []]);
  });
});

test("an .ods is read without the cells that are struck out, which are named", () => {
  const rows: Rows = [["Tỉnh", "Tổng điểm"], ...UNITS.map((unit): Value[] => [nameOf(unit), score(unit)])];
  const parts = unzipSync(bytesOf({ A: rows }, "ods"));
  const strike =
    '<style:style style:name="gach" style:family="table-cell"><style:text-properties style:text-line-through-style="solid"/></style:style>' +
    '<style:style style:name="con" style:family="table-cell" style:parent-style-name="gach"/>';
  const content = strFromU8(parts["content.xml"]!);
  let cell = 0;
  const struck = content
    .replace("</office:automatic-styles>", `${strike}</office:automatic-styles>`)
    .replace(/<table:table-cell(?=[ >])(?![^>]*table:style-name)/g, (tag) => {
      cell++;
      // the score of the second unit, by a style that is built upon the one that strikes
      return cell === 6 ? `${tag} table:style-name="con"` : tag;
    });
  expect(struck).toContain("</office:automatic-styles>");
  const bytes = zipSync({ ...parts, "content.xml": strToU8(struck) });
  const { errors } = imported("PAPI 2016.ods", bytes);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(/trang "A" › ô B3: .*gạch/);
});
