/** How one number of a criterion is written: "A", "IV", "1.2.3", "a)", "-". */
export type Numbering =
  | { kind: "letter" | "roman"; value: number; below: number[] }
  | { kind: "figures"; parts: number[] }
  | { kind: "small"; letter: string }
  | { kind: "dash" };

const ROMAN: readonly [string, number][] = [
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
];
const DASHES = /^[-–—−+•●▪*]+$/;
const WORDS = /^(phần|lĩnh vực|nhóm|mục|tiêu chí|chương)\s+/iu;

/** "IV" → 4; null for what is no Roman number up to 39. */
export function romanNumber(text: string): number | null {
  if (!/^(X{0,3})(IX|IV|V?I{0,3})$/.test(text) || text === "") return null;
  let rest = text;
  let value = 0;
  for (const [letters, worth] of ROMAN) {
    while (rest.startsWith(letters)) {
      value += worth;
      rest = rest.slice(letters.length);
    }
  }
  return value;
}

/**
 * The number that a cell holds, whatever way it is written; null for what is none. `letters`: capital letters number the
 * groups of this table, so that "C" and "I" after "B" and "H" are letters and no Roman numbers.
 */
export function numbering(text: string, letters: number): Numbering | null {
  const bare = text
    .replace(WORDS, "")
    .replace(/^\(([^)]*)\)$/, "$1")
    .replace(/[.):/]+$/, "")
    .trim();
  if (DASHES.test(text)) return { kind: "dash" };
  if (/^[a-zđ]$/.test(bare)) return { kind: "small", letter: bare };
  const [first = "", ...rest] = bare.toUpperCase().split(/[.\s]+/);
  const below = rest.map(Number);
  if (!rest.every((part) => /^\d{1,2}$/.test(part))) return null;
  if (/^\d{1,2}$/.test(first)) return { kind: "figures", parts: [Number(first), ...below] };
  const letter = /^[A-H]$|^[IK]$/.test(first) ? first.charCodeAt(0) - 64 : 0;
  if (letter > 0 && letter === letters + 1 && (letters > 0 || first === "A"))
    return { kind: "letter", value: letter, below };
  const roman = romanNumber(first);
  if (roman !== null) return { kind: "roman", value: roman, below };
  return letter > 0 && letter < 9 ? { kind: "letter", value: letter, below } : null;
}

const VIETNAMESE = "abcdđeghiklmnopqrstuvxy";
const LATIN = "abcdefghijklmnopqrstuvwxyz";

/** Whether one small letter comes right after another, in the Vietnamese or the Latin alphabet; "a" begins. */
export function lettersFollow(before: string | null, letter: string): boolean {
  if (before === null) return letter === "a";
  return [VIETNAMESE, LATIN].some(
    (alphabet) => alphabet.includes(before) && alphabet.indexOf(letter) === alphabet.indexOf(before) + 1,
  );
}
