import type { Scene } from "../../frames/scene.ts";
import { has, type Item } from "../../text/items.ts";

/** "tụt 6 bậc dù điểm giảm": a subject of its own behind the turn. */
export const contrasted = (items: readonly Item[], at: number): boolean =>
  /^(nhưng|song|mà|tuy|dù)$/.test(items[at]?.word ?? "");

/**
 * "giữ nguyên thứ hạng và điểm tăng nhẹ", "tụt 4 bậc mà điểm lại giảm": the subject right before its verb, in a
 * sentence that tells its year, or set against what was told before it in the year that is spoken of.
 */
export function bareSubject({ sentence, context }: Scene, at: number): boolean {
  const { items, mentions } = sentence;
  let subject = at - 1;
  while (/^(thì|lại|vẫn|cũng|có|đã|chỉ)$/.test(items[subject]?.word ?? "")) subject -= 1;
  const named =
    has(items[subject], "points", "rank") && /^(điểm|điểm số|thứ hạng|vị thứ)$/.test(items[subject]!.word);
  const led = items[subject - 1];
  const opens =
    led === undefined ||
    has(led, "comma", "semicolon", "colon") ||
    /^(và|nhưng|song|còn|thì|mà|tuy|dù)$/.test(led.word);
  const next = items[at + 1];
  const ends =
    next === undefined ||
    has(next, "comma", "semicolon") ||
    /^(và|song|nhưng|\.|còn|nhẹ|mạnh)$/.test(next.word);
  const dated = mentions.some((one) => one.slot === "year" && one.at < at && one.role === "subject");
  const turned = contrasted(items, subject - 1) && context.year !== null;
  return named && opens && ends && (dated || turned);
}
