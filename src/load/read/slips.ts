import * as messages from "../messages.ts";
import type { Fact } from "../report/report.ts";
import { crookedIndent, sentenceGoesOn, tabIndent } from "./indent-slips.ts";
import type { Slip } from "./slip.ts";
import { isBlankMark, withPoint } from "./written-number.ts";

const ERROR_CELL = /#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)/i;

/** Lines of a table pasted as it came from a spreadsheet, and its error cells: never meant as they stand. */
export function pastedLines(lines: readonly string[]): Slip[] {
  return lines.flatMap((text, line) => {
    if (/^\s*#(?!N\/A)/i.test(text)) return [];
    if (/^%(?:YAML|TAG)\b/.test(text)) return [{ line, column: 0, fact: messages.directive(), meant: "#" }];
    const narrow = /[[,:]\s+(#{3,})(?=\s*[,\]}]|\s*$)/.exec(text);
    if (narrow && !quoted(text, narrow.index)) {
      const column = narrow.index + narrow[0].length - narrow[1]!.length;
      const meant = text.replace(
        /([[,:]\s+)(#{3,})(?=\s*[,\]}]|\s*$)/g,
        (_, before: string, marks: string) => `${before}${sameLength(marks)}`,
      );
      return [{ line, column, fact: messages.hashes(narrow[1]!), meant }];
    }
    const row = pastedRow(text);
    if (row) return [{ line, ...row }];
    const error = ERROR_CELL.exec(text);
    if (!error || !/(?:^|[\s,:[\t])$/.test(text.slice(0, error.index)) || quoted(text, error.index))
      return [];
    const fact = /[[,]\s*$/.test(text.slice(0, error.index))
      ? messages.blankMark(error[0])
      : messages.blankMarkUnderKey(error[0]);
    return [
      { line, column: error.index, fact, meant: text.replace(new RegExp(ERROR_CELL, "gi"), sameLength) },
    ];
  });
}

const sameLength = (mark: string) => "null".padEnd(mark.length);

function quoted(text: string, index: number): boolean {
  const before = text.slice(0, index);
  return before.split("'").length % 2 === 0 || before.split('"').length % 2 === 0;
}

/** "ha-noi<Tab>42,43<Tab>5,05", with or without dash and brackets, or the same with semicolons. */
function pastedRow(text: string): { column: number; fact: Fact; meant: string } | null {
  const match = /^(\s*)(?:-\s*)?\[?([^[\]{}'"]*?)\]?,?\s*$/.exec(text);
  const [, indent = "", body = ""] = match ?? [];
  const separator = /\S\t/.test(body) ? "\t" : /;.*;/.test(body) ? ";" : null;
  if (!match || separator === null) return null;
  const cells = body.split(separator).map((cell) => cell.trim());
  const figures = cells.slice(1).filter((cell) => /^[-+]?\d[\d.,]*$/.test(cell) || isBlankMark(cell));
  if (cells.length < 3 || figures.length * 2 < cells.length - 1 || !figures.some((cell) => /\d/.test(cell)))
    return null;
  const meant = cells.map((cell) => (isBlankMark(cell) ? "null" : (withPoint(cell) ?? cell)));
  const fact = messages.pastedRow(separator === "\t" ? "phím Tab" : "dấu chấm phẩy");
  return {
    column: text.search(/\S/),
    fact,
    // a row stands below its key, however it was pasted
    meant: `${indent === "" ? "  " : indent.replaceAll("\t", "  ")}- [${meant.join(", ")}]`,
  };
}

type Rule = (text: string, lines: readonly string[], line: number) => Omit<Slip, "line"> | null;

/** Rules for a file that cannot be parsed, the surest first. */
const RULES: Rule[] = [
  (text) =>
    /^(?:<{7}|={7}|>{7})(?: |$)/.test(text)
      ? { column: 0, fact: messages.mergeMark(), meant: "", loose: true }
      : null,
  tabIndent,
  (text) => {
    const match =
      /^[\s]*[\u00a0\u2007\u202f\ufeff\u200b-\u200f]|^\s*(?:- )?[a-z_]+:?[\u00a0\u2007\u202f]|^\s*-[\u00a0\u2007\u202f]/.exec(
        text,
      );
    if (!match) return null;
    const column = text.search(/[\u00a0\u2007\u202f\ufeff\u200b-\u200f]/);
    const meant = text.replace(/[\ufeff\u200b-\u200f]/g, "").replace(/[\u00a0\u2007\u202f]/g, " ");
    const hidden = /[\ufeff\u200b-\u200f]/.test(text[column] ?? "");
    return { column, fact: hidden ? messages.hiddenAtStart() : messages.strangeSpace(), meant };
  },
  (text) => {
    const match = /^(\s*)([–—−•●▪◦‣·*+])(\s+)(?=\S)/.exec(text);
    const dash = match?.[2] ?? "";
    if (!match) return null;
    const column = match[1]?.length ?? 0;
    return { column, fact: messages.wrongDash(dash), meant: text.replace(dash, "-") };
  },
  (text) => {
    const match = /^(\s*)-(?=[\p{L}{['"])/u.exec(text);
    if (!match) return null;
    return {
      column: match[1]?.length ?? 0,
      fact: messages.dashWithoutSpace(),
      meant: text.replace(/^\s*-/, (dash) => `${dash} `),
    };
  },
  (text) => {
    const match = /^(\s*(?:- )?)([a-z_]+)(?::(?=[^\s:/])|：\s*)/.exec(text);
    if (!match) return null;
    const meant = text.replace(/[:：]\s*/, ": ");
    return { column: match[1]?.length ?? 0, fact: messages.colonWithoutSpace(match[2] ?? ""), meant };
  },
  (text) =>
    dashUnderKey(text) ??
    emptyCell(text) ??
    markOfText(text) ??
    hashInBrackets(text) ??
    quotes(text) ??
    sign(text),
  (text) =>
    /^\s*(?:```|~~~)\w*\s*$/.test(text)
      ? { column: text.search(/\S/), fact: messages.fence(), meant: "" }
      : null,
  openRow,
  crookedIndent,
  sentenceGoesOn,
];

/** A row of a table without its last bracket, above another row or a key. */
function openRow(text: string, lines: readonly string[], line: number): ReturnType<Rule> {
  if (!/^\s*- \[[^[\]{}'"#]*[^[\]{}'"#,\s]\s*$/.test(text)) return null;
  if (!/^\s*(?:- [[{]|[a-z_]+:)/.test(lines[line + 1] ?? "")) return null;
  return { column: text.trimEnd().length - 1, fact: messages.bracketOpen(), meant: `${text.trimEnd()}]` };
}

/** "'43.88": the mark with which a spreadsheet keeps a number as text. */
function markOfText(text: string): ReturnType<Rule> {
  const match = /[[,:]\s*'(?=[-+]?\d+(?:[.,]\d+)?\s*(?:[,\]}]|$))/.exec(text);
  if (!match) return null;
  const column = match.index + match[0].length - 1;
  return { column, fact: messages.textMark(), meant: text.replace(/([[,:]\s*)'(?=[-+]?\d)/g, "$1") };
}

/** A sentence that begins with a sign which means something else there. */
function sign(text: string): ReturnType<Rule> {
  const match = /^\s*(?:- )*[a-z_]+:\s+([|>?-](?=\s*[\p{L}\p{N}])|!(?=\w*[^\s\w]))/u.exec(text);
  if (!match) return null;
  const column = match[0].length - 1;
  return { column, fact: messages.sentenceWithSign(match[1] ?? ""), meant: `${text.slice(0, column)}x` };
}

/** "{score: 91.80, rank: -}": a dash for no figure. */
function dashUnderKey(text: string): ReturnType<Rule> {
  const match = /[{,]\s*[a-z_-]+:\s*(-)(?=\s*[,}])/.exec(text);
  if (!match || quoted(text, match.index)) return null;
  const meant = text.replace(/([{,]\s*[a-z_-]+:)\s*-(?=\s*[,}])/g, "$1 null");
  return { column: match.index + match[0].length - 1, fact: messages.blankMarkUnderKey("-"), meant };
}

/** ", ," and ", -," in a row of figures. */
function emptyCell(text: string): ReturnType<Rule> {
  if (!/^\s*- \[/.test(text) || text.includes("'")) return null;
  const match = /[[,]\s*(?=,)|[[,]\s*-\s*(?=[,\]])/.exec(text);
  if (!match) return null;
  const dash = match[0].includes("-");
  const meant = text.replace(/([[,])\s*-\s*(?=[,\]])/g, "$1 null").replace(/([[,])\s*(?=,)/g, "$1 null");
  const column = match.index + (dash ? match[0].indexOf("-") : 1);
  return { column, fact: messages.blankMark(dash ? "-" : ""), meant };
}

/** A # in brackets takes the closing bracket with it. */
function hashInBrackets(text: string): ReturnType<Rule> {
  const column = text.search(/\s#/) + 1;
  if (column < 1 || quoted(text, column) || !/[{[]/.test(text.slice(0, column))) return null;
  if (!/[}\]]\s*$/.test(text)) return null;
  const kept = /[^,:{[]*$/.exec(text.slice(0, column))?.[0].trim() ?? "";
  const lost = /^[^,}\]]*/.exec(text.slice(column))?.[0].trim() ?? "";
  const meant = `${text.slice(0, column)}~${text.slice(column + 1)}`;
  return { column, fact: messages.cutByComment(kept, lost), meant };
}

/** A value that begins with a quote, a bracket or a star and does not end with it. */
function quotes(text: string): ReturnType<Rule> {
  const value = /^\s*(?:- )?(?:[a-z_]+:\s+)?(?=["'[*])/.exec(text);
  if (!value) return null;
  const column = value[0].length;
  const rest = text.slice(column);
  const quote = rest[0] ?? "";
  const put = (fact: Fact) => ({ column, fact, meant: `${text.slice(0, column)}x` });
  if (quote === "*") return put(messages.sentenceWithStar());
  if (quote === "[") return /^\[[^\]]*\]\s*[^\s,#\]}]/.test(rest) ? put(messages.sentenceInBrackets()) : null;
  const closed = quote === "'" ? /^'(?:[^']|'')*'/.exec(rest) : /^"(?:[^"\\]|\\.)*"/.exec(rest);
  if (!closed) return put(messages.openQuote(quote));
  return /^\s*(?:$|#|:\s|,)/.test(rest.slice(closed[0].length)) ? null : put(messages.textBehindQuote());
}

/** The slips of a text that cannot be parsed; at most one for each line. */
export function slipsIn(lines: readonly string[]): Slip[] {
  return lines.flatMap((text, line) => {
    if (/^\s*(?:#|$)/.test(text)) return [];
    for (const rule of RULES) {
      const found = rule(text, lines, line);
      if (found) return [{ line, ...found }];
    }
    return [];
  });
}
