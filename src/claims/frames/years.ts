import { has } from "../text/items.ts";
import { editionOn } from "./context.ts";
import type { Scene } from "./scene.ts";
import type { Mention } from "./sentence.ts";

/** The year that a mention of a year means. */
export function yearOf(scene: Scene, mention: Mention): number | null {
  if (mention.year !== undefined) return mention.year;
  const { sentence, context, frame } = scene;
  const main = frame.year ?? context.year;
  if (mention.step === "0") return toldThisTime(scene, mention) ?? newestTold(scene) ?? main;
  const forward = Number(mention.step) > 0;
  const before = sentence.mentions
    .filter(
      (one) =>
        one.slot === "year" &&
        one.at < mention.at &&
        (one.year !== undefined || (forward && Number(one.step) > 0)) &&
        one.role === "subject",
    )
    .at(-1);
  const after = sentence.mentions.find(
    (one) => one.slot === "year" && one.at > mention.at && one.year !== undefined && one.role === "subject",
  );
  const index = sentence.mentions.find((one) => one.slot === "index")?.ids[0] ?? context.index;
  const base =
    (before && yearOf(scene, before)) ??
    context.year ??
    after?.year ??
    main ??
    (index ? announcedYear(scene, index) : null);
  if (base === null) return null;
  // "PCI 2016 …. Năm kia, 2014, là …. Năm ngoái thì …": last year seen from the newest that is spoken of.
  if (!before && /^năm (ngoái|ngoai)$/.test(sentence.items[mention.at]!.word) && context.years.size)
    return Math.max(base, ...context.years) - 1;
  // "Sau hai năm" leads on from the year spoken of, or back over years already told.
  const on = base + Number(mention.step);
  if (!before && mention.step?.startsWith("+") && told(scene, base, on)) return base;
  return mention.step === "=" ? base : on;
}

/** "PCI 2012 …. Tiếp cận đất đai năm 2011 đứng thứ 4, nay hạng 41": of no title's year, now is the newest that the text told. */
function newestTold({ context, frame, facts }: Scene): number | null {
  const held = new Set(context.index === null ? [] : facts.years(context.index));
  const told = [...context.years, ...context.yearsBefore].filter((year) => !held.size || held.has(year));
  return frame.year === null && told.length ? Math.max(context.year ?? 0, ...told) : null;
}

/** "PAPI 2020: lại thứ hai, lần này sau Quảng Ninh": the year named before it in its sentence. */
function toldThisTime({ sentence }: Scene, { at }: Mention): number | null {
  if (!/^(lần|kỳ|kỳ đánh giá|lần đánh giá) này$/.test(sentence.items[at]!.word)) return null;
  const before = sentence.mentions.findLast(
    (one) => one.slot === "year" && one.at < at && one.year !== undefined && one.role === "subject",
  );
  return before?.year ?? null;
}

/**
 * "năm ngoái đạt 39,24 điểm; như vậy tăng 8,11 điểm": a sum drawn from two years told before it goes from the earlier
 * to the later one. Null where nothing is drawn, or a year is named with it.
 */
export function drawnFrom(scene: Scene, at: number): { from: number; to: number } | null {
  const { sentence, context } = scene;
  const { items, clause, mentions } = sentence;
  const drawn = items.findLastIndex(
    (item, i) =>
      i < at &&
      (item.word === "vậy" || item.word === "tức") &&
      (clause[i] === clause[at] || !items.slice(i, at).some((one) => has(one, "semicolon", "unit", "index"))),
  );
  if (
    drawn < 0 ||
    !items.slice(drawn, at + 1).some((item) => has(item, "up", "down", "more", "less", "same"))
  )
    return null;
  const own = mentions.filter((one) => one.slot === "year" && one.role === "subject");
  if (own.some((one) => one.at > drawn) || mentions.some((one) => one.at > drawn && one.role === "compared"))
    return null;
  const here = new Set(own.flatMap((one) => yearOf(scene, one) ?? []));
  const years = [...(here.size === 2 ? here : new Set([...here, ...context.years]))].sort((a, b) => b - a);
  return years.length === 2 ? { from: years[1]!, to: years[0]! } : null;
}

/** The year of an announcement as the year assessed: the newest edition on that day. */
export function announcedYear(scene: Scene, index: string, claim = 0): number | null {
  const { sentence, facts, context } = scene;
  const told = sentence.items.flatMap((item, at) => (has(item, "published") ? [at] : []));
  // Of several announcements the last one before a claim is its own.
  const own = told.findLastIndex((at) => at < claim);
  for (const at of own > 0 ? told.slice(own) : told) {
    const dated = (from: number, to: number) =>
      sentence.items.slice(Math.max(0, from), to).find((one) => one.protected?.date)?.protected?.date;
    const date = dated(at, at + 8) ?? dated(at - 7, at);
    if (date) return editionOn(facts, index, date) ?? Number(date.slice(0, 4)) - 1;
    const year = sentence.mentions.find((one) => one.role === "published")?.year;
    if (year) return editionOn(facts, index, `${year}-12-31`) ?? year - 1;
  }
  return context.announced ? editionOn(facts, index, context.announced) : null;
}

