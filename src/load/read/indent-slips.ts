import * as messages from "../messages.ts";
import type { Slip } from "./slip.ts";

type Found = Omit<Slip, "line"> | null;

/** Where the key of a line stands, behind its dashes; null for a line without one. */
function keyColumn(text: string): number | null {
  const match = /^(\s*(?:- )*)[a-z_]+\s*:(?:\s|$)/.exec(text);
  return match ? match[1]!.length : null;
}

const isBlank = (text: string | undefined) => text === undefined || /^\s*(?:#|$)/.test(text);

/** The nearest line with words before or behind one, or null. */
function neighbour(lines: readonly string[], line: number, step: 1 | -1): string | null {
  let at = line + step;
  while (at >= 0 && at < lines.length && isBlank(lines[at])) at += step;
  return lines[at] ?? null;
}

const twoForEach = (text: string) => text.replace(/^[ \t]+/, (blank) => blank.replaceAll("\t", "  "));

/**
 * Indentation by tabs. Each stands for two blanks; a key that would then stand in no open list of keys belongs to the
 * one above it.
 */
export function tabIndent(text: string, lines: readonly string[], line: number): Found {
  const match = /^( *)(\t[\t ]*)(?=\S)/.exec(text);
  if (!match) return null;
  const column = match[1]?.length ?? 0;
  const meant = twoForEach(text);
  const found = { column, fact: messages.tabIndent(), loose: true as const };
  const own = keyColumn(meant);
  const above = twoForEach(neighbour(lines, line, -1) ?? "");
  const beside = keyColumn(above);
  if (own === null || beside === null || /^\s*-/.test(meant) || /:\s*$/.test(above))
    return { ...found, meant };
  const open = lines.slice(Math.max(0, line - 40), line).map((other) => keyColumn(twoForEach(other)));
  return { ...found, meant: open.includes(own) ? meant : `${" ".repeat(beside)}${meant.trimStart()}` };
}

/** A key that stands a blank or two beside those above and below it. */
export function crookedIndent(text: string, lines: readonly string[], line: number): Found {
  const own = keyColumn(text);
  if (own === null || /^\s*-/.test(text)) return null;
  const above = neighbour(lines, line, -1);
  const below = neighbour(lines, line, 1);
  const expected = keyColumn(above ?? "");
  if (expected === null || expected === own || Math.abs(expected - own) > 2) return null;
  // the last line of an entry has none of its own below it; what follows then stands further out
  const next = /^\s*- /.test(below ?? "") ? null : keyColumn(below ?? "");
  if (next !== null && next !== expected && next > Math.min(own, expected)) return null;
  if (/:\s*(?:#.*)?$/.test(above ?? "")) return null;
  const meant = `${" ".repeat(expected)}${text.trimStart()}`;
  return { column: 0, fact: messages.crookedIndent(own, expected), meant };
}

/** The rest of a sentence, typed at the start of the next line. */
export function sentenceGoesOn(text: string, lines: readonly string[], line: number): Found {
  const above = neighbour(lines, line, -1);
  if (above === null || !/^\p{L}/u.test(text) || /^[a-z_]+\s*:(?:\s|$)|:\s/.test(text)) return null;
  const key = keyColumn(above);
  if (key === null || !/^\s*(?:- )*[a-z_]+:\s+[^\s'"[{|>#]/.test(above)) return null;
  return { column: 0, fact: messages.sentenceGoesOn(), meant: `${" ".repeat(key + 2)}${text}` };
}
