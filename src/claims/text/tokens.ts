/** A word, a number as written, or one mark. Positions are those of the read text. */
export interface Token {
  kind: "word" | "number" | "mark";
  start: number;
  end: number;
  /** Lower case. */
  word: string;
}

const TOKEN = /\d+(?:[.,]\d+)*|\p{L}+|[^\s]/gu;

/** Tokens of a part of a text, in order. */
export function tokensOf(lower: string, start: number, end: number): Token[] {
  const part = lower.slice(start, end);
  return [...part.matchAll(TOKEN)].map((match) => {
    const word = match[0];
    const kind = /^\d/.test(word) ? "number" : /^\p{L}/u.test(word) ? "word" : "mark";
    return { kind, start: start + match.index, end: start + match.index + word.length, word };
  });
}
