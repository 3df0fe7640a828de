import type { WriteSheet, Cell as WrittenCell } from "hucre";
import { digitMarks, NBSP } from "../../../format/number.ts";
import type { Writer } from "../../../format/write.ts";
import { t } from "../../../language/say.ts";
import type { Words } from "../../../language/text.ts";
import type { Cell, Table } from "../../../site/written.ts";
import { numberFormat } from "./number-format.ts";

/** Excel takes some two hundred formats in one workbook; what has none left is written as text. */
const MOST_FORMATS = 150;

/** The number formats of one workbook. */
export type Formats = Set<string>;

/** What the sheets of one workbook share. */
interface Sheeted {
  formats: Formats;
  writer: Writer;
}

type Written = Partial<WrittenCell>;
type Style = NonNullable<WrittenCell["style"]>;

/** Of a line of type of 12 points. */
const LINE_HEIGHT = 16;

/** Every font says its face: one that does not is set in whatever a program has at hand. */
export const FACE = { name: "Times New Roman", size: 12 } as const;

const TITLE: Style = { font: { ...FACE, bold: true, size: 14 } };
const HEAD: Style = {
  font: { ...FACE, bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFF0F0F0" } },
  alignment: { wrapText: true, vertical: "center" },
  border: { bottom: { style: "thin" } },
};
const TEXT: Style = { alignment: { wrapText: true, vertical: "top" } };
const LINK: Style = { font: { ...FACE, color: { rgb: "FF0B3F7C" }, underline: true } };

/** Words as a spreadsheet keeps them: never a formula, whatever they begin with. */
export function words(text: string, style: Style = TEXT): Written {
  return { value: text.replaceAll(NBSP, " "), type: "string", style };
}

/** Words that lead to a sheet of the same workbook. */
export function leadsTo(text: string, sheet: string): Written {
  return { ...words(text, LINK), hyperlink: { target: "", location: `'${sheet}'!A1` } };
}

export function title(text: string): Written {
  return words(text, TITLE);
}

/** A cell of a page: the number behind its words, shown as the page shows it; words where there is no number. */
function figureCell({ text, value }: Cell, style: Style, { formats, writer }: Sheeted): Written {
  const format = typeof value === "number" ? numberFormat(text, value, digitMarks[writer.language]) : null;
  if (typeof value !== "number" || format === null) return words(text, style);
  if (!formats.has(format) && formats.size >= MOST_FORMATS) return words(text, style);
  formats.add(format);
  const right: Style = { ...style, numFmt: format, alignment: { horizontal: "right", vertical: "top" } };
  return { value: Number(value.toPrecision(12)), type: "number", style: right };
}

/** Width of a column in characters: as its longest cell asks, within reason. */
function widthOf(texts: readonly string[], first: boolean): number {
  const longest = Math.max(...texts.map((text) => text.length));
  return Math.min(Math.max(longest + 2, first ? 24 : 9), first ? 60 : 28);
}

/** How much wider letters may be than a column's unit, the figure 0, where bold or in another face than ours. */
const WIDE_LETTERS = 1.15;

/** Lines that a cell's words take in its column, as programs break them: between words. */
function linesIn({ value, style }: Written, width: number): number {
  if (typeof value !== "string" || !style?.alignment?.wrapText) return 1;
  const room = Math.max(1, width - 2 * (style.alignment.indent ?? 0) - 1) / WIDE_LETTERS;
  let [lines, filled] = [1, 0];
  for (const word of value.split(/\s+/u)) {
    if (filled > 0 && filled + 1 + word.length > room) {
      lines++;
      filled = 0;
    }
    filled += word.length + (filled > 0 ? 1 : 0);
    lines += Math.floor((filled - 1) / room);
    filled = ((filled - 1) % room) + 1;
  }
  return lines;
}

/** Heights of the rows whose words take several lines: not every program works them out when it opens a file. */
function heightsOf(
  lines: readonly (readonly Written[])[],
  widths: readonly number[],
): Map<number, { height: number }> {
  return new Map(
    lines.flatMap((line, row): [number, { height: number }][] => {
      const most = Math.max(1, ...line.map((cell, at) => linesIn(cell, widths[at] ?? 9)));
      return most > 1 ? [[row, { height: LINE_HEIGHT * most + 4 }]] : [];
    }),
  );
}

/** Rows of finished cells as a sheet. */
export function sheetOf(
  name: string,
  lines: readonly (readonly Written[])[],
  widths: readonly number[],
  frozen: { rows: number; columns: number } | null = null,
): WriteSheet {
  const cells = new Map<string, Written>();
  for (const [row, line] of lines.entries()) {
    for (const [column, cell] of line.entries()) cells.set(`${row},${column}`, cell);
  }
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rowDefs: heightsOf(lines, widths),
    rows: lines.map((line) => line.map(({ value }) => value ?? null)),
    cells,
    ...(frozen ? { freezePane: frozen } : {}),
    pageSetup: {
      paperSize: "a4",
      orientation: widths.length > 6 ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  };
}

/**
 * One table on a sheet, in the manner of accessible spreadsheets: its title in the first cell, then source and notes
 * line by line, then one head and one row each; nothing is merged, hidden or left empty between them.
 */
export function tableSheet(
  name: string,
  table: Table,
  { illustrative, formats, writer, back }: Sheeted & { illustrative: boolean; back?: Written },
): WriteSheet {
  const plain = (text: Words) => [words(writer.plain(text), {})];
  const above = [
    [title(table.caption)],
    ...(illustrative ? [plain(t`SỐ LIỆU MINH HỌA`)] : []),
    ...(table.source ? [plain(t`Nguồn: ${table.source}`)] : []),
    ...table.notes.map(plain),
    ...(back ? [[back]] : []),
  ];
  const head = table.columns.map(({ label }) => words(label, HEAD));
  const body = table.rows.map((row) => {
    const style: Style = row.own ? { ...TEXT, font: { ...FACE, bold: true } } : TEXT;
    const indent: Style = { ...style, alignment: { ...TEXT.alignment, indent: row.depth ?? 0 } };
    const first = figureCell(row.header, indent, { formats, writer });
    return [first, ...row.cells.map((cell) => figureCell(cell, style, { formats, writer }))];
  });
  const widths = table.columns.map(({ label }, at) =>
    widthOf(
      [
        label,
        ...table.rows.map(({ header, cells }) => (at === 0 ? header.text : (cells[at - 1]?.text ?? ""))),
      ],
      at === 0,
    ),
  );
  return sheetOf(name, [...above, head, ...body], widths, { rows: above.length + 1, columns: 1 });
}
