import { withoutMarks } from "../letters/normalise.ts";
import { type Token, tokensOf } from "../letters/tokens.ts";
import { countedThings, leftBare, placeWords, plainPhrases } from "./plain-words.ts";
import { Phrases } from "./trie.ts";

/** Groups of bare words with what they are when written with diacritics. */
export type Diacritics = Phrases<readonly string[]>;

const TENS = ["hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
const DIGITS = ["mốt", "một", "hai", "ba", "tư", "bốn", "lăm", "sáu", "bảy", "tám", "chín"];

const wordsOf = (phrase: string) => phrase.normalize("NFC").match(/\p{L}+|\d+|[%/.]/gu) ?? [];

/** A phrase of the lexicon; marks between the words of a name do not matter. */
export interface Known {
  words: readonly string[];
  name: boolean;
}

/** All phrases that can be given their diacritics: those of the field first, then the names and cue words given. */
export function diacriticsOf(phrases: Iterable<Known>, things: Iterable<string>): Diacritics {
  const known: Diacritics = new Phrases();
  const held = new Set<string>();
  const add = (words: readonly string[], name = false) => {
    const bare = words.map(withoutMarks);
    const key = bare.join(" ");
    if (!words.length || held.has(key) || (words.length === 1 && leftBare.has(key))) return;
    held.add(key);
    known.add(bare, words, name);
  };
  for (const list of plainPhrases) for (const phrase of list.split("|")) add(wordsOf(phrase));
  for (const number of ["sáu", "bảy", "tám", "năm"])
    for (const thing of countedThings.split("|")) add(wordsOf(`${number} ${thing}`));
  for (const ten of TENS)
    for (const one of ["", ...DIGITS]) {
      add(wordsOf(`${ten} mươi ${one}`));
      add(wordsOf(`thứ ${ten} mươi ${one}`));
    }
  for (const place of placeWords.split("|"))
    for (const one of [...TENS, "tư", "mười"]) add(wordsOf(`${place} thứ ${one}`));
  for (const place of placeWords.split("|"))
    for (const ten of TENS)
      for (const one of ["", ...DIGITS]) add(wordsOf(`${place} thứ ${ten} mươi ${one}`));
  for (const { words, name } of phrases) {
    add(words, name);
    if (name) add(["tỉnh", ...words], true);
  }
  for (const thing of things) add(wordsOf(thing));
  return known;
}

/**
 * A part of a text typed without diacritics, letter for letter with those that its words have in texts of this field:
 * "thu hang cao nhat" → "thứ hạng cao nhất". The longest group of words counts; what is not known, or was typed with
 * diacritics, stays as it is.
 */
export function withDiacritics(lower: string, bare: string, known: Diacritics): string {
  const tokens = tokensOf(bare, 0, bare.length);
  let result = "";
  let done = 0;
  const put = (token: Token, word: string) => {
    const typed = lower.slice(token.start, token.end);
    result += lower.slice(done, token.start) + (typed === token.word ? word : typed);
    done = token.end;
  };
  for (let at = 0; at < tokens.length; ) {
    const found = tokens[at]!.kind === "word" ? known.longest(tokens, at) : null;
    if (!found) {
      at += 1;
      continue;
    }
    const words = found.values[0]!;
    let next = 0;
    for (let i = at; i < found.end; i += 1)
      if (next < words.length && tokens[i]!.word === withoutMarks(words[next]!)) {
        put(tokens[i]!, words[next]!);
        next += 1;
      }
    at = found.end;
  }
  return result + lower.slice(done);
}
