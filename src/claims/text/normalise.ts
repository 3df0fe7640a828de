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

/** Letters outside ASCII are few in a text and come again and again: what becomes of each is worked out once. */
function once(become: (char: string) => string): (char: string) => string {
  const known = new Map<string, string>();
  return (char) => {
    if (char < "\u007f" && char.length === 1) return become(char);
    const held = known.get(char);
    if (held !== undefined) return held;
    const result = become(char);
    known.set(char, result);
    return result;
  };
}

const bareLetter = once((char) => {
  if (char < "\u007f") return char;
  const plain = char === "đ" ? "d" : (char.normalize("NFD")[0] ?? char);
  return plain.length === char.length ? plain : char;
});

const smallLetter = once((char) => {
  const small = char.toLowerCase();
  return small.length === char.length ? small : char;
});

/** Letters without diacritics, one for one: "đ" becomes "d". */
export function withoutMarks(lower: string): string {
  let bare = "";
  for (const char of lower) bare += bareLetter(char);
  return bare;
}

/** What one character becomes: nothing, or one character. */
const plain = once((char) => {
  if (char < "\u007f") return char;
  if (NOTHING.test(char)) return "";
  if (SPACE.test(char)) return " ";
  if (DASH.test(char)) return "-";
  if (QUOTE.test(char)) return '"';
  if (char >= "\uff01" && char <= "\uff5e") return String.fromCharCode(char.charCodeAt(0) - 0xfee0);
  return char === "\u2044" ? "/" : char;
});

/** The text as it is read, with the way back to the text as given. Lengths of letters never change but by NFC. */
export function normalise(raw: string): NormalText {
  const chars: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (let at = 0; at < raw.length; ) {
    let end = at + 1;
    while (end < raw.length && marks(raw.charCodeAt(end))) end += 1;
    let char = end - at > 1 ? raw.slice(at, end).normalize("NFC") : raw[at]!;
    if (char === "\r") char = raw[end] === "\n" ? "" : "\n";
    const keep = (one: string) => {
      if (one.length !== 1) return;
      chars.push(one);
      from.push(at);
      to.push(end);
    };
    if (char.length === 1) keep(plain(char));
    else for (const one of char) keep(plain(one));
    at = end;
  }
  const text = chars.join("");
  let small = "";
  for (const char of text) small += smallLetter(char);
  const lower = newTone(small);
  return {
    raw,
    text,
    lower,
    bare: withoutMarks(lower),
    from: Int32Array.from(from),
    to: Int32Array.from(to),
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
