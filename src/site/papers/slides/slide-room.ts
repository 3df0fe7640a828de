import { wrapText } from "../../../charts/labels/text-metrics.ts";
import type { KeyFigure } from "../../page.ts";

/* How much a slide holds. The printer refuses a slide that is longer than its page, so this errs on the short side;
   heights are those of the slides' type in templates/styles/paper.css, in mm. */

const SLIDE = { height: 162.5, width: 312 };
/** Bold type of 28 pt; lines are taken a little narrower than they are. */
const HEADLINE = { size: 9.88, width: 300, line: 11.9, below: 3 };
const FOOT = { characters: 104, line: 7.7, above: 4 };
/** A list of five lines and more is set smaller. */
const LIST = { characters: 90, line: 9.3, below: 4 };
const DENSE = { characters: 110, line: 8, below: 2.5 };
const DENSE_FROM = 5;
/** Rows of a table whose other columns hold figures. */
const TABLE = { characters: 52, line: 8.9, around: 2.3 };

const linesOf = (text: string, characters: number) => Math.ceil(text.length / characters);

/** Height that headline and notes leave for the body of a slide. */
export function bodyRoom(headline: string, notes: readonly string[]): number {
  const lines = wrapText(headline, HEADLINE.width, { size: HEADLINE.size, weight: 700 }).length;
  const head = lines * HEADLINE.line + HEADLINE.below;
  const foot = notes.reduce((total, note) => total + linesOf(note, FOOT.characters) * FOOT.line, FOOT.above);
  return SLIDE.height - head - foot;
}

export function listHeight(items: readonly string[]): number {
  const { characters, line, below } = items.length >= DENSE_FROM ? DENSE : LIST;
  return items.reduce((total, item) => total + linesOf(item, characters) * line + below, 0);
}

/** Height of a table with these words in its first column, under a line of headings. */
export function tableHeight(names: readonly string[]): number {
  const { characters, line, around } = TABLE;
  return names.reduce((total, name) => total + linesOf(name, characters) * line + around, line + around);
}

/** How many of the first items fit. */
export function fittingItems(items: readonly string[], room: number): number {
  let count = items.length;
  while (count > 0 && listHeight(items.slice(0, count)) > room) count -= 1;
  return count;
}

/** Height of the results beside one another, as wide as their number leaves room for. */
export function scoresHeight(figures: readonly KeyFigure[]): number {
  const characters = Math.max(14, Math.floor((SLIDE.width / Math.max(figures.length, 1) - 10) / 3.4));
  const heights = figures.map(({ rank, change, rankChange }) => {
    const told = [change, rankChange].flatMap((item) => (item ? [item.text] : []));
    const lines = told.reduce((total, text) => total + linesOf(text, characters), 1);
    return 14.7 + (rank ? 12.4 : 0) + lines * LIST.line;
  });
  return Math.max(0, ...heights);
}

/** Height of a drawing that is as wide as the slide, with its subtitle. */
export function drawingHeight(svg: string): number {
  const [, width = "1", height = "0"] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return (SLIDE.width * Number(height)) / Number(width) + 10;
}
