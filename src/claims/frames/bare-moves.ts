import { meaning } from "../lexicon/lexicon.ts";
import { has, type Item } from "../text/items.ts";

/**
 * "bứt lên, cộng 2,27 điểm, cộng 13 bậc": a rise by a word that elsewhere sums up ("cộng hai nội dung", "cộng lại"),
 * where it opens its clause and points or places follow.
 */
export function setBareMoves(items: Item[]): void {
  for (const [at, item] of items.entries()) {
    if (item.word !== "cộng" || !items[at + 1]?.number || !has(items[at + 2], "points", "places")) continue;
    const [prev, last] = [items[at - 1], items[at - 2]];
    const opens =
      prev === undefined || has(prev, "comma", "colon", "semicolon", "open") || prev.word === "và";
    // "tổng hai nội dung, cộng 14,84 điểm"
    const sums = items.slice(Math.max(0, at - 8), at).some(({ word }) => /^(tổng|tổng cộng|gộp)$/.test(word));
    if (opens && !sums && !has(last, "parts")) items[at] = { ...item, meanings: [meaning("up")] };
  }
}
