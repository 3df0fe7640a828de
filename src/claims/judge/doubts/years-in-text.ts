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
    // "- 2014: 54,33": the dash of an item opens no span.
    const bullet = /(?:^|\n)\s*[-–] ?$/.test(text.slice(Math.max(0, index - 12), index));
    const inside = before?.[2] !== undefined && !bullet;
    return { at: index, year: Number(year), subject: !bound && !inside, inside, shut: closing(text, index) };
  });
}

/** Where the round bracket closes that a place stands in; null where it stands in none of its line. */
function closing(text: string, at: number): number | null {
  const parts = (place: number) => text[place] === "(" || text[place] === ")" || text[place] === "\n";
  let from = at;
  while (from > 0 && at - from < 120 && !parts(from - 1)) from -= 1;
  if (text[from - 1] !== "(") return null;
  let to = at;
  while (to < text.length && to - at < 120 && !parts(to)) to += 1;
  return text[to] === ")" ? to : null;
}

/** Words that move on from the year named last; "khi đó" and "năm ấy" stay with it. */
const MOVED =
  /năm (?:ngoái|trước|kia|sau|tiếp|kế|liền)|năm thứ (?:hai|ba|tư|năm),|kỳ (?:trước|sau|tiếp|kế)|trước đó|sau đó|(?:một|hai|ba|bốn|\d+) năm|nam (?:ngoai|truoc|kia|sau|tiep|ke|lien)|ky (?:truoc|sau)|truoc do|sau do/iu;

/** What is only compared with: "so với năm trước", and what stands in brackets. */
const ASIDE =
  /\([^()]*\)|(?:so (?:với|voi)|hơn|hon) (?:cùng kỳ |kết quả |mức )?(?:năm|nam|kỳ|ky) (?:liền |liền kề )?(?:trước|ngoái|truoc|ngoai)/giu;

/** So far back a year that was named alone is looked for. */
const REACH = 600;

/** "- Tiếp cận đất đai: …", "b) …": an item of a list. */
const ITEM = /^\s*(?:[-–•+*▪]|[a-zđ]\)|\d{1,2}[.)](?!\d))\s/u;

/** Where the paragraph of a place starts; of an item, the line that leads its list. */
export function passageStart(text: string, at: number): number {
  let start = text.lastIndexOf("\n", at - 1) + 1;
  while (start > 0 && at - start < REACH && ITEM.test(text.slice(start, start + 8)))
    start = text.lastIndexOf("\n", start - 2) + 1;
  return start;
}

/** The years told before a place, outside of closed brackets: those of its paragraph or list, else of the text near by. */
function yearsBefore(text: string, years: readonly YearTold[], at: number): readonly YearTold[] {
  const open = years.filter(
    (one) => one.subject && one.at < at && one.at > at - REACH && (one.shut === null || one.shut > at),
  );
  // "Chỉ số PAPI (kỳ 2014) của Quảng Bình: 1. Điểm số: …": the one year told so far, though in a bracket.
  if (!open.length) {
    const told = years.filter((one) => one.at < at && one.at > at - REACH);
    const one = new Set(told.map(({ year }) => year)).size === 1;
    return one ? told : open;
  }
  const passage = passageStart(text, at);
  const own = open.filter((one) => one.at >= passage);
  return own.length ? own : open;
}

/** Whether the year of a claim is the only one that the text spoke of before it, near by and outside of brackets. */
export function goesOn(text: string, years: readonly YearTold[], { claim, binding }: Judged): boolean {
  const before = yearsBefore(text, years, claim.start);
  const last = before.at(-1);
  if (last === undefined) return false;
  const from = Math.max(last.at, sentenceStart(text, claim.start));
  const plain = (start: number, end: number) => text.slice(start, end).replace(ASIDE, "");
  // "– Còn năm 2015? – Khi đó là 34,10 điểm": asked right before.
  const asked =
    /\?["')]*\s*$/.test(text.slice(last.at, from)) &&
    !/[.!\n?]/.test(plain(last.at, from).trim().slice(0, -1));
  if (!asked && before.some(({ year }) => year !== last.year)) return false;
  if (MOVED.test(plain(last.at, from))) return false;
  // "Năm trước, chúng ta ở vị trí 25", "Hai năm sau, tỉnh xếp thứ 56": as far from it as the sentence opens with.
  const own = plain(from, claim.start).trimStart();
  const part = own.slice(own.lastIndexOf(";") + 1).trimStart();
  const step = STEPS.find(([opening]) => opening.test(part));
  if (step) return binding.year === last.year + step[1] && !MOVED.test(part.replace(step[0], ""));
  return binding.year === last.year && !MOVED.test(own);
}

/** "hạng 23, năm ngoái hạng 33", "từ thứ 15 lên thứ 2 so với năm 2013": a year that the sentence of a claim steps to. */
export function stepsTo(text: string, years: readonly YearTold[], { claim, binding }: Judged): boolean {
  const from = sentenceStart(text, claim.start);
  const inside = years.filter(({ at, inside: held }) => !held && at >= from && at < claim.start);
  const last = inside.findLast(({ subject }) => subject);
  if (last === undefined || binding.year === null) return false;
  const led = text.slice(Math.max(from, claim.start - 16), claim.start);
  const leaves = /(?:^|[\s(])từ (?:thứ |hạng |mức |vị trí |vị trí thứ |thứ hạng )?$/iu.test(led);
  const compared = inside.filter(({ subject }) => !subject);
  if (leaves)
    return compared.length
      ? compared.some(({ year }) => year === binding.year)
      : binding.year === last.year - 1;
  const own = text.slice(last.at, claim.start).replace(ASIDE, "");
  const back = own.search(/[,;–-] (?:còn )?(?:năm ngoái|năm trước|kỳ trước)(?= )/iu);
  return back > 0 && binding.year === last.year - 1 && !MOVED.test(own.slice(0, back));
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
  while (start > 0) {
    const before = text[start - 1];
    if (before === "\n") break;
    if ((before === "." || before === "!" || before === "?") && /\s/.test(text[start]!)) break;
    start -= 1;
  }
  return start;
}

/** "Trở lại năm nay, Kiểm soát tham nhũng lùi về hạng 3": the newest year that the text told so far, named by its sentence as this one. */
export function tellsNow(text: string, years: readonly YearTold[], { claim, binding }: Judged): boolean {
  const from = sentenceStart(text, claim.start);
  const own = text.slice(from, claim.start);
  const now = own.search(/(?<!\p{L})(?:năm nay|kỳ này|lần này|nay)(?!\p{L})/iu);
  if (now < 0 || MOVED.test(own.slice(now))) return false;
  if (years.some(({ at }) => at >= from + now && at < claim.start)) return false;
  const told = years.filter(({ at, subject }) => subject && at < claim.start).map(({ year }) => year);
  return told.length > 0 && Math.max(...told) === binding.year;
}
