import { Marked, type Token, type Tokens } from "marked";
import type { Problem } from "../../../model/problem.ts";
import {
  hiddenCharacter,
  madeCode,
  pictureDropped,
  placeholder,
  printedAsTyped,
  rawHtml,
  strangeLink,
  tooDeep,
  unprintable,
} from "../../messages.ts";
import { placeholderIn } from "../../placeholders.ts";
import { lineCounterOf } from "../../read/lines.ts";
import { isPrintable } from "../../read/printable.ts";
import { letterFaults, type Source, turnedAt } from "../../read/text-faults.ts";
import { spotAt } from "../../report/locate.ts";
import { type Fact, problemAt } from "../../report/report.ts";
import { COMMENTARY, sentenceSlip } from "../../sentence-slips.ts";
import { typedMarks } from "./commentary-marks.ts";
import { lostMarks, within } from "./lost-marks.ts";
import { isStrangeLink } from "./strange-link.ts";
import { unmadeLinks } from "./unmade-links.ts";

/** An opening or closing tag or a comment; `<https://…>` is a Markdown link. */
const TAG = /<(?:\/?[a-z][a-z0-9-]*(?=[\s/>])[^<>]*>|!--|![a-z]|\?)/gi;

/** Code and addresses are shown as they are, so they hold no tags of ours. */
const VERBATIM = /^(```|~~~)[\s\S]*?^\1|`[^`\n]*`|\]\([^)\n]*\)|<?https?:\/\/[^\s>)]+>?/gm;

