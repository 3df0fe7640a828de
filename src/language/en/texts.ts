import type { Value, Words } from "../text.ts";

/**
 * English texts under their Vietnamese templates: a text with the same numbered places, or a function of what stands in
 * the places where English must count or turn the sentence about.
 */
export type Texts = Readonly<Record<string, string | ((...places: Value[]) => Words)>>;
