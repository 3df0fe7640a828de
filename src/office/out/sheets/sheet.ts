import type { MergeRange, NamedRange, WriteSheet } from "hucre";
import { digitMarks, NBSP } from "../../../format/number.ts";
import type { Writer } from "../../../format/write.ts";
import { t } from "../../../language/say.ts";
import type { Words } from "../../../language/text.ts";
import { withoutNoise } from "../../../model/rules/tolerance.ts";
import type { Cell, Table } from "../../../site/written.ts";
import { parted, runsOver, widthForNotes } from "./above-table.ts";
import { FACE, heightsOf, LINE_HEIGHT, type Shown, type Style } from "./column-layout.ts";
import { columnWidths } from "./column-widths.ts";
import { numberFormat } from "./number-format.ts";
import { FOOTER, printedPage, repeated } from "./printed-page.ts";

/** Excel takes some two hundred formats in one workbook; what has none left is written as text. */
const MOST_FORMATS = 150;

/** The number formats of one workbook. */
export type Formats = Set<string>;

/** What the sheets of one workbook share. */
interface Sheeted {
  formats: Formats;
  writer: Writer;
}

const TITLE: Style = {
  font: { ...FACE, bold: true, size: 14 },
  alignment: { wrapText: true, vertical: "top" },
};
const LINE = { style: "thin", color: { rgb: "FFBFBFBF" } } as const;
const HEAD: Style = {
  font: { ...FACE, bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFF0F0F0" } },
  alignment: { wrapText: true, vertical: "center" },
  border: { top: { style: "thin" }, bottom: { style: "thin" } },
};
/** Grounds of the classes of heat on a light page (templates/styles/tokens.css); the middle one has none. */
const HEAT_GROUNDS = ["F3BF8C", "F8D6B4", "FCEBDC", null, "E2EDF8", "C3DAF1", "9CC3E8"] as const;
const TEXT: Style = { alignment: { wrapText: true, vertical: "top" } };
const LINK: Style = {
  font: { ...FACE, color: { rgb: "FF0B3F7C" }, underline: true },
  alignment: { vertical: "top" },
};

/** Words as a spreadsheet keeps them: never a formula, whatever they begin with. */
export function words(text: string, style: Style = TEXT): Shown {
  const plain = text.replaceAll(NBSP, " ");
  return { value: plain, text: plain, type: "string", style };
}

/** Words that lead to a sheet of the same workbook. */
export function leadsTo(text: string, sheet: string): Shown {
  return { ...words(text, LINK), hyperlink: { target: "", location: `'${sheet}'!A1` } };
}

export function title(text: string): Shown {
  return words(text, TITLE);
}

/**
 * A cell of a page: the number behind its words, shown as the page shows it; words where there is no number. A zero that
 * the page writes without comparing it ("none of them") is a number among the others of its column.
 */
function figureCell(cell: Cell, style: Style, { formats, writer }: Sheeted): Shown {
  const { text } = cell;
  const value = text === "0" ? (cell.value ?? 0) : cell.value;
  const format = typeof value === "number" ? numberFormat(text, value, digitMarks[writer.language]) : null;
  if (typeof value !== "number" || format === null) return words(text, style);
  if (!formats.has(format) && formats.size >= MOST_FORMATS) return words(text, style);
  formats.add(format);
  const { horizontal = "right", indent } = style.alignment ?? {};
  const placed: Style = {
    ...style,
    numFmt: format,
    alignment: { horizontal, vertical: "top", ...(horizontal === "left" && indent ? { indent } : {}) },
  };
  return { value: withoutNoise(value), text, type: "number", style: placed };
}

/** A sheet and what is printed on each of its pages. */
export interface PrintedSheet {
  sheet: WriteSheet;
  repeated: NamedRange[];
}

/** Rows of finished cells as a sheet; `head` is the number of the row that heads the others, on each page. */
export function sheetOf(
  name: string,
  lines: readonly (readonly Shown[])[],
  widths: readonly number[],
  { head = null, frozen }: { head?: number | null; frozen?: { rows: number; columns: number } } = {},
): PrintedSheet {
  const cells = new Map<string, Omit<Shown, "text">>();
  const merges: MergeRange[] = [];
  for (const [row, line] of lines.entries()) {
    for (const [column, { text: _, over = 1, ...cell }] of line.entries()) {
      cells.set(`${row},${column}`, cell);
      if (over > 1) merges.push({ startRow: row, startCol: column, endRow: row, endCol: column + over - 1 });
    }
  }
  const heights = heightsOf(lines, widths);
  const sheet: WriteSheet = {
    name,
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map(
      heights.flatMap((height, row) => (height > Math.ceil(LINE_HEIGHT) ? [[row, { height }]] : [])),
    ),
    rows: lines.map((line) => line.map(({ value }) => value ?? null)),
    cells,
    ...(merges.length > 0 ? { merges } : {}),
    ...(frozen ? { freezePane: frozen } : {}),
    pageSetup: printedPage(widths, heights),
    headerFooter: { oddFooter: FOOTER },
  };
  return { sheet, repeated: head === null ? [] : [repeated(name, head)] };
}

/** The style of a column's cells: figures stand at the right under their head, words apart from the column before. */
function columnStyle(table: Table, at: number, style: Style): Style {
  const numeric = at > 0 && table.columns[at]?.numeric === true;
  const placed = numeric
    ? { horizontal: "right" as const }
    : at > 0
      ? { horizontal: "left" as const, indent: 1 }
      : {};
  return { ...style, alignment: { ...style.alignment, ...placed } };
}

/** The ground of a cell by its class, the same as on the page: notes speak of it. */
function onGround({ heat }: Cell, style: Style): Style {
  const ground = HEAT_GROUNDS[heat ?? -1] ?? null;
  if (ground === null) return style;
  return { ...style, fill: { type: "pattern", pattern: "solid", fgColor: { rgb: `FF${ground}` } } };
}

/** The head and the rows of a table. */
function rowsOf(table: Table, sheeted: Sheeted): Shown[][] {
  const head = table.columns.map(({ label }, at) => words(label, columnStyle(table, at, HEAD)));
  const body = table.rows.map((row) => {
    const font = row.own ? { font: { ...FACE, bold: true } } : {};
    const style: Style = { ...TEXT, ...font, border: { bottom: LINE } };
    const begin: Style = {
      ...style,
      alignment: { ...TEXT.alignment, horizontal: "left", indent: row.depth ?? 0 },
    };
    const first = figureCell(row.header, onGround(row.header, begin), sheeted);
    return [
      first,
      ...row.cells.map((cell, at) =>
        figureCell(cell, onGround(cell, columnStyle(table, at + 1, style)), sheeted),
      ),
    ];
  });
  return [head, ...body];
}

/**
 * One table on a sheet, in the manner of accessible spreadsheets: its title in the first cell, then source and notes
 * line by line, then one head and one row each; in the table nothing is merged, hidden or left empty. Of a table that is
 * scrolled the head stays in sight: notes that would take its room stand below the last row.
 */
export function tableSheet(
  name: string,
  table: Table,
  { illustrative, formats, writer, back }: Sheeted & { illustrative: boolean; back?: Shown },
): PrintedSheet {
  const plain = (text: Words) => [words(writer.plain(text))];
  const notes = [...(table.source ? [plain(t`Nguồn: ${table.source}`)] : []), ...table.notes.map(plain)];
  const named = [[title(table.caption)], ...(illustrative ? [plain(t`SỐ LIỆU MINH HỌA`)] : [])];
  const leads = back ? [[back]] : [];
  const rows = rowsOf(table, { formats, writer });
  const narrow = columnWidths(rows);
  const least = widthForNotes([...named, ...notes, ...leads], narrow);
  const widths = least > (narrow[0] ?? 0) ? columnWidths(rows, least) : narrow;
  const over = (lines: readonly Shown[][]) => lines.map((line) => line.map((cell) => runsOver(cell, widths)));
  const pointer = plain(t`Nguồn và ghi chú ở dưới bảng.`);
  const { above, below, stays } = parted(
    { named: over(named), notes: over(notes), leads, rows, pointer: over([pointer]) },
    widths,
  );
  return sheetOf(name, [...above, ...rows, ...below], widths, {
    head: above.length + 1,
    frozen: { rows: stays ? above.length + 1 : 0, columns: 1 },
  });
}
