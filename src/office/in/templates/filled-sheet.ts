import { folded } from "../folded.ts";
import type { Information } from "../information.ts";
import { isBeside } from "../league/beside/import-beside.ts";
import type { Plan } from "../plan.ts";
import { errorAt, noteAt } from "../problem.ts";
import type { Sheet, Workbook } from "../workbook/cell.ts";
import { CRITERIA_SHEET } from "./criteria-template.ts";
import { SCORES_SHEET } from "./edition-template.ts";

/** Whether a sheet is none of those that templates have around the one that is filled in. */
const isStrange = (name: string, { sheet }: Information): boolean =>
  name !== sheet.name && !isBeside(name) && !/^(huong dan|nam \d{4})$/.test(folded(name));

/** A hidden sheet of scores is not passed over as if there were none; a sheet beside it is left unread, and told. */
function sayUnread(plan: Plan, book: Workbook, information: Information, own: readonly Sheet[]): void {
  const at = (sheet: string) => ({ file: book.file, sheet });
  for (const { name } of own.filter(({ hidden }) => hidden))
    plan.say(errorAt(at(name), "Trang này đang ẩn.", "Bỏ ẩn nếu còn dùng, xóa nếu không."));
  const names = new Set(own.map(({ name }) => name));
  for (const { name, hidden, rows } of book.sheets) {
    const isEmpty = !rows.some((row) => row.some((cell) => cell && cell.text !== ""));
    if (!names.has(name) && !hidden && !isEmpty && isStrange(name, information))
      plan.say(noteAt(at(name), "Trang không thuộc tệp mẫu: không đọc."));
  }
}

/** The sheet that is filled in; under another name where only one sheet can be meant, and that is said. */
export function filledSheet(plan: Plan, book: Workbook, information: Information): Workbook {
  const own = book.sheets.filter(({ name }) =>
    [SCORES_SHEET, CRITERIA_SHEET].some((one) => folded(name) === folded(one)),
  );
  if (own.length > 0) {
    sayUnread(plan, book, information, own);
    return { ...book, sheets: own };
  }
  const others = book.sheets.filter(({ name }) => isStrange(name, information));
  const [only] = others;
  if (only && others.length === 1)
    plan.say(
      noteAt(
        { file: book.file, sheet: only.name },
        `Không thấy trang "${SCORES_SHEET}": đọc trang này thay.`,
      ),
    );
  else
    plan.say(
      errorAt(
        { file: book.file },
        `Không thấy trang "${SCORES_SHEET}" (tệp có các trang ${book.sheets.map(({ name }) => `"${name}"`).join(", ")}).`,
        `Đổi tên trang ghi điểm thành "${SCORES_SHEET}".`,
      ),
    );
  return { ...book, sheets: others.length === 1 ? others : [] };
}
