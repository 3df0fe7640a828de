import { textWidth } from "../../../charts/labels/text-metrics.ts";
import type { NumberedTable } from "../../../print/typeset/paper-view.ts";
import { A4, textArea } from "../../../print/typeset/sheets.ts";
import type { Table } from "../../../site/written.ts";
import { type Face, inFace } from "../ooxml/face-widths.ts";

const MM_PER_POINT = 25.4 / 72;
const PX_PER_MM = 96 / 25.4;
/** A line of type beside its size, and what stands above and below the words of a cell, in points. */
const LINE = 1.17;
const AROUND = 3.5;
/** A page that fewer rows are left for shows little but its head (print/typeset/pages/annex-rows.ts). */
const FEW_ROWS = 8;
/** Rows that are taller together than a third of a page, in mm, may part: kept whole they could leave more than that white. */
const { height: PAGE } = textArea(A4);
const TALL = PAGE / 3;

/** Room at both sides of a cell's text, in mm; ends of lines stay unfilled. */
const SIDES = 3;
const RAGGED = 1.06;

/**
 * About how tall a table's rows are in Word, its head first, in mm: as many lines as the tallest cell takes in its
 * column. `size` is the type's, in points.
 */
function rowHeights(table: Table, widths: readonly number[], size: number, face: Face): number[] {
  const style = { size: (size * 96) / 72, weight: 400 as const };
  const lines = (text: string, at: number) => {
    const wide = (textWidth(text, style) * inFace(text, face)) / PX_PER_MM;
    const room = Math.max(1, (widths[at] ?? 0) - SIDES);
    return wide <= room ? 1 : Math.ceil((wide * RAGGED) / room);
  };
  const texts = [
    table.columns.map(({ label }) => label),
    ...table.rows.map(({ header, cells }) => [header.text, ...cells.map(({ text }) => text)]),
  ];
  return texts.map((row) => (Math.max(1, ...row.map(lines)) * size * LINE + AROUND) * MM_PER_POINT);
}

/** Whether a table stays on one page: one of few rows does, if its words do not make them tall. */
export function staysWhole(
  table: NumberedTable,
  widths: readonly number[],
  size: number,
  face: Face,
): boolean {
  if (!table.whole) return false;
  return rowHeights(table, widths, size, face).reduce((sum, one) => sum + one, 0) <= TALL;
}

/** Rows that end a long table together, so that its last page shows more than its head: of words, which are tall, few. */
export const rowsAtEnd = ({ rows, worded }: NumberedTable): number =>
  worded || rows.length < 2 * FEW_ROWS ? 3 : FEW_ROWS;
