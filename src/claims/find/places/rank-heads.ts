import { readingAt } from "../../frames/binding/binding.ts";
import type { Scene } from "../../frames/scene.ts";
import type { Sentence } from "../../frames/sentence.ts";
import type { NumberRead } from "../../numbers/read-number.ts";
import { has, type Item } from "../../text/items.ts";
import type { Cue } from "../cues.ts";
import { numberRun } from "../rows/run.ts";

/* Words before a number that make it a place, or another thing after all. */

export const PLACE = /(thứ|hạng|hạng chung|vị trí|xếp|đứng|vị thứ|về thứ)$/;

/** Whether the words before a number speak of ranks: a rank named, and no points nearer to it. */
export function ofRanks(cues: readonly Cue[]): boolean {
  const told = cues.find(
    ({ concept, word }) => concept === "rank" || concept === "reach" || /điểm/.test(word),
  );
  return told?.concept === "rank" && PLACE.test(told.word);
}

/** "Các nội dung tăng hạng gồm: A (từ 39 lên 15)": whether a move in rank heads the brackets of a sentence. */
export function headedByMoves({ items, bracket }: Sentence, at: number): boolean {
  const told = items.findLast(
    (one, i) =>
      i < at && bracket[i] === 0 && (has(one, "up", "down", "points", "places") || has(one, "rank")),
  );
  return told !== undefined && /(hạng|bậc)$/.test(told.word);
}

/** Whether a row of years and numbers is headed by a word for ranks. */
export function headedByRanks(items: readonly Item[], at: number): boolean {
  const told = items.findLast((one, i) => i < at - 2 && has(one, "rank", "points", "places", "index"));
  const head = has(told, "index")
    ? items.findLast((one, i) => i < at - 2 && has(one, "rank", "points"))
    : told;
  return has(head, "rank") && PLACE.test(head!.word);
}

/** "họp thứ Năm, phòng 305": a day of the week bears a capital. */
export function isWeekday(items: readonly Item[], at: number): boolean {
  const { number, capital } = items[at]!;
  const prev = items[at - 1];
  return Boolean(
    number?.spelled &&
      capital &&
      prev?.word === "thứ" &&
      !prev.capital &&
      number.value >= 2 &&
      number.value <= 7,
  );
}

/** "thứ 3 từ dưới lên" counts from the last; null where nobody knows how many are ranked. */
export function fromBelow(scene: Scene, at: number, number: NumberRead): NumberRead | null {
  const { items } = scene.sentence;
  const next = items.slice(at + 1, at + 5).map(({ word }) => word);
  // "thấp thứ hai cả nước"
  const lowest = items[at - 1]?.word === "thứ" && /^(thấp|kém|yếu|bét)$/.test(items[at - 2]?.word ?? "");
  if (!lowest && !/^(tính |đếm |kể )?từ (dưới|cuối|cuối bảng|chót)( lên|$| )/.test(next.join(" ")))
    return number;
  const binding = readingAt(scene, at)?.binding;
  const ranked =
    binding?.index && binding.year !== null && binding.scope === "nation"
      ? scene.facts.ranked(binding.index, binding.component, binding.year)
      : null;
  return ranked === null ? null : { ...number, value: ranked - number.value + 1, spelled: true };
}

/**
 * "Ba nội dung đầu tiên, tỉnh xếp hạng 8, 25 và 17: …": three and more places that nobody shared out are of as many
 * things, and the first of them is not that of the whole.
 */
export function unsharedPlaces(scene: Scene, at: number): boolean {
  const run = numberRun(scene, at);
  const { items } = scene.sentence;
  return (
    run?.kind === "rank" &&
    run.numbers[0] === at &&
    run.numbers.length >= 3 &&
    run.numbers.slice(1).every((place) => !has(items[place - 1], "rank") && !items[place]!.denominator)
  );
}
