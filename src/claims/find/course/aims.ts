import type { Context } from "../../frames/context.ts";
import type { Sentence } from "../../frames/sentence.ts";
import { has } from "../../text/items.ts";

/** "1. Kết quả năm 2020: …; 2. Tồn tại: …": the year that an item before told, where what leads the list told none. */
export function yearOfItems(intro: Context, before: Context): Partial<Context> {
  const told = intro.yearFrom === "paragraph" || intro.year !== null;
  return told ? {} : { year: before.year, yearFrom: before.year === null ? intro.yearFrom : "carried" };
}

/** "II. MỤC TIÊU", "2. Chỉ tiêu cụ thể": a heading under which everything is aimed at; not one on what came of the aims. */
export function headsAims(sentences: readonly Sentence[]): boolean {
  const items = sentences.flatMap((sentence) => sentence.items);
  return (
    items.slice(0, 5).some(({ word }) => /^(mục tiêu|chỉ tiêu|phấn đấu)$/.test(word)) &&
    !items.some(({ word }) => /^(kết|quả|kết quả|thực hiện|đạt|đánh giá)$/.test(word))
  );
}

/** "Phấn đấu năm 2025 đạt 45 điểm. Tiếp cận đất đai đạt 7,50 điểm": a sentence after an aim that tells no year and nothing past goes on aiming. */
export function goesOnAiming({ items, mentions, mood }: Sentence): boolean {
  const past = items.some(
    (item) =>
      has(item, "actual", "compared", "relative-year", "published", "behind") ||
      /^(đã|vừa|từng|hiện|đang|lưu ý|ghi nhận|tham khảo|trước|kết quả|tuy nhiên|song|nhưng|đánh)$/.test(
        item.word,
      ),
  );
  const told = mentions.some(({ slot }) => slot === "year") || items.some((item) => item.protected?.from);
  return !past && !told && mood.every((one) => one === null);
}

/** What stands under a heading of aims is aimed at, but for sentences on a year before the one spoken of. */
export function setAims(sentences: readonly Sentence[], year: number | null): void {
  for (const { mood, mentions, items } of sentences) {
    // "Kết quả năm 2023: …": told, wherever it stands.
    if (items.slice(0, 2).some(({ word }) => /^(kết quả|kết)$/.test(word))) continue;
    const past = mentions.some((one) => one.role === "subject" && (one.year ?? 9999) < (year ?? 0));
    if (!past) for (const [i, own] of mood.entries()) mood[i] = own ?? "target";
  }
}
