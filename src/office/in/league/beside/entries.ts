import { isMap, isSeq, type YAMLMap } from "yaml";
import { comparable, comparableField } from "../../conference/entry-text.ts";
import type { ReadEntry } from "../../conference/read-record.ts";
import type { RecordList } from "../../conference/record-sheets.ts";
import { AWAY } from "../../figures/no-figure.ts";
import { errorAt, noteAt } from "../../problem.ts";
import {
  applied,
  type Edit,
  itemAdded,
  itemRemoved,
  keyAdded,
  keyRemoved,
  nodeAt,
  plainValue,
  type YamlFile,
  yamlFile,
} from "../../yaml/edits.ts";
import { type Beside, sayUndocumented, tell } from "./beside.ts";
import { paired } from "./pairs.ts";
import { inBraces, inWords, labelOf, nameOf, toldOf } from "./words.ts";

/** A sheet of entries as it was read; `complete` where the workbook has it, so that what it lacks was left out. */
export interface ReadList {
  list: RecordList;
  rows: readonly ReadEntry[];
  complete: boolean;
}

/**
 * An edition's file with the entries of one sheet: fields that differ, new entries at the end, and without those marked
 * “xóa”. What the sheet only lacks stays, and that is said.
 */
export function withEntries(beside: Beside, text: string, { list, rows, complete }: ReadList): string {
  const file = yamlFile(text);
  if (!file || !complete) return text;
  const { plan } = beside;
  const node = nodeAt(file.root, [list.key]);
  const known = isSeq(node) ? node.items.filter(isMap) : [];
  const pairs = paired(file, known, rows, beside.document);
  const gone = new Set<number>();
  const edits: Edit[] = [];
  const fresh: ReadEntry[] = [];
  for (const read of rows) {
    const at = pairs.get(read);
    if (read.away) {
      if (at !== undefined) gone.add(at);
      else sayNothingToTake(beside, list, read);
    } else if (at === undefined) fresh.push(read);
    else edits.push(...entryEdits(beside, file, known[at]!, read, list));
  }
  const kept = [...known.keys()].filter((at) => ![...pairs.values()].includes(at));
  // an empty sheet of a workbook from before the entries were recorded asks for nothing
  if (plan.answers.clear && rows.length > 0) for (const at of kept) gone.add(at);
  else if (kept.length > 0)
    plan.say(
      noteAt(
        { file: plan.file, sheet: list.sheet },
        `${kept.length} mục có trong tệp số liệu mà không có trong bảng: giữ nguyên (${kept.map((at) => nameOf(known[at]!, list)).join("; ")}). Muốn bỏ mục nào thì tạo lại tệp mẫu và gõ “${AWAY}” ở cột đầu của mục ấy.`,
      ),
    );
  for (const at of gone) {
    const read = rows.find((one) => pairs.get(one) === at);
    tell(beside, list.sheet, nameOf(known[at]!, list), {
      before: toldOf(file, known[at]!, list),
      after: null,
      cell: read?.row ?? "A1",
    });
  }
  const items = fresh.map((read) => newEntry(beside, read, list));
  if (isSeq(node)) edits.push(...items.map((line) => itemAdded(file, node, [line])));
  const changed = applied(text, edits);
  rememberCells(beside, list, rows, (read) => pairs.get(read) ?? known.length + fresh.indexOf(read));
  if (!isSeq(node) && items.length > 0)
    return `${changed.replace(/\n*$/, "\n")}${list.key}:\n${items.map((line) => `  - ${line}\n`).join("")}`;
  return without(changed, list.key, gone);
}

/** An entry of one line, `{unit: …, change: …}`, with the document that it comes from. */
function newEntry(beside: Beside, { entry, cells, row }: ReadEntry, list: RecordList): string {
  const fields = list.fields.filter(({ key }) => key !== "id" && entry.has(key));
  const parts = fields.map(({ key }) => `${key}: ${inBraces(entry.get(key)!)}`);
  if (!entry.has("source")) {
    sayUndocumented(beside);
    if (beside.document !== null) parts.push(`source: ${beside.document}`);
  }
  const [first] = fields;
  tell(beside, list.sheet, "mới", {
    before: null,
    after: fields.map((field) => `${labelOf(field)} ${inWords(field, entry.get(field.key)!)}`).join(", "),
    cell: (first && cells.get(first.key)) ?? row,
  });
  return `{${parts.join(", ")}}`;
}

