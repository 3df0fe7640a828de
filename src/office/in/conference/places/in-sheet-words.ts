import type { Plan } from "../../plan.ts";
import { INDEX_FIELDS, INDICES_SHEET } from "../fields/head.ts";
import { PAPER_LINES } from "../papers/sheet.ts";
import { RECORD_LISTS, type RecordField } from "../record-sheets.ts";
import { TASK_FIELDS, TASKS_SHEET } from "../tasks/sheet.ts";

const FIELDS = new Map<string, readonly RecordField[]>([
  [INDICES_SHEET, INDEX_FIELDS],
  [TASKS_SHEET, TASK_FIELDS],
  ...RECORD_LISTS.map(({ sheet, fields }) => [sheet, fields] as const),
]);

/** What is said of a conference's file, in the words of the sheet that brings it: names of columns for keys of the file. */
export function inSheetWords(sheet: string, text: string): string {
  return (FIELDS.get(sheet) ?? []).reduce(
    (all, { key, label }) =>
      all
        .replace(new RegExp(` \\(${key.replace(".", "\\.")}\\)`, "g"), "")
        .replace(new RegExp(`(?<=\\s)ở ${key.replace(".", "\\.")}(?![\\w.-]*\\w)`, "g"), `ở cột “${label}”`),
    text,
  );
}

/**
 * What to fill in where the file of a conference would lack a key beside the one that a cell brings: the name of its
 * line on the sheet “Văn bản”, or of its column. Null where it is none of these.
 */
export function lackingLine(
  cells: Plan["cells"],
  file: string,
  at: { sheet: string; cell: string },
  key: string,
): { message: string; hint: string } | null {
  const [place = ""] =
    [...cells].find(
      ([one, { sheet, cell }]) => one.startsWith(file) && sheet === at.sheet && cell === at.cell,
    ) ?? [];
  const group = place.slice(file.length + 1).split(".")[0] ?? "";
  const line = PAPER_LINES.find((one) => one.key === `${group}.${key}`);
  const field = FIELDS.get(at.sheet)?.find((one) => one.key === key);
  const label = line?.label ?? field?.label;
  if (label === undefined) return null;
  return {
    message: `Thiếu “${label}”.`,
    hint: line ? `Điền dòng ấy ở trang "${at.sheet}".` : "Điền ô ấy, hoặc xóa cả hàng.",
  };
}
