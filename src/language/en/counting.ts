/** "1 province", "12 provinces"; the count comes written as in the sentence ("1", "one", "1,200"). */
export function many(count: string, one: string, others = `${one}s`): string {
  return `${count} ${count === "1" || count.toLowerCase() === "one" ? one : others}`;
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
