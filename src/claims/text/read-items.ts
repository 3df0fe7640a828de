import type { NormalText } from "../letters/normalise.ts";
import { type Token, tokensOf } from "../letters/tokens.ts";
import type { Concept } from "../lexicon/concepts.ts";
import { type Lexicon, type Meaning, meaning, meaningsAt } from "../lexicon/lexicon.ts";
import type { Protected } from "../numbers/protect.ts";
import { type NumberRead, readDigits, readWords } from "../numbers/read-number.ts";
import { has, type Item } from "./items.ts";

const MARKS: Record<string, Concept> = {
  "(": "open",
  "[": "open",
  ")": "close",
  "]": "close",
  ",": "comma",
  ";": "semicolon",
  "|": "semicolon",
  ":": "colon",
  "-": "dash",
  '"': "quote",
  "%": "percent",
  "/": "among",
};

/** Meanings that many items have, made once. */
const MARKED = new Map(Object.entries(MARKS).map(([mark, concept]) => [mark, [meaning(concept)]]));
const PLAIN: readonly Meaning[] = [meaning("word")];
const NUMBER: readonly Meaning[] = [meaning("number")];
const YEAR: readonly Meaning[] = [meaning("year")];
const FRACTION: readonly Meaning[] = [meaning("fraction")];

/** What may follow a number in words for it to be one. */
const COUNTED: Concept[] = ["parts", "provinces", "places", "points", "years", "times"];

/** Items of a part of a text in order. */
export function itemsOf(
  { text, lower }: NormalText,
  start: number,
  end: number,
  lexicon: Lexicon,
  guarded: readonly Protected[],
): Item[] {
  const tokens = tokensOf(lower, start, end);
  const shouting = inCapitals(text, tokens);
  const items: Item[] = [];
  const push = (from: number, to: number, meanings: readonly Meaning[], more?: Figures) => {
    const first = tokens[from]!;
    const end = tokens[to - 1]!.end;
    const { start } = first;
    const word = to === from + 1 ? first.word : lower.slice(start, end);
    const char = text[start]!;
    const great = char !== lower[start] && char !== char.toLowerCase();
    const capital = great && !(shouting && meanings[0]?.concept === "word");
    items.push({
      start,
      end,
      word,
      meanings,
      number: more?.number,
      denominator: more?.denominator,
      year: more?.year,
      protected: more?.protected,
      capital,
    });
  };
  let guard = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    while (guard < guarded.length && guarded[guard]!.end <= token.start) guard += 1;
    const shield = guarded[guard];
    if (shield && shield.start <= token.start && token.start < shield.end) {
      let next = at;
      while (next < tokens.length && tokens[next]!.start < shield.end) next += 1;
      push(at, next, [meaning(shield.kind)], { protected: shield });
      at = next;
      continue;
    }
    if (token.kind === "number") {
      at = pushNumber(tokens, at, push, lexicon);
      continue;
    }
    const phrase = token.kind === "word" || token.word === "%" ? phraseAt(lexicon, tokens, at) : null;
    const relative = phrase?.values.some(({ concept }) => concept === "relative-year");
    const spelled = relative ? null : spelledNumber(tokens, at, lexicon, items);
    if (spelled) {
      const { number, denominator } = spelled;
      push(at, spelled.end, denominator ? FRACTION : NUMBER, { number, denominator });
      at = spelled.end;
      continue;
    }
    if (phrase) {
      push(at, phrase.end, phrase.values);
      at = phrase.end;
      continue;
    }
    push(at, at + 1, (token.kind === "mark" && MARKED.get(token.word)) || PLAIN);
    at += 1;
  }
  return items;
}

const ORDINAL = /^(nhất|nhì|ba|tư|bốn|sáu|bảy|tám|chín|mười)$/;

/** The longest group of words, but for a last word that belongs to what follows. */
function phraseAt(lexicon: Lexicon, tokens: readonly Token[], at: number) {
  const found = meaningsAt(lexicon, tokens, at);
  // "lên hạng 1", "lên hạng nhì": the place belongs to the number.
  const placed =
    found &&
    found.end > at + 1 &&
    (tokens[found.end]?.kind === "number" || ORDINAL.test(tokens[found.end]?.word ?? "")) &&
    /^(hạng|bậc)$/.test(tokens[found.end - 1]!.word) &&
    found.values.some(({ concept }) => concept === "up" || concept === "down");
  if (placed) return meaningsAt(lexicon, tokens.slice(0, found.end - 1), at);
  // "cao hơn cả Quảng Ninh": higher than even another, not highest of all.
  const even =
    found &&
    found.end > at + 1 &&
    tokens[found.end - 1]!.word === "cả" &&
    found.values.some(({ concept }) => concept === "highest") &&
    meaningsAt(lexicon, tokens, found.end)?.values.some(({ concept }) => concept === "unit");
  if (even) return meaningsAt(lexicon, tokens.slice(0, found.end - 1), at);
  // "giảm mạnh nhất": the adverb belongs to "nhất".
  const most =
    found &&
    found.end > at + 1 &&
    tokens[found.end]?.word === "nhất" &&
    found.values.some(({ concept }) => concept === "up" || concept === "down");
  return most ? meaningsAt(lexicon, tokens.slice(0, found.end - 1), at) : found;
}

