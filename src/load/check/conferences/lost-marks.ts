import type { Token, Tokens } from "marked";
import type { Problem } from "../../../model/problem.ts";
import {
  addressUnused,
  fenceLeftOpen,
  linkNotMade,
  listLineWithoutSpace,
  markLeft,
  raggedRow,
  renumbered,
} from "../../messages.ts";
import type { Source } from "../../read/text-faults.ts";
import { spotAt } from "../../report/locate.ts";
import { type Fact, problemAt } from "../../report/report.ts";

const ROW = /^\s*\|.*\|\s*$/u;
const RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/u;
/** "[1]: https://…": the address of a name. */
const DEFINED = /^ {0,3}\[([^^\]\n][^\]\n]*)\]:[ \t]*\S+[ \t]*(?:["'(].*)?$/gmu;
/** "[báo cáo][1]": a link whose address is to stand at the end of the text. */
const BY_NAME = /(?<!\])\[([^\]\n]{1,200})\]\[([^\]\n]{0,100})\]/gu;

/**
 * What the writer of pages prints as it was typed or leaves out, since a mark is not closed or leads nowhere: links by
 * a name that is given no address, bold type that is not closed, cells beyond the head of their table, lists without
 * their blank or counted otherwise than written, code that runs to the end of the text. `prose` is the text without
 * code and addresses, `tokens` are what Markdown made of it.
 */
export function lostMarks(source: Source, prose: string, tokens: readonly Token[]): Problem[] {
  const lines = prose.split("\n");
  const starts = source.lines.lineStarts;
  const found: Problem[] = [];
  const tell = (offset: number, fact: Fact) => found.push(problemAt(spotAt(source, offset), fact));
  const defined = new Set([...source.text.matchAll(DEFINED)].map(([, name]) => fold(name)));
  for (const { 0: whole, 1: text = "", 2: name = "", index } of prose.matchAll(BY_NAME)) {
    if (defined.has(fold(name === "" ? text : name))) continue;
    const why = `bài không có dòng “[${name === "" ? text : name}]: địa chỉ”`;
    tell(index, linkNotMade(whole, why, `[${text}](https://…)`));
  }
  for (const { 1: name = "", index } of source.text.matchAll(DEFINED))
    if (!prose.replace(DEFINED, "").toLowerCase().includes(`[${name.toLowerCase()}]`))
      tell(index, addressUnused(name));
  let from = 0;
  for (const piece of plainPieces(tokens)) {
    const at = source.text.indexOf(piece, from);
    if (at < 0) continue;
    from = at + piece.length;
    const mark = /\*\*|`/u.exec(piece);
    if (mark) tell(at + mark.index, markLeft(mark[0], piece.slice(mark.index)));
  }
  lines.forEach((line, at) => {
    const start = starts[at] ?? 0;
    const beside = [lines[at - 1], lines[at + 1]].some((other) => /^\s{0,3}[-+]\p{Lu}/u.test(other ?? ""));
    if (beside && /^\s{0,3}[-+]\p{Lu}/u.test(line) && !/^\s{0,3}[-+]\p{Lu}/u.test(lines[at - 1] ?? ""))
      tell(start + line.search(/\S/u), listLineWithoutSpace(line.trim()));
  });
  found.push(...tables(source, lines), ...counts(source, lines));
  const fence = openFence(source.text);
  if (fence !== null) tell(fence, fenceLeftOpen());
  return found;
}

/** Tokens that hold others: the children of a token, of its items and of its cells. */
export function within(token: Token): Token[] {
  const { tokens = [], items = [] } = token as Partial<Tokens.List & Tokens.Paragraph>;
  return [...tokens, ...items];
}

/** The pieces of text in which Markdown found no mark, as they were typed. */
function plainPieces(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    const cells =
      token.type === "table"
        ? [...(token as Tokens.Table).header, ...(token as Tokens.Table).rows.flat()]
        : [];
    const inner = [...within(token), ...cells.flatMap((cell) => cell.tokens)];
    return inner.length > 0 ? plainPieces(inner) : token.type === "text" ? [token.raw] : [];
  });
}

const fold = (name = "") => name.trim().toLowerCase().replace(/\s+/gu, " ");

const cellsOf = (row: string) =>
  row
    .trim()
    .replace(/^\||\|$/gu, "")
    .split(/(?<!\\)\|/u).length;

/** Rows with more or fewer cells than the head of their table: cells too many are left out. */
function tables(source: Source, lines: readonly string[]): Problem[] {
  let width = 0;
  return lines.flatMap((line, at) => {
    if (!ROW.test(line)) width = 0;
    else if (RULE.test(lines[at + 1] ?? "")) width = cellsOf(line);
    else if (width > 0 && !RULE.test(line) && cellsOf(line) !== width)
      return [
        problemAt(
          spotAt(source, (source.lines.lineStarts[at] ?? 0) + line.indexOf("|")),
          raggedRow(cellsOf(line), width),
        ),
      ];
    return [];
  });
}

/** A list that is written 1, 3, 2 is printed 1, 2, 3: what refers to a number then refers to another. */
function counts(source: Source, lines: readonly string[]): Problem[] {
  let [last, told] = [0, false];
  return lines.flatMap((line, at) => {
    const written = /^ {0,3}(\d{1,3})[.)]\s+\S/u.exec(line)?.[1];
    if (written === undefined) {
      if (/^\S/u.test(line)) [last, told] = [0, false];
      return [];
    }
    const expected = last + 1;
    const number = Number(written);
    const wrong = last > 0 && number !== expected && number !== 1 && !told;
    last = last === 0 ? number : expected;
    told ||= wrong;
    return wrong
      ? [
          problemAt(
            spotAt(source, (source.lines.lineStarts[at] ?? 0) + line.indexOf(written)),
            renumbered(number, expected),
          ),
        ]
      : [];
  });
}

/** Where a block of code begins that nothing ends, or null. */
function openFence(text: string): number | null {
  let open: { mark: string; at: number } | null = null;
  for (const { 1: mark = "", index } of text.matchAll(/^ {0,3}(`{3,}|~{3,})/gmu)) {
    if (open === null) open = { mark, at: index };
    else if (mark[0] === open.mark[0] && mark.length >= open.mark.length) open = null;
  }
  return open?.at ?? null;
}
