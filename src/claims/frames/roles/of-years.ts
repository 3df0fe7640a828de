import { has, type Item } from "../../text/items.ts";
import type { Mention, Sentence } from "../sentence.ts";

/** "2021–2022–2023": three and more years parted by dashes are a row of them, and no span. */
export function inRowOfDashes(items: readonly Item[], at: number): boolean {
  let [first, last] = [at, at];
  while (has(items[first - 1], "dash") && has(items[first - 2], "year")) first -= 2;
  while (has(items[last + 1], "dash") && has(items[last + 2], "year")) last += 2;
  return last - first >= 4;
}

/** What a year does in its sentence: the one spoken of, compared with, published in, or an end of a span. */
export function yearRole({ items, clause, mood }: Sentence, at: number): Mention["role"] {
  const own = clause[at];
  const prev = items[at - 1] && /^(năm)$/.test(items[at - 1]!.word) ? at - 2 : at - 1;
  const cue = items[prev];
  if (cue && has(cue, "published")) return "published";
  if (cue && /^(cuối năm|đầu năm|quý|học|tháng|giữa)$/.test(cue.word)) return "span";
  // "Tính từ năm 2022, khi tỉnh ở hạng 54, …": what held then is told of that year.
  const when = has(items[at + 1], "comma", "dash") && /^(khi|lúc|thời điểm)$/.test(items[at + 2]?.word ?? "");
  if (cue && /^(từ|kể từ|từ sau|trước|tu)$/.test(cue.word))
    return when || has(items[at + 1], "colon") ? "subject" : "span";
  // "lần thứ hai sau năm 2021": since when.
  const since = cue?.word === "sau" && (has(items[prev - 1], "number") || has(items[prev - 2], "times"));
  if (since) return "span";
  // "kể từ đỉnh 2020"
  const peak =
    cue &&
    /^(đỉnh|mốc|đáy)$/.test(cue.word) &&
    items.slice(Math.max(0, prev - 2), prev).some(({ word }) => /^(từ|kể từ|so với)$/.test(word));
  if (peak) return "span";
  if (cue && /^(đến|tới|sang)$/.test(cue.word)) {
    const opened = items
      .slice(Math.max(0, prev - 4), prev)
      .some(
        (item, i, part) =>
          has(item, "year") && part.slice(0, i).some(({ word }) => /^(từ|tu|kể từ)$/.test(word)),
      );
    if (opened || mood[at] === "target") return "span";
  }
  if (takenAsBase(items, at)) return "compared";
  if (inRowOfDashes(items, at)) return "subject";
  if (cue && has(cue, "dash") && items[prev - 1] && has(items[prev - 1], "year", "years")) return "span";
  // "không so sánh điểm năm 2018 (44,80 điểm) với năm 2017": the year after "với" is the one compared with.
  const compares = items.findLastIndex(
    (item, i) =>
      i < at &&
      (item.word === "so sánh" ||
        (item.word === "so" && has(items[has(items[i + 1], "index") ? i + 2 : i + 1], "years", "year")) ||
        (item.word === "đối" && items[i + 1]?.word === "chiếu")),
  );
  // "xếp thứ 22, bằng đúng thứ hạng năm 2015": as high as in another year.
  const equal = items.slice(Math.max(0, prev - 3), prev).some(({ word }) => word === "bằng");
  if (equal && cue && has(cue, "rank", "points")) return "compared";
  const withYear = (i: number) => items[i]?.word === "với" && has(items[i + 1], "years", "year");
  if (compares >= 0 && cue?.word === "với" && clause[prev] === clause[compares]) return "compared";
  for (let back = at - 1; back >= Math.max(0, at - 8) && clause[back] === own; back -= 1) {
    const item = items[back]!;
    if (back === compares && items.some((_, i) => i > at && clause[i] === own && withYear(i)))
      return "subject";
    if (has(item, "year")) break;
    // "so với bình quân cả nước năm 2024": the year dates the mean; nothing moves since then.
    if (has(item, "mean", "median")) return "subject";
    // "so với năm 2019 – khi tỉnh đạt 41,86 điểm – …": what held then is told of it.
    if (has(item, "compared")) return when && has(items[at + 1], "dash") ? "subject" : "compared";
    if (has(item, "more", "less") && back >= at - 4 && !has(items[back + 1], "number")) return "compared";
    // "thấp hơn vị trí của năm 2022"
    if (has(item, "rank") && !has(items[back + 1], "number") && has(items[back - 1], "more", "less"))
      continue;
    if (has(item, "up", "down", "reach", "rank", "fraction") || (has(item, "number") && back < at - 4)) break;
  }
  return "subject";
}

/** "lấy năm 2022 làm mốc", "chọn năm 2022 làm gốc so sánh": the year that others are held against. */
export const takenAsBase = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.word === "làm" &&
  /^(mốc|gốc|chuẩn|cơ sở|nền|điểm tựa)$/.test(items[at + 2]?.word ?? "") &&
  items.slice(Math.max(0, at - 3), at).some(({ word }) => /^(lấy|chọn|coi)$/.test(word));
