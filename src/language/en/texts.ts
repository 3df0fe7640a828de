/**
 * English texts under their Vietnamese templates: a text with the same numbered places, or a function of the filled
 * places where English must count or turn the sentence about.
 */
export type Texts = Readonly<Record<string, string | ((...places: string[]) => string)>>;
