import type { Catalogue } from "./catalogue.ts";

export const recordSentences: Catalogue = {};
