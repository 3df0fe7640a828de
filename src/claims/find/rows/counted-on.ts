import type { Scene } from "../../frames/scene.ts";
import { type Mention, mentionOf } from "../../frames/sentence.ts";
import { yearOf } from "../../frames/years.ts";
import { has } from "../../text/items.ts";

const mentioned = (year: number): Mention => mentionOf(0, "year", [], "subject", { year });

const ON = /^(các|những|hai|ba|bốn|vài|mấy) năm (sau|tiếp|kế)|^năm (sau|kế tiếp|tiếp theo|sau đó|kế sau)$/;
const LATELY = /^(gần đây|gần nhất|gần|qua|vừa qua|trở lại|trở lại đây|lại đây|trở|vừa|nay)$/;

/**
 * The years of a row that are told by counting on: "Các năm sau tỉnh xếp thứ 10, 12 và 21" goes on from the year told
 * last, "năm năm gần đây … lần lượt là" leads up to the year spoken of. Null where the row is told otherwise. Several
 * lists where it may end in different years, the likeliest first.
 */
export function yearsCountedOn(scene: Scene, count: number, before: number): Mention[][] | null {
  const { items } = scene.sentence;
  for (let at = before - 1; at >= 0; at -= 1) {
    const item = items[at]!;
    if (has(item, "semicolon")) return null;
    const told = items[at - 1]?.number?.value;
    if (ON.test(item.word) && (has(item, "relative-year") || has(item, "noise"))) {
      const many =
        told !== undefined || /^(các|những|vài|mấy)/.test(item.word) || ofMany(items[at - 1]?.word);
      const base = many && (told === undefined || told === count) ? baseOf(scene, at) : null;
      return base === null ? null : [run(base + 1, count)];
    }
    const lately = has(item, "years") && told === count && LATELY.test(items[at + 1]?.word ?? "");
    if (lately || (/^(gần đây)$/.test(item.word) && told === undefined)) return upTo(scene, count);
  }
  return null;
}

const ofMany = (word: string | undefined) => /^(các|những|mấy|vài)$/.test(word ?? "");

const run = (from: number, count: number): Mention[] =>
  Array.from({ length: count }, (_, i) => mentioned(from + i));

/** The year told last before a place of the sentence, or the one spoken of. */
function baseOf(scene: Scene, at: number): number | null {
  const { sentence, context } = scene;
  const last = sentence.mentions.findLast(
    (one) => one.slot === "year" && one.at < at - 1 && one.role === "subject",
  );
  return last ? yearOf(scene, last) : context.year;
}

/** The years up to the one spoken of, the one the text is about, or the newest. */
function upTo({ sentence, context, frame, facts }: Scene, count: number): Mention[][] | null {
  const index = sentence.mentions.find(({ slot }) => slot === "index")?.ids[0] ?? context.index;
  const ends = new Set([
    context.span && context.span.to - context.span.from + 1 === count ? context.span.to : context.year,
    context.year,
    frame.year,
    ...(context.years.size ? [Math.max(...context.years)] : []),
    ...(index ? [facts.years(index).at(-1) ?? null] : []),
  ]);
  const lists = [...ends].flatMap((end) => (end === null ? [] : [run(end - count + 1, count)]));
  return lists.length ? lists : null;
}
