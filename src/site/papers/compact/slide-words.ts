import { linesOfWrapped } from "../../../charts/labels/text-metrics.ts";

/*
 * What a slide says of a text that was written to be read. Nothing is cut within a sentence: a text is shown whole, or
 * as far as one of its own clauses ends, so that every line on the wall is a sentence that the record holds.
 */

/** A text as a slide may show it: whole, and shorter ones that end where a clause of it ends; the longest first. */
export type Forms = readonly string[];

/** Said under a list or table that gives some of the record's sentences only as far as a clause of them ends. */
export const SHORTENED = "Nêu ý chính; nguyên văn: xem báo cáo.";

/** Ends of clauses that stand for themselves: before a new sentence, and where a semicolon sets them apart. */
const CLAUSE_ENDS = /;(?=\s)|(?<=\p{Ll}{2})\.(?=\s+\p{Lu})/gu;
/** What takes back, limits or explains what was said before it: the two are said together or not at all. */
const BOUND =
  /^(?:nhưng|tuy|song|trừ|ngoại trừ|nếu|trong đó|còn|vì|do đó|đồng thời không|riêng|kể cả|ngược lại)(?!\p{L})/iu;
/** Words that lead in to a list: whoever stops within it leaves out what was counted. */
const LIST_OPENED = /:\s/u;
/** Who said it, at the end of a text: "(Chủ tịch UBND tỉnh yêu cầu)". */
const SPEAKER = /\s*\((?<speaker>[^()]+)\)\.?$/u;
/** A clause shorter than this says too little by itself. */
const LEAST = 24;

const pairs: readonly (readonly [string, string])[] = [
  ["(", ")"],
  ["“", "”"],
  ["[", "]"],
];

const count = (text: string, mark: string) => text.split(mark).length;
const closed = (text: string) => pairs.every(([open, close]) => count(text, open) === count(text, close));

/**
 * Every way to show a text, the whole first. `lead` is a word of ours in front of it ("Nguyên nhân"). Who said it stays
 * with a shorter form, too.
 */
export function formsOf(text: string, lead = ""): Forms {
  const shown = (words: string) => (lead === "" ? words : `${lead}: ${words}`);
  const speaker = SPEAKER.exec(text)?.groups?.speaker;
  const told = speaker === undefined ? text : text.replace(SPEAKER, "");
  const heads = [...told.matchAll(CLAUSE_ENDS)].flatMap(({ index }) => {
    const head = told.slice(0, index);
    const rest = told.slice(index + 1).trim();
    const stands = head.length >= LEAST && closed(head) && !LIST_OPENED.test(head) && !BOUND.test(rest);
    return stands ? [speaker === undefined ? `${head}.` : `${head} (${speaker}).`] : [];
  });
  return [text, ...heads.reverse()].map(shown);
}

/** How wide lines are, in mm, and the size of their type. */
export interface Setting {
  width: number;
  size: number;
}

export const linesIn = (text: string, { width, size }: Setting) => linesOfWrapped(text, width, { size });

/** The longest form that takes no more lines than this; where none does, the one that takes fewest. */
export function formWithin(forms: Forms, lines: number, setting: Setting): string {
  return forms.find((form) => linesIn(form, setting) <= lines) ?? shortest(forms, setting);
}

function shortest(forms: Forms, setting: Setting): string {
  return forms.reduce((best, form) => (linesIn(form, setting) < linesIn(best, setting) ? form : best));
}

/** A form that takes no more lines than these: a sentence that is longer still, and has no clauses, stops after a word. */
export function within(form: string, lines: number, setting: Setting): string {
  if (linesIn(form, setting) <= lines) return form;
  const heads = [...form.matchAll(/,?\s/gu)].map(({ index }) => `${form.slice(0, index)}…`).reverse();
  return heads.find((head) => linesIn(head, setting) <= lines) ?? form;
}

/**
 * As many of the first texts as `lines` hold together, one at least: each as short as it can be said, then, from the
 * first, as long as there is room.
 */
export function fitForms(all: readonly Forms[], lines: number, setting: Setting): string[] {
  const shown: string[] = [];
  let left = lines;
  for (const forms of all) {
    const form = within(shortest(forms, setting), lines, setting);
    const needed = linesIn(form, setting);
    if (shown.length > 0 && needed > left) break;
    shown.push(form);
    left -= needed;
  }
  return shown.map((form, at) => {
    const own = linesIn(form, setting);
    const longer = all[at]?.find((one) => linesIn(one, setting) <= own + left) ?? form;
    left -= linesIn(longer, setting) - own;
    return longer;
  });
}
