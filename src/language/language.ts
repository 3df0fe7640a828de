import { AsyncLocalStorage } from "node:async_hooks";

/** The languages of the site: Vietnamese is the first, English its twin. */
export type Language = "vi" | "en";

interface Speech {
  language: Language;
  /** Sentences met on the way that this language lacks, by their Vietnamese template. */
  missing: Set<string>;
}

/*
 * Which language is being written is, like the page's `lang`, a circumstance of a whole text and not a property of
 * each figure in it: it stands around the making of a site instead of in the parameters of every sentence. Outside of
 * `speaking` everything is Vietnamese.
 */
const speech = new AsyncLocalStorage<Speech>();

/** The language being written. */
export function language(): Language {
  return speech.getStore()?.language ?? "vi";
}

/** Remembers a sentence that the language being written lacks. */
export function lacking(template: string): void {
  speech.getStore()?.missing.add(template);
}

/** Makes something in a language; tells what came of it and which sentences that language lacks. */
export async function speaking<T>(
  language: Language,
  make: () => T | Promise<T>,
): Promise<{ made: T; missing: string[] }> {
  const missing = new Set<string>();
  const made = await speech.run({ language, missing }, make);
  return { made, missing: [...missing] };
}
