import { Text, type Value, type Words } from "./text.ts";

type Sentence = (strings: TemplateStringsArray, ...values: readonly Value[]) => Text;

/** "{0} trong {1} nội dung": a template with its places numbered, by which other languages know it. */
export function templateKey(strings: readonly string[], sense: string | null = null): string {
  const template = strings.map((text, i) => (i === 0 ? text : `{${i - 1}}${text}`)).join("");
  return sense === null ? template : `${sense}|${template}`;
}

const sentence =
  (sense: string | null): Sentence =>
  (strings, ...values) =>
    new Text({ kind: "said", sense, strings, values });

/**
 * A text of ours: `t`tăng ${size}``. The Vietnamese stands where it is made; English stands in `language/en/` under the
 * same words, and a text that it lacks stops the build. Which of them is written is chosen at the edge.
 */
export const t: Sentence = sentence(null);

/** A word that English tells apart where Vietnamese does not: `tAs("verb")`tăng``. */
export const tAs = (sense: string): Sentence => sentence(sense);

/** A name that the data hold in both languages; Vietnamese where they hold no other. */
export function named(words: { vi: string; en?: string }): Words;
export function named(words: { vi: string; en?: string } | undefined): Words | undefined;
export function named(words: { vi: string; en?: string } | undefined): Words | undefined {
  if (words === undefined || words.en === undefined || words.en === words.vi) return words?.vi;
  return new Text({ kind: "named", vi: words.vi, en: words.en });
}

/** A text that each language tells in its own way. */
export const inEach = ({ vi, en }: { vi: Words | null; en: Words | null }): Words =>
  new Text({ kind: "named", vi: vi ?? "", en: en ?? "" });