/** Whether the years that lead up to a year were spoken of already, or those after it have no edition yet. */
function told({ context, facts }: Scene, base: number, on: number): boolean {
  const last = context.index ? facts.years(context.index).at(-1) : undefined;
  // "- 2011: …; - 2012: …; - 2013: …. Sau hai năm, …": a course told year by year ends in its last.
  const course = Array.from({ length: on - base }, (_, i) => base - 1 - i);
  const ended = course.length > 1 && course.every((year) => context.yearsBefore.has(year));
  return context.years.has(2 * base - on) || ended || (last !== undefined && on > last);
}

/** "Tính từ năm 2022, khi tỉnh ở hạng 54, thứ hạng đã tăng 44 bậc": from that year to the one spoken of before. */
function sinceThen({ sentence, context }: Scene, { at, year }: Mention): { from: number; to: number } | null {
  const { items } = sentence;
  const led = items.slice(Math.max(0, at - 3), at).some(({ word }) => /^(từ|kể từ)$/.test(word));
  const when = has(items[at + 1], "comma") && items[at + 2]?.word === "khi";
  if (!led || !when || year === undefined || context.year === null) return null;
  return context.year > year ? { from: year, to: context.year } : null;
}

/**
 * "Năm 2017 đạt 34,63 điểm, trong khi năm 2016 là 33,81 điểm, tăng 0,82 điểm": a move told after the figures of a year
 * and of an earlier one leads from the earlier to the later. Null where the years do not turn back.
 */
export function turnedBack(scene: Scene, at: number): { from: number; to: number } | null {
  const { sentence, taken } = scene;
  const { items, mentions, bracket } = sentence;
  if (mentions.some((one) => one.slot === "year" && one.role === "compared")) return null;
  const own = mentions.filter(
    (one) => one.slot === "year" && one.role === "subject" && one.at < at && bracket[one.at] === bracket[at],
  );
  const since = own.length === 1 ? sinceThen(scene, own[0]!) : null;
  if (since) return since;
  // "hạng 12, năm ngoái 21, tăng 9 bậc": from the year looked back at to the one spoken of.
  const back = own.at(-1);
  if (
    back &&
    Number(back.step) < 0 &&
    items.slice(back.at + 1, at).some((item) => has(item, "number", "fraction"))
  ) {
    const from = yearOf(scene, back);
    if (from !== null) return { from, to: from - Number(back.step) };
  }
  const [later, earlier] = own.slice(-2);
  if (!later || !earlier || mentions.some((one) => one.slot === "year" && one.at > at)) return null;
  const numbered = (from: number, to: number) =>
    items.slice(from + 1, to).some((item) => has(item, "number", "fraction"));
  if (!numbered(later.at, earlier.at) && !taken.has(later.at)) return null;
  // "năm 2021 đạt …, năm 2020 đạt …; tăng 2,67 điểm": nothing new is named behind the stop.
  const stop = items.findLastIndex((item, i) => i < at && i > earlier.at && has(item, "semicolon"));
  const anew = stop >= 0 && mentions.some((one) => one.at > stop && one.at < at);
  if (!numbered(earlier.at, at) || anew) return null;
  const [to, from] = [yearOf(scene, later), yearOf(scene, earlier)];
  return to !== null && from !== null && from < to ? { from, to } : null;
}

/**
 * "Từ áp chót bảng năm 2023, tỉnh bật lên ngôi á quân": the year that a sentence starts from, and the one it leads to:
 * that spoken of before it where it is later, else the next. Null where the sentence names a later year itself, or
 * does not set out from this one.
 */
export function ledFrom(scene: Scene, { at, year }: Mention): { from: number; to: number } | null {
  const { sentence, context } = scene;
  const { items, clause, mentions } = sentence;
  if (year === undefined) return null;
  const first = clause.indexOf(clause[at]!);
  const opens =
    /^(từ|từ chỗ|từ mức|từ vị trí)$/.test(items[first]?.word ?? "") && items[at - 1]?.word !== "từ";
  const plain = items.slice(first + 1, at).some((item) => !has(item, "years"));
  const verb = items.findIndex(
    (item, i) =>
      i > at && clause[i] !== clause[at] && has(item, "up", "down", "to", "first", "second", "rank"),
  );
  const later = mentions.some(
    (one) => one.slot === "year" && one.year !== undefined && one.year > year && one.at > at,
  );
  if (!opens || !plain || verb < 0 || later) return null;
  return { from: year, to: context.year !== null && context.year > year ? context.year : year + 1 };
}
