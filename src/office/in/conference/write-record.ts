import { isMap, isSeq, type YAMLMap } from "yaml";
import type { Plan } from "../plan.ts";
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
import { comparable, comparableField, entryLines, valueText } from "./entry-text.ts";
import type { ReadEntry } from "./read-record.ts";
import type { RecordList } from "./record-sheets.ts";

/** A value in words, for the list of changes. */
export const shown = (value: Parameters<typeof valueText>[0] | undefined) =>
  value === undefined ? "" : comparableField(value);

/** The file of a conference that has none yet. */
export function newRecord(
  head: ReadonlyMap<string, string>,
  indices: readonly ReadEntry[],
  lists: readonly { list: RecordList; entries: readonly ReadEntry[] }[],
  from: string,
): string {
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
  lists: readonly { list: RecordList; entries: readonly ReadEntry[] }[],
  head: ReadonlyMap<string, string>,
): string {
  const file = yamlFile(text);
  if (!file) return text;
  const edits: Edit[] = [];
  for (const [key, value] of head) {
    const node = nodeAt(file.root, [key]);
    if (value === "" || key === "illustrative" || key === "source") continue;
    const before = comparable(plainValue(file, nodeAt(file.root, [key])));
    if (before === comparable(value.replace(/^'|'$/g, "").replaceAll("''", "'"))) continue;
    edits.push(node ? replaced(node, value) : keyAdded(file, file.root, key, value));
    plan.changes.push({ what: key, before: before || null, after: value, cell: "B1", sheet: "Thông tin" });
  }
  for (const { list, entries } of lists) {
    const node = nodeAt(file.root, [list.key]);
    const known = isSeq(node) ? node.items.filter(isMap) : [];
    const fresh = entries.filter(({ entry }) => !known.some((one) => sameId(one, entry)));
    for (const read of entries) {
      const old = known.find((one) => sameId(one, read.entry));
      if (old) edits.push(...entryEdits(plan, file, old, read, list));
    }
    for (const { entry, row } of fresh)
      plan.changes.push({
        what: `${list.sheet} · mới`,
        before: null,
        after: shown(entry.get("text") ?? entry.get("quote") ?? entry.get("id")),
        cell: row,
        sheet: list.sheet,
      });
    if (isSeq(node) && node.items.length > 0)
      for (const { entry } of fresh) edits.push(itemAdded(file, node, entryLines(entry)));
    else if (fresh.length > 0)
      edits.push({
        from: text.length,
        to: text.length,
        text: `${text.endsWith("\n") ? "" : "\n"}\n${list.key}:\n${fresh.flatMap(({ entry }) => blockLines(entryLines(entry))).join("\n")}\n`,
      });
    const gone = known.filter((one) => !entries.some(({ entry }) => sameId(one, entry)));
    if (gone.length > 0)
      plan.say(
        noteAt(
          { file: plan.file, sheet: list.sheet },
          `${gone.length} mục có trong hồ sơ mà không có trong bảng: giữ nguyên (${gone.map((one) => String(one.get("id"))).join(", ")}).`,
        ),
      );
  }
  return applied(text, edits);
}

function entryEdits(
  plan: Plan,
  file: NonNullable<ReturnType<typeof yamlFile>>,
  old: YAMLMap,
  read: ReadEntry,
  list: RecordList,
): Edit[] {
  return list.fields.flatMap(({ key, label }) => {
    const value = read.entry.get(key);
    if (!value) return [];
    const path = key.split(".");
    const node = nodeAt(old, path);
    const before = node ? comparable(plainValue(file, node)) : "";
    const after = comparableField(value);
    if (before === after) return [];
    plan.changes.push({
      what: `${list.sheet} · ${String(old.get("id"))} · ${label}`,
      before: before || null,
      after,
      cell: read.cells.get(key) ?? read.row,
      sheet: list.sheet,
    });
    if (node)
      return [
        replaced(isMap(node) && !isSeq(node) ? (nodeAt(node, ["value"]) ?? node) : node, valueText(value)),
      ];
    const group = path.length > 1 ? nodeAt(old, [path[0]!]) : old;
    if (isMap(group)) return [keyAdded(file, group, path.at(-1)!, valueText(value))];
    return [keyAdded(file, old, path[0]!, `{${path[1]}: ${valueText(value)}}`)];
  });
}

function sameId(one: YAMLMap, entry: ReadEntry["entry"]): boolean {
  const id = entry.get("id");
  return id !== undefined && "text" in id && one.get("id") === id.text;
}
