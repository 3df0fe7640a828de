import { linesOfWrapped } from "../../../charts/labels/text-metrics.ts";
import type { NumberedTable } from "../../../print/typeset/paper-view.ts";
import type { Cell, Row } from "../../../site/written.ts";
import { stroke } from "../chart/chart-xml.ts";
import { el, type Xml } from "../ooxml/xml.ts";
import { columnWidths } from "../word/column-widths.ts";
import { emu, letters, slideParagraph } from "./text.ts";
import { toneColour } from "./tone.ts";

/** Type of a table in points, and the room above and below the words of a cell in mm. */
interface TableType {
  size: number;
  around: number;
}

const USUAL: TableType = { size: 24, around: 0.8 };
/** What leaves room is set more openly, a table of few rows larger too, as on the printed slides (paper.css, `.roomier`, `.roomy`). */
const OPEN = [4.6, 2.8];
const LARGE = { size: 28, rows: 3, columns: 4 };

/** How a table may stand, the most open first: alone on its slide, or beside something else. */
export function tableTypes({ rows, columns }: NumberedTable, alone: boolean, decided: boolean): TableType[] {
  if (!alone) return [USUAL];
  const large = rows.length <= LARGE.rows && columns.length <= (decided ? 1 : LARGE.columns);
  const sizes = large ? [LARGE.size, USUAL.size] : [USUAL.size];
  return [...sizes.flatMap((size) => OPEN.map((around) => ({ size, around }))), USUAL];
}
const PX_PER_POINT = 96 / 72;
const PX_PER_MM = 96 / 25.4;
/** Height in mm of a line, for a point of its type. */
const LINE = 10.4 / 24;
const ASIDE = 3;
/** Lines are a little lower than the room kept for them, and what is left stands below: words are set lower by this, in mm. */
const LOWER = 0.6;
/** Where Calibri is not at hand, another face is used, and a figure must not break in it: the widest usual one. */
const OTHER_FACES = 1.2;
/** What is to be done, by whom, by when: as the printed slides share out their width. */
const TASK_SHARES = [0.6, 0.24, 0.16];

/** Widths in mm of the columns of a table on a slide. */
export function slideColumns(
  table: NumberedTable,
  total: number,
  tasks: boolean,
  { size }: TableType = USUAL,
): number[] {
  if (tasks && table.columns.length === TASK_SHARES.length) return TASK_SHARES.map((share) => share * total);
  return columnWidths(table, total, size * OTHER_FACES, { padding: 2 * ASIDE });
}

function cellsOf(row: Row, columns: number): Cell[] {
  return Array.from({ length: columns }, (_, at) =>
    at === 0 ? row.header : (row.cells[at - 1] ?? { text: "" }),
  );
}

function lines(text: string, widthMm: number, size: number, weight: 400 | 700): number {
  const room = (widthMm - 2 * ASIDE) * PX_PER_MM;
  return Math.max(1, linesOfWrapped(text, room, { size: size * PX_PER_POINT, weight }));
}

/** Heights in mm of head and rows, as their longest cell asks. */
export function rowHeights(
  table: NumberedTable,
  widths: readonly number[],
  { size, around }: TableType = USUAL,
): number[] {
  const tallest = (texts: readonly string[], weight: 400 | 700) =>
    Math.max(...texts.map((text, at) => lines(text, widths[at] ?? 0, size, weight))) * LINE * size +
    2 * around;
  const head = tallest(
    table.columns.map(({ label }) => label),
    700,
  );
  const body = table.rows.map((row) =>
    tallest(
      cellsOf(row, table.columns.length).map(({ text }) => text),
      row.own ? 700 : 400,
    ),
  );
  return [head, ...body];
}

function cellXml(
  text: Xml,
  { rule, align, around }: { rule: number; align: "l" | "r" | "ctr"; around: number },
): Xml {
  const none = (side: string) => el(`a:${side}`, { w: 0 }, el("a:noFill"));
  const below = stroke("000000", rule)
    .replace(/^<a:ln /u, "<a:lnB ")
    .replace(/<\/a:ln>$/u, "</a:lnB>");
  return el(
    "a:tc",
    {},
    el("a:txBody", {}, el("a:bodyPr"), el("a:lstStyle"), slideParagraph({ align }, text)),
    el(
      "a:tcPr",
      {
        marL: emu(ASIDE),
        marR: emu(ASIDE),
        marT: emu(around + LOWER),
        marB: emu(around - LOWER),
        anchor: "t",
      },
      ...["lnL", "lnR", "lnT"].map(none),
      below,
      el("a:noFill"),
    ),
  );
}

/** A table that PowerPoint itself edits: head and rows, rules between them, figures at the right. */
export function tableShape(
  table: NumberedTable,
  widths: readonly number[],
  heights: readonly number[],
  { size, around }: TableType = USUAL,
): Xml {
  const numeric = (at: number) => at > 0 && table.columns[at]?.numeric === true;
  const head = table.columns.map(({ label }, at) =>
    cellXml(letters(label, { size, bold: true }), { rule: 1.5, align: numeric(at) ? "r" : "l", around }),
  );
  const body = table.rows.map((row) =>
    cellsOf(row, table.columns.length).map(({ text, tone }, at) => {
      const look = { size, ...toneColour(tone), ...(row.own ? { bold: true } : {}) };
      return cellXml(letters(text, look), { rule: 0.75, align: numeric(at) ? "r" : "l", around });
    }),
  );
  return el(
    "a:tbl",
    {},
    el("a:tblPr", { firstRow: 1 }),
    el("a:tblGrid", {}, ...widths.map((width) => el("a:gridCol", { w: emu(width) }))),
    ...[head, ...body].map((cells, at) => el("a:tr", { h: emu(heights[at] ?? LINE * size) }, ...cells)),
  );
}
