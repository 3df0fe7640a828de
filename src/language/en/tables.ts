import type { Catalogue } from "./catalogue.ts";

export const tables: Catalogue = {};
