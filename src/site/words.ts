import { type Language, language } from "../language/language.ts";
import { english } from "./words/english.ts";
import { vietnamese } from "./words/vietnamese.ts";

/** The fixed words of the layout; everything else on a page comes finished from the page model. */
export type Words = typeof vietnamese;

const layouts: Record<Language, Words> = { vi: vietnamese, en: english };

/** The fixed words in a language, else in the one being written. */
export function words(written: Language = language()): Words {
  return layouts[written];
}