/** Fields that differ; what is only left empty stays, and that is said. */
export function entryEdits(
  beside: Beside,
  file: YamlFile,
  old: YAMLMap,
  read: ReadEntry,
  list: RecordList,
): Edit[] {
  const { plan } = beside;
  const name = nameOf(old, list);
  return list.fields.flatMap((field): Edit[] => {
    const { key, label } = field;
    if (key === "id") return [];
    const path = key.split(".");
    const node = nodeAt(old, path);
    const before = node ? comparable(plainValue(file, node)) : "";
    const value = read.entry.get(key);
    const blank = read.blank.get(key);
    const away = read.gone.get(key) ?? (plan.answers.clear ? blank : undefined);
    if (!value) {
      if (before === "") return [];
      if (away !== undefined) {
        tell(beside, list.sheet, `${name} · ${label}`, { before, after: null, cell: away });
        const group = nodeAt(old, path.slice(0, -1));
        return isMap(group) ? [keyRemoved(file, group, path.at(-1)!)] : [];
      }
      if (blank !== undefined)
        plan.say(
          noteAt(
            { file: plan.file, sheet: list.sheet, cell: blank },
            `“${label}” để trống, tệp số liệu đang ghi “${before}”: giữ nguyên. Muốn bỏ thì gõ “${AWAY}” vào ô.`,
          ),
        );
      return [];
    }
    const after = comparableField(value);
    if (before === after) return [];
    const cell = read.cells.get(key) ?? read.row;
    if (isMap(node) && (node.has("how") || node.has("basis"))) {
      plan.say(ownReckoning(beside, list.sheet, cell, before));
      return [];
    }
    tell(beside, list.sheet, `${name} · ${label}`, {
      before: before || null,
      after: inWords(field, value),
      cell,
    });
    const figure = isMap(node) ? nodeAt(node, ["value"]) : node;
    const written = inBraces(value);
    if (figure?.range) return [{ ...spanOf(file, figure.range), text: written }];
    const group = nodeAt(old, path.slice(0, -1));
    return isMap(group) ? [keyAdded(file, group, path.at(-1)!, written)] : [];
  });
}

/** A number that says how it was reckoned is not simply overwritten. */
export const ownReckoning = ({ plan }: Beside, sheet: string, cell: string, before: string) =>
  errorAt(
    { file: plan.file, sheet, cell },
    `Số đang ghi (${before}) có cách tính riêng.`,
    `Gõ “${AWAY}” vào ô này và nhập để bỏ số cũ, rồi ghi số mới và nhập lại.`,
  );

/** A text on lines of its own ends before the line end that follows it. */
const spanOf = ({ text }: YamlFile, [from, to]: readonly [number, number, number]) => ({
  from,
  to: from + text.slice(from, to).replace(/(\n\s*(#[^\n]*)?)+$/, "").length,
});

function without(text: string, key: string, gone: ReadonlySet<number>): string {
  return [...gone]
    .sort((a, b) => b - a)
    .reduce((all, at) => {
      const file = yamlFile(all);
      const node = file && nodeAt(file.root, [key]);
      if (!file || !isSeq(node)) return all;
      return applied(all, [
        node.items.length > 1 ? itemRemoved(file, node, at) : keyRemoved(file, file.root, key),
      ]);
    }, text);
}

function sayNothingToTake({ plan }: Beside, { sheet }: RecordList, { row }: ReadEntry): void {
  plan.say(
    noteAt({ file: plan.file, sheet, cell: row }, "Tệp số liệu không ghi mục này: không có gì để bỏ."),
  );
}

/** Where each field of an entry came from, so that what it breaks is told there. */
function rememberCells(
  { plan, file }: Beside,
  { key: name, sheet }: RecordList,
  rows: readonly ReadEntry[],
  positionOf: (read: ReadEntry) => number,
): void {
  for (const read of rows.filter(({ away }) => !away)) {
    const at = `${file} ${name}#${positionOf(read)}`;
    plan.cells.set(at, { sheet, cell: read.row });
    for (const [key, cell] of read.cells) plan.cells.set(`${at} ${key}`, { sheet, cell });
  }
}
