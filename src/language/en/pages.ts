import type { Catalogue } from "./catalogue.ts";

export const pages: Catalogue = {};
