import { isMap, isSeq } from "yaml";
import type { Plan } from "../../plan.ts";
import { applied, itemRemoved, keyRemoved, nodeAt, plainValue, yamlFile } from "../../yaml/edits.ts";
import { comparable } from "../entry-text.ts";
import { type SheetSection, TASK_FIELDS, TASKS_SHEET } from "../tasks/sheet.ts";
import { PAPERS_SHEET, type PaperAnswer } from "./sheet.ts";

/** Whether an answer of the sheet “Văn bản” takes away what the record holds: "xóa" alone stands there. */
export const isTaken = ({ value }: PaperAnswer): boolean => "list" in value && value.list.length === 0;

/** The file without the lines of the papers that say "xóa"; a group that holds nothing any more goes with its last. */
export function withoutPapers(plan: Plan, text: string, answers: readonly PaperAnswer[]): string {
  return answers.filter(isTaken).reduce((all, { line, cell }) => {
    const file = yamlFile(all);
    const [group = "", inner] = line.key.split(".");
    const node = file && nodeAt(file.root, line.key.split("."));
    if (!file || !node) return all;
    plan.changes.push({
      what: line.label,
      before: comparable(plainValue(file, node)),
      after: null,
      cell,
      sheet: PAPERS_SHEET,
    });
    const home = nodeAt(file.root, [group]);
    const isLast = inner === undefined || !isMap(home) || home.items.length === 1;
    return applied(all, [isLast ? keyRemoved(file, file.root, group) : keyRemoved(file, home, inner)]);
  }, text);
}

/** The file without the sections of the plan, and without what they say once, where the sheet of tasks says "xóa". */
export function withoutSections(plan: Plan, text: string, sections: readonly SheetSection[]): string {
  return sections.reduce((before, section) => {
    const { away, gone } = section;
    if (away !== null) return removed(plan, before, section, null, away);
    return [...gone].reduce((all, [key, cell]) => removed(plan, all, section, key, cell), before);
  }, text);
}

function removed(
  plan: Plan,
  text: string,
  { known }: SheetSection,
  key: string | null,
  cell: string,
): string {
  const file = yamlFile(text);
  const home = file && nodeAt(file.root, ["plan"]);
  const list = home && nodeAt(home, ["sections"]);
  if (!file || !isMap(home) || !isSeq(list) || known === null) return text;
  const at = list.items.findIndex((one) => isMap(one) && String(one.get("id")) === known);
  const old = list.items[at];
  if (!isMap(old)) return text;
  const name = comparable(old.get("heading") ?? known);
  const label = TASK_FIELDS.find((field) => field.key === key)?.label ?? "";
  const value = key === null ? null : nodeAt(old, [key]);
  if (key !== null && !value) return text;
  plan.changes.push({
    what: key === null ? TASKS_SHEET : `${TASKS_SHEET} · ${name} · ${label}`,
    before: key === null ? name : comparable(plainValue(file, value)),
    after: null,
    cell,
    sheet: TASKS_SHEET,
  });
  if (key !== null) return applied(text, [keyRemoved(file, old, key)]);
  return applied(text, [
    list.items.length > 1 ? itemRemoved(file, list, at) : keyRemoved(file, home, "sections"),
  ]);
}
