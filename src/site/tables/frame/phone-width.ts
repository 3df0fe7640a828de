import { textWidth } from "../../../charts/labels/text-metrics.ts";
import type { Words } from "../../../language/text.ts";
import type { Table } from "../../table.ts";

/* What a table takes on a phone, as templates/styles/table.css sets it there; in px. */

/** A phone of 360 px without the room at its edges, and a little less: marks of footnotes and other faces take more. */
const ROOM = 328 - 16;
const TYPE = { size: 16 } as const;
const HEAD = { size: 16, weight: 600 } as const;
/** Room at both sides of a cell. */
const AROUND = 12;
/** Of the column that names the rows, and of one of words. */
const NAMES = 112;
const WORDS = 144;
/** Characters that make a cell a sentence, and a figure one that is told as words: they break. */
const SENTENCE = 60;
const WORDED = 9;
/** Of a figure told as words, and of figures under a long head. */
const WORDED_WIDTH = 80;
const LONG_HEAD = { characters: 22, width: 128 };
/** The mark before a figure that rose, fell or is missing. */
const MARK = 20;
/** Of a row for each level that it stands below. */
const DEEPER = 18;

const longestWord = (text: string, type: typeof TYPE | typeof HEAD) =>
  Math.max(0, ...text.split(/[ \n]+/u).map((word) => textWidth(word, type)));

/** Of the column that names the rows, where sentences stand below the figures. */
const SHORT_NAMES = 56;

/**
 * Whether a table would have to be moved sideways on a phone, to be laid out there row by row instead: its rows one
 * below the other, each with its figures under the names of their columns. A long list of units stays a table: its
 * script sorts it and finds rows, and its first column stays in sight. `plain` gives a text without markup.
 */
export function widerThanPhone({ columns, rows, tools }: Table, plain: (text: Words) => string): boolean {
  if (tools || columns.length < 3) return false;
  const all = columns.map(({ label, numeric }, at) => ({
    head: plain(label),
    numeric,
    cells: rows.map(({ header, cells, depth = 0 }) => {
      const cell = at === 0 ? header : cells[at - 1];
      const inset = at === 0 ? DEEPER * depth : cell?.tone ? MARK : 0;
      return { text: plain(cell?.text ?? ""), inset };
    }),
  }));
  const long = all.map(({ cells }, at) => at > 0 && cells.some(({ text }) => text.length > SENTENCE));
  // a last column of sentences stands below the figures of its row
  const below = columns.length > 3 && columns.length < 7 && long.indexOf(true) === columns.length - 1;
  const taken = all.slice(0, below ? -1 : undefined).map(({ head, numeric, cells }, at) => {
    const worded = numeric && cells.some(({ text }) => text.length > WORDED);
    const words = Math.max(
      longestWord(head, HEAD),
      ...cells.map(
        ({ text, inset }) =>
          inset + (numeric && text.length <= WORDED ? textWidth(text, TYPE) : longestWord(text, TYPE)),
      ),
    );
    const narrowest = [
      at === 0 ? (below ? SHORT_NAMES : NAMES) : 0,
      at > 0 && !numeric ? WORDS : 0,
      worded ? WORDED_WIDTH + AROUND : 0,
      numeric && columns.length > 3 && head.length > LONG_HEAD.characters ? LONG_HEAD.width : 0,
    ];
    return Math.max(words + AROUND, ...narrowest);
  });
  return taken.reduce((sum, width) => sum + width, 0) > ROOM;
}
