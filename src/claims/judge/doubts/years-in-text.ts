import type { Judged } from "../judge.ts";

/* Years that a text names, and how they go on from one sentence to the next. */

export interface YearTold {
  at: number;
  year: number;
  /** Spoken of; not compared with, a bound, in a bracket, a span or a day. */
  subject: boolean;
  /** In a bracket, a span or a day. */
  inside: boolean;
  /** Where the bracket around it closes; null outside of one. */
  shut: number | null;
}

const YEAR =
  /(?:(so(?: với| voi| năm| nam| sánh với)?|hơn|hon|kể từ|ke tu|tính từ|tinh tu|tính đến|tinh den|mốc|mức|mục tiêu|muc tieu|phấn đấu)(?: (?:cùng kỳ|kỳ|ky|năm|nam|mức|của|kết quả|chính|đến))*|([(/–-])) ?$/i;

/** Years that a text names, in order. */
export function yearsTold(text: string): YearTold[] {
  return [...text.matchAll(/(?<![\d,.])(?:19|20)\d\d(?![\d,.]\d|\/)/g)].map(({ index, 0: year }) => {
    const before = YEAR.exec(text.slice(Math.max(0, index - 40), index));
    // "so với năm 2020, khi tỉnh cũng …": told of after all.
    const after = /^\)?,? (?:khi|lúc|luc|là năm|la nam)(?!\p{L})/iu.test(text.slice(index + 4, index + 14));
    const bound = before?.[1] !== undefined && !after;
    const inside = before?.[2] !== undefined;
    return { at: index, year: Number(year), subject: !bound && !inside, inside, shut: closing(text, index) };
  });
}

/** Where the round bracket closes that a place stands in; null where it stands in none of its line. */
function closing(text: string, at: number): number | null {
  let from = at;
  while (from > 0 && at - from < 120 && !/[()\n]/.test(text[from - 1]!)) from -= 1;
  if (text[from - 1] !== "(") return null;
  let to = at;
  while (to < text.length && to - at < 120 && !/[()\n]/.test(text[to]!)) to += 1;
  return text[to] === ")" ? to : null;
}

/** Words that move on from the year named last. */
const MOVED =
  /năm (?:ngoái|trước|kia|sau|tiếp|kế|liền|thứ)|kỳ (?:trước|sau|tiếp|kế)|khi (?:đó|ấy)|trước đó|sau đó|lúc (?:ấy|đó)|(?:một|hai|ba|bốn|\d+) năm|năm (?:ấy|đó)|nam (?:ngoai|truoc|kia|sau|tiep|ke|lien)|ky (?:truoc|sau)|truoc do|sau do/iu;

/** So far back a year that was named alone is looked for. */
const REACH = 600;

/** Whether the year of a claim is the only one that the text spoke of before it, near by and outside of brackets. */
export function goesOn(text: string, years: readonly YearTold[], { claim, binding }: Judged): boolean {
  const before = years.filter(
    ({ at, subject, shut }) =>
      subject && at < claim.start && at > claim.start - REACH && (shut === null || shut > claim.start),
  );
  const last = before.at(-1);
  if (last === undefined || before.some(({ year }) => year !== last.year)) return false;
  const from = Math.max(last.at, sentenceStart(text, claim.start));
  const moved = (start: number, end: number) => MOVED.test(text.slice(start, end).replace(/\([^()]*\)/g, ""));
  if (moved(last.at, from)) return false;
  // "Năm trước, chúng ta ở vị trí 25", "Hai năm sau, tỉnh xếp thứ 56": as far from it as the sentence opens with.
  const own = text.slice(from, claim.start).trimStart();
  const step = STEPS.find(([opening]) => opening.test(own));
  if (step)
    return (
      binding.year === last.year + step[1] && !MOVED.test(own.replace(step[0], "").replace(/\([^()]*\)/g, ""))
    );
  return binding.year === last.year && !moved(from, claim.start);
}

/** How far the first words of a sentence lead from the year named last. */
const STEPS: readonly [RegExp, number][] = [
  [/^(?:năm (?:liền )?trước|năm ngoái|kỳ trước)(?= |,)/iu, -1],
  [/^(?:hai|2) năm trước(?: đó)?(?= |,)/iu, -2],
  [/^(?:(?:một )?năm (?:tiếp theo|sau)|kỳ sau)(?= |,)/iu, 1],
  [/^(?:hai|2) năm sau(?= |,)/iu, 2],
  [/^(?:ba|3) năm sau(?= |,)/iu, 3],
];

/** The start of the sentence (or line) that a place stands in. */
export function sentenceStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && text[start - 1] !== "\n") {
    if (/\s/.test(text[start]!) && /[.!?]/.test(text[start - 1]!)) break;
    start -= 1;
  }
  return start;
}
