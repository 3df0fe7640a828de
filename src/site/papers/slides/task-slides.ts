import type { Action } from "../../../model/conference.ts";
import { agencyNames } from "../../../narrative/names.ts";
import { deadlineBeside } from "../../../narrative/promises/deadline.ts";
import { type Briefing, writerOf } from "../../sections/context.ts";
import { tabulate } from "../../tables/frame/columns.ts";
import { sharedEvenly } from "./share-out.ts";
import { leftOut, lonely, restNote, roomOn, type Slide } from "./slide.ts";
import {
  fittingTasks,
  HALL_LINES,
  TASK_WAYS,
  type TaskColumn,
  type TaskLines,
  taskHeight,
  taskWords,
} from "./slide-room.ts";

/** Slides on which a meeting decides. */
const DECISION_SLIDES = 3;
/** Rows of tasks that a slide holds, and of tasks that have it for themselves. */
const TASKS = { beside: 4, alone: HALL_LINES };

/** A row before it is cut to its slide: a task, or a sentence of the record that nobody has to do. */
type Task = Pick<Action, "text" | "lead" | "deadline">;

/** What the rows are, and on how many slides they may stand. */
interface TaskTable {
  label: string;
  most: number;
}

interface TaskRow {
  text: string;
  /** Whether its words are those of the record, all of them. */
  whole: boolean;
  who: string;
  due: string;
}

/** Tasks on as many slides as it takes, shared out evenly; those that find no room are left out. */
function pagesOfTasks(
  rows: readonly TaskRow[],
  room: number,
  column: TaskColumn,
  slides: number,
): TaskRow[][] {
  const tasks = TASKS[column];
  const full: TaskRow[][] = [];
  for (let next = 0; next < rows.length && full.length < slides; ) {
    const most = rows.slice(next, next + tasks);
    const page = most.slice(0, fittingTasks(most, room, column));
    full.push(page);
    next += page.length;
  }
  const fits = (page: readonly TaskRow[]) =>
    page.length <= tasks && fittingTasks(page, room, column) === page.length;
  return sharedEvenly(full.flat(), full.length, fits, (row) => taskHeight(row, column)) ?? full;
}

/** Tasks with who and by when, in a table; a column that none of them fills is left out. */
export function taskSlides(
  briefing: Briefing,
  slide: Slide,
  actions: readonly Task[],
  { label, most: slides }: TaskTable = { label: "Việc", most: DECISION_SLIDES },
): Slide[] {
  const { dataset } = briefing;
  const told = (action: Task) =>
    action.lead.length > 0 || deadlineBeside(action, writerOf(briefing)) !== null;
  const beside: TaskColumn = actions.some(told) ? "beside" : "alone";
  const rowsAs = (lines: TaskLines) =>
    actions.map(({ text, lead, deadline }): TaskRow => {
      const words = taskWords(text, lines, beside);
      const who = lead.length > 0 ? writerOf(briefing).all(agencyNames(dataset, lead)) : "";
      // The words of the cell may have lost the day that the task itself names.
      const due = deadlineBeside({ text: words, deadline }, writerOf(briefing));
      return { text: words, whole: words === text, who, due: writerOf(briefing).all(due) ?? "" };
    });
  const noted = { ...slide, blocks: [restNote(1)] };
  const going = { ...noted, headline: `${slide.headline} (tiếp theo)` };
  // set tighter where that shows more of them
  const ways = TASK_WAYS.flatMap((lines) =>
    [false, true].map((tight) =>
      pagesOfTasks(rowsAs(lines), roomOn(briefing, going, 0, tight), beside, slides),
    ),
  );
  const complete = ways.filter((way) => way.flat().length === actions.length);
  const most = Math.max(...ways.map((way) => way.flat().length));
  const pages =
    complete.find((way) => !lonely(way)) ??
    complete[0] ??
    ways.find((way) => way.flat().length === most) ??
    [];
  const shown = pages.flat();
  const column = (name: string, key: "who" | "due") =>
    shown.some((row) => row[key] !== "")
      ? [{ label: name, numeric: false, cell: (row: TaskRow) => ({ text: row[key] || "–" }), always: true }]
      : [];
  const columns = [...column("Chủ trì", "who"), ...column("Thời hạn", "due")];
  const last = leftOut(
    actions.length - shown.length,
    shown.some(({ whole }) => !whole),
  );
  return pages.map((page, at): Slide => {
    const shape = tabulate(page, ({ text }) => ({ text }), label, columns);
    const table = { id: `chieu-${slide.id}-${at + 1}`, caption: "", ...shape, notes: [], source: "" };
    return {
      ...slide,
      ...(at === 0 ? {} : { id: `${slide.id}-${at + 1}`, headline: `${slide.headline} (tiếp theo)` }),
      blocks: [
        { kind: "table", table: writerOf(briefing).all(table) },
        at === pages.length - 1 ? last : null,
      ],
    };
  });
}
