import { numbersOf, tightAfter } from "../../frames/binding/bind.ts";
import type { Sentence } from "../../frames/sentence.ts";
import { endOf } from "../cues.ts";

/** "2021 - 2022: điểm 66,11 lên 66,30": the number before one that is led up to, without its "từ". */
function bare({ items, clause }: Sentence, at: number, numbers: readonly number[]): boolean {
  const next = numbers[numbers.indexOf(at) + 1];
  return (
    next !== undefined &&
    next - at <= 3 &&
    clause[next] === clause[at] &&
    items.slice(at + 1, next).some(({ word }) => /^(lên|xuống|còn)$/.test(word))
  );
}

/** "từ 43,54 năm 2021 xuống 40,71, 40,90 và 41,20 điểm năm 2024": as many scores as years from the first to the last. */
function betweenEnds(sentence: Sentence): Map<number, number> {
  const scores = numbersOf(sentence).filter((at) => sentence.items[at]!.number!.decimals > 0);
  const [first, last] = [scores[0], scores.at(-1)];
  if (first === undefined || last === undefined || scores.length < 3) return new Map();
  const from = tightAfter(sentence, first, "year")?.year;
  const to = tightAfter(sentence, last, "year")?.year;
  const row = scores.slice(1, -1).every((at) => !tightAfter(sentence, at, "year"));
  if (from === undefined || to === undefined || to - from + 1 !== scores.length || !row) return new Map();
  return endOf(sentence, first) === "from" ? new Map(scores.map((at, i) => [at, from + i])) : new Map();
}

/**
 * A course through a span of years: the number after "từ" is of its first year, each after "lên", "xuống", "còn" of
 * the next, and what stands between belongs to the year last reached. Empty where the steps do not fill the span.
 */
export function chainOf(sentence: Sentence): Map<number, number> {
  const span = sentence.items.find(
    (item) => item.protected?.kind === "span" && item.protected.from,
  )?.protected;
  const told = sentence.mentions.some((one) => one.slot === "year" && one.role === "subject");
  const years = new Map<number, number>();
  if (told) return betweenEnds(sentence);
  if (!span) return years;
  let year = span.from!;
  let furthest = year;
  let begun = false;
  const numbers = numbersOf(sentence);
  for (const at of numbers) {
    const end = endOf(sentence, at);
    if (end === "from") {
      year = span.from!;
      begun = true;
    } else if (end === null && !begun && bare(sentence, at, numbers)) begun = true;
    else if (end === "to" && sentence.bracket[at] === 0) year += 1;
    if (begun) years.set(at, year);
    furthest = Math.max(furthest, year);
  }
  if (furthest === span.to) return years;
  // "(2019 - 2023), từ 43,84 điểm còn 38,97 điểm": the two ends alone.
  const ends = [...years.entries()].filter(([at]) => sentence.bracket[at] === 0);
  if (ends.length !== 2 || ends[0]![1] !== span.from || furthest !== span.from! + 1) return new Map();
  return new Map([
    [ends[0]![0], span.from!],
    [ends[1]![0], span.to!],
  ]);
}
