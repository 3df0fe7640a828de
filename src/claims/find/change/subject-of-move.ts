import type { Scene } from "../../frames/scene.ts";
import { has, type Item } from "../../text/items.ts";

/** "Chỉ số Đào tạo lao động tăng": the word only says what the name behind it is, and counts nothing. */
export const namesPart = (items: readonly Item[], at: number): boolean =>
  has(items[at], "parts") &&
  has(items[at + 1], "component") &&
  !has(items[at - 1], "number", "fraction", "all", "half", "among");

/** "Đào tạo lao động xếp thứ 57, nhưng có tăng so với năm trước": of the component whose figure was told right before. */
export function goesOn({ sentence }: Scene, at: number): boolean {
  const { items, mentions } = sentence;
  if (!has(items[at + 1], "compared")) return false;
  let cut = at - 1;
  while (cut > 0 && /^(có|đã|vẫn|cũng|lại|nhưng|song|và|bị)$/.test(items[cut]!.word)) cut -= 1;
  const joined = has(items[cut], "comma") || /^(và|nhưng|song)$/.test(items[cut + 1]?.word ?? "");
  const part = mentions.findLast(({ at: place }) => place < cut);
  const told = part ? items.slice(part.at + 1, cut + 1) : [];
  return (
    joined &&
    part?.slot === "component" &&
    part.role === "subject" &&
    told.some((one) => has(one, "number", "fraction")) &&
    told.every(
      (one) =>
        has(one, "number", "fraction", "rank", "reach", "points", "comma", "nation") || one.word === "thì",
    )
  );
}

/** "thứ hạng tụt lại", "điểm số được cải thiện": the subject stands before the verb. */
export function subjectBefore({ sentence }: Scene, at: number): "score" | "rank" | undefined {
  const { items, clause } = sentence;
  // "điểm số PCI năm 2018 của Ninh Thuận giảm": names between the subject and its verb do not count.
  let steps = 0;
  const near: Item[] = [];
  for (let i = at - 1; i >= 0 && clause[i] === clause[at] && steps < 3; i -= 1) {
    const item = items[i]!;
    if (has(item, "number", "fraction", "up", "down", "reach")) break;
    if (!has(item, "unit", "index", "years", "year", "self", "link") && item.word !== "của") steps += 1;
    near.push(item);
  }
  if (near.some((item) => has(item, "rank") && /(thứ hạng|hạng|vị trí)$/.test(item.word))) return "rank";
  return near.some((item) => has(item, "points")) ? "score" : undefined;
}

/** "PAPI đạt 45,10 điểm, tăng so với năm 2023": the score told right before goes on as the subject. */
export function scoreBefore({ sentence }: Scene, at: number): "score" | undefined {
  const { items } = sentence;
  // "có điểm số 5,90, giảm so với năm 2013"
  const named = has(items[at - 1], "comma") && (items[at - 2]?.number?.decimals ?? 0) > 0;
  if (named && has(items[at - 3], "points", "reach", "year") && has(items[at + 1], "compared"))
    return "score";
  const told = has(items[at - 1], "comma") && has(items[at - 2], "points") && has(items[at - 3], "number");
  const reached = items.slice(Math.max(0, at - 6), at - 3).some((one) => has(one, "reach"));
  // "PAPI 2023: 44,23 điểm, giảm nhẹ so với năm 2022"
  const listed = has(items[at - 4], "colon");
  return told && (reached || listed) && has(items[at + 1], "compared") ? "score" : undefined;
}
