import { type CellStyle, type DataValidation, type NamedRange, type WriteSheet, writeXlsx } from "hucre";
import { PROGRAM } from "../../../model/issuing/program.ts";
import { fontsInOrder } from "../../out/ooxml/font-order.ts";
import { FACE, heightsOf, LINE_HEIGHT } from "../../out/sheets/column-layout.ts";
import { FOOTER, printedPage, repeated } from "../../out/sheets/printed-page.ts";
import { refOf } from "../workbook/cell.ts";

/** How the sheets of our templates look: what is given is grey and locked, what is to be filled in is white. */
export const HEAD: CellStyle = {
  font: { bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFD9E2EC" } },
  alignment: { wrapText: true, vertical: "center", horizontal: "center" },
  border: { bottom: { style: "thin" } },
  protection: { locked: true },
};
export const CODE: CellStyle = {
  font: { size: 8, color: { rgb: "FF6B7280" } },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFF1F5F9" } },
  alignment: { horizontal: "center" },
  protection: { locked: true },
};
export const GIVEN: CellStyle = {
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFF1F5F9" } },
  alignment: { wrapText: true, vertical: "top" },
  protection: { locked: true },
};
export const OPEN_TEXT: CellStyle = {
  numFmt: "@",
  alignment: { wrapText: true, vertical: "top" },
  border: { bottom: { style: "hair" } },
  protection: { locked: false },
};
export const OPEN_NUMBER: CellStyle = {
  numFmt: "0.00##",
  border: { bottom: { style: "hair" } },
  protection: { locked: false },
};
export const OPEN_COUNT: CellStyle = { ...OPEN_NUMBER, numFmt: "0" };

/** One cell of a template: what stands in it, how it looks, what is said when it is pointed at. */
export interface TemplateCell {
  value: string | number | null;
  style: CellStyle;
  comment?: string;
}

export const given = (value: string | number | null, style = GIVEN): TemplateCell => ({ value, style });
export const open = (value: string | number | null = null, style = OPEN_TEXT): TemplateCell => ({
  value,
  style,
});

/** A sheet of a template as rows of cells. */
export interface TemplateSheet {
  name: string;
  widths: number[];
  rows: TemplateCell[][];
  frozen?: { rows: number; columns: number };
  validations?: DataValidation[];
}

/** A list that opens in a cell; what is not in it is refused. */
export function listOf(values: readonly string[], range: string): DataValidation {
  return {
    type: "list",
    values: [...values],
    range,
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: "Chọn trong danh sách",
    errorMessage: `Chọn một trong: ${values.join(", ")}.`.slice(0, 250),
  };
}

/** The cells of one column from a row to another, as "C3:C65". */
export function columnRange(column: number, firstRow: number, lastRow: number): string {
  return `${refOf(firstRow, column)}:${refOf(Math.max(firstRow, lastRow), column)}`;
}

/**
 * The workbook, every sheet guarded without a password so that heads are not typed over by mistake; rows and columns may
 * be set wider.
 */
export async function templateBytes(sheets: readonly TemplateSheet[]): Promise<Uint8Array> {
  const workbook = await writeXlsx({
    sheets: sheets.map(writeSheet),
    namedRanges: sheets.flatMap(headsOnPages),
    defaultFont: FACE,
    properties: { creator: PROGRAM, created: new Date(0), modified: new Date(0) },
  });
  return fontsInOrder(workbook);
}

/** What is frozen on the screen stands on each printed page, too. */
const headsOnPages = ({ name, frozen }: TemplateSheet): NamedRange[] => (frozen ? [repeated(name, 1)] : []);

/** Every font says its face: one that does not is set in whatever a program has at hand. */
const faced = (style: CellStyle): CellStyle =>
  style.font ? { ...style, font: { ...FACE, ...style.font } } : style;

/** Heights of the rows, in points: programs that do not measure words by themselves lay long ones over the next row. */
function heights({ rows, widths }: TemplateSheet): number[] {
  const shown = rows.map((line) =>
    line.map(({ value, style }) => ({ value, style: faced(style), text: `${value ?? ""}` })),
  );
  return heightsOf(shown, widths);
}

function writeSheet(sheet: TemplateSheet): WriteSheet {
  const tall = heights(sheet);
  const cells: NonNullable<WriteSheet["cells"]> = new Map();
  for (const [row, line] of sheet.rows.entries()) {
    for (const [column, { value, style, comment }] of line.entries()) {
      cells.set(`${row},${column}`, {
        value,
        type: value === null ? "empty" : typeof value === "number" ? "number" : "string",
        style: faced(style),
        ...(comment === undefined ? {} : { comment: { author: PROGRAM, text: comment } }),
      });
    }
  }
  return {
    name: sheet.name,
    columns: sheet.widths.map((width) => ({ width })),
    rowDefs: new Map(tall.flatMap((height, row) => (height > LINE_HEIGHT + 1 ? [[row, { height }]] : []))),
    rows: sheet.rows.map((line) => line.map(({ value }) => value)),
    cells,
    ...(sheet.frozen ? { freezePane: sheet.frozen } : {}),
    ...(sheet.validations ? { dataValidations: sheet.validations } : {}),
    pageSetup: printedPage(sheet.widths, tall),
    headerFooter: { oddFooter: FOOTER },
    protection: {
      sheet: true,
      selectLockedCells: true,
      selectUnlockedCells: true,
      formatCells: false,
      formatColumns: true,
      formatRows: true,
      sort: false,
    },
  };
}
