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
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(part); match; match = TOKEN.exec(part)) {
    const word = match[0];
    const at = start + match.index;
    tokens.push({ kind: kindOf(word), start: at, end: at + word.length, word });
  }
  return tokens;
}

/** What a token is, by its first letter. */
function kindOf(word: string): Token["kind"] {
  const code = word.charCodeAt(0);
  if (code >= 97 && code <= 122) return "word";
  if (code < 128) return code >= 48 && code <= 57 ? "number" : LETTER.test(word) ? "word" : "mark";
  return LETTER.test(word) ? "word" : "mark";
}

const LETTER = /^\p{L}/u;
