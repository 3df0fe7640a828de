import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { refOf } from "./cell.ts";
import { readDelimited } from "./read-delimited.ts";
import { readWorkbook } from "./read-workbook.ts";
import { lettersOfXls } from "./xls-letters.ts";

const cellsOf = (file: string, bytes: Uint8Array) => {
  const book = readWorkbook(file, bytes);
  if ("severity" in book) throw new Error(book.message);
  return book.sheets[0]!.rows.flat().map((cell) => [cell?.text, cell?.struck]);
};

test("a raised digit of an .xlsx is a mark and no digit; a rank of which a part is crossed out is struck", () => {
  const run = (text: string, look = "") => `<r><rPr>${look}</rPr><t>${text}</t></r>`;
  const strings = [
    run("85,32") + run("1", '<vertAlign val="superscript"/>'),
    run("2", "<strike/>") + run("26"),
    "<t>Gia Lai</t>",
  ];
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${links}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${links}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${links}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${links}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData><row r="1">${strings.map((_, at) => `<c r="${"ABC"[at]}1" t="s"><v>${at}</v></c>`).join("")}</row></sheetData></worksheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${strings.map((text) => `<si>${text}</si>`).join("")}</sst>`,
  };
  const bytes = zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
  expect(cellsOf("bang.xlsx", bytes)).toEqual([
    ["85,32(1)", false],
    ["226", true],
    ["Gia Lai", false],
  ]);
});

test("letters of an .xls are read from its records, also where a text goes on in the next record", () => {
  const word = (value: number) => [value & 0xff, value >> 8];
  const record = (kind: number, body: number[]) => [...word(kind), ...word(body.length), ...body];
  const font = (struck: boolean, raised: number) => [
    ...word(200),
    ...word(struck ? 8 : 0),
    ...word(0),
    ...word(400),
    ...word(raised),
    0,
    0,
  ];
  const text = (value: string) => [...value].map((letter) => letter.charCodeAt(0));
  const start = record(0x809, [0, 6, 5, 0]);
  const stream = Uint8Array.from([
    ...start,
    ...record(0x31, font(false, 0)),
    ...record(0x31, font(true, 0)),
    ...record(0x31, font(false, 1)),
    ...record(0xe0, word(0)),
    ...record(0xe0, word(1)),
    // "85,32" with a raised 1, cut in the middle of its letters
    ...record(0xfc, [2, 0, 0, 0, 2, 0, 0, 0, ...word(6), 0x08, ...word(1), ...text("85,")]),
    ...record(0x3c, [0, ...text("321"), ...word(5), ...word(2), ...word(2), 0, ...text("ab")]),
    ...start,
    ...record(0xfd, [...word(1), ...word(1), ...word(0), 0, 0, 0, 0]),
    ...record(0x203, [...word(2), ...word(0), ...word(1), 0, 0, 0, 0, 0, 0, 0, 0]),
  ]);
  const { struck, runs } = lettersOfXls(stream, refOf);
  expect([...struck.get(0)!]).toEqual(["A3"]);
  expect(
    runs
      .get(0)
      ?.get("B2")
      ?.map(({ text: piece, raised }) => [piece, raised]),
  ).toEqual([
    ["85,32", false],
    ["1", true],
  ]);
});

test("a list saved in the Vietnamese code of old Windows is read; another code is not guessed at", () => {
  // "Tỉnh;Điểm / Đồng Tháp;81,5" in windows-1258
  const old = [
    0x54, 0x69, 0xd2, 0x6e, 0x68, 0x3b, 0xd0, 0x69, 0xea, 0xd2, 0x6d, 0x0a, 0xd0, 0xf4, 0xcc, 0x6e, 0x67,
    0x20, 0x54, 0x68, 0x61, 0xec, 0x70, 0x3b, 0x38, 0x31, 0x2c, 0x35,
  ];
  const book = readDelimited("SIPAS 2023.csv", Uint8Array.from(old));
  if ("severity" in book) throw new Error(book.message);
  expect(book.sheets[0]!.rows.map((row) => row.map((cell) => cell?.text))).toEqual([
    ["Tỉnh", "Điểm"],
    ["Đồng Tháp", "81,5"],
  ]);
  const latin = readDelimited("a.csv", new Uint8Array(Buffer.from("Tỉnh;Điểm\nHà Nội;40,1\n", "latin1")));
  expect("severity" in latin && latin.message).toBe("Tệp không ở mã UTF-8 nên chữ có dấu không đọc được.");
});

test("a table of a Word document is read as a sheet called by the words above it", () => {
  const run = (text: string, look = "") => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;
  const field = (inner: string, look = "") => `<w:tc><w:tcPr>${look}</w:tcPr><w:p>${inner}</w:p></w:tc>`;
  const row = (...fields: string[]) => `<w:tr>${fields.join("")}</w:tr>`;
  const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>${run("Chỉ số SIPAS ")}${run("năm 2023")}</w:p><w:tbl>${[
    row(field(run("Tỉnh"), '<w:vMerge w:val="restart"/>'), field(run("Năm 2023"), '<w:gridSpan w:val="2"/>')),
    row(field("", "<w:vMerge/>"), field(run("Điểm")), field(run("Hạng"))),
    row(
      field(run("Hà Nội")),
      field(
        `<w:del>${run("9")}</w:del><w:ins>${run("85,32")}</w:ins>${run("1", '<w:vertAlign w:val="superscript"/>')}`,
      ),
      field(run("2", "<w:strike/>") + run("26")),
    ),
  ].join("")}</w:tbl></w:body></w:document>`;
  const book = readWorkbook("bang.docx", zipSync({ "word/document.xml": strToU8(document) }));
  if ("severity" in book) throw new Error(book.message);
  const [sheet] = book.sheets;
  expect(sheet?.name).toBe("Bảng 1 Chỉ số SIPAS năm 2023");
  expect(
    sheet?.rows.map((cells) => cells.map((cell) => cell && [cell.ref, cell.text, cell.struck, cell.merged])),
  ).toEqual([
    [["A1", "Tỉnh", false, "A1:A2"], ["B1", "Năm 2023", false, "B1:C1"], null],
    [null, ["B2", "Điểm", false, null], ["C2", "Hạng", false, null]],
    [
      ["A3", "Hà Nội", false, null],
      ["B3", "85,32(1)", false, null],
      ["C3", "226", true, null],
    ],
  ]);
});
