import { linesOfWrapped } from "../../../charts/labels/text-metrics.ts";
import { NBSP } from "../../../format/number.ts";
import { inVietnamese, vietnamese } from "../../../format/write.ts";
import type { Action } from "../../../model/conference.ts";
import { agencyNames, type Names, sourceLine } from "../../../narrative/names.ts";
import { deadlineBeside } from "../../../narrative/promises/deadline.ts";
import { pointsCell } from "../../tables/frame/cells.ts";
import { tabulate } from "../../tables/frame/columns.ts";
import type { Table } from "../../written.ts";
import { formsOf, formWithin, type Setting, SHORTENED, within } from "./slide-words.ts";

/** Whether anything stands beside the tasks that their own words do not say. */
export const tasksHaveColumns = (actions: readonly Action[]): boolean =>
  actions.some((action) => action.lead.length > 0 || deadlineBeside(action, vietnamese) !== null);

/** A due date of a word or two stays on one line: "Thường xuyên", "Quý III/2024". */
const FIRM_TO = 14;

function dueOn(action: Action): string {
  const text = inVietnamese(deadlineBeside(action, vietnamese)) ?? "–";
  return text.length <= FIRM_TO ? text.replaceAll(" ", NBSP) : text;
}

/** The columns of the handout's tasks, in mm; lines of its type and what is around them in a row; what a side holds. */
const TASK: Setting = { width: 104, size: 3.53 };
const WHO: Setting = { width: 38, size: 3.53 };
const ROW = { line: 4.25, around: 1.2 };
const SIDE = 212;
/** In how many lines a task is said where a side does not hold all of them whole. */
const SHORTER = [3, 2, 1];

/**
 * What is said of each task: all whole where a side holds them; else each in as many lines as let the side hold all,
 * as far as one of its clauses ends, or as far as the line goes.
 */
export function taskTexts(names: Names, actions: readonly Action[]): string[] {
  const whole = actions.map(({ text }) => text);
  const who = actions.map(({ lead }) => inVietnamese(agencyNames(names, lead)));
  const height = (texts: readonly string[]) =>
    texts.reduce((sum, text, at) => {
      const lines = Math.max(
        linesOfWrapped(text, TASK.width, TASK),
        linesOfWrapped(who[at] ?? "", WHO.width, WHO),
      );
      return sum + lines * ROW.line + ROW.around;
    }, 0);
  if (height(whole) <= SIDE) return whole;
  const shorter = SHORTER.map((lines) =>
    whole.map((text) => within(formWithin(formsOf(text), lines, TASK), lines, TASK)),
  );
  return shorter.find((texts) => height(texts) <= SIDE) ?? shorter.at(-1)!;
}

/** All tasks in a table small enough for the handout: what, who, by when, points expected; a column nobody filled is left out. */
export function compactTasks(names: Names, actions: readonly Action[]): Table {
  const texts = taskTexts(names, actions);
  const shown = new Map(actions.map((action, at) => [action, texts[at] ?? action.text]));
  const some = (has: (action: Action) => boolean) => actions.some(has);
  return inVietnamese({
    id: "gon-viec",
    caption: "",
    ...tabulate(actions, (action) => ({ text: shown.get(action) ?? action.text }), "Việc", [
      ...(some(({ lead }) => lead.length > 0)
        ? [
            {
              label: "Chủ trì",
              numeric: false,
              cell: ({ lead }: Action) => ({ text: lead.length > 0 ? agencyNames(names, lead) : "–" }),
              always: true,
            },
          ]
        : []),
      ...(some((action) => deadlineBeside(action, vietnamese) !== null)
        ? [
            {
              label: "Thời hạn",
              numeric: false,
              cell: (action: Action) => ({ text: dueOn(action) }),
              always: true,
            },
          ]
        : []),
      ...(some(({ expectedPoints }) => expectedPoints !== null)
        ? [
            {
              label: "Điểm kỳ vọng",
              numeric: true,
              cell: ({ expectedPoints }: Action) =>
                expectedPoints === null ? { text: "–", value: null } : pointsCell(expectedPoints.value),
              always: true,
            },
          ]
        : []),
    ]),
    notes: texts.some((text, at) => text !== actions[at]?.text) ? [SHORTENED] : [],
    source: inVietnamese(sourceLine(names, [...new Set(actions.flatMap(({ sources }) => sources))])),
  });
}
