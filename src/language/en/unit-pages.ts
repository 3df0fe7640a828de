import type { Catalogue } from "./catalogue.ts";

export const unitPages: Catalogue = {};
