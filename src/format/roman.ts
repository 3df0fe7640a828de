const ROMAN_VALUES: [number, string][] = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** The Roman number of a part or an annex, 1 and above. */
export function roman(number: number): string {
  let rest = number;
  let text = "";
  for (const [value, letters] of ROMAN_VALUES) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}
