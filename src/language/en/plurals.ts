import { chosen, Text, together, type Value, type Words } from "../text.ts";

const rules = new Intl.PluralRules("en");

/** English numbers in words that stand in for a count. */
const inWords: Readonly<Record<string, number>> = { one: 1, One: 1 };

/** How many a count in a sentence counts, and with how many decimals; null for what is no number. */
function countOf(count: Value): { value: number; decimals: number } | null {
  if (typeof count === "number") return { value: count, decimals: 0 };
  if (typeof count === "string") {
    const value = inWords[count] ?? Number(count.replaceAll(",", ""));
    return Number.isNaN(value) ? null : { value, decimals: 0 };
  }
  const { part } = count;
  if (part.kind === "number") return { value: Math.abs(part.value), decimals: part.decimals };
  if (part.kind === "count" || part.kind === "spelled") return { value: Math.abs(part.value), decimals: 0 };
  if (part.kind === "capital" || part.kind === "fact") return countOf(part.of);
  return null;
}

/** Whether a count is one: "1", "one". */
export function isOne(count: Value): boolean {
  const told = countOf(count);
  return told !== null && told.decimals === 0 && rules.select(Math.round(told.value)) === "one";
}

/** Whether two places count the same. */
export const sameCount = (one: Value | undefined, other: Value | undefined): boolean =>
  one !== undefined && other !== undefined && countOf(one)?.value === countOf(other)?.value;

/** Our own words, which name units by their kind as those of a template do: names and words of data stand as values. */
const ours = (words: Words): Words =>
  typeof words === "string" ? new Text({ kind: "together", strings: [words], values: [] }) : words;

/** "1 province", "12 provinces". */
export function many(
  count: Value,
  one: Words,
  others: Words = typeof one === "string" ? `${one}s` : together`${one}s`,
): Text {
  return together`${count} ${ours(isOne(count) ? one : others)}`;
}

/** "1st", "2nd", "3rd", "11th", "22nd"; of a rank among others "2nd of 63". */
export const ordinal = (rank: Value): Text => new Text({ kind: "ordinal", of: rank });

/** "2/63" → "2nd of 63"; "2" → "2nd". */
export const ordinalOf = ordinal;

/** Nouns of the field that do not take a mere "s". */
const plurals: Readonly<Record<string, string>> = {
  criterion: "criteria",
  "sub-criterion": "sub-criteria",
  index: "indices",
  "sub-index": "sub-indices",
  agency: "agencies",
  city: "cities",
  country: "countries",
};

/** "criterion" → "criteria", "agency" → "agencies": words that the data or a place hand in. */
export const plural = (word: Value): Text =>
  new Text({
    kind: "chosen",
    choose: ({ plain }) => {
      const one = typeof word === "number" ? `${word}` : plain(word);
      return plurals[one] ?? `${one}s`;
    },
  });

/** "1 dimension", "12 dimensions"; the plural is that of the word. */
export function counted(count: Value, word: Value): Text {
  return isOne(count) ? together`${count} ${word}` : together`${count} ${plural(word)}`;
}

/** First letter large. */
export const capital = (of: Value): Text =>
  new Text({ kind: "capital", of: typeof of === "number" ? `${of}` : of });

/** The rank and of how many, where a place holds a rank. */
export function rankIn(place: Value): { rank: number; of: number | null } {
  const { part } = place instanceof Text ? place : { part: null };
  if (part?.kind === "fact") return rankIn(part.of);
  if (part?.kind !== "rank") throw new Error("English expects a rank in this place");
  return part;
}

/** A verb and what follows it: "fell" with "by 4.53 points". */
export const verbed = (verb: string, rest: Words): Text => new Text({ kind: "verbed", verb, rest });

/** What stands in a place, a year as its digits. */
export const asWords = (value: Value | undefined): Words =>
  typeof value === "number" ? `${value}` : (value ?? "");

/** What follows a change whose verb it shares: "fell by 4.53 points", "fell from 2nd to 27th" → "from 2nd to 27th". */
export const afterVerb = (change: Value, places: Value): Text =>
  chosen((writing) => {
    const told = asWords(places);
    const verb = writing.verb(asWords(change));
    return verb !== null && verb === writing.verb(told) ? new Text({ kind: "verbless", of: told }) : told;
  });
