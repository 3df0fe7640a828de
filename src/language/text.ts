import type { SpokenAs } from "./nouns.ts";

/** A text as it travels: our own that no language is chosen for yet, or a plain string that is the same in all. */
export type Words = string | Text;

/** What stands in a place of a template. A number is a year or a place in an order: it is written as it is. */
export type Value = Words | number;

export type Sign = "negative" | "always" | "never";

/** A number with the decimals that it is shown with. */
interface NumberPart {
  readonly kind: "number";
  readonly value: number;
  readonly decimals: number;
  readonly sign: Sign;
}

/** What a writer tells of itself to a text that can only be chosen while it is written. */
export interface Writing {
  readonly language: "vi" | "en";
  plain(words: Words): string;
  /** The verb that opens a text, where it was made with `verbed`. */
  verb(words: Words): string | null;
}

/** What a text is made of. */
export type Part =
  /** A template of ours with its places filled: other languages know it by its key. */
  | {
      readonly kind: "said";
      readonly sense: string | null;
      readonly strings: readonly string[];
      readonly values: readonly Value[];
    }
  /** Texts and marks side by side, which need no translation of their own. */
  | { readonly kind: "together"; readonly strings: readonly string[]; readonly values: readonly Value[] }
  | { readonly kind: "strung"; readonly items: readonly Words[]; readonly mark: string }
  | NumberPart
  /** A whole number in running text, in Vietnamese two digits below ten. */
  | { readonly kind: "count"; readonly value: number }
  /** A small whole number in words. */
  | { readonly kind: "spelled"; readonly value: number }
  | { readonly kind: "rank"; readonly rank: number; readonly of: number | null }
  | { readonly kind: "date"; readonly iso: string; readonly style: "long" | "short" }
  /** Words of a document, which stay as they are in every language. */
  | { readonly kind: "recorded"; readonly text: string }
  | { readonly kind: "named"; readonly vi: Words; readonly en: Words }
  | { readonly kind: "capital"; readonly of: Words }
  /** The numbers in it are those of this fact, by its id. */
  | { readonly kind: "fact"; readonly of: Words; readonly id: string }
  /** Leads to an address of the web, where it is HTML; elsewhere the words alone. */
  | { readonly kind: "linked"; readonly of: Words; readonly href: string }
  /** Said of units of this kind: our own words in it call them so. */
  | { readonly kind: "spoken"; readonly units: SpokenAs; readonly of: Words }
  /** No line ends between a number in it and the unit of measure behind that. */
  | { readonly kind: "firm"; readonly of: Words }
  /** The same text without brackets that hold words of a document in another language. */
  | { readonly kind: "bracketless"; readonly of: Words }
  /** The same sentence without its full stop, for a longer one. */
  | { readonly kind: "unstopped"; readonly of: Words }
  /** Depends on the language, or on how long something becomes in it. */
  | { readonly kind: "chosen"; readonly choose: (writing: Writing) => Words }
  /** "2nd", "2nd of 63". */
  | { readonly kind: "ordinal"; readonly of: Value }
  /** A verb and what follows it, so that a sentence can say the verb once for two. */
  | { readonly kind: "verbed"; readonly verb: string; readonly rest: Words }
  /** The same text without the verb that opens it. */
  | { readonly kind: "verbless"; readonly of: Words };

/**
 * A text that no language and no medium is chosen for: a value with typed parts, which `Writer` of `format/write.ts`
 * writes. It refuses to become a string by itself, so that none slips onto a page unwritten.
 */
export class Text {
  readonly part: Part;

  constructor(part: Part) {
    this.part = part;
  }

  toString(): never {
    throw new Error("a text became a string without being written for a language");
  }

  [Symbol.toPrimitive](): never {
    return this.toString();
  }

  toJSON(): never {
    return this.toString();
  }
}

/** Texts and marks side by side: "{change}, {places}". Words that need a translation belong into `t`. */
export function together(strings: TemplateStringsArray, ...values: readonly (Value | undefined)[]): Text {
  return new Text({ kind: "together", strings, values: values.map((value) => value ?? "") });
}

/** Texts one after the other with a mark between them; nothing of nothing. */
export function strung(items: readonly Words[], mark: string): Words {
  if (items.length === 0) return "";
  if (items.every((item) => typeof item === "string")) return items.join(mark);
  return new Text({ kind: "strung", items, mark });
}

/** A text that is chosen while it is written, by the language or by what something becomes in it. */
export const chosen = (choose: (writing: Writing) => Words): Text => new Text({ kind: "chosen", choose });

/** A tree of texts, whatever its shape, that speaks of units of a kind: the page of a district says "huyện". */
export function spokenOf<T>(units: SpokenAs, tree: T): T {
  return units === "province" ? tree : (spoken(units, tree) as T);
}

function spoken(units: SpokenAs, tree: unknown): unknown {
  if (tree === null || typeof tree !== "object") return tree;
  if (tree instanceof Text) return new Text({ kind: "spoken", units, of: tree });
  if (Array.isArray(tree)) return tree.map((item) => spoken(units, item));
  return Object.fromEntries(Object.entries(tree).map(([key, item]) => [key, spoken(units, item)]));
}

/** The text whose numbers are those of a fact, to which a page can then lead. */
export const ofFact = (of: Words, id: string): Text => new Text({ kind: "fact", of, id });

/** The text as a link to an address of the web, on pages; on paper and in files the text alone. */
export const linked = (of: Words, href: string): Text => new Text({ kind: "linked", of, href });

/** A sentence without its full stop, to go on with. */
export function unstopped(sentence: string): string;
export function unstopped(sentence: Words): Words;
export function unstopped(sentence: Words): Words {
  return typeof sentence === "string"
    ? sentence.replace(/\.\s*$/, "")
    : new Text({ kind: "unstopped", of: sentence });
}

/** The text, in which no line can end between a number and its unit of measure: "2,68 điểm", "04 bậc", in sums too. */
export const firm = (of: Words): Text => new Text({ kind: "firm", of });

/** The text without brackets that hold words of a document, for places that cannot say in which language a part is. */
export const withoutRecordedBrackets = (of: Words): Words =>
  typeof of === "string" ? of : new Text({ kind: "bracketless", of });
