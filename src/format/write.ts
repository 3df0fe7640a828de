import { english } from "../language/en/catalogue.ts";
import type { Texts } from "../language/en/texts.ts";
import type { Language } from "../language/language.ts";
import type { SpokenAs } from "../language/nouns.ts";
import { Text, type Words } from "../language/text.ts";
import { Pen, type Penman } from "./pen.ts";
import { reachTree } from "./reach.ts";

/** The same tree with every text in it written. */
export type Written<T> = T extends Text
  ? string
  : T extends string | number | boolean | null | undefined | ((...values: never[]) => unknown)
    ? T
    : { [Key in keyof T]: Written<T[Key]> };

/** The same tree before its texts are written. */
export type Saying<T> = T extends string
  ? string extends T
    ? Words
    : T
  : T extends number | boolean | null | undefined | ((...values: never[]) => unknown)
    ? T
    : { [Key in keyof T]: Saying<T[Key]> };

/**
 * Writes texts in one language, said of units of one kind ("huyện" where others say "tỉnh"), and remembers those that the
 * language lacks, by their Vietnamese templates.
 */
export class Writer implements Penman {
  readonly language: Language;
  readonly units: SpokenAs;
  readonly #missing: Set<string>;

  constructor(language: Language, units: SpokenAs = "province", missing: Set<string> = new Set()) {
    this.language = language;
    this.units = units;
    this.#missing = missing;
  }

  /** The same writer for what is said of units of a kind; what either lacks is remembered by both. */
  ofUnits(kind: SpokenAs): Writer {
    return kind === this.units ? this : new Writer(this.language, kind, this.#missing);
  }

  /** Texts met on the way that this language lacks; they were written in Vietnamese. */
  get missing(): readonly string[] {
    return [...this.#missing];
  }

  /** The English of a template; remembered as missing where there is none. */
  entry(key: string): Texts[string] | undefined {
    if (Object.hasOwn(english, key)) return english[key];
    this.#missing.add(key);
    return undefined;
  }

  #pen(words: Words, html: boolean): Pen {
    const pen = new Pen(this, html);
    pen.put(words);
    return pen;
  }

  verb(words: Words): string | null {
    return this.#pen(words, false).verb;
  }

  /** As plain text: for attributes, cells of files, paper, programs. */
  readonly plain = (words: Words): string =>
    typeof words === "string" ? words : this.#pen(words, false).written;

  /** As HTML: each number in `<data>` with its value, words in another language in a `<span>` that says so. */
  html(words: Words): string {
    return this.#pen(words, true).written;
  }

  /** Whether something of a page, whatever its shape, shows words in another language; fields so named are passed over. */
  foreign(value: unknown, passed: readonly string[] = []): boolean {
    if (value === null || typeof value !== "object") return false;
    if (value instanceof Text) return this.html(value).includes('<span lang="');
    if (Array.isArray(value)) return value.some((item) => this.foreign(item, passed));
    return Object.entries(value).some(([key, item]) => !passed.includes(key) && this.foreign(item, passed));
  }

  /** Remembers what the language lacks of a tree of texts, without writing any. */
  look(tree: unknown): void {
    reachTree(tree, this);
  }

  /** A tree of texts, whatever its shape, as plain text; functions in it stay as they are. */
  readonly all = <T>(tree: T): Written<T> => this.#tree(tree) as Written<T>;

  #tree(tree: unknown): unknown {
    if (tree === null || typeof tree !== "object") return tree;
    if (tree instanceof Text) return this.#pen(tree, false).written;
    if (Array.isArray(tree)) return tree.map((item) => this.#tree(item));
    // Bytes of a file, and whatever else is no plain record, holds no texts.
    if (ArrayBuffer.isView(tree)) return tree;
    return Object.fromEntries(Object.entries(tree).map(([key, item]) => [key, this.#tree(item)]));
  }
}

/** The language of papers, problems and files of figures, which exist once. */
export const vietnamese = new Writer("vi");

/** Texts where they have reached their last step in Vietnamese: of papers, problems and files of figures. */
export const inVietnamese = <T>(tree: T): Written<T> => vietnamese.all(tree);
