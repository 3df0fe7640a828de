import { english } from "./en/catalogue.ts";
import type { Texts } from "./en/texts.ts";
import { lacking, language, spokenOf } from "./language.ts";
import { englishOf, vietnameseOf } from "./nouns.ts";

type Value = string | number;
type Sentence = (strings: TemplateStringsArray, ...values: Value[]) => string;

/** "{0} trong {1} nội dung": a template with its places numbered, by which other languages know it. */
export function templateKey(strings: readonly string[], sense: string | null = null): string {
  const template = strings.map((text, i) => (i === 0 ? text : `{${i - 1}}${text}`)).join("");
  return sense === null ? template : `${sense}|${template}`;
}

/** Puts the values into a template of a catalogue, or hands them to its function. */
export function fillIn(entry: Texts[string], values: readonly Value[]): string {
  const texts = values.map(String);
  if (typeof entry === "function") return entry(...texts);
  return entry.replace(/\{(\d+)\}/g, (_, place) => texts[Number(place)] ?? "");
}

/** A place's text with the word hidden that our own words may change: names keep theirs. */
const HIDDEN = "\u{f8ff}";
const hide = (value: Value) =>
  `${value}`.replace(/(?<=p)(?=rovince)|(?<=c)(?=ountry)|(?<=n)(?=ation)/gi, HIDDEN);

/** An English text filled in for units of the kind spoken of. */
function inEnglish(entry: Texts[string], values: readonly Value[]): string {
  const kind = spokenOf();
  if (kind === "province") return fillIn(entry, values);
  return englishOf(kind, fillIn(entry, values.map(hide))).replaceAll(HIDDEN, "");
}

function sentence(sense: string | null): Sentence {
  return (strings, ...values) => {
    const kind = spokenOf();
    const raw = kind === "province" ? strings : strings.map((text) => vietnameseOf(kind, text));
    const vietnamese = String.raw({ raw }, ...values);
    if (language() === "vi") return vietnamese;
    const key = templateKey(strings, sense);
    const entry = Object.hasOwn(english, key) ? english[key] : undefined;
    if (entry !== undefined) return inEnglish(entry, values);
    lacking(key);
    return vietnamese;
  };
}

/**
 * A text of ours in the language being written: `t`tăng ${size}``. The Vietnamese stands where it is made; English
 * stands in `language/en/` under the same words, and a text that it lacks stops the build.
 */
export const t: Sentence = sentence(null);

/** A word that English tells apart where Vietnamese does not: `tAs("verb")`tăng``. */
export const tAs = (sense: string): Sentence => sentence(sense);

/** A name that the data hold in both languages; Vietnamese where they hold no other. */
export function named(words: { vi: string; en?: string }): string;
export function named(words: { vi: string; en?: string } | undefined): string | undefined;
export function named(words: { vi: string; en?: string } | undefined): string | undefined {
  return language() === "en" ? (words?.en ?? words?.vi) : words?.vi;
}
