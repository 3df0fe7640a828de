import { isMap, isScalar, isSeq, type Node, type Scalar } from "yaml";
import type { Problem } from "../model/problem.ts";
import * as messages from "./messages.ts";
import { placeholderIn } from "./placeholders.ts";
import { type ParsedFile, spotAt } from "./report/locate.ts";
import { type Fact, problemAt } from "./report/report.ts";

/** Stands for the key of a line of commentary. */
export const COMMENTARY = "commentary";
/** Keys whose texts are English. */
const ENGLISH = /^(?:en|.*_en)$/u;
/** Keys whose texts are sentences of ours that papers print; what documents say in their own words stays theirs. */
const SENTENCES = new Set([
  "text",
  "title",
  "about",
  "product",
  "purposes",
  "requirements",
  "bases",
  "points",
  "organisation",
  "heading",
  "note",
  "vi",
  COMMENTARY,
]);
/** Vietnamese letters that no English word has. */
const VIETNAMESE = /[ăâđêôơưạ-ỹảãáàéèíìóòúùýĩũõ]/iu;
/** A Vietnamese syllable without its marks. */
const SYLLABLE =
  /^(?:ngh?|gh?|kh|ph|th|tr|ch|nh|gi|qu|[bcdhklmnprstvx])?(?:[aeiouy]|a[iouy]|e[ou]|i[aeu]|ie[u]?|o[aei]|oa[iy]|u[aeioy]|uo[iu]?|uy[eau]?|ye[u]?|uu|oo)(?:ng|nh|ch|[cmnpt])?$/iu;
/** What a Vietnamese keyboard would have made a letter or a tone: "tinhf", "ddaojo", "quyeets". */
const TELEX =
  /^(?:[a-z]*[aeiouy][a-z]*[fj]|[a-z]*(?:dd|aa|uw|aw|ow)[a-z]*|(?:[bcdghklmnpqrstvx]{1,3})?[iuy]{0,2}(?:ee|oo)[a-z]*[sfrxj])$/iu;
/** One such word in a sentence that has its marks: "Chuaanr", "ddaij", "thuwcj"; no English word looks so. */
const TELEX_WORD =
  /^[bcghklmnpqrstvx]{0,3}[iuy]?(?:(?:aa|uw)[iuo]?(?:ng|nh|ch|[cmnpt])?[sfrxj]|(?:ee|oo|ow|aw)[iuo]?(?:ng|nh|ch|[cmnpt])[frxj])$|^dd[aeiouy]+(?:ng|nh|ch|[cmnpt])?[sfrxj]$/u;
