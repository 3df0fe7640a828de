import { wrapText } from "../../../charts/labels/text-metrics.ts";
import type { KeyFigure } from "../../page.ts";

/* How much a slide holds. The printer refuses a slide that is longer than its page, so this errs on the short side;
   heights are those of the slides' type in templates/styles/paper.css, in mm. */

const SLIDE = { height: 162.5, width: 312 };
/** Bold type of 28 pt; lines are taken a little narrower than they are. */
const HEADLINE = { size: 9.88, width: 300, line: 11.9, below: 3 };
const FOOT = { characters: 104, line: 7.7, above: 4 };
/** Lists: sizes in mm of type; four lines and fewer stand larger, five and more smaller. Widths are taken a little short. */
const LIST = { size: 7.41, width: 296, line: 9.3, below: 4 };
const DENSE = { size: 6.35, width: 296, line: 8, below: 2.5 };
const DENSE_FROM = 5;
/** Few lines that have the slide for themselves. */
const LARGE = { size: 9.53, width: 292, line: 11.95, below: 4 };
const LARGE_TO = 3;
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

/** Where a list stands: below results or a drawing, alone on its slide, or set as small as a slide allows. */
export type ListPlace = "below" | "alone" | "tight";

/** Height of a list as the slides set it; `place` says in what size. */
export function listHeight(items: readonly string[], place: ListPlace = "below"): number {
  const small = place === "tight" || items.length >= DENSE_FROM;
  const type = small ? DENSE : place === "alone" && items.length <= LARGE_TO ? LARGE : LIST;
  const lines = (item: string) => wrapText(item, type.width, { size: type.size }).length;
  return items.reduce((total, item) => total + lines(item) * type.line + type.below, 0);
}

/** Height of a table with these words in its first column, under a line of headings. */
export function tableHeight(names: readonly string[]): number {
  const { characters, line, around } = TABLE;
  return names.reduce((total, name) => total + linesOf(name, characters) * line + around, line + around);
}

/** How many of the first items fit. */
export function fittingItems(items: readonly string[], room: number, place: ListPlace = "below"): number {
  let count = items.length;
  while (count > 0 && listHeight(items.slice(0, count), place) > room) count -= 1;
  return count;
}

/** Results that stand beside one another; more go on below. */
export const SCORES_ABREAST = 4;

/** Height of the results beside one another, as wide as their number leaves room for. */
export function scoresHeight(figures: readonly KeyFigure[]): number {
  const abreast = Math.min(Math.max(figures.length, 1), SCORES_ABREAST);
  const rows = Math.ceil(figures.length / SCORES_ABREAST);
  const characters = Math.max(14, Math.floor((SLIDE.width / abreast - 10) / 3.4));
  const heights = figures.map(({ rank, change, rankChange }) => {
    const told = [change, rankChange].flatMap((item) => (item ? [item.text] : []));
    const lines = told.reduce((total, text) => total + linesOf(text, characters), 1);
    return 14.7 + (rank ? 12.4 : 0) + lines * LIST.line;
  });
  return rows * Math.max(0, ...heights) + Math.max(0, rows - 1) * 5;
}

/** Height of a drawing that is as wide as the slide, with its subtitle. */
export function drawingHeight(svg: string): number {
  const [, width = "1", height = "0"] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return (SLIDE.width * Number(height)) / Number(width) + 10;
}
