import type { Scene } from "../../../frames/scene.ts";
import type { Sentence } from "../../../frames/sentence.ts";
import { has, type Item, lastBefore } from "../../../text/items.ts";
import { directionOf } from "../../cues.ts";

const MOST = /^(nhiều|mạnh|lớn|sâu|nặng|cao|nhanh|rõ|rõ rệt|đáng kể|ấn tượng|vượt trội) nhất$/;

/** Words that only measure a move: without one they are about something else. */
export const ONLY_OF_MOVES = /^(nặng|rõ|rõ rệt|đáng kể|ấn tượng) nhất$/;

const between = (item: Item): boolean =>
  has(
    item,
    "comma",
    "open",
    "unit",
    "component",
    "part-name",
    "link",
    "self",
    "nation",
    "region",
    "quote",
    "dash",
    "colon",
    "parts",
    "among",
    "provinces",
  ) || /^(là|thuộc về|thuộc|về|ở|với|tới|đến|gần|hơn|các|vẫn)$/.test(item.word);

/** The way of the verb of change that a superlative belongs to: "tăng mạnh nhất", "mức giảm sâu nhất". */
export function wayOfMost({ items, clause }: Sentence, at: number): 1 | -1 | 0 | null {
  for (let i = at - 1; i >= Math.max(0, at - 3) && clause[i] === clause[at]; i -= 1)
    if (directionOf(items[i]) !== null && !has(items[i], "noise")) return directionOf(items[i]);
  return null;
}

/**
 * "giảm nhiều nhất, 0,73 điểm", "tăng mạnh nhất (0,54 điểm)", "mức tăng cao nhất thuộc về Tây Ninh, 8,11 điểm": the way
 * of the greatest move that a number right behind measures; null where the number is no such move.
 */
export function movedMost(sentence: Sentence, at: number): { way: 1 | -1; at: number } | null {
  const { items } = sentence;
  for (let i = at - 1; i >= Math.max(0, at - 10); i -= 1) {
    const item = items[i]!;
    if (has(item, "highest", "lowest") && MOST.test(item.word)) {
      const way = wayOfMost(sentence, i);
      return way ? { way, at: i } : null;
    }
    const ranked = wayOfNext(items, i) ?? wayOfFollower(sentence, i);
    if (ranked) return { way: ranked, at: i };
    const dated = has(items[at - 1], "open") && has(item, "year", "years", "index");
    if (!between(item) && !dated) return null;
  }
  return null;
}

/** "tăng nhiều nhất là A với 1,11 điểm, kế đến là B (0,85 điểm)": the way of the greatest move that the next one follows. */
function wayOfFollower(sentence: Sentence, at: number): 1 | -1 | null {
  const { items } = sentence;
  const words = `${items[at]!.word} ${items[at + 1]?.word ?? ""}`;
  if (
    !/^(kế|tiếp|rồi|kế tiếp|tiếp theo|kế đến|tiếp đến|sau đó|theo sau)( (đến|theo|là|đó|sau))?( |$)/.test(
      words,
    )
  )
    return null;
  const most = lastBefore(items, at, "highest", "lowest");
  const told = most < 0 ? null : wayOfMost(sentence, most);
  return told && MOST.test(items[most]!.word) && !items.slice(most, at).some((one) => has(one, "semicolon"))
    ? told
    : null;
}

/** "tăng nhiều thứ hai là A (0,82 điểm)", "giảm mạnh thứ ba": the way of a move that comes next to the greatest. */
function wayOfNext(items: readonly Item[], at: number): 1 | -1 | null {
  const place = has(items[at], "second")
    ? at
    : has(items[at], "number") && items[at - 1]?.word === "thứ"
      ? at - 1
      : 0;
  const before = items[place - 1];
  // "tăng mạnh" is one word of moves, "tăng nhiều" is two.
  if (!place || !before || !/(^| )(nhiều|mạnh|lớn|sâu|nhanh)$/.test(before.word)) return null;
  return directionOf(before) || directionOf(items[place - 2]) || null;
}