/** Code alone. */
const CODE = /^(```|~~~)[\s\S]*?^\1|`[^`\n]*`/gm;

/** Marks of other writers of Markdown, and of templates. */
const PRINTED_AS_TYPED = /\[\^[^\]\s]+\]|\{\{|\{%|\{#(?![a-z0-9-]+\}\s*$)/gmu;
/** Double braces of a conference's commentary ask for a value; see `notation/`. */
const PRINTED_IN_COMMENTARY = /\[\^[^\]\s]+\]|\{%|\{#(?![a-z0-9-]+\}\s*$)/gmu;

/** Lists in lists in quotations: nobody writes deeper, and the writer of pages does not go deeper than its stack. */
const MAX_NESTING = 12;
const markdown = new Marked();

/** An address of the web without its beginning leads into this site; one that climbs out of the site leads nowhere. */
function linkMeant(href: string): Fact | null {
  if (/^(?:www\.[^/]|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:vn|com|org|net|gov|edu)(?:[/?#:]|$))/iu.test(href))
    return strangeLink(href, `Viết https://${href}.`);
  const slashes = /^(https?):\/?(?!\/)/iu.exec(href);
  if (slashes) return strangeLink(href, `Viết ${slashes[1]}://${href.slice(slashes[0].length)}.`);
  return /^(?:\.\.\/){3,}|\\/.test(href) ? strangeLink(href) : null;
}

/** The tokens of a text, or null when they nest so deep that they cannot be read. */
function tokensOf(text: string): Token[] | null {
  try {
    const tokens = markdown.lexer(text);
    return depthOf(tokens) > MAX_NESTING ? null : tokens;
  } catch {
    return null;
  }
}

function depthOf(tokens: readonly Token[]): number {
  let level: Token[] = [...tokens];
  let depth = 0;
  // Level by level, without a stack of calls. A list and its items are two levels for one sign.
  for (; level.length > 0 && depth <= 3 * MAX_NESTING; depth += 1) level = level.flatMap(within);
  return depth / 3;
}

/** Links or images, wherever they stand, in the order of the text. */
function allOf<Kind extends Tokens.Link | Tokens.Image>(
  type: Kind["type"],
  tokens: readonly Token[],
): Kind[] {
  return tokens.flatMap((token) => [
    ...(token.type === type ? [token as Kind] : []),
    ...allOf<Kind>(type, within(token)),
  ]);
}

/** The first line with which the text cannot be read any more, by halves. */
function firstUnreadable(text: string): number {
  const lines = text.split("\n");
  let [good, bad] = [0, lines.length];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (tokensOf(lines.slice(0, middle).join("\n")) === null) bad = middle;
    else good = middle;
  }
  return lines.slice(0, bad - 1).reduce((sum, line) => sum + line.length + 1, 0);
}

/** Characters that no face has, letters of old fonts, broken encodings: in each line the first. */
function letters(source: Source): Problem[] {
  let from = 0;
  return source.text.split("\n").flatMap((line) => {
    const start = from;
    from += line.length + 1;
    const slip = source.file.endsWith(".en.md") ? null : sentenceSlip(line.normalize("NFC"), COMMENTARY);
    const found = [
      ...letterFaults(source, start, start + line.length),
      ...spelledOut(source, start, line),
      ...(slip === null ? [] : [problemAt(spotAt(source, start + Math.max(0, line.search(/\S/u))), slip)]),
    ];
    const hidden = found.length > 0 ? null : turnedAt(line);
    return hidden === null
      ? found
      : [problemAt(spotAt(source, start + hidden.index), hiddenCharacter(hidden[0]))];
  });
}

/** Lines that keep a place for words that were to follow; told, never refused. */
function placeholders(source: Source, prose: string): Problem[] {
  let from = 0;
  return prose.split("\n").flatMap((line) => {
    const start = from;
    from += line.length + 1;
    const gap = placeholderIn(line.replace(/^\s*(?:[-*+>]|#{1,6}|\d+[.)])\s+/u, ""));
    return gap === null
      ? []
      : [problemAt(spotAt(source, start + Math.max(0, line.indexOf(gap))), placeholder(gap))];
  });
}

/** A character without a shape that is written by its number: "&#128512;". */
function spelledOut(source: Source, start: number, line: string): Problem[] {
  return [...line.matchAll(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/giu)].flatMap(
    ({ 1: hex, 2: decimal, index }) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      const character = code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
      return isPrintable(character) ? [] : [problemAt(spotAt(source, start + index), unprintable(character))];
    },
  );
}

/**
 * Commentary holds words: tags would escape the layout. Figures typed by hand are held against the data elsewhere. Addresses
 * that run something, signs nested beyond reading and characters that cannot be printed are refused where they stand;
 * what is dropped or printed as it was typed is told. Pages of the site's own prose are not printed: there a character
 * is only told.
 */
export function checkCommentary(file: string, text: string): Problem[] {
  const source = { file, text, lines: lineCounterOf(text) };
  const ofConference = file.startsWith("content/hoi-nghi/");
  const prose = text.replace(VERBATIM, (part) => part.replace(/[^\n]/g, " "));
  const withoutCode = text.replace(CODE, (part) => part.replace(/[^\n]/g, " "));
  const each = (pattern: RegExp, fact: typeof rawHtml) =>
    [...prose.matchAll(pattern)].map((match) => problemAt(spotAt(source, match.index), fact(match[0])));
  const tokens = tokensOf(text);
  if (tokens === null) return [problemAt(spotAt(source, firstUnreadable(text)), tooDeep(MAX_NESTING))];
  const placed = <Kind extends Tokens.Link | Tokens.Image>(
    type: Kind["type"],
    fault: (one: Kind) => Fact | null,
  ) => {
    let from = 0;
    return allOf<Kind>(type, tokens).flatMap((one) => {
      const at = text.indexOf(one.raw, from);
      from = Math.max(from, at);
      const fact = fault(one);
      return fact === null ? [] : [problemAt(spotAt(source, Math.max(at, 0)), fact)];
    });
  };
  let from = 0;
  const indented = tokens.flatMap((token) => {
    const at = from;
    from += token.raw.length;
    const isCode = token.type === "code" && (token as Tokens.Code).codeBlockStyle === "indented";
    return isCode && ofConference ? [problemAt(spotAt(source, at + token.raw.search(/\S/)), madeCode())] : [];
  });
  return [
    ...indented,
    ...each(TAG, rawHtml),
    ...placed<Tokens.Link>("link", ({ href }) => (isStrangeLink(href) ? strangeLink(href) : linkMeant(href))),
    ...unmadeLinks(
      source,
      withoutCode,
      allOf<Tokens.Link>("link", tokens).map(({ raw }) => raw),
    ),
    ...placed<Tokens.Image>("image", ({ raw }) => pictureDropped(raw.slice(0, 60))),
    ...lostMarks(source, withoutCode, tokens),
    ...(ofConference ? [...typedMarks(source), ...placeholders(source, prose)] : []),
    ...each(ofConference ? PRINTED_IN_COMMENTARY : PRINTED_AS_TYPED, printedAsTyped),
    ...letters(source).map((problem) =>
      ofConference ? problem : { ...problem, severity: "warning" as const },
    ),
  ];
}
