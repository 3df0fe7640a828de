import { templateKey } from "../language/say.ts";

const keys = new WeakMap<readonly string[], Map<string | null, string>>();

/** The key of a template, worked out once for each place in the code. */
export function keyOf(strings: readonly string[], sense: string | null): string {
  const known = keys.get(strings) ?? new Map<string | null, string>();
  keys.set(strings, known);
  const key = known.get(sense) ?? templateKey(strings, sense);
  known.set(sense, key);
  return key;
}

const PLACE = /\{(\d+)\}/;
const cut = new Map<string, readonly string[]>();

/** An English text cut at its places: text, place, text, place, text. */
export function piecesOf(entry: string): readonly string[] {
  const pieces = cut.get(entry) ?? entry.split(PLACE);
  cut.set(entry, pieces);
  return pieces;
}

const suffixes = { one: "st", two: "nd", few: "rd", other: "th", zero: "th", many: "th" };
const ordinals = new Intl.PluralRules("en", { type: "ordinal" });
/** "st" of 1, 21; "th" of 11, 12. */
export const suffixOf = (rank: number): string => suffixes[ordinals.select(rank)];
