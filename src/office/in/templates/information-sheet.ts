import { INFORMATION_SHEET, type InformationLine } from "../information.ts";
import { columnRange, given, HEAD, listOf, open, type TemplateSheet } from "./sheet-style.ts";

/** The sheet "Thông tin": a question a line, the answer beside it, how it is answered after that. */
export function informationSheet(
  lines: readonly InformationLine[],
  answers: Readonly<Record<string, string>>,
  fixed: readonly string[],
): TemplateSheet {
  const head = ["Mục", "Điền ở đây", "Cách điền"].map((text) => given(text, HEAD));
  const body = lines.map(({ key, label, help }) => [
    given(label),
    fixed.includes(key) ? given(answers[key] ?? null) : open(answers[key] ?? null),
    given(help),
  ]);
  return {
    name: INFORMATION_SHEET,
    widths: [34, 60, 70],
    rows: [head, ...body],
    frozen: { rows: 1, columns: 1 },
    validations: lines.flatMap(({ choices }, position) =>
      choices ? [listOf(choices, columnRange(1, position + 1, position + 1))] : [],
    ),
  };
}
