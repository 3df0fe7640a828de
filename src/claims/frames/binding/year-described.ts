import { has } from "../../text/items.ts";
import type { Mention, Sentence } from "../sentence.ts";

/**
 * "so với năm 2020 - năm mà tỉnh đứng cuối cả nước với 73,25%": the year that a clause on it goes on about, whether it
 * is compared with or not. Null where a place stands in no such clause.
 */
export function yearDescribed({ items, mentions, bracket }: Sentence, at: number): Mention | null {
  for (let i = at - 1; i > 1; i -= 1) {
    const item = items[i]!;
    if (has(item, "comma", "semicolon") || bracket[i] !== bracket[at]) return null;
    if (!has(item, "years") || has(items[i + 1], "year")) continue;
    const leads =
      /^(mà|khi|có|đánh dấu)$/.test(items[i + 1]?.word ?? "") || has(items[i + 1], "self", "unit");
    const year = mentions.findLast((one) => one.slot === "year" && one.at < i);
    if (!leads || !year || i - year.at > 3) return null;
    const joined = items
      .slice(year.at + 1, i)
      .every((one) => has(one, "comma", "dash", "open") || /^(là|cũng|chính|-|–)$/.test(one.word));
    const anew = mentions.some((one) => one.slot === "year" && one.at > i && one.at < at);
    return joined && i > year.at + 1 && !anew ? year : null;
  }
  return null;
}
