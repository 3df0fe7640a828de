import type { Scene } from "../../frames/scene.ts";
import type { Sentence } from "../../frames/sentence.ts";
import { has } from "../../text/items.ts";

/** "Đào tạo lao động 5,90 điểm là chỉ số thấp nhất, sát với A": the part whose score the superlative follows; null elsewhere. */
function partOfScore({ items, mentions }: Sentence, at: number): number | null {
  if (!has(items[at - 1], "parts") || items[at - 2]?.word !== "là") return null;
  const part = mentions.findLast(
    (one) => one.slot === "component" && one.ids.length > 0 && one.at < at - 2 && one.at >= at - 8,
  );
  const between = part ? items.slice(part.at + 1, at - 2) : [];
  const scored =
    between.some(({ number }) => number) &&
    between.every((item) => item.number || has(item, "points", "reach", "open", "close", "colon", "comma"));
  return part && scored ? part.at : null;
}

export function namedPart(scene: Scene, at: number): number | null {
  const { items, mentions } = scene.sentence;
  const stop = (from: number, to: number) =>
    items.slice(from, to).some((item) => has(item, "number", "semicolon", "highest", "lowest"));
  // "giảm sâu nhất không phải A mà là B"
  const denied = items.findIndex((item, i) => i > at && i <= at + 4 && has(item, "not"));
  const instead = denied < 0 ? -1 : items.findIndex(({ word }, i) => i > denied && /^(mà)$/.test(word));
  if (denied > 0 && instead < 0) return null;
  const told = partOfScore(scene.sentence, at);
  if (told !== null) return told;
  const after = mentions.find(
    (one) =>
      one.slot === "component" &&
      one.ids.length > 0 &&
      one.at > instead &&
      one.at > at &&
      one.at <= Math.max(at + 12, instead + 4) &&
      !stop(at + 1, one.at),
  );
  const before = mentions.findLast(
    (one) =>
      one.slot === "component" && one.ids.length > 0 && one.at < at && at - one.at <= 8 && !stop(one.at, at),
  );
  const led =
    after &&
    items
      .slice(at + 1, after.at)
      .some((item) => /^(là|thuộc|về|:|ở|nội dung|gồm)$/.test(item.word) || has(item, "colon"));
  if (after && (led || !before)) return after.at;
  // "Tính minh bạch 5,23 điểm, thấp nhất": said after the score of a part.
  const behind =
    has(items[at - 1], "comma") && !before
      ? mentions.findLast(
          (one) => one.slot === "component" && one.ids.length > 0 && one.at < at && at - one.at <= 7,
        )
      : undefined;
  const between = behind ? items.slice(behind.at + 1, at - 1) : [];
  const scored =
    between.some(({ number }) => number) &&
    between.every((item) => item.number || has(item, "points", "reach", "open", "close", "colon"));
  if (behind?.role === "subject" && scored) return behind.at;
  return before?.role === "subject" ? before.at : (after?.at ?? null);
}
