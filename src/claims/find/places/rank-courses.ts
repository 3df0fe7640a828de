import type { Sentence } from "../../frames/sentence.ts";
import { has } from "../../text/items.ts";

/** "đang hạng 6 tụt xuống hạng 47": where a course leaves. */
export function leavesNow({ items, clause }: Sentence, at: number): boolean {
  const now = items.slice(Math.max(0, at - 3), at).some(({ word }) => /^(đang|đang ở|đang từ)$/.test(word));
  const next = items[at + 1];
  return (
    now &&
    has(next, "up", "down") &&
    items
      .slice(at + 2, at + 6)
      .some((one, i) => one.number !== undefined && clause[at + 2 + i] === clause[at])
  );
}

/** "rớt từ 56 xuống 61", "nhảy từ 47 lên 28": whole numbers after a verb that places move by. */
export function movesInRank({ items, clause }: Sentence, at: number): boolean {
  const end = items.findIndex((item, i) => i > at && clause[i] === clause[at] && item.number !== undefined);
  const [from, to] = [items[at]!.number!, items[end]?.number];
  return (
    /^(rớt|tụt|lùi|rơi|nhảy|nhảy vọt|leo|vươn|bật|vọt|thăng|tụt dốc)$/.test(items[at - 2]?.word ?? "") &&
    end - at <= 2 &&
    has(items[at + 1], "to") &&
    to !== undefined &&
    [from, to].every(({ value, decimals }) => decimals === 0 && value >= 1 && value <= 64) &&
    !has(items[end + 1], "points", "percent", "parts", "places")
  );
}

/** "Chi phí thời gian thì xuống 53": of a part out of ten points no such number is a score. */
export function partMovedTo({ items, mentions }: Sentence, at: number): boolean {
  const { number, denominator } = items[at]!;
  const next = items[at + 1];
  const ends = next === undefined || has(next, "comma", "semicolon", "close") || /^[.!]$/.test(next.word);
  if (!number || denominator || number.spelled || number.value <= 10 || number.value > 63) return false;
  if (!ends || !/(^| )(xuống|lên|về)$/.test(items[at - 1]?.word ?? "")) return false;
  const part = mentions.findLast((one) => one.at < at);
  return (
    part?.slot === "component" &&
    part.role === "subject" &&
    part.ids.some((id) => /^(papi|pci)\//.test(id)) &&
    items
      .slice(part.at + 1, at - 1)
      .every(({ word }) => /^(thì|lại|đã|tụt|rớt|rơi|lùi|vọt|leo|cũng)$/.test(word))
  );
}
