import type { WriteSheet, Cell as WrittenCell } from "hucre";
import { textWidth } from "../../../charts/labels/text-metrics.ts";
import { digitMarks, NBSP } from "../../../format/number.ts";
import type { Writer } from "../../../format/write.ts";
import { t } from "../../../language/say.ts";
import type { Words } from "../../../language/text.ts";
import type { Cell, Table } from "../../../site/written.ts";
import { inFace } from "../ooxml/face-widths.ts";
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

const TITLE: Style = {
  font: { ...FACE, bold: true, size: 14 },
  alignment: { wrapText: true, vertical: "top" },
};
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

/** Width of a column's unit, the figure 0 of our face at 12 points, and the room at both sides of a cell, in px. */
const UNIT = { width: 8, around: 10, indent: 16 };
/** What programs and their faces differ by. */
const SAFE = 1.1;

/** Lines that a cell's words take in its column, as programs break them: between words. */
function linesIn({ value, style }: Written, width: number): number {
  if (typeof value !== "string" || !style?.alignment?.wrapText) return 1;
  const type = {
    size: ((style.font?.size ?? FACE.size) * 96) / 72,
    weight: style.font?.bold ? 600 : 400,
  } as const;
  const wide = (text: string) => textWidth(text, type) * inFace(text, "times") * SAFE;
  const room = Math.max(1, width * UNIT.width - UNIT.around - UNIT.indent * (style.alignment.indent ?? 0));
  const space = wide("\u00A0");
  let [lines, filled] = [1, 0];
  for (const word of value.split(/\s+/u)) {
    const own = wide(word);
    if (filled > 0 && filled + space + own > room) {
      lines++;
      filled = 0;
    }
    filled += own + (filled > 0 ? space : 0);
    // a word without end is broken where its column ends
    lines += Math.max(0, Math.ceil(filled / room) - 1);
    filled = filled > room ? filled % room : filled;
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
      const size = Math.max(FACE.size, ...line.map(({ style }) => style?.font?.size ?? 0));
      return most > 1 ? [[row, { height: Math.ceil((LINE_HEIGHT * size) / FACE.size) * most + 4 }]] : [];
    }),
  );
}

/** Lines that may stay in sight above the rows of a table that is scrolled. */
const LINES_IN_SIGHT = 14;

/**
 * Width of the first column for what is said above a table, in characters: notes break there, so that a sheet is printed
 * as wide as its table and not as small as its longest note asks; of a long one in three lines, or what 60 characters need.
 */
function widthForNotes(lengths: readonly number[]): number {
  return Math.min(60, Math.ceil(Math.max(0, ...lengths) / 3));
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
  const plain = (text: Words) => [words(writer.plain(text))];
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
  const columns = table.columns.map(({ label }, at) =>
    widthOf(
      [
        label,
        ...table.rows.map(({ header, cells }) => (at === 0 ? header.text : (cells[at - 1]?.text ?? ""))),
      ],
      at === 0,
    ),
  );
  const told = [...table.notes, table.source].map((text) => writer.plain(text).length);
  const widths = columns.map((width, at) => (at === 0 ? Math.max(width, widthForNotes(told)) : width));
  // What stays in sight above the rows must leave them most of the screen.
  const stays = above.reduce((sum, [cell]) => sum + linesIn(cell ?? {}, widths[0] ?? 0), 1) <= LINES_IN_SIGHT;
  return sheetOf(name, [...above, head, ...body], widths, { rows: stays ? above.length + 1 : 0, columns: 1 });
}
