import type { Finding } from "../check-text.ts";

/** A stretch of a text with what is to stand there. */
export interface Mending {
  start: number;
  end: number;
  was: string;
  becomes: string;
}

/** Rank and denominator of one "27/63" are two findings with one quote: what each mends is put together. */
function together(one: string, other: Finding): string {
  const [rank, of] = (other.replacement ?? "").split("/");
  const [firstRank, firstOf] = one.split("/");
  if (of === undefined || firstOf === undefined) return one;
  return other.kind === "denominator" ? `${firstRank}/${of}` : `${rank}/${firstOf}`;
}

/** The safe replacements of a text in order, none over another; of two that overlap the first counts. */
export function mendingsOf(findings: readonly Finding[]): Mending[] {
  const kept: Mending[] = [];
  const ordered = findings
    .filter(({ replacement, quote }) => replacement !== null && replacement !== quote)
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  for (const finding of ordered) {
    const { span, quote, replacement } = finding;
    const last = kept.at(-1);
    if (last && last.start === span.start && last.end === span.end)
      last.becomes = together(last.becomes, finding);
    else if (!last || span.start >= last.end) kept.push({ ...span, was: quote, becomes: replacement! });
  }
  return kept;
}

/** The text with each mending made. */
export function mended(text: string, mendings: readonly Mending[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, becomes } of mendings) {
    result += text.slice(at, start) + becomes;
    at = end;
  }
  return result + text.slice(at);
}
