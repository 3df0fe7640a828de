import { isMap } from "yaml";
import type { Plan } from "../../plan.ts";
import { type Edit, keyAdded, nodeAt, plainValue, type YamlFile } from "../../yaml/edits.ts";
import { comparable, comparableField, valueText } from "../entry-text.ts";
import { PAPERS_SHEET, type PaperAnswer } from "./sheet.ts";
import { isTaken } from "./taken.ts";

/** The answers of the sheet “Văn bản” as lines of a file: one key after the other, those of a group indented below it. */
export function paperLines(answers: readonly PaperAnswer[]): string[] {
  const lines: string[] = [];
  let open = "";
  for (const { line, value } of answers.filter((one) => !isTaken(one))) {
    const [group = "", inner] = line.key.split(".");
    if (inner === undefined) lines.push(`${group}: ${valueText(value)}`);
    else {
      if (open !== group) lines.push(`${group}:`);
      lines.push(`  ${inner}: ${valueText(value)}`);
    }
    open = group;
  }
  return lines;
}

/** Values that the file lacks or holds otherwise; what is left empty on the sheet stays as it is. */
export function paperEdits(plan: Plan, file: YamlFile, answers: readonly PaperAnswer[]): Edit[] {
  const edits: Edit[] = [];
  const fresh: PaperAnswer[] = [];
  for (const answer of answers.filter((one) => !isTaken(one))) {
    const { line, value, cell } = answer;
    const [group = "", inner] = line.key.split(".");
    const path = line.key.split(".");
    const node = nodeAt(file.root, path);
    const before = comparable(plainValue(file, node));
    if (
      before === comparableField(value) ||
      (before === "" && line.kind === "yes" && comparableField(value) === "false")
    )
      continue;
    plan.changes.push({
      what: line.label,
      before: before || null,
      after: comparableField(value),
      cell,
      sheet: PAPERS_SHEET,
    });
    const outer = nodeAt(file.root, [group]);
    if (node?.range) {
      const [from, to] = node.range;
      // a list on lines of its own ends before the blank lines and comments below it
      const kept = file.text.slice(from, to).replace(/(\n\s*(#[^\n]*)?)+$/, "").length;
      edits.push({ from, to: from + kept, text: valueText(value) });
    } else if (inner !== undefined && isMap(outer) && outer.items.length > 0)
      edits.push(keyAdded(file, outer, inner, valueText(value)));
    else fresh.push(answer);
  }
  if (fresh.length > 0)
    edits.push({
      from: file.text.length,
      to: file.text.length,
      text: `${file.text.endsWith("\n") ? "" : "\n"}\n${paperLines(fresh).join("\n")}\n`,
    });
  return edits;
}
