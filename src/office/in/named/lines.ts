import { errorAt, type Finding } from "../problem.ts";
import type { Cell, Sheet } from "../workbook/cell.ts";

/* Sheets that ask line by line: where their names stand, and names that are none of theirs. */

/** The column that names the lines: the first, or the one that a column put in before it has moved it to. */
export function namesColumn({ rows }: Sheet, isName: (cell: Cell | null | undefined) => boolean): number {
  const counts = [0, 1, 2].map((column) => rows.filter((row) => isName(row[column])).length);
  return counts.indexOf(Math.max(...counts));
}

/** Answers beside names that the template does not have: most likely a line whose name was changed. */
export const strangeLines = (
  file: string,
  { sheet, strange }: { sheet: Sheet; strange: readonly Cell[] },
): Finding[] =>
  strange.map(({ ref, text }) =>
    errorAt(
      { file, sheet: sheet.name, cell: ref },
      `Tệp mẫu không có dòng “${text}”.`,
      "Ghi lại tên dòng như ở tệp mẫu; không phải một dòng của tệp mẫu thì xóa cả dòng này.",
    ),
  );