const MARKUP =
  /&(?:nbsp|amp|lt|gt|quot|#\d+);|<\/?(?:b|i|u|br|p|a|em|strong|span|div|font|sup|sub)\b[^<>]*>|\*\*[^*\n]+\*\*/iu;
const DOUBLED = /(?<![.…/])\.\.(?![./])|,,|;;|(?<=\p{L}):{2}/u;
/** Words that no Vietnamese says twice for effect, as it does "luôn luôn", "từ từ": prepositions, conjunctions, the like. */
const TWICE =
  /(?<!\p{L})(của|và|các|những|với|về|trong|theo|được|là|tại|đến|để|này|đã|sẽ|đang|bằng|trên|dưới|hoặc|nhưng|cho|không|do|bởi|mà|thì|vì|nên|từng bước|tăng cường|thực hiện|triển khai|cải cách hành chính|người dân|trên địa bàn|thủ tục hành chính)\s+\1(?!\p{L})/iu;
/** So many words make a sentence; a name of three words may be without marks only if it is no name of ours. */
const FEW = 5;

const wordsOf = (text: string) => text.split(/[\s,;:.()/–-]+/u).filter((word) => /^\p{L}{2,}$/u.test(word));
const withSmallFirst = (word: string) => word.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
const opening = (text: string) => text.trim().slice(0, 50);

/**
 * What a sentence shows of the keyboard it came from: letters of another alphabet, no diacritics or keys of an input
 * method that was off, capitals throughout, marks of the web, marks twice; Vietnamese where English is meant. Null for
 * what may be meant so.
 */
export function sentenceSlip(text: string, key: string): Fact | null {
  const mixed = otherLetter(text);
  if (mixed) return mixed;
  const words = wordsOf(text);
  if (ENGLISH.test(key)) {
    const foreign = words.filter((word) => VIETNAMESE.test(word)).length;
    return words.length >= 3 && foreign * 2 >= words.length
      ? messages.englishInVietnamese(opening(text))
      : null;
  }
  if (!SENTENCES.has(key)) return null;
  if (
    !/[\p{L}\p{N}]/u.test(text) &&
    text.trim() !== "" &&
    key !== "note" &&
    key !== COMMENTARY &&
    placeholderIn(text) === null &&
    placeholderIn(text) === null
  )
    return messages.nothingSaid(text);
  if (key !== "vi" && words.length >= FEW && text === text.toUpperCase() && key !== "heading")
    return messages.allCapitals(opening(text));
  const marked = words.filter((word) => VIETNAMESE.test(word)).length;
  if (words.length >= FEW && marked * 4 <= words.length) {
    const small = words.filter((word) => word !== word.toUpperCase());
    const telex = small.filter((word) => TELEX.test(word));
    if (telex.length >= 3 && telex.length * 3 >= small.length) return messages.telexLeft(opening(text));
    const plain = small.filter((word) => SYLLABLE.test(word));
    if (marked === 0 && small.length >= FEW && plain.length * 10 >= small.length * 9)
      return messages.withoutDiacritics(opening(text));
  }
  const typed =
    marked * 2 > words.length ? words.find((word) => TELEX_WORD.test(withSmallFirst(word))) : null;
  if (typed) return messages.telexLeft(typed);
  const mark = MARKUP.exec(text)?.[0];
  // Markdown has marks of its own, and its tags are refused elsewhere
  if (mark !== undefined && key !== COMMENTARY) return messages.typedAsMarkup(mark);
  const twice = TWICE.exec(text);
  if (twice) return messages.wordTwice(twice[0].trim());
  const doubled = DOUBLED.exec(text);
  return doubled
    ? messages.doubledMark(
        text.slice(Math.max(0, doubled.index - 12), doubled.index + 2),
        doubled[0][0] ?? "",
      )
    : null;
}

/** A Cyrillic or Greek letter inside a word of Latin ones: nobody sees it, and no search finds the word. */
function otherLetter(text: string): Fact | null {
  if (!/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text)) return null;
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu)) {
    const letter = /[\p{Script=Cyrillic}\p{Script=Greek}]/u.exec(word)?.[0];
    if (letter === undefined || !/\p{Script=Latin}/u.test(word)) continue;
    return messages.otherAlphabet(word, letter, /\p{Script=Greek}/u.test(letter) ? "Hy Lạp" : "Nga");
  }
  return null;
}

/** The slips of every text of a YAML file, each at the start of its value. */
export function sentenceSlips(parsed: ParsedFile): Problem[] {
  const both = bothLanguages(parsed.root).flatMap(({ vi, en }) => {
    const [ours, theirs] = [yearsIn(vi), yearsIn(en)];
    return ours.join() === theirs.join()
      ? []
      : [problemAt(spotAt(parsed, en.range?.[0] ?? 0), messages.otherYearsInEnglish(ours, theirs))];
  });
  const own = texts(parsed.root, "").flatMap(({ scalar, key }) => {
    const fact = typeof scalar.value === "string" ? sentenceSlip(scalar.value.normalize("NFC"), key) : null;
    return fact ? [problemAt(spotAt(parsed, scalar.range?.[0] ?? 0), fact)] : [];
  });
  return [...own, ...both];
}

/** The years that a text names, each once, the earliest first. */
const yearsIn = ({ value }: Scalar): string[] =>
  [...new Set(String(value).match(/(?<!\d)20[0-4]\d(?!\d)/gu) ?? [])].sort();

/** Texts that stand in both languages: `vi` beside `en`, `title` beside `title_en`. */
function bothLanguages(node: Node | null): { vi: Scalar; en: Scalar }[] {
  if (isSeq(node)) return node.items.flatMap((item) => bothLanguages(item as Node | null));
  if (!isMap(node)) return [];
  const texts = new Map(
    node.items.flatMap(({ key, value }) =>
      isScalar(key) && isScalar(value) && typeof value.value === "string"
        ? [[String(key.value), value] as const]
        : [],
    ),
  );
  const own = [...texts].flatMap(([key, vi]) => {
    const en = texts.get(key === "vi" ? "en" : `${key}_en`);
    return en ? [{ vi, en }] : [];
  });
  return [...own, ...node.items.flatMap(({ value }) => bothLanguages(value as Node | null))];
}

/** Each scalar with the key that it stands under; items of a list stand under the key of the list. */
function texts(node: Node | null, key: string): { scalar: Scalar; key: string }[] {
  if (isScalar(node)) return [{ scalar: node, key }];
  if (isSeq(node)) return node.items.flatMap((item) => texts(item as Node | null, key));
  if (!isMap(node)) return [];
  return node.items.flatMap((pair) => [
    ...texts(pair.key as Node | null, ""),
    ...texts(pair.value as Node | null, isScalar(pair.key) ? String(pair.key.value) : ""),
  ]);
}
