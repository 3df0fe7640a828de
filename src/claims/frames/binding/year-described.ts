import { has } from "../../text/items.ts";
import { takenAsBase } from "../roles/of-years.ts";
import type { Mention, Sentence } from "../sentence.ts";

/**
 * "so với năm 2020 - năm mà tỉnh đứng cuối cả nước với 73,25%": the year that a clause on it goes on about, whether it
 * is compared with or not. Null where a place stands in no such clause.
 */
export function yearDescribed({ items, mentions, bracket, around }: Sentence, at: number): Mention | null {
  const own = bracket[at]!;
  for (let i = at - 1; i > 1; i -= 1) {
    const item = items[i]!;
    // "… là năm tỉnh đứng đầu cả nước (39,84 điểm)": its bracket hangs on the clause.
    if (bracket[i] === own && own !== 0) continue;
    const when = has(item, "comma") ? whenClause({ items, mentions } as Sentence, i) : null;
    if (when) return mentions.some((one) => one.slot === "year" && one.at > i && one.at < at) ? null : when;
    if (has(item, "comma", "semicolon") || bracket[i] !== (own === 0 ? 0 : around[own])) return null;
    if (!has(item, "years") || has(items[i + 1], "year")) continue;
    const leads =
      /^(mà|khi|có|đánh dấu|đạt|giữ|xếp|đứng|được|cao|thấp|tốt)$/.test(items[i + 1]?.word ?? "") ||
      has(items[i + 1], "self", "unit", "highest", "lowest");
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

/** "so với năm 2022, khi thành phố cũng đứng thứ 2": the year compared with that a clause behind it tells more of. */
function whenClause({ items, mentions }: Sentence, comma: number): Mention | null {
  // "tăng 1,99 điểm so với 2018, khi ấy Tham gia thứ 5": then is the year spoken of.
  const then = /^(ấy|đó)$/.test(items[comma + 2]?.word ?? "");
  if (then || !/^(khi|lúc)$/.test(items[comma + 1]?.word ?? "")) return null;
  const year = mentions.find(
    (one) =>
      one.slot === "year" && (one.at === comma - 1 || (one.at === comma - 3 && takenAsBase(items, one.at))),
  );
  return year?.role === "compared" ? year : null;
}

/**
 * "61,71 (năm 2012, khi thành phố rơi xuống hạng 12)", "58,58 điểm (2009, hạng 31)": the year that opens the bracket
 * behind a figure, before a clause on it or the place of that year.
 */
function yearInside({ items, mentions }: Sentence, open: number, close: number): Mention | null {
  const at = has(items[open + 1], "years") ? open + 2 : open + 1;
  if (!has(items[at], "year") || !has(items[at + 1], "comma")) return null;
  const placed = items
    .slice(at + 2, close)
    .every((item) => has(item, "rank", "fraction", "number") || /^(xếp|đứng)$/.test(item.word));
  if (!placed && !/^(khi|lúc|năm)$/.test(items[at + 2]?.word ?? "")) return null;
  const year = mentions.find((one) => one.slot === "year" && one.at === at);
  return year?.role === "subject" ? year : null;
}

/** "83,92% (thứ 51/62) năm 2022": the year right behind a bracket that tells the place of a score. */
export function yearBehind({ items, mentions, bracket }: Sentence, open: number): Mention | null {
  const close = items.findIndex((item, i) => i > open && has(item, "close"));
  const year = has(items[close + 1], "years") ? close + 2 : close + 1;
  const plain = items
    .slice(open + 1, close)
    .every((item) => has(item, "rank", "fraction", "number", "points", "percent"));
  const clause = yearInside({ items, mentions } as Sentence, open, close);
  if (clause) return clause;
  return plain && has(items[year], "year") && bracket[year] !== bracket[open]
    ? (mentions.find((one) => one.at === year && one.role === "subject") ?? null)
    : null;
}

/** "87,14% (thứ 32/61) năm 2023 và 89,13% (thứ 8/61) năm 2024": the year right behind the bracket that hangs on a figure. */
export function yearBehindBracket(
  { items, mentions, bracket, around }: Sentence,
  at: number,
): Mention | null {
  const own = bracket[at]!;
  if (around[own] !== 0) return null;
  const opened = bracket.indexOf(own);
  const closed = bracket.lastIndexOf(own);
  const figure = items[opened - 1]?.number ?? items[opened - 2]?.number;
  if (!figure || mentions.some((one) => one.slot === "year" && bracket[one.at] === own)) return null;
  const next = has(items[closed + 1], "years") ? closed + 2 : closed + 1;
  return mentions.find((one) => one.slot === "year" && one.at === next && one.year !== undefined) ?? null;
}

/**
 * "xếp thứ 49/61, trong khi năm 2022 xếp thứ 32; còn kém 5,55 điểm": behind the stop the year of an aside that had its
 * number is left; so is the last year of "A 5,09 điểm, năm ngoái 4,49; B 7,41", once another part is named.
 */
export function asideLeft(
  { items, bracket, mentions }: Sentence,
  at: number,
  { slot, at: year, step }: Mention,
): boolean {
  if (slot !== "year" || bracket[year] !== 0) return false;
  const stop = items.findIndex((item, i) => i > year && i < at && has(item, "semicolon"));
  if (stop < 0) return false;
  const told = items.slice(year + 1, stop).some((item) => has(item, "number", "fraction"));
  const anew = mentions.some(
    (one) => (one.slot === "component" || one.slot === "index") && one.at > stop && one.at < at,
  );
  if (Number(step) < 0 && anew && told)
    return items.slice(0, year).some((item) => has(item, "number", "fraction"));
  const opening = items
    .slice(Math.max(0, year - 4), year)
    .map(({ word }) => word)
    .join(" ");
  return told && /(^| )trong (khi|lúc)( đó)?( năm)?$/.test(opening);
}
