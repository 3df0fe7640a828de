import type { Problem } from "../../model/problem.ts";

const WIDEST = 100;

/** What a terminal would obey instead of showing: escapes, bells, marks that turn the line around. */
const OBEYED = /(?![\t\n])[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const shownPlain = (text: string) => text.replace(OBEYED, "\u2423");

/**
 * Problems as a person reads them: `file:line:col code message (actual, expected) hint`, the line of the file with the
 * place marked under it, and a count at the end.
 */
export function printProblems(problems: readonly Problem[]): string {
  if (!problems.length) return "Không có lỗi dữ liệu.\n";
  return `${problems.map((problem) => `${problemLine(problem)}\n${excerpt(problem)}`).join("\n")}\n${countLine(problems)}\n`;
}

/** One problem on one line. */
export function problemLine({ place, code, severity, message, actual, expected, hint }: Problem): string {
  const found = actual === undefined ? [] : [`đang có ${actual}`];
  const wanted = expected === undefined ? [] : [`cần ${expected}`];
  const details = [...found, ...wanted].join(", ");
  const fact = details ? `${message.replace(/\.$/, "")} (${details}).` : message;
  const kind = severity === "warning" ? `${code} [cảnh báo]` : code;
  return shownPlain(`${place.file}:${place.line}:${place.column} ${kind} ${fact} ${hint}`);
}

/** The line with a caret under the place; a long line is cut around it. */
function excerpt({ place, sourceLine }: Problem): string {
  if (!sourceLine?.trim()) return "";
  const start = Math.max(0, place.column - 1 - WIDEST / 2);
  const cut = sourceLine.slice(start, start + WIDEST);
  const shown = `${start > 0 ? "…" : ""}${cut}${start + WIDEST < sourceLine.length ? "…" : ""}`;
  const caretAt = place.column - 1 - start + (start > 0 ? 1 : 0);
  const number = String(place.line);
  const gutter = " ".repeat(number.length);
  return `  ${number} | ${shownPlain(shown.replaceAll("\t", " "))}\n  ${gutter} | ${" ".repeat(caretAt)}^\n`;
}

function countLine(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  const files = new Set(problems.map(({ place }) => place.file)).size;
  const counts = [errors ? `${errors} lỗi` : "không có lỗi", ...(warnings ? [`${warnings} cảnh báo`] : [])];
  return `Tổng cộng: ${counts.join(", ")}, trong ${files} tệp.`;
}
