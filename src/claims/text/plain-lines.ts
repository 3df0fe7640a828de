import type { NormalText } from "../letters/normalise.ts";
import type { Diacritics } from "../lexicon/restore.ts";
import { withDiacritics } from "../lexicon/restore.ts";

/** Letters that a line needs to tell by itself whether it was typed with diacritics. */
const ENOUGH = 30;

interface Line {
  start: number;
  end: number;
  letters: number;
  marked: number;
}

function linesOf({ lower, bare }: NormalText): Line[] {
  const lines: Line[] = [];
  let line: Line = { start: 0, end: 0, letters: 0, marked: 0 };
  for (let at = 0; at < lower.length; at += 1) {
    const code = bare.charCodeAt(at);
    if (code === 10) {
      lines.push({ ...line, end: at });
      line = { start: at + 1, end: at + 1, letters: 0, marked: 0 };
    } else if (code >= 97 && code <= 122) {
      line.letters += 1;
      if (lower.charCodeAt(at) !== code) line.marked += 1;
    }
  }
  return [...lines, { ...line, end: lower.length }];
}

/** Whether each line was typed with (almost) no diacritics; a short one without any is like the long one near it. */
function plainLines(lines: readonly Line[]): boolean[] {
  const own = lines.map(({ letters, marked }) => (letters < ENOUGH ? null : marked * 60 < letters));
  const first = own.find((plain) => plain !== null);
  let near = first ?? lines.every(({ marked }) => marked === 0);
  return lines.map(({ marked }, i) => {
    near = own[i] ?? near;
    return near && (own[i] !== null || marked === 0);
  });
}

/** The text with the diacritics of its plain lines given back, letter for letter; the same text where it has none. */
export function withMarksRestored(text: NormalText, known: Diacritics): NormalText {
  const lines = linesOf(text);
  const plain = plainLines(lines);
  if (!plain.includes(true)) return text;
  let lower = "";
  let at = 0;
  lines.forEach(({ start, end }, i) => {
    if (!plain[i]) return;
    lower += text.lower.slice(at, start);
    lower += withDiacritics(text.lower.slice(start, end), text.bare.slice(start, end), known);
    at = end;
  });
  lower += text.lower.slice(at);
  let written = "";
  for (let i = 0; i < lower.length; i += 1) {
    const given = text.text[i]!;
    const now = lower[i]!;
    written += now === text.lower[i] ? given : given === text.lower[i] ? now : now.toUpperCase();
  }
  return { ...text, text: written, lower };
}
