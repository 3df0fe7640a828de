import type { Scene } from "../../frames/scene.ts";
import { baseUnit } from "../../lexicon/lexicon.ts";
import { has, type Item, lastBefore } from "../../text/items.ts";

const ENDS = /^([.!]|một chút|một|hẳn|nhẹ|rõ|rõ rệt|và|nhưng|song|còn)$/;

/** What may stand between the one compared with and the word that compares: the one spoken of. */
const passes = (item: Item): boolean =>
  has(item, "self", "unit", "comma", "colon", "nation", "link", "years", "year") ||
  /^(thì|vẫn|lại|cũng|còn|của|năm)$/.test(item.word);

/**
 * "So với bình quân cả nước, tỉnh cao hơn; so với Bình Định thì xếp trên": the unit or mean that the comparison opened
 * with. Null where nothing opens it, or the word goes on.
 */
export function openedWith({ sentence }: Scene, at: number): string | null {
  const { items, mentions, bracket } = sentence;
  const next = items[at + 1];
  if (next !== undefined && !has(next, "comma", "semicolon", "close") && !ENDS.test(next.word)) return null;
  const from = lastBefore(items, at, "compared");
  if (from < 0 || at - from > 14) return null;
  const middle = items.findIndex((item, i) => i > from && i <= from + 2 && has(item, "mean", "median"));
  const unit = mentions.find((one) => one.slot === "unit" && one.at > from && one.at <= from + 2);
  const other = middle > 0 ? middle : unit?.role === "compared" ? unit.at : -1;
  // "So với Trà Vinh (58,58 điểm) tỉnh cao hơn": its figure in a bracket.
  const told = (i: number) => bracket[i] !== 0 && bracket[i] !== bracket[at];
  if (other < 0 || !items.slice(other + 1, at).every((item, i) => passes(item) || told(other + 1 + i)))
    return null;
  // "So với Gia Lai và Kon Tum, tỉnh …": of which one is not settled here.
  const several = mentions.filter(
    (one) => one.slot === "unit" && one.role === "compared" && one.at > from && one.at < at,
  );
  if (several.length > 1) return null;
  if (middle > 0) return has(items[middle], "median") ? "median" : "mean";
  return baseUnit(unit!.ids[0]!);
}
