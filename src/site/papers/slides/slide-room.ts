import { linesOfWrapped } from "../../../charts/labels/text-metrics.ts";
import type { KeyFigure } from "../../written.ts";
import { type Forms, fitForms, formsOf, formWithin, linesIn, within } from "../compact/slide-words.ts";

/* How much a slide holds. The printer refuses a slide that is longer than its page, so this errs on the short side;
   heights are those of the slides' type in templates/styles/paper.css, in mm. */

const SLIDE = { height: 162.5, width: 312 };
/** Bold type of 28 pt; lines are taken a little narrower than they are. */
const HEADLINE = { size: 9.88, width: 300, line: 11.9, below: 5 };
/** Characters in a line of what is measured. */
const SUBTITLE = 84;
const FOOT = { characters: 76, line: 10.2, above: 4 };
/** Lists: sizes in mm of type, 24 pt and, for few lines that have the slide for themselves, 30. Widths are taken a little short. */
const LIST = { size: 8.47, width: 296, line: 10.2, below: 3.5 };
const LARGE = { size: 10.58, width: 290, line: 12.7, below: 7 };
const LARGE_TO = 3;
/** Rows of a table whose other columns hold figures. */
const TABLE = { characters: 44, line: 10.2, around: 2.3 };
/** Lines and rows that a hall takes in at once. */
export const HALL_LINES = 5;

const linesOf = (text: string, characters: number) => Math.ceil(text.length / characters);

/** The headline of a slide that the printer sets tighter (print/typeset/fit-sides.ts): 24 pt. */
const TIGHT_HEADLINE: typeof HEADLINE = { size: 8.47, width: 300, line: 10.2, below: 2 };

/** Height that headline and notes leave for the body of a slide; with `tight`, in the smaller type that long ones are set in. */
export function bodyRoom(headline: string, notes: readonly string[], tight = false): number {
  const { size, width, line, below } = tight ? TIGHT_HEADLINE : HEADLINE;
  const head = linesOfWrapped(headline, width, { size, weight: 700 }) * line + below;
  const foot = notes.reduce((total, note) => total + linesOf(note, FOOT.characters) * FOOT.line, FOOT.above);
  return SLIDE.height - head - foot;
}

/** Where a list stands: below results or a drawing, or alone on its slide. */
type ListPlace = "below" | "alone";

const typeOf = (items: readonly string[], place: ListPlace) =>
  place === "alone" && items.length <= LARGE_TO ? LARGE : LIST;

/** Lines that a list takes. */
function listLines(items: readonly string[], place: ListPlace): number {
  const { size, width } = typeOf(items, place);
  return items.reduce((total, item) => total + linesOfWrapped(item, width, { size }), 0);
}

/** Height of a list as the slides set it; `place` says in what size. */
export function listHeight(items: readonly string[], place: ListPlace = "below"): number {
  const { line, below } = typeOf(items, place);
  return listLines(items, place) * line + items.length * below;
}

/** The column that says what is to be done, as the style sheet sets it: beside who and by when, or alone. */
const TASK = { beside: { width: 180, size: LIST.size }, alone: { width: 290, size: LIST.size } };
export type TaskColumn = keyof typeof TASK;
/** The column that says who. */
const WHO = { width: 70, size: LIST.size };

/** In how many lines a task is said, as far as one of its clauses ends, and in how many one without such clauses. */
export interface TaskLines {
  lines: number;
  most: number;
}

/** From tasks told whole, five lines of a hall at most, to tasks told as shortly as can be. */
export const TASK_WAYS: readonly [TaskLines, ...TaskLines[]] = [
  { lines: HALL_LINES, most: HALL_LINES },
  { lines: 3, most: 4 },
  { lines: 2, most: 3 },
];

/** A task as a hall reads it: whole, or as far as a clause of it ends that takes so many lines. */
export function taskWords(text: string, { lines, most }: TaskLines, column: TaskColumn = "beside"): string {
  return within(formWithin(formsOf(text), lines, TASK[column]), most, TASK[column]);
}

