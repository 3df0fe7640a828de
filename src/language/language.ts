import { AsyncLocalStorage } from "node:async_hooks";
import type { UnitKind } from "../model/unit.ts";

/** The languages of the site: Vietnamese is the first, English its twin. */
export type Language = "vi" | "en";

interface Speech {
  language: Language;
  /** Of what kind the units are that a page speaks of. */
  kind: UnitKind;
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

/** The kind of the units that are spoken of: what their sentences call them. */
export function spokenOf(): UnitKind {
  return speech.getStore()?.kind ?? "province";
}

/** Makes something that speaks of units of a kind: the page of a district says "huyện" where others say "tỉnh". */
export function speakingOf<T>(kind: UnitKind, make: () => T): T {
  const { language = "vi", missing = new Set<string>() } = speech.getStore() ?? {};
  return speech.run({ language, kind, missing }, make);
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
  const made = await speech.run({ language, kind: "province", missing }, make);
  return { made, missing: [...missing] };
}
