/** "1 province", "12 provinces"; the count comes written as in the sentence ("1", "one", "1,200"). */
export function many(count: string, one: string, others = `${one}s`): string {
  return `${count} ${isOne(count) ? one : others}`;
}

/** "1st", "2nd", "3rd", "11th", "22nd". */
export function ordinal(rank: string): string {
  const tens = Number(rank.replaceAll(",", "")) % 100;
  const suffix = tens >= 11 && tens <= 13 ? "th" : (["th", "st", "nd", "rd"][tens % 10] ?? "th");
  return `${rank}${suffix}`;
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

/** Whether a written count is one: "1", "one", "One". */
export function isOne(count: string): boolean {
  return /^(1|one)$/i.test(count);
}

/** First letter large. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
