import { vietnamese } from "../format/write.ts";
import type { Fact } from "../load/report/report.ts";
import { blank, contrary, unclosed } from "./messages.ts";
import { questionOf, type Scene } from "./question.ts";
import { readNotation } from "./read.ts";
import { answer, type Said } from "./value.ts";

/** One notation of a text: what stands there, and the value that takes its place or what is wrong with it. */
export interface Place {
  start: number;
  end: number;
  written: string;
  outcome: { value: string } | { fault: Fact };
}

/** A text with its values, and the way back from a place in it to the text as it was typed. */
export interface Expanded {
  text: string;
  places: Place[];
  typedAt(offset: number): number;
}

/** What stands between double braces; braces that never close are a notation too, with a fault. */
const NOTATION = /\{\{([^{}]*)\}\}|\{\{/gu;
/** Code shows what was typed. */
const CODE = /^(```|~~~)[\s\S]*?^\1|`[^`\n]*`/gm;

const verbs: readonly [RegExp, number][] = [
  [/(?<!không |chưa )(?:tăng|lên|cao hơn)\s*$/iu, 1],
  [/(?<!không |chưa )(?:giảm|xuống|thấp hơn|tụt)\s*$/iu, -1],
];
const UNITS = /^\s*(điểm phần trăm|điểm|bậc|%)/iu;

/** The value as its sentence needs it: without the verb before it and the unit after it; or a fault where the verb is wrong. */
function fitted(said: Said, before: string, after: string): { value: string } | { fault: Fact } {
  const verb = said.way === undefined ? undefined : verbs.find(([pattern]) => pattern.test(before));
  if (verb && verb[1] !== said.way)
    return { fault: contrary(before.trim().split(/\s+/u).at(-1) ?? "", said.full) };
  const told = verb && said.bare !== undefined ? said.bare : said.full;
  const repeated = said.unit !== undefined && UNITS.test(after) && told.endsWith(said.unit);
  return { value: repeated ? told.slice(0, told.length - (said.unit?.length ?? 0)) : told };
}

function outcomeOf(
  content: string | undefined,
  scene: Scene,
  before: string,
  after: string,
): Place["outcome"] {
  if (content === undefined) return { fault: unclosed() };
  if (content.trim() === "") return { fault: blank() };
  const reading = readNotation(content.trim(), scene.names);
  if ("message" in reading) return { fault: reading };
  const question = questionOf(reading, scene);
  if ("message" in question) return { fault: question };
  const said = answer(scene.dataset, question, scene.writer ?? vietnamese);
  return "message" in said ? { fault: said } : fitted(said, before, after);
}

/**
 * Puts the values of the data in the place of the notations of a text, in the language of the scene. What is typed is
 * only looked up, never run. `wrap` makes a value fit the kind of text; a notation with a fault stays as it was typed.
 */
export function expand(
  text: string,
  scene: Scene,
  wrap: (value: string) => string = (value) => value,
): Expanded {
  const hidden = text.replace(CODE, (code) => code.replace(/[^\n]/g, " "));
  const places: Place[] = [];
  const shifts: { value: number; typed: number; at: number; by: number }[] = [];
  let made = "";
  let from = 0;
  for (const match of hidden.matchAll(NOTATION)) {
    const start = match.index;
    const end = start + match[0].length;
    const outcome = outcomeOf(
      match[1],
      scene,
      text.slice(Math.max(0, start - 24), start),
      text.slice(end, end + 24),
    );
    places.push({ start, end, written: text.slice(start, end), outcome });
    const value = made.length + start - from;
    made += text.slice(from, start) + ("value" in outcome ? wrap(outcome.value) : text.slice(start, end));
    from = end;
    shifts.push({ value, typed: start, at: made.length, by: end - made.length });
  }
  // what stands inside a value was typed as its notation
  const typedAt = (offset: number) =>
    shifts.find(({ value, at }) => value <= offset && offset < at)?.typed ??
    offset + (shifts.findLast(({ at }) => at <= offset)?.by ?? 0);
  return { text: made + text.slice(from), places, typedAt };
}
