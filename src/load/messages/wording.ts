import type { ProblemCode } from "../../model/problem.ts";
import type { Fact } from "../report/report.ts";

type Details = { actual?: string | number; expected?: string | number };

/** A fact and its remedy; what was found and what was expected stand apart. */
export function error(code: ProblemCode, message: string, hint: string, details: Details = {}): Fact {
  return {
    code,
    severity: "error",
    message,
    hint,
    ...(details.actual === undefined ? {} : { actual: String(details.actual) }),
    ...(details.expected === undefined ? {} : { expected: String(details.expected) }),
  };
}

/** The same for what is probably wrong but may be right: listed, and the build goes on. */
export function warning(code: ProblemCode, message: string, hint: string, details: Details = {}): Fact {
  return { ...error(code, message, hint, details), severity: "warning" };
}

export const quote = (text: string) => `“${text.length > 60 ? `${text.slice(0, 57)}…` : text}”`;
/** "Có phải “a” hay “b”?", or what to do when nothing is near. */
export const meant = (near: readonly string[], otherwise: string) =>
  near.length ? `Có phải ${near.map(quote).join(" hay ")}?` : otherwise;

/** Where the lines of a block stand, in rising order. */
export const rowsOf = (lines: readonly number[]) =>
  lines[0] === lines.at(-1) ? `dòng ${lines[0]}` : `từ dòng ${lines[0]} đến dòng ${lines.at(-1)}`;
