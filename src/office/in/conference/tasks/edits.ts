import { isMap, isSeq, type YAMLMap } from "yaml";
import { AWAY } from "../../figures/no-figure.ts";
import { folded } from "../../folded.ts";
import type { Plan } from "../../plan.ts";
import { errorAt, noteAt } from "../../problem.ts";
import {
  applied,
  type Edit,
  itemAdded,
  keyAdded,
  nodeAt,
  type YamlFile,
  yamlFile,
} from "../../yaml/edits.ts";
import { flowText } from "../../yaml/write-value.ts";
import { comparableField, valueText } from "../entry-text.ts";
import type { PaperAnswer } from "../papers/sheet.ts";
import { sectionEdits, taskLine, toldAll } from "./section-edits.ts";
import { type SheetSection, TASKS_SHEET } from "./sheet.ts";
import { withoutSections } from "./taken.ts";

/** Says that tasks have no plan that they could belong to: neither the file nor the sheet “Văn bản” has its head. */
export function sayPlanMissing(
  plan: Plan,
  text: string | null,
  papers: readonly PaperAnswer[],
  [first]: readonly SheetSection[],
): void {
  const file = text === null ? null : yamlFile(text);
  const home = file ? nodeAt(file.root, ["plan"]) : null;
  if (papers.some(({ line }) => line.key.startsWith("plan.")) || (isMap(home) && home.items.length > 0))
    return;
  plan.say(
    errorAt(
      { file: plan.file, sheet: TASKS_SHEET, cell: first?.cell ?? "A2" },
      "Có nhiệm vụ mà chưa có kế hoạch.",
      'Điền bốn dòng “Kế hoạch: số, ký hiệu; ngày; trích yếu; cơ quan ban hành” ở trang "Văn bản".',
    ),
  );
}

/**
 * The conference's file with the sections of its plan as the sheet gives them: a new one at the end, of one that the file
 * holds only what differs. What is left empty on the sheet stays as it is.
 */
export function tasksWritten(
  plan: Plan,
  place: string,
  text: string,
  sections: readonly SheetSection[],
): string {
  const file = yamlFile(text);
  if (!file) return text;
  const home = nodeAt(file.root, ["plan"]);
  if (!isMap(home) || home.items.length === 0) return text;
  const list = nodeAt(home, ["sections"]);
  const known = isSeq(list) ? list.items.filter(isMap) : [];
  const all = sections.map((section) => ({ section, old: known.find((one) => isSame(one, section)) }));
  for (const { section, old } of all) section.known = old ? String(old.get("id")) : null;
  const found = all.filter(({ section }) => section.away === null);
  const edits = found.flatMap(({ section, old }) => {
    if (!old) return [];
    rememberTasks(plan, place, String(old.get("id")), section);
    return sectionEdits(plan, file, old, section);
  });
  const taken = new Set(known.map((one) => String(one.get("id"))));
  for (const { id } of sections) if (id !== null) taken.add(id);
  const fresh = found.flatMap(({ section, old }) => {
    if (old) return [];
    const id = section.id ?? freeId(taken);
    rememberTasks(plan, place, id, section);
    return [sectionLines(plan, section, id)];
  });
  if (isSeq(list) && known.length > 0) edits.push(...fresh.map((lines) => itemAdded(file, list, lines)));
  else if (fresh.length > 0) edits.push(sectionsAdded(file, home, fresh));
  sayKept(
    plan,
    known.filter((one) => !all.some(({ old }) => old === one)),
  );
  return withoutSections(plan, applied(text, edits), sections);
}

function isSame(old: YAMLMap, { id, heading }: SheetSection): boolean {
  if (id !== null) return old.get("id") === id;
  return heading !== null && folded(String(old.get("heading"))) === folded(comparableField(heading));
}

function freeId(taken: Set<string>): string {
  let number = 1;
  while (taken.has(`muc-${number}`)) number++;
  taken.add(`muc-${number}`);
  return `muc-${number}`;
}

function sayKept(plan: Plan, kept: readonly YAMLMap[]): void {
  if (kept.length > 0)
    plan.say(
      noteAt(
        { file: plan.file, sheet: TASKS_SHEET },
        `${kept.length} mục của kế hoạch có trong hồ sơ mà không có trong bảng: giữ nguyên (${kept.map((one) => `“${String(one.get("heading") ?? one.get("id"))}”`).join(", ")}). Muốn bỏ mục nào thì ghi tên nó và “${AWAY}” ở cột “Mã mục”.`,
      ),
    );
}

function sectionLines(plan: Plan, section: SheetSection, id: string): string[] {
  const { heading, shared, tasks, cell } = section;
  if (heading === null)
    plan.say(
      errorAt(
        { file: plan.file, sheet: TASKS_SHEET, cell },
        `Mục “${id}” chưa có tên.`,
        "Ghi tên mục ở cột “Mục của kế hoạch”.",
      ),
    );
  plan.changes.push({
    what: `${TASKS_SHEET} · mới`,
    before: null,
    after: `${heading ? comparableField(heading) : id}: ${toldAll(tasks)}`,
    cell,
    sheet: TASKS_SHEET,
  });
  return [
    `id: ${id}`,
    ...(heading ? [`heading: ${flowText(comparableField(heading))}`] : []),
    ...[...shared].map(([key, value]) => `${key}: ${valueText(value)}`),
    ...(tasks.length > 0 ? ["tasks:", ...tasks.map((task) => `  - ${taskLine(task)}`)] : []),
  ];
}

/** The list of sections of a plan that has none: below its other keys. */
function sectionsAdded(file: YamlFile, home: YAMLMap, fresh: readonly (readonly string[])[]): Edit {
  const block = fresh.flatMap((lines) => lines.map((line, at) => `    ${at === 0 ? "- " : "  "}${line}`));
  const edit = keyAdded(file, home, "sections", `\n${block.join("\n")}`);
  return { ...edit, text: edit.text.replace("sections: \n", "sections:\n") };
}

/** Keeps the cells of one section of the plan: "plan.sections/<id> lead", its tasks by their places ("… tasks/0 deadline"). */
function rememberTasks(plan: Plan, file: string, id: string, section: SheetSection): void {
  const at = (cell: string) => ({ sheet: TASKS_SHEET, cell });
  const place = `${file} plan.sections/${id}`;
  plan.cells.set(place, at(section.cell));
  for (const [key, cell] of section.cells) plan.cells.set(`${place} ${key}`, at(cell));
  for (const [position, { cells }] of section.tasks.entries())
    for (const [key, cell] of cells) plan.cells.set(`${place} tasks/${position} ${key}`, at(cell));
}
