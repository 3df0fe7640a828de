import { isMap, isSeq, type YAMLMap } from "yaml";
import { AWAY } from "../figures/no-figure.ts";
import type { Information } from "../information.ts";
import type { Plan, PlannedChange } from "../plan.ts";
import { noteAt } from "../problem.ts";
import {
  applied,
  type Edit,
  itemAdded,
  keyAdded,
  nodeAt,
  plainValue,
  replaced,
  yamlFile,
} from "../yaml/edits.ts";
import { headEdits, indicesEdits, withoutHead } from "./change-head.ts";
import { type SheetList, withoutTaken } from "./entries/taken-away.ts";
import { comparable, comparableField, entryLines, valueText } from "./entry-text.ts";
import { paperEdits, paperLines } from "./papers/edits.ts";
import type { PaperAnswer } from "./papers/sheet.ts";
import { isTaken, withoutPapers } from "./papers/taken.ts";
import type { ReadEntry } from "./read-record.ts";
import type { RecordField, RecordList } from "./record-sheets.ts";

/** All that the workbook of a conference says. */
export interface ReadRecord {
  lists: readonly SheetList[];
  indices: SheetList;
  /** Head of the papers, conclusions, head of the plan. */
  papers: readonly PaperAnswer[];
  /** Keys above the lists. */
  head: ReadonlyMap<string, string>;
  information: Information;
}

/** A value in words, for the list of changes. */
export const shown = (value: Parameters<typeof valueText>[0] | undefined) =>
  value === undefined ? "" : comparableField(value);

/** The same, where it was chosen from a list: by the word that was chosen. */
const chosen = ({ choices = {} }: RecordField, value: string) =>
  Object.entries(choices).find(([, own]) => own === value)?.[0] ?? value;

/** The file of a conference that has none yet. */
export function newRecord(
  head: ReadonlyMap<string, string>,
  indices: readonly ReadEntry[],
  { lists, papers }: Pick<ReadRecord, "lists" | "papers">,
  from: string,
): string {
  const brought = papers.filter((one) => !isTaken(one));
  const order = [
    "slug",
    "unit",
    "title",
    "held_on",
    "place",
    "about",
    "illustrative",
    "status",
    "source",
    "follows",
  ];
  const lines = [
    "# yaml-language-server: $schema=../../.vscode/schemas/conference.json",
    `# Hồ sơ hội nghị, nhập từ tệp Excel “${from}”.`,
    ...order.flatMap((key) => (head.get(key) ? [`${key}: ${head.get(key)}`] : [])),
    "",
    "indices:",
    ...indices.map(({ entry }) => `  - {${entryLines(entry).join(", ")}}`),
    ...lists.flatMap(({ list, entries }) =>
      entries.length === 0
        ? []
        : ["", `${list.key}:`, ...entries.flatMap(({ entry }) => blockLines(entryLines(entry)))],
    ),
    ...(brought.length === 0 ? [] : ["", ...paperLines(brought)]),
  ];
  return `${lines.join("\n")}\n`;
}

function blockLines(lines: readonly string[]): string[] {
  return lines.map((line, position) => `${position === 0 ? "  - " : "    "}${line}`);
}

