import { numbersOf } from "../../frames/binding/bind.ts";
import type { Sentence } from "../../frames/sentence.ts";
import { endOf } from "../cues.ts";

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
  if (!span || told) return years;
  let year = span.from!;
  let furthest = year;
  let begun = false;
  for (const at of numbersOf(sentence)) {
    const end = endOf(sentence, at);
    if (end === "from") {
      year = span.from!;
      begun = true;
    } else if (end === "to" && sentence.bracket[at] === 0) year += 1;
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
