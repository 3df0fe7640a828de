import { PROGRAM } from "../../../model/issuing/program.ts";
import { officePackage, relationsPart } from "../ooxml/package.ts";
import { el, part, textXml, type Xml } from "../ooxml/xml.ts";

const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What a cell of a chart's own sheet holds; null leaves it empty. */
export type SheetValue = string | number | null;

/** The name of the one sheet, as the chart's references give it. */
const SHEET_NAME = "Sheet1";

/** "A", "B" for the first, the second column. */
function columnName(at: number): string {
  return String.fromCharCode(65 + at);
}

/** "Sheet1!$B$2:$B$9": cells of one column, rows counted from 1. */
export function cellRange(column: number, from: number, to: number): string {
  const name = columnName(column);
  return from === to ? `${SHEET_NAME}!$${name}$${from}` : `${SHEET_NAME}!$${name}$${from}:$${name}$${to}`;
}

function cell(value: SheetValue, row: number, column: number): Xml {
  if (value === null) return "";
  const r = `${columnName(column)}${row}`;
  return typeof value === "number"
    ? el("c", { r }, el("v", {}, String(value)))
    : el("c", { r, t: "inlineStr" }, el("is", {}, el("t", { "xml:space": "preserve" }, textXml(value))));
}

/** The workbook inside a chart, which opens when somebody edits its figures: one sheet, numbers as numbers. */
export function chartSheet(
  rows: readonly (readonly SheetValue[])[],
  title: string,
  date: string,
): Uint8Array {
  const sheet = part(
    el(
      "worksheet",
      { xmlns: MAIN },
      el("cols", {}, el("col", { min: 1, max: 1, width: 48, customWidth: 1 })),
      el(
        "sheetData",
        {},
        ...rows.map((values, at) =>
          el("row", { r: at + 1 }, ...values.map((value, column) => cell(value, at + 1, column))),
        ),
      ),
    ),
  );
  const workbook = part(
    el(
      "workbook",
      { xmlns: MAIN, "xmlns:r": LINKS },
      el("sheets", {}, el("sheet", { name: SHEET_NAME, sheetId: 1, "r:id": "rId1" })),
    ),
  );
  const styles = part(
    el(
      "styleSheet",
      { xmlns: MAIN },
      el("fonts", { count: 1 }, el("font", {}, el("sz", { val: 11 }), el("name", { val: "Calibri" }))),
      el(
        "fills",
        { count: 2 },
        el("fill", {}, el("patternFill", { patternType: "none" })),
        el("fill", {}, el("patternFill", { patternType: "gray125" })),
      ),
      el(
        "borders",
        { count: 1 },
        el("border", {}, el("left"), el("right"), el("top"), el("bottom"), el("diagonal")),
      ),
      el("cellStyleXfs", { count: 1 }, el("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
      el("cellXfs", { count: 1 }, el("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })),
      el("cellStyles", { count: 1 }, el("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })),
    ),
  );
  return officePackage(
    "xl/workbook.xml",
    [
      { path: "xl/workbook.xml", type: `${SHEET}.sheet.main+xml`, content: workbook },
      relationsPart("xl/workbook.xml", [
        { id: "rId1", type: "worksheet", target: "worksheets/sheet1.xml" },
        { id: "rId2", type: "styles", target: "styles.xml" },
      ]),
      { path: "xl/worksheets/sheet1.xml", type: `${SHEET}.worksheet+xml`, content: sheet },
      { path: "xl/styles.xml", type: `${SHEET}.styles+xml`, content: styles },
    ],
    { title, subject: "", author: PROGRAM, date },
  );
}
