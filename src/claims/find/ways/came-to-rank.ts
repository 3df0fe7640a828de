import type { Claim } from "../../frames/claim.ts";
import type { Scene } from "../../frames/scene.ts";
import type { Sentence } from "../../frames/sentence.ts";
import { has, type Item } from "../../text/items.ts";
import { directionOf } from "../cues.ts";
import { claimAt } from "../make.ts";

/* A verb before the rank that it led to: its way is told, and no amount. */

/** Which way a verb goes; of "lên" and "xuống" by themselves too. */
export const wayOf = (item: Item): 1 | -1 | 0 | null =>
  item.word === "lên" ? 1 : item.word === "xuống" ? -1 : directionOf(item);

/** "lại lên hạng 56", "từ hạng 44 tụt xuống hạng 12": where a rank came to, with where it came from if that is told. */
function toRank({ items, clause }: Sentence, at: number): { from?: number; to: number } | null {
  let next = at + 1;
  if (!/hạng$/.test(items[at]!.word)) {
    if (/^(lên|xuống|về|tới|đến)$/.test(items[next]?.word ?? "")) next += 1;
    if (!/^(hạng|thứ|vị trí|vị trí thứ|hạng thứ|thứ hạng)$/.test(items[next]?.word ?? "")) return null;
    next += 1;
  }
  const place = (item: Item | undefined) =>
    item?.number && item.number.decimals === 0 && item.number.value > 0 ? item.number.value : null;
  const to = place(items[next]);
  if (to === null || has(items[next + 1], "places", "points", "parts", "provinces", "years", "times"))
    return null;
  const left = items.findLastIndex((one, i) => i < at && clause[i] === clause[at] && has(one, "from"));
  // "quán quân 2019, xuống hạng 8", "Sau khi đứng thứ 4 năm 2014, …": it came from a place told before, of whichever year.
  const places = items
    .slice(0, at)
    .some((one) => has(one, "rank", "first", "second", "last", "last-but-one"));
  if (left < 0 && places) return null;
  const from =
    left < 0
      ? undefined
      : items
          .slice(left + 1, left + 4)
          .map(place)
          .find((one) => one !== null);
  return left >= 0 && from === undefined ? null : { to, ...(from ? { from } : {}) };
}

/** The way of a verb before its rank: of the two places where both are told, else from the year before or one told. */
export function courseTold(scene: Scene, at: number): Claim[] {
  const { sentence, context } = scene;
  const ends = toRank(sentence, at);
  const direction = wayOf(sentence.items[at]!);
  if (!ends || direction === null) return [];
  // "rơi xuống hạng 54": told once.
  if (/^(lên|xuống)$/.test(sentence.items[at]!.word) && has(sentence.items[at - 1], "up", "down")) return [];
  const claim = claimAt(scene, at, "direction", at, { direction, of: "rank" });
  if (!claim?.binding.unit || claim.binding.year === null) return [];
  const { index, component, unit, against } = claim.binding;
  const stays =
    index &&
    against !== null &&
    scene.facts.places(index, component, unit, claim.binding.year, against)?.value === 0;
  if (stays) return [];
  const { from, to } = ends;
  if (from !== undefined)
    return Math.sign(from - to) === direction ? [] : [{ ...claim, stated: { from, to } }];
  const { year } = claim.binding;
  const told = new Set([
    ...context.years,
    ...context.yearsBefore,
    ...sentence.mentions.map((one) => one.year ?? year),
  ]);
  const since = [...told].filter((one) => one < year && one !== claim.binding.against);
  return [
    { ...claim, others: [...claim.others, ...since.map((one) => ({ ...claim.binding, against: one }))] },
  ];
}
