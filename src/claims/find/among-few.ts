import type { Sentence } from "../frames/sentence.ts";
import { has } from "../text/items.ts";

/** More than these are units of a region or of the nation. */
const FEW = 20;

const SPELLED = /^(hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)$/;

const NAMED_BEFORE =
  /(vừa nêu|nêu trên|kể trên|vừa kể|nói trên|bảng trên|(tỉnh|thành phố|địa phương|đơn vị|nhóm|bảng) này)$/;

/**
 * "cuối cùng trong bốn tỉnh", "tăng mạnh nhất trong các tỉnh vừa nêu", "thứ hai trong nhóm này": a place or superlative
 * among units that the text named before, not among those of a region or the nation.
 */
export function amongFew({ items, mentions }: Sentence, at: number): boolean {
  const among = items.findIndex(
    (one, i) => i > at && i <= at + 3 && (has(one, "among") || /^(trong|trong số|giữa)$/.test(one.word)),
  );
  if (among < 0) return false;
  const stop = items.findIndex((one, i) => i > among && has(one, "comma", "semicolon", "close"));
  const end = Math.min(stop < 0 ? items.length : stop, among + 8);
  if (mentions.some(({ slot, at: place }) => slot === "scope" && place > at && place < end)) return false;
  const held = items.slice(among + 1, end).filter(({ word }) => word !== "số");
  const [count, counted] = held;
  const units = has(counted, "provinces", "self") || /^(địa phương|đơn vị)$/.test(counted?.word ?? "");
  const bare = counted === undefined || /^[.!?]$/.test(counted.word);
  const size = count?.number?.value ?? (SPELLED.test(count?.word ?? "") ? 2 : 0);
  if (size > 1 && size <= FEW) return units || (bare && count?.word !== "năm");
  const words = held.map(({ word }) => word).join(" ");
  return NAMED_BEFORE.test(words.replace(/ [.!?]$/, ""));
}
