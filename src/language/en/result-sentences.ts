import type { Catalogue } from "./catalogue.ts";

export const resultSentences: Catalogue = {};
