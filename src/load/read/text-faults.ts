import { isMap, isScalar, isSeq, type Node, type Scalar } from "yaml";
import type { Problem } from "../../model/problem.ts";
import * as messages from "../messages.ts";
import { placeholderIn } from "../placeholders.ts";
import { type ParsedFile, spotAt } from "../report/locate.ts";
import { type Fact, problemAt } from "../report/report.ts";
import { isPrintable } from "./printable.ts";

/** Files whose texts are read by people; cells of scores have their own words for what is missing. */
const HAS_SENTENCES = /^data\/(?:conferences\/|site\.yaml|sources\.yaml|indices\/)/;

/** The first mark of a text that turns the order of its letters around, with its place; null when there is none. */
export const turnedAt = (text: string) => /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.exec(text);

/** A text with its places. */
export type Source = Pick<ParsedFile, "file" | "text" | "lines">;

/** UTF-8 that was opened as Latin-1 or Windows-1252: "Äá»“ng Tháp". */
const MISREAD = /á[º»][^\s.,;:)\]'"]|Ã[\u00a1-\u00bf]|Ä[\u0090\u0091‘’]|Æ[°¡]|â€|Â[\u00a1-\u00bf]|\ufffd/u;

/**
 * Old fonts: a sign inside a word or before one ("§ång", "Qu¶ng"), a capital of Latin-1 between small letters ("tØnh"),
 * all of TCVN3; and two words with a vowel and a foreign one behind it ("caûi caùch"), of VNI.
 */
