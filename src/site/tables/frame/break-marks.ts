import { bearsMark } from "../../../format/alike.ts";
import { t } from "../../../language/say.ts";
import type { Words } from "../../../language/text.ts";
import type { IndexDefinition, Treatment } from "../../../model/framework.ts";
import { type BreakNote, breakBetween, TOTAL } from "../../../model/rules/breaks.ts";
import type { Row } from "../../page.ts";

/*
 * Where years stand side by side, a figure that does not compare with the one before it, or only with care, carries a
 * mark; the same figure carries the same mark in every table, and a table explains only the marks that it has.
 */

const marks: Record<Treatment, string> = { none: " *", caution: " °", structure: " °" };

/** The mark of a figure by what stands between its year and the year before; empty where nothing does. */
export function breakMark(note: BreakNote | null): string {
  return note === null ? "" : marks[note.treatment];
}

/** What stands between the total of a year and that of the year before. */
export const yearBreak = (index: IndexDefinition, year: number): BreakNote | null =>
  breakBetween(index, TOTAL, year, year - 1);

/** What the marks in a table mean. */
export function breakMarkNotes(rows: readonly Row[]): Words[] {
  const marked = (mark: string) => rows.some(({ cells }) => cells.some(({ text }) => bearsMark(text, mark)));
  return [
    ...(marked(marks.none) ? [t`* Không so điểm với năm có số liệu liền trước, do đổi cách đo.`] : []),
    ...(marked(marks.caution)
      ? [t`° So với năm có số liệu liền trước cần thận trọng (cách đo hoặc bộ tiêu chí có đổi).`]
      : []),
  ];
}
