import { isSeq, type YAMLMap } from "yaml";
import type { Plan } from "../../plan.ts";
import { noteAt } from "../../problem.ts";
import { type Edit, isFlow, keyAdded, nodeAt, plainValue, type YamlFile } from "../../yaml/edits.ts";
import { flowText } from "../../yaml/write-value.ts";
import { comparable, comparableField, valueText } from "../entry-text.ts";
import type { FieldValue } from "../fields/field-value.ts";
import { type SheetSection, type SheetTask, TASK_FIELDS, TASKS_SHEET } from "./sheet.ts";

/* A section of the plan that the file holds, and its tasks: what the sheet changes in them. */

const told = ({ text, deadline }: SheetTask) =>
  `${comparableField(text)}${deadline ? ` (${comparableField(deadline)})` : ""}`;
/** Tasks as a plan of changes tells them. */
export const toldAll = (tasks: readonly SheetTask[]) => tasks.map(told).join(" ; ");

/** A task as the file holds it: its words alone, or with its day. */
export function taskLine({ text, deadline }: SheetTask): string {
  if (!deadline) return flowText(comparableField(text));
  return `{text: ${flowText(comparableField(text))}, deadline: ${valueText(deadline)}}`;
}

/** What differs in a section that the file holds; its list of tasks is put in the place of the old one. */
export function sectionEdits(plan: Plan, file: YamlFile, old: YAMLMap, section: SheetSection): Edit[] {
  const { heading, shared, tasks, cell } = section;
  const name = String(old.get("heading") ?? old.get("id"));
  const values: [string, FieldValue][] = [
    ...(heading ? [["heading", heading] as [string, FieldValue]] : []),
    ...shared,
  ];
  const edits = values.flatMap(([key, value]) => {
    const before = comparable(plainValue(file, nodeAt(old, [key])));
    const after = comparableField(value);
    if (before === after) return [];
    const label = TASK_FIELDS.find((field) => field.key === key)?.label ?? key;
    plan.changes.push({
      what: `${TASKS_SHEET} · ${name} · ${label}`,
      before: before || null,
      after,
      cell,
      sheet: TASKS_SHEET,
    });
    return [valueEdit(file, old, key, "list" in value ? valueText(value) : flowText(after))];
  });
  const before = tasksOf(plainValue(file, nodeAt(old, ["tasks"])));
  const after = toldAll(tasks);
  if (tasks.length === 0 && before !== "")
    plan.say(
      noteAt(
        { file: plan.file, sheet: TASKS_SHEET, cell },
        `Không có nhiệm vụ nào của mục “${name}”: các nhiệm vụ đang ghi được giữ nguyên.`,
      ),
    );
  if (tasks.length === 0 || before === after) return edits;
  plan.changes.push({
    what: `${TASKS_SHEET} · ${name}`,
    before: before || null,
    after,
    cell,
    sheet: TASKS_SHEET,
  });
  return [...edits, tasksEdit(file, old, tasks.map(taskLine))];
}

/** The tasks that the file holds, told as those of the sheet are. */
function tasksOf(held: unknown): string {
  return (Array.isArray(held) ? held : [])
    .map((task: unknown) => {
      if (typeof task !== "object" || task === null || !("text" in task)) return comparable(task);
      const deadline = "deadline" in task ? comparable(task.deadline) : "";
      return `${comparable(task.text)}${deadline ? ` (${deadline})` : ""}`;
    })
    .join(" ; ");
}

function valueEdit(file: YamlFile, old: YAMLMap, key: string, text: string): Edit {
  const node = nodeAt(old, [key]);
  return node?.range ? { ...placeOf(file, node.range), text } : keyAdded(file, old, key, text);
}

/** The tasks one below the other where they stood so, in brackets otherwise. */
function tasksEdit(file: YamlFile, old: YAMLMap, lines: readonly string[]): Edit {
  const node = nodeAt(old, ["tasks"]);
  if (!node?.range || !isSeq(node) || isFlow(node))
    return valueEdit(file, old, "tasks", `[${lines.join(", ")}]`);
  const margin = node.range[0] - (file.text.lastIndexOf("\n", node.range[0] - 1) + 1);
  return {
    ...placeOf(file, node.range),
    text: lines.map((line) => `- ${line}`).join(`\n${" ".repeat(margin)}`),
  };
}

/** Where a value stands: a list on lines of its own ends before the blank lines and comments below it. */
function placeOf(
  { text }: YamlFile,
  [from, to]: readonly [number, number, number],
): Pick<Edit, "from" | "to"> {
  return { from, to: from + text.slice(from, to).replace(/(\n\s*(#[^\n]*)?)+$/, "").length };
}
