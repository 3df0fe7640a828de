import type { Catalogue } from "./catalogue.ts";

export const sections: Catalogue = {};
