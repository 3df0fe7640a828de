import { type Language, language } from "../language/language.ts";
import { english } from "./words/english.ts";
import { vietnamese, type Words } from "./words/vietnamese.ts";

export type { Words } from "./words/vietnamese.ts";

const layouts: Record<Language, Words> = { vi: vietnamese, en: english };

/** The fixed words in a language, else in the one being written. */
export function words(written: Language = language()): Words {
  return layouts[written];
}
