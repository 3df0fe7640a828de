import { has, type Item, lastBefore } from "../text/items.ts";
import type { Scene } from "./scene.ts";
import type { Sentence } from "./sentence.ts";

/** Words that head a number and name nothing. */
const PLAIN =
  /^(kết|quả|kết quả|cụ|thể|cụ thể|tóm|lại|nói|gọn|tức|là|như|sau|lưu|ý|ghi|chú|số|liệu|trong|đó|thực|tế|tổng|hợp|chung|cuối|cùng|đáng|mừng|tin|vui|hiện|tại|đến|thời|nay|thành|tích|bảng|thông|chính|thức|công|bố|toàn|văn|con|nhận|xét|đánh|giá|và|của|về|vị|trí|mới|nhất|qua|các|năm|diễn|biến|theo|dõi|nhìn|rõ|ràng|rằng|biết|thấy|báo|cáo|dòng|sử|trước|thưa|kính|xét|soi|từng|riêng|chi|tiết|đi|vào|xin|tách|tuy|vậy|nhưng|song|cộng|tôi|ta|họ|mình|em|đáp|bảo)$/;

/** "PHÁT THANH VIÊN NAM: …", "Chị Diễm: …": who speaks, not what is spoken of. */
const SPEAKERS =
  /^(phát|thanh|viên|mc|phóng|ông|bà|anh|chị|đồng|đồng chí|đ|hỏi|đáp|trả|lời|trả lời|pv|khách|mời|dẫn|chương|bình luận|chủ|trì|thư|ký|đại|biểu|giám|đốc|bí|độc|giả|nam|nữ)$/;

const KNOWN = [
  "index",
  "component",
  "total",
  "unit",
  "self",
  "year",
  "years",
  "relative-year",
  "points",
  "rank",
  "reach",
  "region",
  "nation",
  "number",
  "fraction",
  "up",
  "down",
  "same",
  "places",
  "mean",
  "median",
  "date",
  "span",
  "highest",
  "lowest",
  "first",
  "last",
  "compared",
] as const;

/** Whether a claim stands under a label of unknown words, or beside a score that no total can be. */
export function underUnknownLabel({ sentence, facts, context }: Scene, at: number): boolean {
  const label = labelOf(sentence, at);
  const speaks = label?.some(({ word }) => SPEAKERS.test(word));
  if (
    label &&
    !speaks &&
    label.length > 0 &&
    label.length <= 8 &&
    label.some((item, i) => isName(item) && !eachPart(label, i)) &&
    !label.some(isKnown)
  )
    return true;
  const index = sentence.mentions.find((one) => one.slot === "index" && one.ids[0])?.ids[0] ?? context.index;
  const year = context.year ?? facts.years(index ?? "").at(-1) ?? null;
  const maximum = index && year !== null ? (facts.maximum(index, null, year) ?? 100) : 100;
  return beside(sentence, at, maximum * 0.15) || ofAnother(sentence, maximum * 1.2);
}

/** "Tây Ninh đứng đầu Cụm, 985 điểm": points that the index cannot have, in a sentence that does not name it. */
function ofAnother({ items, mentions }: Sentence, most: number): boolean {
  return (
    !mentions.some((one) => one.slot === "index" || one.slot === "component") &&
    items.some(
      ({ number }, i) =>
        number && !number.spelled && (number.otherwise ?? number.value) > most && has(items[i + 1], "points"),
    )
  );
}

const isKnown = (item: Item): boolean => has(item, ...KNOWN) || item.number !== undefined;
const isName = (item: Item): boolean =>
  has(item, "word", "part-name", "noise", "parts") && /\p{L}/u.test(item.word) && !PLAIN.test(item.word);

/** "Xét từng nội dung: 06 nội dung tăng": all parts, and none that we do not know. */
const eachPart = (label: readonly Item[], at: number): boolean =>
  has(label[at], "parts") && /^(từng|các|theo|số|mọi)$/.test(label[at - 1]?.word ?? "");

/** The words before the colon that a claim stands behind in its part of the sentence; null where there is none. */
function labelOf({ items }: Sentence, at: number): Item[] | null {
  const colon = lastBefore(items, at, "colon", "semicolon");
  if (colon < 0 || !has(items[colon], "colon")) return null;
  // "Giai đoạn sau: 2019 43,65 điểm (thứ 34), 2020 …": years head the figures.
  if (has(items[colon + 1], "year") || (has(items[colon + 1], "years") && has(items[colon + 2], "year")))
    return null;
  // A name between the colon and the claim takes over.
  if (items.slice(colon, at).some((item) => has(item, "unit", "index", "component", "total", "self")))
    return null;
  const before = items.findLastIndex(
    (item, i) => i < colon && has(item, "semicolon", "comma", "colon", "dash"),
  );
  return items.slice(before + 1, colon);
}

/** "Sự hỗ trợ 5,20 (hạng 23)": a number so small right before that it is the score of some part. */
function beside({ items, clause, bracket, around }: Sentence, at: number, small: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 6); back -= 1) {
    const item = items[back]!;
    if (has(item, "semicolon", "unit", "index", "total", "self", "up", "down", "more", "less", "apart"))
      return false;
    if (!item.number) continue;
    const near = clause[back] === clause[at] || around[bracket[at]!] === bracket[back] || at - back <= 3;
    const moved = items
      .slice(Math.max(0, back - 3), back)
      .some((one) => has(one, "up", "down", "more", "less", "apart", "exceed") || /^[+-]$/.test(one.word));
    return near && !moved && item.number.decimals > 0 && item.number.value < small;
  }
  return false;
}