interface TaskWords {
  text: string;
  who: string;
}

/** Height of a row of tasks: it is as high as its task or its names. */
export function taskHeight({ text, who }: TaskWords, column: TaskColumn = "beside"): number {
  return Math.max(linesIn(text, TASK[column]), linesIn(who, WHO)) * TABLE.line + TABLE.around;
}

/** How many of the first rows of tasks fit below a line of headings. */
export function fittingTasks(
  rows: readonly TaskWords[],
  room: number,
  column: TaskColumn = "beside",
): number {
  let taken = TABLE.line + TABLE.around;
  let shown = 0;
  for (const row of rows) {
    taken += taskHeight(row, column);
    if (taken > room && shown > 0) break;
    shown += 1;
  }
  return shown;
}

/**
 * As many of the first items as a slide has room for, five lines together at most: whole, or as far as one of their
 * clauses ends. Few items stand in large type where that shows them whole; the printer sets them smaller where it does
 * not (print/typeset/fit-sides.ts).
 */
export function hallItems(items: readonly Forms[], room: number): string[] {
  const few = items.slice(0, HALL_LINES);
  for (let most = few.length; most > 0; most -= 1) {
    const ways = (most <= LARGE_TO ? [LARGE, LIST] : [LIST])
      .map((type) => {
        const lines = Math.min(HALL_LINES, Math.floor((room - most * type.below) / type.line));
        return fitForms(few.slice(0, most), lines, type);
      })
      .filter((shown) => shown.length === most);
    const whole = ways.find((shown) => shown.every((item, at) => item === few[at]?.[0]));
    const shown = whole ?? ways.at(-1);
    if (shown) return shown;
  }
  return [];
}

/** What is measured, in one line where it would take the drawing's room. */
export function hallSubtitle(text: string): string {
  const [first = text] = text.split(/[,;] /);
  return first.length * 2 > text.length ? first : text;
}

/** Height of a table with these words in its first column, under a line of headings. */
export function tableHeight(names: readonly string[]): number {
  const { characters, line, around } = TABLE;
  return names.reduce((total, name) => total + linesOf(name, characters) * line + around, line + around);
}

/** How many rows of a table with these words in their first column fit: five, unless more are read at a glance. */
export function fittingRows(names: readonly string[], room: number, most = HALL_LINES): number {
  let count = Math.min(names.length, most);
  while (count > 1 && tableHeight(names.slice(0, count)) > room) count -= 1;
  return count;
}

/** How many of the first items fit: five lines at most. */
export function fittingItems(items: readonly string[], room: number, place: ListPlace = "below"): number {
  let count = items.length;
  const fits = (some: readonly string[]) =>
    listHeight(some, place) <= room && listLines(some, place) <= HALL_LINES;
  while (count > 0 && !fits(items.slice(0, count))) count -= 1;
  return count;
}

/** Results that stand beside one another; more go on below. */
export const SCORES_ABREAST = 4;

/** Height of the results beside one another, as wide as their number leaves room for. */
export function scoresHeight(figures: readonly KeyFigure[]): number {
  const abreast = Math.min(Math.max(figures.length, 1), SCORES_ABREAST);
  const rows = Math.ceil(figures.length / SCORES_ABREAST);
  const characters = Math.max(14, Math.floor((SLIDE.width / abreast - 10) / 3.9));
  const heights = figures.map(({ rank, change, rankChange }) => {
    const told = [change, rankChange].flatMap((item) => (item ? [item.text] : []));
    const lines = told.reduce((total, text) => total + linesOf(text, characters), 1);
    return 15.5 + (rank ? 12.4 : 0) + lines * LIST.line;
  });
  return rows * Math.max(0, ...heights) + Math.max(0, rows - 1) * 5;
}

/** Height of a drawing that is as wide as the slide, with its subtitle. */
export function drawingHeight(svg: string, subtitle: string): number {
  const [, width = "1", height = "0"] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return (SLIDE.width * Number(height)) / Number(width) + 3 + linesOf(subtitle, SUBTITLE) * FOOT.line;
}