/** The file with the values that changed, and entries that are new; an entry that the workbook lacks stays. */
export function changedRecord(
  plan: Plan,
  text: string,
  { lists, papers, indices, head, information }: ReadRecord,
): string {
  const file = yamlFile(text);
  if (!file) return text;
  const edits: Edit[] = [
    ...headEdits(plan, file, head, information),
    ...indicesEdits(plan, file, indices.entries),
  ];
  edits.push(...paperEdits(plan, file, papers));
  for (const { list, entries: rows } of lists) {
    const entries = rows.filter(({ away }) => !away);
    const node = nodeAt(file.root, [list.key]);
    const known = isSeq(node) ? node.items.filter(isMap) : [];
    const fresh = entries.filter(({ entry }) => !known.some((one) => sameId(one, entry)));
    for (const read of entries) {
      const old = known.find((one) => sameId(one, read.entry));
      if (old) edits.push(...entryEdits(plan, file, old, read, list));
    }
    for (const read of fresh) plan.changes.push(newEntry(list, read));
    if (isSeq(node) && node.items.length > 0)
      for (const { entry } of fresh) edits.push(itemAdded(file, node, entryLines(entry)));
    else if (fresh.length > 0)
      edits.push({
        from: text.length,
        to: text.length,
        text: `${text.endsWith("\n") ? "" : "\n"}\n${list.key}:\n${fresh.flatMap(({ entry }) => blockLines(entryLines(entry))).join("\n")}\n`,
      });
    const kept = known.filter((one) => !rows.some(({ entry }) => sameId(one, entry)));
    if (kept.length > 0 && !plan.answers.clear)
      plan.say(
        noteAt(
          { file: plan.file, sheet: list.sheet },
          `${kept.length} mục có trong hồ sơ mà không có trong bảng: giữ nguyên (${kept.map((one) => String(one.get("id"))).join(", ")}). Muốn bỏ mục nào thì thêm một hàng ghi mã của nó ở cột đầu và “${AWAY}” ở cột bên cạnh, hoặc nhập với --clear.`,
        ),
      );
  }
  const left = withoutTaken(plan, applied(text, edits), [indices, ...lists]);
  return withoutHead(plan, withoutPapers(plan, left, papers), information);
}

/** An entry that the file does not hold yet, told by its text at its cell. */
export function newEntry({ sheet, fields }: RecordList, { entry, cells, row }: ReadEntry): PlannedChange {
  const key = ["text", "quote"].find((one) => entry.has(one)) ?? "id";
  const told = fields.filter((field) => field.key !== "id" && entry.has(field.key));
  return {
    what: `${sheet} · mới`,
    before: null,
    after:
      key === "id"
        ? told
            .map((field) => `${field.label.toLowerCase()} ${chosen(field, shown(entry.get(field.key)))}`)
            .join(", ")
        : shown(entry.get(key)),
    cell: cells.get(key) ?? row,
    sheet,
  };
}

function entryEdits(
  plan: Plan,
  file: NonNullable<ReturnType<typeof yamlFile>>,
  old: YAMLMap,
  read: ReadEntry,
  list: RecordList,
): Edit[] {
  return list.fields.flatMap((field) => {
    const { key, label } = field;
    const value = read.entry.get(key);
    const path = key.split(".");
    const node = nodeAt(old, path);
    const before = node ? comparable(plainValue(file, node)) : "";
    if (!value) {
      const blank = read.blank.get(key);
      if (before !== "" && before !== "false" && blank !== undefined && !plan.answers.clear)
        plan.say(
          noteAt(
            { file: plan.file, sheet: list.sheet, cell: blank },
            `“${label}” để trống, hồ sơ đang ghi “${chosen(field, before)}”: giữ nguyên. Muốn bỏ thì gõ “${AWAY}” vào ô.`,
          ),
        );
      return [];
    }
    const after = comparableField(value);
    if (before === after) return [];
    plan.changes.push({
      what: `${list.sheet} · ${String(old.get("id"))} · ${label}`,
      before: before === "" ? null : chosen(field, before),
      after: chosen(field, after),
      cell: read.cells.get(key) ?? read.row,
      sheet: list.sheet,
    });
    if (node)
      return [
        replaced(isMap(node) && !isSeq(node) ? (nodeAt(node, ["value"]) ?? node) : node, valueText(value)),
      ];
    const group = path.length > 1 ? nodeAt(old, [path[0]!]) : old;
    if (isMap(group)) return [keyAdded(file, group, path.at(-1)!, valueText(value))];
    // a group that the file lacks is added once, with all that the row says of it
    const inner = list.fields.filter((one) => one.key.startsWith(`${path[0]}.`) && read.entry.has(one.key));
    if (inner[0]?.key !== key) return [];
    const values = inner.map((one) => `${one.key.split(".")[1]}: ${valueText(read.entry.get(one.key)!)}`);
    return [keyAdded(file, old, path[0]!, `{${values.join(", ")}}`)];
  });
}

function sameId(one: YAMLMap, entry: ReadEntry["entry"]): boolean {
  const id = entry.get("id");
  return id !== undefined && "text" in id && one.get("id") === id.text;
}