const SIGN_IN_WORD = /\p{L}[¡¢£¤¥¦¨©¬®¯´µ¶¸¹¼½¾¿]\p{L}|(?:^|[\s(“"'])[§®¶µ]\p{Ll}{2}/u;
const CAPITAL_IN_WORD = /\p{Ll}[À-ÖØ-Þ]\p{Ll}/u;
const VNI = /(?:[aeiouy][øûïäåëü]|[aeo]â)[^\n]*?(?:[aeiouy][øûïäåëüùáàõ]|[aeo]â|[ñö])/iu;

/** What is not certain to be in the printing face: all but Latin, Vietnamese and common punctuation. */
const UNUSUAL = /[^\t\n\r\u0020-\u007e\u00a0-\u0377\u1e00-\u1eff\u2010-\u2026]/gu;

/** So many words make a sentence; fewer may be a name. */
const FEW_WORDS = 6;

/** Nothing to be seen: hidden hyphens and blanks, and the line ends of other programs. */
const HIDDEN = /[\v\f\u0085\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
/** What no keyboard types and no face shows; an escape in double quotes ("\\x07") makes one, too. */
const CONTROL = /(?![\t-\r\u0080-\u009f])\p{Cc}/u;
const WRAPPED = /^[“‘”«](?=[^“”‘’«»]*[”’“»]$)/;
/** Ids, dates, numbers and codes: words that a comment behind them cannot have been part of. */
const ONE_WORD = /^(?:[a-z0-9_.-]+|P\d\d)?$/;

/** Where the run of such characters begins that ends before a place; by steps, since a text may be one long word. */
function runStart(text: string, end: number, member: RegExp): number {
  let start = end;
  while (start > 0 && member.test(text[start - 1]!)) start--;
  return start;
}

/** What is wrong with the letters of any text, at its place: old fonts, broken encodings, what cannot be printed. */
export function letterFaults(source: Source, from: number, to: number): Problem[] {
  const raw = source.text.slice(from, to);
  const at = (index: number, fact: Fact) => [problemAt(spotAt(source, from + index), fact)];
  const first = (patterns: RegExp[], fact: (word: string) => Fact) => {
    const pattern = patterns.find((one) => one.test(raw));
    if (!pattern) return [];
    const { index } = pattern.exec(raw)!;
    const word = /^\S*/.exec(raw.slice(runStart(raw, index + 1, /\S/)))?.[0] ?? "";
    return at(pattern === VNI ? runStart(raw, index, /\p{L}/u) : index, fact(word));
  };
  const misread = first([MISREAD], messages.misreadEncoding);
  const old = misread.length ? [] : first([SIGN_IN_WORD, CAPITAL_IN_WORD, VNI], messages.oldFont);
  const bad =
    misread.length || old.length
      ? undefined
      : raw.match(UNUSUAL)?.find((character) => !isPrintable(character));
  const unprintable =
    source.file === "data/sources.yaml" ? messages.unprintableInSource : messages.unprintable;
  return [...misread, ...old, ...(bad === undefined ? [] : at(raw.indexOf(bad), unprintable(bad)))];
}

/** Faults of the texts of a YAML file that leave its values readable, but not what was meant. */
export function textFaults(parsed: ParsedFile): Problem[] {
  const scalars = scalarsOf(parsed.root);
  return [
    ...scalars.flatMap((scalar) => faultsOf(scalar, parsed)),
    ...endFault(scalars.at(-1), parsed),
    ...lastEntryFault(parsed),
  ];
}

/** A file that ends in the middle of a sentence, without the end of the line: it may have been cut off on its way here. */
function endFault(last: Scalar | undefined, parsed: ParsedFile): Problem[] {
  const { text, file } = parsed;
  if (last === undefined || typeof last.value !== "string" || !HAS_SENTENCES.test(file)) return [];
  const [start = 0, end = start] = last.range ?? [];
  const isSentence = last.value.trim().split(/\s+/u).length >= FEW_WORDS && last.type === "PLAIN";
  if (end < text.length || !isSentence || /[.!?…;:)\]”"'»]$/u.test(last.value)) return [];
  return [
    problemAt(spotAt(parsed, start), messages.endsAmidText(last.value.slice(-40).replace(/^\S*\s/u, "…"))),
  ];
}

/** A record that ends, without the end of the line, in an entry that lacks what all entries before it have. */
function lastEntryFault(parsed: ParsedFile): Problem[] {
  const { root, text, file } = parsed;
  if (!file.startsWith("data/conferences/") || text.endsWith("\n")) return [];
  const keysOf = (node: unknown) => (isMap(node) ? node.items.map(({ key }) => String(key)) : []);
  let node = root;
  while (isMap(node)) node = (node.items.at(-1)?.value ?? null) as Node | null;
  if (!isSeq(node) || node.items.length < 3) return [];
  const last = node.items.at(-1);
  const before = node.items.slice(0, -1).map(keysOf);
  const all = (before[0] ?? []).filter((key) => before.every((keys) => keys.includes(key)));
  const lacking = isMap(last) ? all.filter((key) => !keysOf(last).includes(key)) : [];
  return lacking.length === 0
    ? []
    : [
        problemAt(
          spotAt(parsed, (last as Node).range?.[0] ?? 0),
          messages.lacksLikeOthers(lacking, before.length),
        ),
      ];
}

function scalarsOf(node: Node | null): Scalar[] {
  if (isScalar(node)) return [node];
  if (isSeq(node)) return node.items.flatMap((item) => scalarsOf(item as Node | null));
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => [
    ...scalarsOf(key as Node | null),
    ...scalarsOf(value as Node | null),
  ]);
}

function faultsOf(scalar: Scalar, parsed: ParsedFile): Problem[] {
  const [start = 0, end = start] = scalar.range ?? [];
  const at = (offset: number, fact: Fact) => problemAt(spotAt(parsed, offset), fact);
  const plain = scalar.type === "PLAIN" || scalar.type === undefined;
  const cut = plain ? cutAfter(scalar, end, parsed.text) : null;
  const found = cut ? [at(cut.at, cut.fact)] : [];
  if (typeof scalar.value !== "string") return found;
  const hidden = HIDDEN.exec(scalar.value) ?? /^\u00a0|\u00a0$/.exec(scalar.value);
  const letters = letterFaults(parsed, start, end);
  const control = CONTROL.exec(scalar.value)?.[0];
  if (control !== undefined && !letters.length) found.push(at(start, messages.unprintable(control)));
  // in broken letters a hidden one is a letter too
  if (hidden && !letters.length) found.push(at(start, messages.hiddenCharacter(hidden[0])));
  if (plain && WRAPPED.test(scalar.value)) found.push(at(start, messages.wrappedInQuotes(scalar.value)));
  const gap = placeholderIn(scalar.value);
  if (gap !== null && HAS_SENTENCES.test(parsed.file)) found.push(at(start, messages.placeholder(gap)));
  return [...found, ...letters];
}

/** What a `#` behind an unquoted value took away, when it may have been part of a sentence. */
function cutAfter(scalar: Scalar, end: number, text: string): { at: number; fact: Fact } | null {
  const comment = /^[ \t]*#([^\n]*)/.exec(text.slice(end, end + 2000));
  if (!comment) return null;
  const lost = `#${comment[1] ?? ""}`.trim();
  const kept = typeof scalar.value === "string" ? scalar.value : "";
  const glued = /^#[^\s#!-]/.test(lost);
  const offset = end + comment[0].indexOf("#");
  // a number, a date or an id with a remark behind it; an empty value only when the # is glued to a word
  if (scalar.value !== null && typeof scalar.value !== "string") return null;
  if (ONE_WORD.test(kept) && !(kept === "" && glued)) return null;
  return {
    at: offset,
    fact: glued ? messages.cutByComment(kept, lost) : messages.maybeCutByComment(kept, lost),
  };
}
