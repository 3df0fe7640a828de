import type { Language } from "../language/language.ts";
import { english } from "./words/english.ts";
import { vietnamese, type Words } from "./words/vietnamese.ts";

export type { Words } from "./words/vietnamese.ts";

const layouts: Record<Language, Words> = { vi: vietnamese, en: english };

/** The fixed words of pages in a language. */
export const words = (language: Language): Words => layouts[language];
