import { folded } from "../../folded.ts";
import { INFORMATION_SHEET } from "../../information.ts";
import type { Plan } from "../../plan.ts";
import { errorAt, noteAt } from "../../problem.ts";
import type { Workbook } from "../../workbook/cell.ts";
import { INDICES_SHEET } from "../fields/head.ts";
import { AGENCIES_SHEET } from "../new-agencies.ts";
import { SOURCES_SHEET } from "../new-sources.ts";
import { PAPERS_SHEET } from "../papers/sheet.ts";
import { RECORD_LISTS } from "../record-sheets.ts";
import { TASKS_SHEET } from "../tasks/sheet.ts";

/** The sheets of the template that are read, in its order. */
const READ = [
  INFORMATION_SHEET,
  INDICES_SHEET,
  ...RECORD_LISTS.map(({ sheet }) => sheet),
  PAPERS_SHEET,
  TASKS_SHEET,
  AGENCIES_SHEET,
  SOURCES_SHEET,
];
/** Those that only explain. */
const BESIDE = ["Hướng dẫn", "Danh mục"];

/**
 * Sheets that are not of the template: one of them may be a renamed sheet of it where one is missing, and must not be
 * passed over; others are left unread, and that is said.
 */
export function tellSheets(plan: Plan, book: Workbook): void {
  const named = (name: string, names: readonly string[]) => names.some((one) => folded(one) === folded(name));
  const own = book.sheets.map(({ name }) => name);
  const missing = READ.filter((name) => !named(name, own));
  for (const sheet of book.sheets) {
    const isEmpty = !sheet.rows.some((row) => row.some((cell) => cell && cell.text !== ""));
    if (isEmpty || sheet.hidden || named(sheet.name, [...READ, ...BESIDE])) continue;
    const at = { file: plan.file, sheet: sheet.name };
    plan.say(
      missing.length > 0
        ? errorAt(
            at,
            "Tệp mẫu không có trang tên này.",
            `Trang còn thiếu: ${missing.map((name) => `“${name}”`).join(", ")}. Nếu là một trong các trang ấy thì đổi lại tên; không thì xóa trang này.`,
          )
        : noteAt(at, "Trang không thuộc tệp mẫu: không đọc."),
    );
  }
}
