import { type Document, type LineCounter, parseDocument, type YAMLError } from "yaml";
import { lineCounterOf } from "./lines.ts";
import type { Slip } from "./slip.ts";
import { pastedLines, slipsIn } from "./slips.ts";

interface Attempt {
  document: Document;
  failures: YAMLError[];
}

interface Reading extends Attempt {
  /** The text that was parsed, and which of its lines stand otherwise in the file. */
  meant: { text: string; lines: LineCounter; mended: Map<number, string> };
  slips: Slip[];
  /** The values cannot be used. */
  broken: boolean;
}

/** More repairs than these are not weighed one by one. */
const MOST_WEIGHED = 20;

/**
 * Parses a text; where known slips of the hand keep it from being parsed, it is parsed as it was meant, so that the
 * slips are told as what they are and all other problems of the file come with them. The values of such a reading serve
 * only to find problems: every slip is an error, which withholds the data.
 */
export function parseAsMeant(text: string): Reading {
  const written = text.split("\n");
  const pasted = pastedLines(written);
  const plain = attempt(text, pasted, written);
  if (!breaks(plain)) return reading(plain, pasted, written);
  const others = slipsIn(written).filter(({ line }) => !pasted.some((slip) => slip.line === line));
  const slips = needed(pasted, others, written);
  const mended = attempt(text, [...pasted, ...slips], written);
  if (!slips.length || count(mended) >= count(plain)) {
    // a line whose place is a guess explains what follows it, though it could not be mended
    const loose = slips.filter((slip) => slip.loose);
    return loose.length ? hopeless(plain, loose, pasted, written) : reading(plain, pasted, written);
  }
  const all = [...pasted, ...slips].sort((a, b) => a.line - b.line);
  const loose = slips.filter((slip) => slip.loose);
  return loose.length && breaks(mended)
    ? hopeless(mended, loose, all, written)
    : reading(mended, all, written);
}

function attempt(text: string, slips: readonly Slip[], written: readonly string[]): Attempt {
  const lines = [...written];
  for (const { line, meant } of slips) lines[line] = meant;
  const document = parseDocument(slips.length ? lines.join("\n") : text, {
    prettyErrors: false,
    stringKeys: true,
  });
  return { document, failures: [...document.errors, ...document.warnings] };
}

const breaks = ({ failures }: Attempt) => failures.some(({ code }) => code !== "DUPLICATE_KEY");
const count = ({ failures }: Attempt) => failures.filter(({ code }) => code !== "DUPLICATE_KEY").length;

/** The slips without whose repair more would be wrong; a line that only looks like a slip is left alone. */
function needed(pasted: readonly Slip[], slips: readonly Slip[], written: readonly string[]): Slip[] {
  if (slips.length > MOST_WEIGHED) return [...slips];
  const text = written.join("\n");
  const faultsWith = (some: readonly Slip[]) => count(attempt(text, [...pasted, ...some], written));
  let kept = [...slips];
  let left = slips.length ? faultsWith(kept) : 0;
  for (const slip of slips) {
    const without = kept.filter((other) => other !== slip);
    const faults = faultsWith(without);
    if (faults <= left) [kept, left] = [without, faults];
  }
  return kept;
}

function reading(done: Attempt, slips: Slip[], written: readonly string[]): Reading {
  const lines = [...written];
  for (const { line, meant } of slips) lines[line] = meant;
  const text = lines.join("\n");
  const mended = new Map(slips.map(({ line }) => [line + 1, written[line] ?? ""]));
  return { ...done, meant: { text, lines: lineCounterOf(text), mended }, slips, broken: breaks(done) };
}

/** Only what comes before the first guess is told besides the slips; the rest are echoes. */
function hopeless(done: Attempt, loose: Slip[], slips: Slip[], written: readonly string[]): Reading {
  const all = [...new Set([...slips, ...loose])].sort((a, b) => a.line - b.line);
  const first = Math.min(...loose.map(({ line }) => line));
  const made = reading(done, all, written);
  const failures = done.failures.filter(({ pos }) => made.meant.lines.linePos(pos[0]).line <= first);
  return { ...made, failures, broken: true };
}
