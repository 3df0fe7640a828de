import type { Catalogue } from "./catalogue.ts";

export const papers: Catalogue = {};
