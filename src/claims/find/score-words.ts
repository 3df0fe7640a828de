import type { Scene } from "../frames/scene.ts";
import type { Sentence } from "../frames/sentence.ts";
import { has } from "../text/items.ts";

/* What the words around a number of points say of it. */

/** "tăng 1,52 điểm so với kết quả 63,08 điểm của năm 2012": the year right behind a figure compared with. */
export function datedBehind({ items, mentions }: Sentence, at: number): boolean {
  const year = mentions.find((one) => one.slot === "year" && one.year !== undefined && one.at > at);
  return (
    year !== undefined &&
    items
      .slice(at + 1, year.at)
      .every((item) => has(item, "points", "percent", "years") || /^(của|năm|vào|trong)$/.test(item.word))
  );
}

/** Whether a move is told of each of several, or of moves named before. */
export function ofEach({ items, mentions }: Sentence, at: number): boolean {
  const near = items.slice(Math.max(0, at - 8), at);
  return (
    near.some(({ word }) => /^(mỗi|từng|đều|các|những|mức)$/.test(word)) ||
    mentions.filter((one) => one.slot === "component" && one.at < at).length > 1
  );
}

/** "Thủ tục hành chính công: từ 7,70": the least that is aimed at, where nothing says what it became. */
export function leadsNowhere({ items }: Sentence, at: number): boolean {
  return (
    has(items[at - 1], "from") &&
    !items.some(
      (item, i) =>
        i !== at &&
        (has(item, "to", "up", "down", "year", "relative-year", "compared") || /^[→⇒➔➜⟶]$/.test(item.word)),
    )
  );
}

/** Whether an index or component is named between two numbers: the second goes on with nothing of the first. */
export function renamed({ mentions }: Sentence, from: number, to: number): boolean {
  return mentions.some(
    (one) =>
      (one.slot === "index" || one.slot === "component") &&
      one.role === "subject" &&
      one.at > from &&
      one.at < to,
  );
}

/** "cao hơn mức trung bình toàn quốc là 83,49%": a number as large as a score behind "là" is the mean itself. */
export function valueOfMean({ sentence }: Scene, at: number, value: number): boolean {
  const { items, mentions } = sentence;
  const middle = items.findLastIndex((one, i) => i < at && i >= at - 6 && has(one, "mean", "median"));
  const large = mentions.some((one) => one.slot === "component" && one.ids.length > 0) ? 2.5 : 20;
  return middle >= 0 && items[at - 1]?.word === "là" && value > large;
}