/**
 * "Cả tám nội dung đều giảm, nặng nhất là …": the way told in the clause before, which a bare superlative goes on
 * with; null where the clause before counts no parts or tells no way.
 */
export function wayBefore({ items, clause }: Sentence, at: number): 1 | -1 | null {
  if (!MOST.test(items[at]!.word) || items[at]!.word === "cao nhất") return null;
  for (let i = at - 1; i >= Math.max(0, at - 14); i -= 1) {
    const item = items[i]!;
    if (has(item, "semicolon")) return null;
    const way = has(item, "noise") ? null : directionOf(item);
    if (!way) continue;
    const counted = items
      .slice(Math.max(0, i - 5), i)
      .some((one) => has(one, "parts", "number", "fraction", "all"));
    return counted && clause[i] !== clause[at] ? way : null;
  }
  return null;
}

/** "Mức tăng PAPI của tỉnh đứng thứ nhất cả nước": what is placed is the move, not the score; null where it is not. */
export function growthBefore({ sentence }: Scene, at: number): 1 | -1 | null {
  const { items, clause } = sentence;
  const sized = items.some(
    (item, i) =>
      i < at &&
      i >= at - 12 &&
      /^(mức|độ)$/.test(item.word) &&
      directionOf(items[i + 1]) !== null &&
      items[i + 2]?.number,
  );
  for (let i = at - 1; i >= Math.max(0, at - 12) && clause[i] === clause[at]; i -= 1) {
    const item = items[i]!;
    // "Mức tăng 7,11 điểm và 58 bậc là lớn nhất cả nước"
    if (sized && has(item, "number", "points", "percent-points", "places", "link", "reach")) continue;
    if (has(item, "number", "fraction", "reach")) return null;
    const way = has(item, "noise") ? null : directionOf(item);
    if (!way) continue;
    const named = /^(mức|tốc độ|độ|tốc|về)$/.test(items[i - 1]?.word ?? "") || item.word === "tăng trưởng";
    return named ? way : null;
  }
  return growthAfter(items, at);
}

/** "xếp thứ nhất về mức tăng điểm". */
function growthAfter(items: readonly Item[], at: number): 1 | -1 | null {
  const about = items.findIndex(({ word }, i) => i > at && i <= at + 5 && /^(về)$/.test(word));
  const led = about > 0 && /^(mức|tốc độ|độ|tốc)$/.test(items[about + 1]?.word ?? "");
  const way = led ? (directionOf(items[about + 2]) ?? directionOf(items[about + 3])) : null;
  return way || null;
}

/**
 * "giảm rất ít (0,03 điểm)", "tăng nhẹ (+0,16)", "mức tăng so với năm 2023 là 3,65 điểm": the way of a move told right
 * before its size; null where the number measures something else.
 */
export function sizeOfMove(sentence: Sentence, at: number): { way: 1 | -1; at: number } | null {
  const { items, bracket } = sentence;
  if (has(items[at - 1], "open") && bracket[at] !== 0) {
    for (let i = at - 2; i >= Math.max(0, at - 5); i -= 1) {
      const way = has(items[i], "noise") ? null : directionOf(items[i]);
      if (way) return { way, at: i };
      if (
        !/^(rất|ít|nhẹ|nhiều|khá|chút|một|mạnh|sâu|đáng|kể|không|quá|chỉ|điểm)$/.test(items[i]!.word) &&
        !has(items[i], "points")
      )
        return null;
    }
    return null;
  }
  if (items[at - 1]?.word !== "là" && items[at - 1]?.word !== "đạt") return null;
  for (let i = at - 2; i >= Math.max(0, at - 14); i -= 1) {
    const item = items[i]!;
    if (has(item, "number", "fraction", "semicolon", "comma")) return null;
    const way = has(item, "noise") ? null : directionOf(item);
    if (way)
      return /^(mức|mức độ|lượng|khoản|con số)$/.test(items[i - 1]?.word ?? "") ? { way, at: i } : null;
  }
  return null;
}
