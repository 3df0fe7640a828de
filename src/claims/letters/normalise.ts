/** A text as the checker reads it, and where each of its characters stood in the text as given. */
export interface NormalText {
  raw: string;
  /** Composed (NFC), one kind of space, dash, quote and digit; the same length as `lower` and `bare`. */
  text: string;
  lower: string;
  /** Lower case without diacritics, for texts typed without them. */
  bare: string;
  /** Start and end in `raw` of each character. */
  from: Int32Array;
  to: Int32Array;
}

/** Whether a code is that of a mark set on the letter before it. */
const marks = (code: number) => code >= 0x300 && code <= 0x36f;
const SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\f\v]/;
const NOTHING = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const DASH = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/;
const QUOTE = /[\u201c\u201d\u201e\u00ab\u00bb\uff02]/;

/** "hoà" and "hòa", "uỷ" and "ủy": two ways to place the tone; the newer one is kept. */
const TONE: Record<string, string> = {
  oà: "òa",
  oá: "óa",
  oả: "ỏa",
  oã: "õa",
  oạ: "ọa",
  oè: "òe",
  oé: "óe",
  oẻ: "ỏe",
  oẽ: "õe",
  oẹ: "ọe",
  uỳ: "ùy",
  uý: "úy",
  uỷ: "ủy",
  uỹ: "ũy",
  uỵ: "ụy",
};
const OLD_TONE = /(?<!q)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;

/** The newer placing of the tone, letter for letter. */
export function newTone(lower: string): string {
  return lower.replace(OLD_TONE, (pair) => TONE[pair] ?? pair);
}

/** What becomes of each letter, worked out once and kept by its code; 0 stands for a letter that is left out. */
function table(become: (char: string) => string): (code: number) => number {
  const known = new Uint32Array(0x10000);
  return (code) => {
    const held = known[code]!;
    if (held !== 0) return held - 1;
    const result = become(String.fromCharCode(code));
    const next = result.length === 1 ? result.charCodeAt(0) : 0;
    known[code] = next + 1;
    return next;
  };
}

const bareLetter = table((char) => {
  const plain = char === "đ" ? "d" : (char.normalize("NFD")[0] ?? char);
  return plain.length === char.length ? plain : char;
});

const smallLetter = table((char) => {
  const small = char.toLowerCase();
  return small.length === char.length ? small : char;
});

/** Small letters, one for one. */
function inSmall(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : through(text, smallLetter);
}

/** A text with each letter put through a table. */
function through(text: string, letter: (code: number) => number): string {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) codes[at] = letter(text.charCodeAt(at));
  return textOf(codes);
}

const units = new TextDecoder("utf-16le", { ignoreBOM: true });

/** Codes as a text; half a pair of codes becomes a mark of its own, which no word holds. */
function textOf(codes: Uint16Array): string {
  return units.decode(codes);
}

/** Letters without diacritics, one for one: "đ" becomes "d". */
export function withoutMarks(lower: string): string {
  return through(lower, bareLetter);
}

/** What one character becomes: nothing, or one character. */
const plain = table((char) => {
  if (char < "\u007f") return char;
  if (NOTHING.test(char)) return "";
  if (SPACE.test(char)) return " ";
  if (DASH.test(char)) return "-";
  if (QUOTE.test(char)) return '"';
  if (char >= "\uff01" && char <= "\uff5e") return String.fromCharCode(char.charCodeAt(0) - 0xfee0);
  return char === "\u2044" ? "/" : char;
});

const RETURN = 13;
const NEWLINE = 10;
const SPACED = 32;

/** Of more spaces in a row than this the rest are left out: they say no more, and patterns would go over them again and again. */
const WIDEST = 40;

/** The text as it is read, with the way back to the text as given. Lengths of letters never change but by NFC. */
export function normalise(raw: string): NormalText {
  const codes = new Uint16Array(raw.length * 2);
  const from = new Int32Array(raw.length * 2);
  const to = new Int32Array(raw.length * 2);
  let length = 0;
  let spaces = 0;
  const keep = (code: number, at: number, end: number) => {
    if (code === 0) return;
    spaces = code === SPACED ? spaces + 1 : 0;
    if (spaces > WIDEST) return;
    codes[length] = code;
    from[length] = at;
    to[length] = end;
    length += 1;
  };
  for (let at = 0; at < raw.length; ) {
    let end = at + 1;
    while (end < raw.length && marks(raw.charCodeAt(end))) end += 1;
    const code = raw.charCodeAt(at);
    if (end - at > 1) {
      const composed = raw.slice(at, end).normalize("NFC");
      for (let i = 0; i < composed.length; i += 1) keep(plain(composed.charCodeAt(i)), at, end);
    } else if (code === RETURN) keep(raw.charCodeAt(end) === NEWLINE ? 0 : NEWLINE, at, end);
    else keep(plain(code), at, end);
    at = end;
  }
  const text = textOf(codes.subarray(0, length));
  const lower = newTone(inSmall(text));
  return {
    raw,
    text,
    lower,
    bare: withoutMarks(lower),
    from: from.slice(0, length),
    to: to.slice(0, length),
  };
}

/** A span of the read text as a span of the text as given. */
export function rawSpan(
  { from, to }: NormalText,
  start: number,
  end: number,
): { start: number; end: number } {
  return { start: from[start] ?? 0, end: to[Math.max(start, end - 1)] ?? 0 };
}
