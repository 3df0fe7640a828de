import type { Figure } from "../../../model/figure.ts";
import * as messages from "../../messages.ts";
import { originOf, splitDecimalAt, spotAt } from "../../report/locate.ts";
import { bareFigure, type Inherited } from "../figure.ts";
import type { Reader } from "../reader.ts";

export type Row = readonly unknown[];

/** One cell of a row, and where it stands in it. */
export interface Cell {
  position: number;
  /** A decimal whose comma made two cells of it. */
  split?: { start: number; written: string };
}

/** Whether a row is written as programs write lists, without a space after any comma: "[ha-noi,42,5,6.1]". */
function isDense(row: Row, { file }: Reader): boolean {
  const [start = 0, end = 0] = file.nodes.get(row)?.range ?? [];
  return !/,\s/.test(file.text.slice(start, end));
}

/**
 * The cells as they were meant: a decimal comma breaks one into two. In a row without spaces every comma may part cells,
 * so there the number of cells decides.
 */
export function cellsOf(row: Row, expected: number, reader: Reader): Cell[] {
  const { file } = reader;
  if (row.length === expected && isDense(row, reader)) return row.map((_, position) => ({ position }));
  const cells: Cell[] = [];
  row.forEach((_, position) => {
    const { node } = originOf(file, row, position);
    const split = position > 1 ? splitDecimalAt(file.text, node?.range?.[0] ?? 0) : null;
    const before = cells.at(-1);
    if (split && before && !before.split) cells[cells.length - 1] = { position: before.position, split };
    else cells.push({ position });
  });
  return cells;
}

/** The figure in a cell, null for a cell left empty on purpose, undefined for one that holds something else. */
export function cell(row: Row, position: number, from: Inherited, reader: Reader): Figure | null | undefined {
  const value = row[position];
  if (value === null) return null;
  if (typeof value === "number") return bareFigure(reader, row, position, value, from);
  const fact =
    typeof value === "string"
      ? messages.textWhereNumber(value, messages.blankMark)
      : messages.wrongType(messages.shown(value, ""), messages.kindName("number"));
  reader.report(reader.spot(row, position), fact);
  return undefined;
}

/** Two numbers in one cell, with the blank between them and without its comma. */
const TWO_NUMBERS = /^[-+]?\d+(?:\.\d+)?(?:\s+[-+]?\d+(?:\.\d+)?)+$/;

/** The reason that a row itself shows for its length: a decimal comma, a last cell left empty. Whether it shows one. */
export function reportLength(row: Row, cells: readonly Cell[], expected: number, reader: Reader): boolean {
  const { file } = reader;
  for (const { split } of cells) {
    if (split) reader.report(spotAt(file, split.start), messages.brokenNumber(split.written));
  }
  const joined = row.findIndex((one) => typeof one === "string" && TWO_NUMBERS.test(one));
  if (joined > 0) {
    reader.report(reader.spot(row, joined), messages.commaBetweenCells(String(row[joined])));
    return true;
  }
  const [start = 0, end = 0] = file.nodes.get(row)?.range ?? [];
  const last = /,(\s*)\]$/.exec(file.text.slice(start, end));
  const blank = last !== null && cells.length === expected - 1;
  if (blank) reader.report(spotAt(file, start + last.index + 1), messages.blankMark(""));
  return blank || cells.some(({ split }) => split);
}
