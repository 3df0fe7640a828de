const ABBREVIATED =
  /(?:^|[\s("])(?:tp|ths|ts|pgs|gs|st|tr|q|p|kt|tl|tm|tuq|tx|tt|mr|ms|ông|v\.v|[a-z]|(?<!\d\s)đ)$/iu;

/** Sentences of a block: a stop, a question or exclamation mark before a space and no abbreviation or number. */
export function sentencesOf(text: string, start: number, end: number): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let open = start;
  for (let at = start; at < end; at += 1) {
    const char = text[at]!;
    // A picture letter ends a sentence as a stop does.
    if (char >= "\ud83c" && char <= "\ud83e" && /\s/.test(text[at + 2] ?? "")) {
      sentences.push({ start: open, end: at + 2 });
      open = at + 2;
      at += 1;
      continue;
    }
    if (char !== "." && char !== "!" && char !== "?" && char !== "…") continue;
    const next = text[at + 1];
    if (next !== undefined && at + 1 < end && !/[\s")\]]/.test(next)) continue;
    if (char === "." && ABBREVIATED.test(text.slice(Math.max(open, at - 6), at))) continue;
    if (char === "." && /^\s*\d{1,2}$/.test(text.slice(open, at))) continue;
    let stop = at + 1;
    while (stop < end && /["')\]]/.test(text[stop]!)) stop += 1;
    sentences.push({ start: open, end: stop });
    open = stop;
    at = stop - 1;
  }
  if (text.slice(open, end).trim()) sentences.push({ start: open, end });
  return sentences.flatMap((sentence) => inReach(text, sentence));
}

/** No sentence has more words, numbers and marks than this; what seems to be one is a list without stops, or no prose. */
const MOST = 300;

/**
 * A stretch without a stop cut behind a semicolon, a comma or a space, so that no text can make reading it endless:
 * every claim looks through the whole of its sentence.
 */
function inReach(
  text: string,
  { start, end }: { start: number; end: number },
): { start: number; end: number }[] {
  if (end - start <= MOST) return [{ start, end }];
  const parts: { start: number; end: number }[] = [];
  let open = start;
  for (let stop = reach(text, open, end); stop < end; stop = reach(text, open, end)) {
    const part = text.slice(open, stop);
    const back = [";", ",", " "].map((mark) => part.lastIndexOf(mark) + 1);
    const cut = open + (back.find((length) => length > part.length / 2) ?? part.length);
    parts.push({ start: open, end: cut });
    open = cut;
  }
  return [...parts, { start: open, end }];
}

/** How far a sentence reaches that starts here: to the end, or over as many words, numbers and marks as it may have. */
function reach(text: string, start: number, end: number): number {
  let tokens = 0;
  let last = "";
  for (let at = start; at < end; at += 1) {
    const char = text[at]!;
    const kind = char >= "0" && char <= "9" ? "0" : /\s/.test(char) ? " " : /\p{L}/u.test(char) ? "a" : char;
    if (kind !== " " && (kind !== last || (kind !== "a" && kind !== "0"))) tokens += 1;
    if (tokens > MOST) return at;
    last = kind;
  }
  return end;
}
