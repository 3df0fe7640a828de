import { textWidth } from "../../../charts/labels/text-metrics.ts";
import { type CellSize, columnWidths as widthsByLines } from "../../../print/typeset/pages/column-widths.ts";
import type { Table } from "../../../site/written.ts";
import { type Face, inFace } from "../ooxml/face-widths.ts";

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
/** Figures and nothing else, "6,40 (3/63) *", stay on one line in a column of figures, as in print. */
const FIGURES = /^[+\u2212]?\d[^\p{L}]*$/u;
/** Brackets and stars are wider in Times than letters are. */
const SPARE = 1.05;
/** Names of rows that take no more than this, in mm, are years and the like. */
const SHORT_WORDS = 30;
/** A column of empty cells is written in by hand, "Ký nhận": so much room a name takes, in mm. */
const BY_HAND = 26;
/** So few letters on a sheet of tasks ("Phối hợp", "Thường xuyên") stay on one line beside the long sentences. */
const FEW = 16;

/** The words of a cell that are never broken within; head and names of the rows break anywhere between them. */
type Parted = (text: string, at: number, row: number) => string[];

/** Words that are never broken within: everything between ordinary spaces. */
function wordsOf(text: string): string[] {
  return FIGURE.test(text) ? [text] : text.split(/[ \n]/u);
}

/** Leaves whole what print leaves whole. */
function asInPrint({ columns }: Table, sheet: boolean): Parted {
  return (text, at, row) => {
    const figures = columns[at]?.numeric === true && FIGURES.test(text);
    const whole = row > 0 && at > 0 && (figures || (sheet && text.length <= FEW));
    return whole ? [text] : wordsOf(text);
  };
}

/**
 * Widths of a table's columns in mm, as many as its columns, their sum is `total`. Each column gets what its longest
 * word needs; what is left goes, mm by mm, where it shortens the most rows. `size` is the type's, in points, `padding`
 * the room at both sides of a cell's text, in mm; `sheet` tells a sheet of tasks.
 */
export function columnWidths(
  table: Table,
  total: number,
  size: number,
  {
    padding = PADDING,
    face = "sans",
    sheet = false,
  }: { padding?: number; face?: Face; sheet?: boolean } = {},
): number[] {
  const style = { size: size * PX_PER_POINT, weight: 600 as const };
  const measured = (text: string) =>
    (textWidth(text, style) * inFace(text, face) * (/ /u.test(text) && FIGURES.test(text) ? SPARE : 1)) /
    PX_PER_MM;
  const columns = table.columns.map(({ label }, at) => [
    label,
    ...table.rows.map((row) => (at === 0 ? row.header.text : (row.cells[at - 1]?.text ?? ""))),
  ]);
  const longest = (texts: readonly string[]) => Math.max(0, ...texts.map(measured));
  const byHand = columns.map(([, ...texts]) => texts.length > 0 && texts.every((text) => text === ""));
  const leastOf = (parted: Parted) =>
    columns.map((texts, at) =>
      Math.max(
        longest(texts.flatMap((text, row) => parted(text, at, row))) + padding,
        byHand[at] ? BY_HAND : 0,
      ),
    );
  // Where figures find no room on one line they break, too.
  const fits = (parted: Parted) => leastOf(parted).reduce((sum, width) => sum + width, 0) < total;
  const parted = [asInPrint(table, sheet)].find(fits) ?? wordsOf;
  const least = leastOf(parted);
  const lengths = columns.map((texts) => texts.map(measured));
  // Over figures a head breaks between its words: one line of it would take the room of the words beside them.
  const own = (texts: readonly number[], at: number) => (table.columns[at]?.numeric ? texts.slice(1) : texts);
  const wished = lengths.map((texts, at) =>
    Math.max(least[at] ?? 0, Math.min(WIDEST, Math.max(0, ...own(texts, at))) + padding),
  );
  const room = total - columns.length * padding;
  const asPrinted = widthsInPrint(
    columns,
    { measured, parted },
    room,
    byHand.map((own) => (own ? BY_HAND - padding : 0)),
  );
  if (asPrinted) return asPrinted.map((width) => width + padding);
  const needed = least.reduce((sum, width) => sum + width, 0);
  if (needed >= total) return least.map((width) => (width * total) / needed);
  const left = total - needed;
  // Short words stand on one line where that costs the long ones little.
  const short = wished.map((wish, at) => (wish <= SHORT ? wish - (least[at] ?? 0) : 0));
  const first = short.reduce((sum, wish) => sum + wish, 0);
  const base = first <= left * MOST_FOR_SHORT ? least.map((width, at) => width + (short[at] ?? 0)) : least;
  const shared = shortened(base, lengths, total, padding);
  const rest = total - shared.reduce((sum, width) => sum + width, 0);
  const wishes = wished.map((width, at) => Math.max(0, width - (shared[at] ?? 0)));
  const all = wishes.reduce((sum, wish) => sum + wish, 0);
  // What nobody wishes for goes to the words: figures far apart are hard to follow along their row. Words as short as
  // a year share with the figures, which would else stand crowded at the far edge.
  const worded = table.columns.map(({ numeric }, at) => (numeric ? 0 : (shared[at] ?? 0)));
  const words = worded.reduce((sum, width) => sum + width, 0);
  const unwished = (at: number) =>
    words <= SHORT_WORDS ? rest / base.length : (rest * (worded[at] ?? 0)) / words;
  return shared.map((width, at) => width + (all === 0 ? unwished(at) : (rest * (wishes[at] ?? 0)) / all));
}

/** In px, which is what its steps are made for. */
function widthsInPrint(
  columns: readonly (readonly string[])[],
  { measured, parted }: { measured: (text: string) => number; parted: Parted },
  room: number,
  least: readonly number[],
): number[] | null {
  const px = (text: string) => measured(text) * PX_PER_MM + 1;
  const rows = (columns[0] ?? []).map((_, row) =>
    columns.map((texts, at): CellSize => {
      const words = parted(texts[row] ?? "", at, row).map(px);
      const own = (least[at] ?? 0) * PX_PER_MM;
      return { line: Math.max(own, px(texts[row] ?? "")), word: Math.max(own, ...words), words };
    }),
  );
  return widthsByLines(rows, room * PX_PER_MM)?.map((width) => width / PX_PER_MM) ?? null;
}

/** Of the room that is left, a millimetre goes where it shortens most rows, until each row is one line or none is left. */
function shortened(
  base: readonly number[],
  lengths: readonly (readonly number[])[],
  total: number,
  padding: number,
): number[] {
  const widths = [...base];
  const rows = lengths[0]?.map((_, row) => lengths.map((texts) => texts[row] ?? 0)) ?? [];
  for (let left = total - base.reduce((sum, width) => sum + width, 0); left >= 1; left--) {
    const gains = widths.map(() => 0);
    for (const texts of rows) {
      const lines = texts.map((text, at) => text / ((widths[at] ?? 1) - padding));
      const most = Math.max(...lines);
      const tallest = lines.indexOf(most);
      if (most > 1) gains[tallest] = (gains[tallest] ?? 0) + most / (widths[tallest] ?? 1);
    }
    const best = Math.max(...gains);
    if (best === 0) break;
    const at = gains.indexOf(best);
    widths[at] = (widths[at] ?? 0) + 1;
  }
  return widths;
}
