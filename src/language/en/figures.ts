import type { Catalogue } from "./catalogue.ts";

export const figures: Catalogue = {};
