const cardinals = new Intl.PluralRules("en");
const ordinals = new Intl.PluralRules("en", { type: "ordinal" });
const suffixes: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd" };

/** "1 province", "12 provinces"; the count comes written as in the sentence ("1", "one", "1,200"). */
export function many(count: string, one: string, others = `${one}s`): string {
  return `${count} ${isOne(count) ? one : others}`;
}

/** "1st", "2nd", "3rd", "11th", "22nd". */
export function ordinal(rank: string): string {
  const form = ordinals.select(Number(rank.replaceAll(",", "")));
  return `${rank}${suffixes[form] ?? "th"}`;
}

/** "2/63" → "2nd of 63"; "2" → "2nd". */
export function ordinalOf(rank: string): string {
  const [place = "", of] = rank.split("/");
  return of === undefined ? ordinal(place) : `${ordinal(place)} of ${of}`;
}

/** "criterion" → "criteria", "sub-index" → "sub-indices", "agency" → "agencies": words that the data or a place hand in. */
export function plural(word: string): string {
  if (/criterion$/.test(word)) return word.replace(/on$/, "a");
  if (/index$/.test(word)) return word.replace(/ex$/, "ices");
  return /[^aeiou]y$/.test(word) ? word.replace(/y$/, "ies") : `${word}s`;
}

/** "1 dimension", "12 dimensions"; the plural is that of the word. */
export function counted(count: string, word: string): string {
  return many(count, word, plural(word));
}

/** Whether a written count is one: "1", "one", "One"; "1.00" is a measure, which English tells in the plural. */
export function isOne(count: string): boolean {
  const whole = count.toLowerCase() === "one" ? 1 : /^\d+$/.test(count) ? Number(count) : null;
  return whole !== null && cardinals.select(whole) === "one";
}

/** First letter large. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
