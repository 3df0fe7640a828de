import { templateKey } from "../language/say.ts";
import { remembered, rememberedForTwo } from "../model/remembered.ts";

/** The key of a template, worked out once for each place in the code. */
export const keyOf = rememberedForTwo((strings: readonly string[], sense: string | null) =>
  templateKey(strings, sense),
);

const PLACE = /\{(\d+)\}/;

/** An English text cut at its places: text, place, text, place, text. */
export const piecesOf = remembered((entry: string): readonly string[] => entry.split(PLACE));

const suffixes = { one: "st", two: "nd", few: "rd", other: "th", zero: "th", many: "th" };
const ordinals = new Intl.PluralRules("en", { type: "ordinal" });
/** "st" of 1, 21; "th" of 11, 12. */
export const suffixOf = (rank: number): string => suffixes[ordinals.select(rank)];
