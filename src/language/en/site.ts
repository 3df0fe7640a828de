import type { Catalogue } from "./catalogue.ts";

export const site: Catalogue = {};
