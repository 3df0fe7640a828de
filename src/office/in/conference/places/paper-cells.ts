import type { Plan } from "../../plan.ts";
import { PAPERS_SHEET, type PaperAnswer } from "../papers/sheet.ts";
import { type SheetSection, TASKS_SHEET } from "../tasks/sheet.ts";

/**
 * Keeps the cell that brings each key of the papers: "issuer.body", an item of a list under its place in it
 * ("conclusion.points/0"), the head of a group ("issuer") under its first cell, where a fault tells of what is lacking.
 */
export function rememberPapers(plan: Plan, file: string, answers: readonly PaperAnswer[]): void {
  for (const { line, cell, items = [] } of answers) {
    const at = (ref: string) => ({ sheet: PAPERS_SHEET, cell: ref });
    plan.cells.set(`${file} ${line.key}`, at(cell));
    for (const [position, item] of items.entries())
      plan.cells.set(`${file} ${line.key}/${position}`, at(item));
    const [group = ""] = line.key.split(".");
    if (!plan.cells.has(`${file} ${group}`)) plan.cells.set(`${file} ${group}`, at(cell));
  }
}

/** The same of one section of the plan: "plan.sections/<id> lead", its tasks by their places ("… tasks/0 deadline"). */
export function rememberTasks(plan: Plan, file: string, id: string, section: SheetSection): void {
  const at = (cell: string) => ({ sheet: TASKS_SHEET, cell });
  const place = `${file} plan.sections/${id}`;
  plan.cells.set(place, at(section.cell));
  for (const [key, cell] of section.cells) plan.cells.set(`${place} ${key}`, at(cell));
  for (const [position, { cells }] of section.tasks.entries())
    for (const [key, cell] of cells) plan.cells.set(`${place} tasks/${position} ${key}`, at(cell));
}
