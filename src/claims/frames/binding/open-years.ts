import type { Scene } from "../scene.ts";
import type { Mention } from "../sentence.ts";

/* Years that a claim may be of besides the one it is bound to. */

/** The year of the first day that a sentence names. */
export function dayAnnounced({ items }: Scene["sentence"]): number | null {
  const date = items.find((item) => item.protected?.date)?.protected?.date;
  return date ? Number(date.slice(0, 4)) : null;
}

/**
 * "… 39,31 điểm năm 2017. Một năm sau: 44,63": a step may lead on from any year that the paragraph tells; "cách đây hai
 * năm" may be counted from the day of the text; and "kỳ liền trước" of an edition told by the day of its announcement
 * is a year later where ours came out after that day.
 */
export function yearsSteppedTo(
  { sentence, context }: Scene,
  mention: Mention,
  year: number,
  announced: number | null,
): number[] {
  const step = mention.year === undefined ? Number(mention.step) : 0;
  if (!step) return [];
  const word = sentence.items[mention.at]!.word;
  const day = dayAnnounced(sentence);
  const late = day !== null && announced === day - 2;
  const years = new Set([...context.years].map((base) => base + step));
  if (word.startsWith("cách đây") || late) years.add(year + 1);
  years.delete(year);
  return [...years];
}

/** Whether a text was written while an edition was the newest: within a year and a half of its year's end. */
export function recent(date: string | null, year: number | null): boolean {
  if (date === null || year === null) return false;
  return date <= `${year + 2}-06-30`;
}
