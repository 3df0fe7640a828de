import type { Language } from "../../language/language.ts";
import { Text } from "../../language/text.ts";

/** A text that a reader sees, with where in the page or paper it stands. */
export interface ShownText {
  at: string;
  text: string;
}

/** Keys of the page model that hold no words for readers. */
const NOT_WORDS = new Set([
  "svg",
  "onPaper",
  "href",
  "path",
  "id",
  "kind",
  "tone",
  "csv",
  "picture",
  "folder",
  "file",
  "name",
  "date",
  "only",
  "lang",
  "structuredData",
  "batch",
  "scripts",
  "html",
]);

/** Every text of a page or paper as it is written, drawings and addresses left out. Throws on a text not written yet. */
export function shownTexts(value: unknown, at = ""): ShownText[] {
  if (value instanceof Text) throw new Error(`${at}: write the page before its texts are looked at`);
  if (typeof value === "string") return [{ at, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, i) => shownTexts(item, `${at}[${i}]`));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, item]) =>
    NOT_WORDS.has(key) ? [] : shownTexts(item, at === "" ? key : `${at}.${key}`),
  );
}

/** What no sentence may hold, whatever the figures: the name of the fault and how it is seen. */
const FAULTS: [name: string, pattern: RegExp, only?: Language][] = [
  ["word of the program", /(?<![\p{L}\d])(undefined|NaN|Infinity|null|\[object \w+\])(?![\p{L}\d])/u],
  ["two spaces", /\S {2,}\S/],
  ["space before a mark", /\S [,.;:!?](?!\d)(?=\s|$)/],
  ["two marks", /,,|;;|::|\.\.(?!\.)(?<!\.\.\.)|[,;:]\.|\.,|;,|,;/],
  ["empty brackets", /\(\s*\)|\(\s*[;,]/],
  ["minus after a verb", /(?:tăng|giảm|mất) (?:thêm )?−/],
  ["sign twice", /[+−±]\s?[+−±]/],
  ["nothing gained", /(?:tăng|giảm) 0+(?:,0+)? (?:điểm|bậc|%)/],
  ["signed zero", /[+−]0+(?:[,.]0+)?(?![\d,.])/],
  ["counted none", /(?<![\d,./–-])00 \p{Ll}/u],
  ["minus after a verb", /(?:rose|fell|up|down|gained|lost)(?: by)? −/, "en"],
  ["nothing gained", /(?:rose|fell) by 0+(?:\.0+)? /, "en"],
  ["begins with a mark", /^[,.;:)]/],
];

/** Digits as they are written, with marks between thousands: "63", "3.025", "3,025". */
const COUNT = "(\\d{1,3}(?:[.,]\\d{3})+|\\d+)";
const withCounts = (pattern: string, flags: string) => new RegExp(pattern.replaceAll("#", COUNT), flags);
const counted = (written: string | undefined) => Number((written ?? "").replace(/[.,]/g, ""));

const RANKS = [
  withCounts("(?:hạng|thứ|bậc|vị trí|ranked|rank|place) (?:thứ )?#/#", "giu"),
  withCounts("(?:hạng|thứ) # trong (?:số )?# (?:tỉnh|đơn vị)", "giu"),
  withCounts("(?<![\\d.,])#(?:st|nd|rd|th) of #", "g"),
  withCounts("^#/#$", "g"),
];

/** A rank "a/b" with a worse than b, or "a of b" in English. */
function impossibleRanks(text: string): string[] {
  return RANKS.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap(([whole, rank, of]) =>
    counted(rank) > counted(of) ? [`rank beyond the last: ${whole}`] : [],
  );
}

const MOVES = withCounts("từ (?:hạng |thứ )?#/# (lên|xuống) (?:hạng |thứ )?#/#", "gu");

/** "từ 2/63 xuống 2/63", "từ 27/60 xuống 5/60": a move that the ranks beside it deny. */
function contraryMoves(text: string): string[] {
  return [...text.matchAll(MOVES)].flatMap(([whole, from, ofFrom, verb, to, ofTo]) => {
    if (ofFrom !== ofTo) return [];
    const right = verb === "lên" ? counted(to) < counted(from) : counted(to) > counted(from);
    return right ? [] : [`move against its ranks: ${whole}`];
  });
}

/** What is wrong with one text by itself. */
export function textFaults({ at, text }: ShownText, language: Language): string[] {
  const found = FAULTS.flatMap(([name, pattern, only]) =>
    (only === undefined || only === language) && pattern.test(text) ? [name] : [],
  );
  return [...found, ...impossibleRanks(text), ...contraryMoves(text)].map(
    (fault) => `${fault} at ${at}: “${text}”`,
  );
}
