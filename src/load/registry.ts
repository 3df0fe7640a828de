/** Lists of ids that other files refer to. */
export type Registry = "unit" | "region" | "agency" | "source" | "index" | "conference";
