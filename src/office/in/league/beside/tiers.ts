import { isMap, isSeq, type YAMLMap } from "yaml";
import { comparable, comparableField } from "../../conference/entry-text.ts";
import type { ReadEntry } from "../../conference/read-record.ts";
import { noteAt } from "../../problem.ts";
import { withValueAt } from "../../yaml/at-path.ts";
import {
  applied,
  isFlow,
  keyRemoved,
  nodeAt,
  plainValue,
  type YamlFile,
  yamlFile,
} from "../../yaml/edits.ts";
import { flowText } from "../../yaml/write-value.ts";
import { type Beside, sayUndocumented, tell } from "./beside.ts";
import { entryEdits, type ReadList } from "./entries.ts";
import { paired } from "./pairs.ts";

/**
 * An edition's file with the groups of its sheet, best first as they stand there. The same groups keep their lines and
 * change field by field; others are written anew.
 */
export function withTiers(beside: Beside, text: string, { list, rows, complete }: ReadList): string {
  const file = yamlFile(text);
  if (!file || !complete || rows.length === 0) return text;
  const node = nodeAt(file.root, ["tiers", "groups"]);
  const known = isSeq(node) ? node.items.filter(isMap) : [];
  const pairs = paired(file, known, rows, null);
  const stay = rows.filter(({ away }) => !away);
  for (const [at, read] of stay.entries()) remember(beside, list.sheet, at, read);
  const fields = { ...list, fields: list.fields.filter(({ key }) => key !== "source") };
  if (stay.length === known.length && stay.every((read, at) => pairs.get(read) === at)) {
    const edits = stay.flatMap((read, at) => entryEdits(beside, file, known[at]!, read, fields));
    return withSource(beside, applied(text, edits), list.sheet, stay);
  }
  const kept = [...known.keys()].filter((at) => ![...pairs.values()].includes(at));
  if (kept.length > 0 && !beside.plan.answers.clear) {
    beside.plan.say(
      noteAt(
        { file: beside.plan.file, sheet: list.sheet },
        `${kept.length} nhóm có trong tệp số liệu mà không có trong bảng: các nhóm đang ghi được giữ nguyên. Muốn bỏ nhóm nào thì gõ “xóa” ở cột đầu của nhóm ấy.`,
      ),
    );
    return text;
  }
  tell(beside, list.sheet, "các nhóm", {
    before: known.length > 0 ? known.map((one) => heldGroup(file, one)).join("; ") : null,
    after: stay.length > 0 ? stay.map(groupTold).join("; ") : null,
    cell: rows[0]!.row,
  });
  if (stay.length === 0) return applied(text, [keyRemoved(file, file.root, "tiers")]);
  const lines = stay.map(groupText);
  if (!isSeq(node) || !node.range) {
    sayUndocumented(beside);
    const source = sourceOf(stay) ?? beside.document;
    return `${text.replace(/\n*$/, "\n")}tiers:\n${source === null ? "" : `  source: ${source}\n`}  groups:\n${lines.map((line) => `    - ${line}\n`).join("")}`;
  }
  const [from, to] = node.range;
  const span = { from, to: from + text.slice(from, to).replace(/(\n\s*(#[^\n]*)?)+$/, "").length };
  const margin = " ".repeat(from - (text.lastIndexOf("\n", from - 1) + 1));
  const groups = isFlow(node)
    ? `[${lines.join(", ")}]`
    : lines.map((line) => `- ${line}`).join(`\n${margin}`);
  return withSource(beside, applied(text, [{ ...span, text: groups }]), list.sheet, stay);
}

/** `{name: {vi: Cao, en: High}, units: 16}`. */
function groupText({ entry }: ReadEntry): string {
  const told = (key: string) => {
    const value = entry.get(key);
    return value ? comparableField(value) : null;
  };
  const names = ["vi", "en"].flatMap((key) => {
    const name = told(`name.${key}`);
    return name === null ? [] : [`${key}: ${flowText(name)}`];
  });
  const numbers = ["units", "from"].flatMap((key) => {
    const value = entry.get(key);
    return value && "digits" in value ? [`${key}: ${value.digits}`] : [];
  });
  return `{${[`name: {${names.join(", ")}}`, ...numbers].join(", ")}}`;
}

const groupTold = ({ entry }: ReadEntry): string =>
  [entry.get("name.vi"), entry.get("units"), entry.get("from")]
    .flatMap((value) => (value ? [comparableField(value)] : []))
    .join(" ");

const heldGroup = (file: YamlFile, group: YAMLMap): string =>
  [["name", "vi"], ["units"], ["from"]]
    .flatMap((path) => (nodeAt(group, path) ? [comparable(plainValue(file, nodeAt(group, path)))] : []))
    .join(" ");

function sourceOf(rows: readonly ReadEntry[]): string | null {
  const value = rows.map(({ entry }) => entry.get("source")).find((one) => one !== undefined);
  if (!value) return null;
  return "list" in value ? `[${value.list.join(", ")}]` : comparableField(value);
}

/** The document of the groups, where the first row that names one differs from the file. */
function withSource(beside: Beside, text: string, sheet: string, rows: readonly ReadEntry[]): string {
  const file = yamlFile(text);
  const read = rows.find(({ entry }) => entry.has("source"));
  if (!file || !read) return text;
  const before = comparable(plainValue(file, nodeAt(file.root, ["tiers", "source"])));
  const after = comparableField(read.entry.get("source")!);
  if (before === after) return text;
  tell(beside, sheet, "tài liệu nguồn", { before: before || null, after, cell: read.cells.get("source")! });
  return withValueAt(text, ["tiers", "source"], sourceOf(rows)!);
}

function remember({ plan, file }: Beside, sheet: string, at: number, { row, cells }: ReadEntry): void {
  plan.cells.set(`${file} tiers#${at}`, { sheet, cell: row });
  for (const [key, cell] of cells)
    plan.cells.set(`${file} tiers#${at} ${key.split(".")[0]}`, { sheet, cell });
}
