import { isMap, isSeq } from "yaml";
import { AWAY, isTakenAway } from "../figures/no-figure.ts";
import type { Information } from "../information.ts";
import { answerFault, INFORMATION_SHEET } from "../information.ts";
import type { Plan } from "../plan.ts";
import { noteAt } from "../problem.ts";
import {
  applied,
  type Edit,
  itemAdded,
  keyAdded,
  keyRemoved,
  nodeAt,
  plainValue,
  replaced,
  type YamlFile,
  yamlFile,
} from "../yaml/edits.ts";
import { comparable, comparableField, entryLines, valueText } from "./entry-text.ts";
import { CONFERENCE_LINES, INDEX_FIELDS, INDICES_SHEET } from "./fields/head.ts";
import type { ReadEntry } from "./read-record.ts";

const STATUS: Readonly<Record<string, string>> = { draft: "dự thảo", final: "chính thức" };

/** Keys that a record may do without. */
const FREE = new Set(["place", "about", "follows"]);

/** Whether a line of the sheet "Thông tin" takes away what the record holds there. */
export const isAway = ({ values }: Information, key: string): boolean =>
  FREE.has(key) && isTakenAway(values.get(key)?.text ?? "");

/** The file without the keys above the lists whose line says "xóa". */
export function withoutHead(plan: Plan, text: string, information: Information): string {
  return [...FREE].reduce((all, key) => {
    const file = yamlFile(all);
    const node = file && nodeAt(file.root, [key]);
    if (!file || !node || !isAway(information, key)) return all;
    plan.changes.push({
      what: CONFERENCE_LINES.find((line) => line.key === key)?.label ?? key,
      before: comparable(plainValue(file, node)),
      after: null,
      cell: information.cellOf(key),
      sheet: INFORMATION_SHEET,
    });
    return applied(all, [keyRemoved(file, file.root, key)]);
  }, text);
}

/** Keys above the lists whose line of the sheet "Thông tin" says something else than the file; what is emptied stays. */
export function headEdits(
  plan: Plan,
  file: YamlFile,
  head: ReadonlyMap<string, string>,
  information: Information,
): Edit[] {
  const edits: Edit[] = [];
  for (const [key, wanted] of head) {
    if (isAway(information, key)) continue;
    const node = nodeAt(file.root, [key]);
    const before = comparable(plainValue(file, node));
    // a record that says nothing of its status is final already
    const value = key === "status" && wanted === "final" && before === "" ? "" : wanted;
    if (key === "illustrative") continue;
    const at = { file: plan.file, sheet: INFORMATION_SHEET, cell: information.cellOf(key) };
    const label = CONFERENCE_LINES.find((line) => line.key === key)?.label ?? key;
    if (value === "") {
      if (before !== "" && information.has(key))
        plan.say(
          noteAt(
            at,
            `“${label}” để trống, hồ sơ đang ghi “${STATUS[before] ?? before}”: giữ nguyên.${FREE.has(key) ? ` Muốn bỏ thì gõ “${AWAY}” vào ô.` : ""}`,
          ),
        );
      continue;
    }
    if (before === comparable(value.replace(/^'|'$/g, "").replaceAll("''", "'"))) continue;
    if (key === "source" && isSeq(node)) {
      if (node.items.map(String).includes(value)) continue;
      plan.say(
        answerFault(
          plan.file,
          information,
          key,
          `Hồ sơ đang ghi nhiều tài liệu nguồn (${before}); tệp này ghi “${value}”.`,
          `Để trống các dòng về tài liệu nguồn, hoặc sửa khóa source trong data/conferences.`,
        ),
      );
      continue;
    }
    edits.push(node ? replaced(node, value) : keyAdded(file, file.root, key, value));
    plan.changes.push({
      what: label,
      before: before === "" ? null : (STATUS[before] ?? before),
      after: STATUS[value] ?? value.replace(/^'|'$/g, ""),
      cell: at.cell,
      sheet: at.sheet,
    });
  }
  return edits;
}

/** Indices analysed: years that changed, and indices that are new; one that the sheet lacks stays, and that is said. */
export function indicesEdits(plan: Plan, file: YamlFile, indices: readonly ReadEntry[]): Edit[] {
  const node = nodeAt(file.root, ["indices"]);
  const known = isSeq(node) ? node.items.filter(isMap) : [];
  const idOf = ({ entry }: ReadEntry) => {
    const value = entry.get("index");
    return value && "text" in value ? value.text : "";
  };
  const edits: Edit[] = [];
  const fresh: ReadEntry[] = [];
  for (const read of indices) {
    if (read.away) continue;
    const old = known.find((one) => String(one.get("index")) === idOf(read));
    if (!old) fresh.push(read);
    for (const { key, label } of old ? INDEX_FIELDS : []) {
      const value = read.entry.get(key);
      const inner = nodeAt(old!, [key]);
      const before = comparable(plainValue(file, inner));
      if (!value || before === comparableField(value)) continue;
      edits.push(inner ? replaced(inner, valueText(value)) : keyAdded(file, old!, key, valueText(value)));
      plan.changes.push({
        what: `${INDICES_SHEET} · ${idOf(read)} · ${label}`,
        before: before || null,
        after: comparableField(value),
        cell: read.cells.get(key) ?? read.row,
        sheet: INDICES_SHEET,
      });
    }
  }
  const lines = fresh.map(({ entry }) => `{${entryLines(entry).join(", ")}}`);
  for (const read of fresh)
    plan.changes.push({
      what: `${INDICES_SHEET} · mới`,
      before: null,
      after: idOf(read),
      cell: read.cells.get("index") ?? read.row,
      sheet: INDICES_SHEET,
    });
  if (isSeq(node) && node.items.length > 0)
    for (const line of lines) edits.push(itemAdded(file, node, [line]));
  else if (lines.length > 0)
    edits.push(
      node
        ? replaced(node, `\n${lines.map((line) => `  - ${line}`).join("\n")}`)
        : keyAdded(file, file.root, "indices", `\n${lines.map((line) => `  - ${line}`).join("\n")}`),
    );
  const gone = known
    .map((one) => String(one.get("index")))
    .filter((id) => !indices.some((one) => idOf(one) === id));
  if (gone.length > 0 && !plan.answers.clear)
    plan.say(
      noteAt(
        { file: plan.file, sheet: INDICES_SHEET },
        `${gone.join(", ")} có trong hồ sơ mà không có trong bảng: giữ nguyên. Muốn bỏ thì ghi tên chỉ số và “${AWAY}” ở cột “Năm phân tích”.`,
      ),
    );
  return edits;
}
