import { folded } from "../../folded.ts";
import { INFORMATION_SHEET } from "../../information.ts";
import type { Plan } from "../../plan.ts";
import { errorAt, type Finding, noteAt } from "../../problem.ts";
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

/** Whether a workbook is the record of a conference, by the sheets that no other template has. */
export const isRecord = (book: Workbook): boolean =>
  RECORD_LISTS.filter((list) => book.sheets.some(({ name }) => folded(name) === folded(list.sheet))).length >=
  3;

/** A record whose sheet "Thông tin" is gone: nobody knows of which conference it is. */
export const noInformation = ({ file }: Workbook): Finding =>
  errorAt(
    { file },
    `Không thấy trang "${INFORMATION_SHEET}", nên không rõ là hồ sơ của hội nghị nào.`,
    "Đổi lại tên trang ấy; đã xóa thì tạo lại tệp mẫu (npm run template -- hoi-nghi <mã hội nghị>) rồi chép các trang sang.",
  );

/**
 * Sheets that are not of the template: one of them may be a renamed sheet of it where one is missing, and must not be
 * passed over; others are left unread, and that is said.
 */
export function tellSheets(plan: Plan, book: Workbook): void {
  const named = (name: string, names: readonly string[]) => names.some((one) => folded(one) === folded(name));
  const own = book.sheets.map(({ name }) => name);
  const missing = READ.filter((name) => !named(name, own));
  const filled = book.sheets.filter(({ rows }) =>
    rows.some((row) => row.some((cell) => cell && cell.text !== "")),
  );
  for (const name of READ) {
    const [first, ...others] = filled.filter((sheet) => named(sheet.name, [name]));
    for (const { name: second } of others)
      plan.say(
        errorAt(
          { file: plan.file, sheet: second },
          `Trang này cùng tên với trang "${first!.name}".`,
          "Giữ một trang, xóa hoặc đổi tên trang kia.",
        ),
      );
    if (first?.hidden)
      plan.say(
        errorAt(
          { file: plan.file, sheet: first.name },
          "Trang này đang ẩn.",
          "Bỏ ẩn nếu còn dùng, xóa nếu không.",
        ),
      );
  }
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
