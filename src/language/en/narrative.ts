import type { Catalogue } from "./catalogue.ts";

export const narrative: Catalogue = {};