/** Whether most words begin with a capital, so that a capital marks no name: a heading, or a text typed in capitals. */
function inCapitals(text: string, tokens: readonly Token[]): boolean {
  let words = 0;
  let great = 0;
  for (const { kind, start } of tokens) {
    if (kind !== "word") continue;
    words += 1;
    const char = text[start]!;
    if (char !== char.toLowerCase()) great += 1;
  }
  return words >= 4 && great * 4 > words * 3;
}

/** What an item holds besides its words. */
type Figures = Partial<Pick<Item, "number" | "denominator" | "year" | "protected">>;
type Push = (from: number, to: number, meanings: readonly Meaning[], more?: Figures) => void;

/** A number in digits, "27/63", or a year. Returns the place after it. */
function pushNumber(tokens: readonly Token[], at: number, push: Push, lexicon: Lexicon): number {
  const token = tokens[at]!;
  const number = readDigits(token.word);
  const stroke = tokens[at + 1];
  const under = tokens[at + 2];
  if (stroke?.word === "/" && under?.kind === "number") {
    push(at, at + 3, FRACTION, { number, denominator: readDigits(under.word) });
    return at + 3;
  }
  // "6 trong 8 nội dung", "6 trong số 8 nội dung" is 6/8.
  if (stroke?.word === "trong" || stroke?.word === "trên") {
    const whole = under?.word === "số" ? at + 3 : under?.word === "tổng" ? at + 4 : at + 2;
    const told = tokens[whole]?.word ?? "";
    const behind = /^0?\d$|^1[0-2]$/.test(told) ? meaningsAt(lexicon, tokens, whole + 1) : null;
    if (behind?.values.some(({ concept }) => concept === "parts")) {
      push(at, whole + 1, FRACTION, { number, denominator: readDigits(told) });
      return whole + 1;
    }
  }
  if (/^(19|20)\d{2}$/.test(token.word)) {
    push(at, at + 1, YEAR, { year: Number(token.word) });
    return at + 1;
  }
  push(at, at + 1, NUMBER, { number });
  return at + 1;
}

/** A number in words where the words around it leave no doubt that it is one. */
function spelledNumber(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  before: readonly Item[],
): { number: NumberRead; denominator?: NumberRead; end: number } | null {
  const read = readWords(tokens, at);
  if (!read) return null;
  const follows = meaningsAt(lexicon, tokens, read.end)?.values ?? [];
  const next = tokens[read.end];
  const among = next && /^(trong|trên)$/.test(next.word);
  const over = among
    ? readWords(tokens, tokens[read.end + 1]?.word === "số" ? read.end + 2 : read.end + 1)
    : null;
  if (
    over &&
    meaningsAt(lexicon, tokens, over.end)?.values.some(
      ({ concept }) => concept === "parts" || concept === "provinces",
    )
  )
    return { number: read.number, denominator: over.number, end: over.end };
  const last = before.at(-1);
  const ranked = has(last, "rank") && /(thứ|hạng|vị trí)$/.test(last!.word);
  const yearAfter = next?.word === "năm" && !/^\d{4}$/.test(tokens[read.end + 1]?.word ?? "");
  const single = read.end === at + 1;
  const isYear = single && tokens[at]!.word === "năm";
  if (isYear && tokens[at + 1]?.kind === "number") return null;
  if (ranked) return read;
  if (follows.some(({ concept }) => COUNTED.includes(concept) && !(isYear && concept === "times")))
    return read;
  // "chỉ có ba tỉnh vào tốp 10"
  const provinces =
    next && /^(tỉnh|thành phố)$/.test(next.word) && /^(có|chỉ có|còn|thêm|với)$/.test(last?.word ?? "");
  if (provinces && single && !isYear) return read;
  if (yearAfter && !isYear && tokens[at]!.word !== "một") return read;
  if (read.number.decimals > 0) return read;
  // "Số nội dung đạt trên 7 điểm: ba."
  const alone = next === undefined || /^[.;]$/.test(next.word);
  const counted = before.slice(-10).some((item) => has(item, "parts"));
  if (has(last, "colon") && alone && counted && single && !isYear) return read;
  return null;
}
