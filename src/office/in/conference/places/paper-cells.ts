import type { Plan } from "../../plan.ts";
import { PAPERS_SHEET, type PaperAnswer } from "../papers/sheet.ts";

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
