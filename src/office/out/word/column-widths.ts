import { textWidth, widest } from "../../../charts/labels/text-metrics.ts";
import type { Table } from "../../../site/written.ts";

const PX_PER_MM = 96 / 25.4;
const PX_PER_POINT = 96 / 72;
/** Room at both sides of a cell's text, in mm. */
const PADDING = 3.4;
/** A column of words is never wished wider than this, in mm. */
const WIDEST = 200;
/** A cell of so many mm is short, and all of them together get at most this share of what is left. */
const SHORT = 25;
const MOST_FOR_SHORT = 0.3;

/** A figure with its mark, "+34 ¹", stays on one line. */
const FIGURE = /^[+\u2212]?\d\S* \S{1,3}$/u;

/** Words that are never broken within: everything between ordinary spaces. */
function words(text: string): string[] {
  return FIGURE.test(text) ? [text] : text.split(/[ \n]/u);
}

/**
 * Widths of a table's columns in mm, as many as its columns, their sum is `total`. Each column gets what its longest
 * word needs; what is left is shared out by what its longest cell would still take. `size` is the type's, in points,
 * `padding` the room at both sides of a cell's text, in mm.
 */
export function columnWidths(table: Table, total: number, size: number, padding = PADDING): number[] {
  const style = { size: size * PX_PER_POINT, weight: 600 as const };
  const columns = table.columns.map(({ label }, at) => [
    label,
    ...table.rows.map((row) => (at === 0 ? row.header.text : (row.cells[at - 1]?.text ?? ""))),
  ]);
  const least = columns.map((texts) => widest(texts.flatMap(words), style) / PX_PER_MM + padding);
  const wished = columns.map((texts, at) =>
    Math.max(
      least[at] ?? 0,
      Math.min(WIDEST, Math.max(...texts.map((text) => textWidth(text, style))) / PX_PER_MM + padding),
    ),
  );
  const needed = least.reduce((sum, width) => sum + width, 0);
  if (needed >= total) return least.map((width) => (width * total) / needed);
  const left = total - needed;
  const extra = wished.map((width, at) => width - (least[at] ?? 0));
  // Short words stand on one line where that costs the long ones little.
  const short = extra.map((wish, at) => ((wished[at] ?? 0) <= SHORT ? wish : 0));
  const first = short.reduce((sum, wish) => sum + wish, 0);
  const base = first <= left * MOST_FOR_SHORT ? least.map((width, at) => width + (short[at] ?? 0)) : least;
  const wishes = wished.map((width, at) => width - (base[at] ?? 0));
  const all = wishes.reduce((sum, wish) => sum + wish, 0);
  const rest = total - base.reduce((sum, width) => sum + width, 0);
  return base.map((width, at) => width + (all === 0 ? rest / base.length : (rest * (wishes[at] ?? 0)) / all));
}
