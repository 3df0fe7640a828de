import { has, type Item, idsOf } from "../text/items.ts";
import type { Sentence } from "./sentence.ts";

/** What may stand before a label in its line: nothing, a mark, or a word that sets it up as a part. */
function opensLabel({ items, clause }: Sentence, at: number): boolean {
  const prev = items[at - 1];
  if (!prev || clause[at - 1] !== clause[at]) return true;
  return (
    has(prev, "comma", "semicolon", "colon", "dash", "open", "quote", "parts", "only", "except", "points") ||
    /^(•|\+|\*|–|về|riêng|và|còn|mảng|trục|khâu|điểm|mục|nhóm|cả|ở|là|nhưng|song|mà|gồm|gồm có|như|với|có|\d{1,2}|\.|\))$/.test(
      prev.word,
    )
  );
}

/** Whether an everyday word is the label of what follows: "Minh bạch: hạng 3", "đất đai 6,52 (hạng 12)". */
export function labels(sentence: Sentence, at: number): boolean {
  const { items } = sentence;
  const next = items[at + 1];
  // A cell of a table that holds the name and nothing else.
  if (!next)
    return items
      .slice(0, at)
      .every((item) => has(item, "quote", "dash", "parts") || /^[.\d]+$/.test(item.word));
  if (!opensLabel(sentence, at)) return false;
  // "Thời gian: 8 giờ 15": what follows is no figure.
  if (has(next, "colon") && (items[at + 2]?.protected || has(items[at + 2], "noise"))) return false;
  // "(Gia nhập) 7,56 / (Đất đai) 7,86"
  if (has(items[at - 1], "open") && has(next, "close") && valued(items, at + 2)) return true;
  // "Cái “môi trường” của mình hạng 55"
  if (has(items[at - 1], "quote") && has(next, "quote")) return true;
  const headed = has(items[at - 1], "parts", "points") && !has(items[at - 2], "number");
  const told =
    has(next, "colon", "open", "number", "fraction", "first", "last", "second", "last-but-one", "dash") ||
    (has(next, "rank") && /^(hạng|thứ|xếp|đứng|vị)/.test(next.word)) ||
    (has(next, "reach") && has(items[at + 2], "number", "about", "over", "nearly")) ||
    // "môi trường lên 3,63"
    (has(next, "to") && (items[at + 2]?.number?.decimals ?? 0) > 0) ||
    // "; minh bạch từ hạng 10 tụt xuống hạng 42"
    (has(next, "from") && (has(items[at + 2], "rank", "number", "first") || items[at + 2]?.word === "chỗ"));
  // "nổi trội về môi trường": the matter that the sentence is about.
  // "Dịch vụ công thì vẫn khá, hạng 14", "giải trình lọt top 10": the name opens its sentence, and a predicate follows.
  const opens = items
    .slice(0, at)
    .every((item) => has(item, "dash", "quote") || /^[*+•.👉]$/u.test(item.word));
  if (
    opens &&
    (/^(thì|lọt|vào|vẫn|cũng|đang|rớt|tụt|vươn|leo)$/.test(next.word) || has(next, "group", "tier"))
  )
    return true;
  // "– Dịch vụ hỗ trợ, từ hạng 18 lên hạng 4."
  // "Nội dung có hạng tốt nhất: môi trường, hạng 4"
  // "Có hai nội dung vẫn nhích lên, đó là môi trường, thêm 0,08 điểm"
  const set = has(items[at - 1], "colon") || (items[at - 1]?.word === "là" && items[at - 2]?.word === "đó");
  if ((opens || set) && has(next, "comma") && has(items[at + 2], "from", "rank", "number", "up", "down"))
    return true;
  const ends = has(next, "comma", "semicolon") || /^[.!?]$/.test(next.word);
  if (items[at - 1]?.word === "về" && ends) return true;
  // "Chỉ có trục Tham gia có điểm cao hơn trung bình"
  if (/^(trục|mảng|khâu|mục|nhóm)$/.test(items[at - 1]?.word ?? "") && has(next, "reach")) return true;
  const moved = has(next, "up", "down", "same") && (headed || valued(items, at + 2));
  return told || moved || (headed && has(next, "reach", "year", "years", "relative-year"));
}

/** "Môi trường giảm 0,3 điểm", "đất đai tụt 12 bậc": a move in points or places follows. */
function valued(items: readonly Item[], at: number): boolean {
  return items
    .slice(at, at + 4)
    .some(
      (item, i, next) =>
        item.number && (item.number.decimals > 1 || has(next[i + 1], "points", "places", "percent-points")),
    );
}

/**
 * Ids of a component that is told by its number: "chỉ số thành phần thứ 4", "nội dung số 6", "lĩnh vực 3", in the order
 * of the framework ("papi/#4"), or by the name in the bracket behind ("nội dung 4 (Kiểm soát tham nhũng)"). Null where
 * the number counts something, or the name itself follows.
 */
export function partByNumber(items: readonly Item[], at: number): string[] | null {
  if (has(items[at - 1], "number", "fraction") || /^(các|những|số|mỗi)$/.test(items[at - 1]?.word ?? ""))
    return null;
  const led = /^(thứ|số)$/.test(items[at + 1]?.word ?? "");
  const place = led ? at + 2 : at + 1;
  if (!led && items[at + 1]?.word === "thứ nhất")
    return named(items, at + 2) ? null : numberedIds(items[at]!, 1);
  const item = items[place];
  const number = item?.number;
  if (!number || item.denominator || number.decimals > 0 || number.value < 1 || number.value > 10)
    return null;
  const next = items[place + 1];
  if (has(next, "points", "percent", "parts", "places", "provinces", "years", "up", "down") && !led)
    return null;
  const inside = items[place + 2];
  if (has(next, "open") && has(inside, "component", "part-name") && has(items[place + 3], "close"))
    return [...idsOf(inside!, "component"), ...idsOf(inside!, "part-name")];
  return named(items, place + 1) ? null : numberedIds(items[at]!, number.value);
}

/** Whether the name follows the number of a component: "nội dung 4: Kiểm soát tham nhũng". */
function named(items: readonly Item[], at: number): boolean {
  return items
    .slice(at, at + 3)
    .some((item, i, next) => has(item, "component", "part-name") && next.slice(0, i).every(isMark));
}

const isMark = (item: Item): boolean =>
  has(item, "open", "colon", "dash", "comma", "quote", "parts") || /^(là|về|-)$/.test(item.word);

/** Ids of a component told by its number, one for each index of the data. */
function numberedIds(parts: Item, number: number): string[] {
  return idsOf(parts, "parts").map((index) => `${index}/#${number}`);
}

/** Whether a number is the ordinal of a component and no place: "chỉ số thành phần thứ 4". */
export function countsPart(items: readonly Item[], at: number): boolean {
  const led = /^(thứ|số)$/.test(items[at - 1]?.word ?? "");
  const parts = led ? at - 2 : at - 1;
  const value = items[at]?.number?.value ?? 0;
  return (
    has(items[parts], "parts") && !has(items[parts - 1], "number", "fraction") && value >= 1 && value <= 10
  );
}
