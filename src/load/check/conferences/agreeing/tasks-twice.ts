import { type Deadline, deadlineEnd, ONGOING, quarterOf } from "../../../../model/record/deadline.ts";
import * as messages from "../../../messages.ts";
import type { Findings } from "../../findings.ts";

/** Shorter tasks ("Kiểm tra công vụ đột xuất") may well be two tasks. */
const LEAST_WORDS = 8;
/** A plan shortens a task of the record; where less of it is left, it may be another. */
const KEPT = 0.6;

const wordsOf = (text: string) =>
  text
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether two texts tell one task: they begin alike, and every word of the shorter stands in the longer, in its order. */
function sameTask(one: string, other: string): boolean {
  const [short = [], long = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  if (short.length < LEAST_WORDS || short.length < long.length * KEPT || short[0] !== long[0]) return false;
  let found = 0;
  for (const word of long) if (word === short[found]) found += 1;
  return found === short.length;
}

/** The first day of a deadline: "2024-Q3" → "2024-07-01". */
function firstDay(deadline: Deadline): string {
  const quarter = quarterOf(deadline);
  if (quarter) return `${quarter.year}-${String(quarter.quarter * 3 - 2).padStart(2, "0")}-01`;
  return deadline.length === 4 ? `${deadline}-01-01` : deadline.length === 7 ? `${deadline}-01` : deadline;
}

/** Whether two deadlines may be one: a day within the month or the quarter named; "all the time" has no day. */
function agree(one: Deadline, other: Deadline): boolean {
  const [end, otherEnd] = [deadlineEnd(one), deadlineEnd(other)];
  if (end === null || otherEnd === null) return end === otherEnd;
  return firstDay(one) <= otherEnd && firstDay(other) <= end;
}

/** A deadline as a record may write it: "Quý 3/2024", "thường xuyên". */
function written(deadline: Deadline): string {
  const quarter = quarterOf(deadline);
  if (quarter) return `Quý ${quarter.quarter}/${quarter.year}`;
  return deadline === ONGOING ? "thường xuyên" : deadline;
}

/** A task that stands among the actions and again in the plan is due on one day; without a deadline it contradicts none. */
export function checkTasksTwice(findings: Findings): void {
  for (const { actions, plan } of findings.dataset.conferences.values())
    for (const section of plan?.sections ?? [])
      for (const [at, { text, deadline }] of section.tasks.entries()) {
        if (deadline === null) continue;
        const same = actions.filter((action) => action.deadline !== null && sameTask(action.text, text));
        const [first] = same;
        if (!first?.deadline || same.some((action) => agree(action.deadline ?? deadline, deadline))) continue;
        const { line } = findings.origins.spot(first).place;
        const fact = messages.taskDueTwice(written(deadline), written(first.deadline), first.id, line);
        findings.at(section, fact, "tasks", at);
      }
}
