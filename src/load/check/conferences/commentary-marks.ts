import type { Problem } from "../../../model/problem.ts";
import {
  frontMatter,
  madeHeading,
  signForDash,
  signWithoutSpace,
  singleBraces,
  tableWithoutRule,
} from "../../messages.ts";
import type { Source } from "../../read/text-faults.ts";
import { spotAt } from "../../report/locate.ts";
import { type Fact, problemAt } from "../../report/report.ts";

const BULLET = /^\s{0,3}([•●▪◦‣·∙–—−])\s+\S/u;
const CELLS = /^\s*\|.*\|\s*$/u;
const RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/u;
/** One brace on each side around what asks for a value in two. */
const SINGLE = /(?<!\{)\{\s*(?:diem|điểm|hang|hạng|thay-doi|thay đổi|ket-qua|kết quả)\s[^{}\n]*\}(?!\})/giu;

/** Marks that a writer of Word or of another Markdown takes for lists, tables and headings, and that are printed as they were typed. */
export function typedMarks(source: Source): Problem[] {
  const lines = source.text.split("\n");
  const starts = source.lines.lineStarts;
  const at = (line: number, column: number, fact: Fact) =>
    problemAt(spotAt(source, (starts[line] ?? 0) + column), fact);
  const found: Problem[] = [];
  const front = lines[0]?.trim() === "---" && lines.slice(1, 12).some((line) => line.trim() === "---");
  if (front) found.push(at(0, 0, frontMatter()));
  lines.forEach((text, line) => {
    const bullet = BULLET.exec(text)?.[1];
    // one dash that opens a line of speech is no list
    const beside = [lines[line - 1], lines[line + 1]].some((other) => BULLET.test(other ?? ""));
    if (bullet !== undefined && (beside || !/[–—−]/u.test(bullet)) && !BULLET.test(lines[line - 1] ?? ""))
      found.push(at(line, text.indexOf(bullet), signForDash(bullet)));
    const opens = CELLS.test(text) && !CELLS.test(lines[line - 1] ?? "");
    if (opens && CELLS.test(lines[line + 1] ?? "") && !RULE.test(lines[line + 1] ?? ""))
      found.push(at(line, text.indexOf("|"), tableWithoutRule()));
    const signs = /^(#{2,}(?=[^\s#])|#(?=\p{L})|#{7,})/u.exec(text)?.[0];
    if (signs !== undefined) found.push(at(line, 0, signWithoutSpace(signs)));
    const under = /^ {0,3}(?:-{2,}|={2,})\s*$/.test(lines[line + 1] ?? "");
    if (under && !front && /^ {0,3}[^\s|#>*+-]/.test(text) && line > 0)
      found.push(at(line, 0, madeHeading()));
    for (const { index, 0: written } of text.matchAll(SINGLE))
      found.push(at(line, index, singleBraces(written)));
  });
  return found;
}
