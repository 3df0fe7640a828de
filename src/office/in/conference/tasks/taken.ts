import { isMap, isSeq } from "yaml";
import type { Plan } from "../../plan.ts";
import { applied, itemRemoved, keyRemoved, nodeAt, plainValue, yamlFile } from "../../yaml/edits.ts";
import { comparable } from "../entry-text.ts";
import { type SheetSection, TASK_FIELDS, TASKS_SHEET } from "./sheet.ts";

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
