import type { Problem } from "../model/problem.ts";
import { problemWords } from "./words/problems.ts";

/** What the template language says, in our words. */
const templateMessages: Record<string, string> = {
  "attempted to output null or undefined value": problemWords.templateValue,
  "unexpected end of file": problemWords.templateEnd,
};

/** Error and what caused it, outermost first; Eleventy wraps the error of the template. */
function chain(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)];
  const inner = "originalError" in error ? error.originalError : error.cause;
  return [`${error.message}\n${error.stack ?? ""}`, ...(inner === undefined ? [] : chain(inner))];
}

const template =
  /\(?[^()\n]*?(templates\/[^()\n]+?\.njk)\)(?: \[Line (\d+), Column (\d+)\])?\s*\n\s*([^\n]+)/;
const code = /\((?:file:\/\/)?[^()\n]*?((?:src|templates)\/[^():\n]+):(\d+):(\d+)\)/;

/**
 * A thrown error is a mistake of ours, not of the data: what it says and the template or module that it came from,
 * without a stack trace.
 */
export function mistakeAsProblem(error: unknown): Problem {
  const texts = chain(error).map((text) => text.replaceAll("\\", "/"));
  const inTemplate = texts.map((text) => template.exec(text)).find((found) => found !== null);
  const [, file = "src", line = "1", column = "1", said] =
    inTemplate ?? texts.map((text) => code.exec(text)).find((found) => found !== null) ?? [];
  const message =
    said?.trim().replace(/^Error: /, "") ?? (error instanceof Error ? error.message : String(error));
  return {
    code: "own-mistake",
    severity: "error",
    place: { file, line: Number(line), column: Number(column) },
    message: templateMessages[message] ?? message,
    hint: inTemplate ? problemWords.templateHint : problemWords.ourMistake,
  };
}
