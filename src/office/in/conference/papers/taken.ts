import { isMap } from "yaml";
import type { Plan } from "../../plan.ts";
import { applied, keyRemoved, nodeAt, plainValue, yamlFile } from "../../yaml/edits.ts";
import { comparable } from "../entry-text.ts";
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
