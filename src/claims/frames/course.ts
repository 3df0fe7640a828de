import { has, type Item } from "../text/items.ts";
import { tightAfter } from "./binding/bind.ts";
import type { Sentence } from "./sentence.ts";

/** A course between two years told with its ends: "từ thứ 43 năm 2023 lên thứ 23 năm 2024". */
export interface Course {
  from: number;
  to: number;
  start: number;
  end: number;
}

/** The first course of a sentence whose two ends each name their year; null where there is none. */
export function courseOf(sentence: Sentence): Course | null {
  const { items, bracket, mentions } = sentence;
  for (let start = 0; start < items.length; start += 1) {
    if (!has(items[start], "from")) continue;
    const stop = items.findIndex((item, i) => i > start && has(item, "semicolon"));
    const years = mentions.filter(
      (one) =>
        one.slot === "year" &&
        one.year !== undefined &&
        one.at > start &&
        (stop < 0 || one.at < stop) &&
        (bracket[one.at] === bracket[start] ||
          (has(items[one.at - 1], "open") && has(items[one.at + 1], "close"))),
    );
    const [first, second] = years;
    if (!first || !second || first.year! >= second.year!) continue;
    const steps = items.slice(first.at + 1, second.at).some((item) => has(item, "to"));
    const numbers = items.some(
      (item, i) =>
        i > start &&
        i < first.at &&
        has(item, "number", "fraction") &&
        tightAfter(sentence, i, "year") === first,
    );
    if (steps && numbers) return { from: first.year!, to: second.year!, start, end: second.at };
  }
  return null;
}

/**
 * "rồi giảm 2,20 điểm còn 40,82 điểm năm 2023": a change led on to a score that bears its year is of that year, from
 * the one named before it. Null where no such score follows.
 */
export function ledUp(sentence: Sentence, at: number): Pick<Course, "from" | "to"> | null {
  const { items, mentions, bracket } = sentence;
  const moves = items.slice(Math.max(0, at - 2), at).some((item) => has(item, "up", "down"));
  const to = items.findIndex((item, i) => i > at && i <= at + 3 && has(item, "to"));
  const plain = items.slice(at + 1, to).every((item) => has(item, "points", "percent-points", "percent"));
  if (!moves || to < 0 || !plain) return null;
  const score = [to + 1, to + 2].find((i) => (items[i]?.number?.decimals ?? 0) > 0);
  const year = score === undefined ? undefined : tightAfter(sentence, score, "year")?.year;
  if (year === undefined) return null;
  const before = mentions.findLast(
    (one) => one.slot === "year" && one.year !== undefined && one.at < at && bracket[one.at] === bracket[at],
  );
  if (before?.role === "compared") return null;
  return { from: before && before.year! < year ? before.year! : year - 1, to: year };
}

/** The years of "từ năm 2020 đến năm 2021, …" before a claim; null where the sentence names none. */
export function spanBefore(
  { mentions, items, bracket }: Sentence,
  at: number,
): Pick<Course, "from" | "to"> | null {
  const years = mentions.filter(
    (one) => one.slot === "year" && one.role === "span" && one.year !== undefined && one.at < at,
  );
  const [first, second] = years.slice(-2);
  if (!first || !second || first.year! >= second.year! || bracket[first.at] !== bracket[at]) return null;
  const led = items.slice(Math.max(0, first.at - 2), first.at).some(({ word }) => /^(từ|kể từ)$/.test(word));
  const near =
    second.at - first.at <= 3 && !items.slice(second.at, at).some((item) => has(item, "semicolon"));
  return led && near ? { from: first.year!, to: second.year! } : null;
}

const isSpan = ({ protected: held }: Item): boolean => held?.kind === "span" && Boolean(held.to);

/**
 * "Giai đoạn 2018 - 2020, PAPI giảm 4,68 điểm (từ 47,05 điểm xuống 42,37 điểm)": the one span of years that a sentence
 * names before a claim, and no year besides; null for the span of a programme, or one that editions do not fill.
 */
export function periodBefore(
  { items, mentions, mood }: Sentence,
  at: number,
  years: readonly number[],
): Pick<Course, "from" | "to"> | null {
  const place = items.findIndex(isSpan);
  if (place < 0 || place > at || mood[at] || items.findLastIndex(isSpan) !== place) return null;
  // "Giai đoạn 2017 - 2019: tăng 5,72 điểm; riêng năm 2018 …": what is told behind a stop is another matter.
  const parted = (year: number) => year > at && items.slice(at, year).some((one) => has(one, "semicolon"));
  if (mentions.some((one) => one.slot === "year" && one.role !== "published" && !parted(one.at))) return null;
  const { from, to } = items[place]!.protected!;
  const planned = items
    .slice(Math.max(0, place - 7), place)
    .some(({ word }) =>
      /^(đề án|chương trình|kế hoạch|nghị quyết|dự án|chiến lược|nhiệm kỳ|án|quyết|trình)$/.test(word),
    );
  return planned || !years.includes(from!) || !years.includes(to!) ? null : { from: from!, to: to! };
}
