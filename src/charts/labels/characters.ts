const TONE_MARKS = ["\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
const VOWELS = [..."aăâeêioôơuưy"];

function vietnameseLetters(): string[] {
  const small = [
    ...VOWELS.flatMap((vowel) => [vowel, ...TONE_MARKS.map((mark) => (vowel + mark).normalize("NFC"))]),
    "đ",
  ];
  return [...small, ...small.map((letter) => letter.toUpperCase())];
}

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));
}

/** Punctuation and signs beyond Latin-1 that official Vietnamese texts and our own tables use. */
const SIGNS = [..."‐\u2011–—−…·•“”‘’„‹›▲▼●○■□→←↑↓≤≥≈≠±×÷ΔΣ½¼¾°№‰†‡€₫\u2009\u202f"];

/**
 * Every character that our fonts carry and our text metrics know: Latin-1, Vietnamese (NFC), punctuation, signs.
 * A character outside this set would be shown in whatever font the reader's machine has.
 */
export const characters: readonly string[] = [
  ...new Set([...range(0x20, 0x7e), ...range(0xa0, 0xff), ...vietnameseLetters(), ...SIGNS]),
].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
