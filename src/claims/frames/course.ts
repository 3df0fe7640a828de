import { has } from "../text/items.ts";
import { tightAfter } from "./bind.ts";
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
        bracket[one.at] === bracket[start],
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
