import type { Claim } from "../../frames/claim.ts";
import type { Scene } from "../../frames/scene.ts";
import { baseUnit } from "../../lexicon/lexicon.ts";
import { has, lastBefore } from "../../text/items.ts";
import type { Cue } from "../cues.ts";
import { claimAt } from "../make.ts";

/* Other ends of a distance that do not stand between its word and its number. */

/** "Lâm Đồng 64,43 điểm; Bình Thuận 62,93 điểm. Cách nhau 1,41 điểm": the distance of the two units told before; null where others are named. */
export function ofTwoTold(scene: Scene, at: number, end: number, more: Partial<Claim>): Claim | null {
  const { sentence, context } = scene;
  const [one, two, ...rest] = [...context.units];
  const named = sentence.mentions.some(({ slot }) => slot === "unit");
  const here = new Set(
    sentence.mentions.flatMap((mention) =>
      mention.slot === "unit" && mention.at < at ? [baseUnit(mention.ids[0]!)] : [],
    ),
  );
  const pair =
    more.of === "score" && here.size === 2 && /^(giữa|hai)$/.test(sentence.items[at - 3]?.word ?? "");
  if (pair && sentence.items[at]!.number!.value < 20) {
    const [first, second] = [...here] as [string, string];
    return claimAt(scene, at, "gap", end, { ...more, other: second }, (reading) => ({
      ...reading,
      others: [],
      rivals: [],
      binding: { ...reading.binding, unit: first, component: null, scope: "nation" },
    }));
  }
  // A number as large as a score is one.
  if (!one || !two || rest.length || named || sentence.items[at]!.number!.value >= 20) return null;
  return claimAt(scene, at, "gap", end, { ...more, other: two }, (reading) => ({
    ...reading,
    others: [],
    rivals: [],
    binding: { ...reading.binding, unit: one, component: null, scope: "nation" },
  }));
}

/** "trên Cà Mau nhưng còn kém 8,09 điểm so với tỉnh dẫn đầu vùng": the leader that a distance is said to be from; null where it is named. */
export function leaderAfter({ sentence }: Scene, at: number): { other: string; at: number } | null {
  const { items, clause, mentions } = sentence;
  const from = items.findIndex(
    (one, i) => i > at && i <= at + 3 && clause[i] === clause[at] && has(one, "compared"),
  );
  const first = items.findIndex((one, i) => from > 0 && i > from && i <= from + 3 && has(one, "first"));
  if (first < 0 || !items.slice(from + 1, first).every((one) => has(one, "self", "provinces", "unit")))
    return null;
  const named = mentions.some((one) => one.slot === "unit" && one.at > from && one.at <= first + 4);
  return named ? null : { other: "first", at: first };
}

/**
 * "Bắc Ninh 45,94 điểm, Bắc Giang 45,55 điểm; Bắc Ninh hơn 0,80 điểm", "Trung bình cả nước 43,34 điểm; tỉnh kém 2,15
 * điểm": what a distance without its other end is taken from: the only other one that the sentence gave a figure to.
 */
export function endNamedBefore({ sentence }: Scene, at: number, cue: Cue): string | null {
  const { items, mentions } = sentence;
  if (!/^(hơn|kém|cao hơn|thấp hơn|nhỉnh hơn|thua|nhiều hơn|ít hơn)$/.test(cue.word) || cue.at !== at - 1)
    return null;
  const own = mentions.findLast((one) => one.slot === "unit" && one.role === "subject" && one.at < cue.at);
  const told = (from: number) =>
    items.slice(from + 1, from + 6).some((one) => (one.number?.decimals ?? 0) > 0);
  const middle = items.findIndex((one, i) => i < cue.at && has(one, "mean"));
  const self = items
    .slice(Math.max(0, cue.at - 2), cue.at)
    .some((one) => has(one, "self", "unit") || /^(tức|nghĩa)$/.test(one.word));
  if (!self || mentions.some((one) => one.slot === "year" && one.role === "compared")) return null;
  if (middle >= 0)
    return told(middle) && items.slice(middle, cue.at).some((one) => has(one, "self", "unit"))
      ? "mean"
      : null;
  if (!own || own.at < cue.at - 2) return null;
  const id = baseUnit(own.ids[0]!);
  const others = mentions.filter(
    (one) => one.slot === "unit" && one.at < own.at && baseUnit(one.ids[0]!) !== id && told(one.at),
  );
  const ids = new Set(others.map(({ ids: [first] }) => baseUnit(first!)));
  return ids.size === 1 ? [...ids][0]! : null;
}

/** "So với bình quân 43,43, thành phố hụt 2,99 điểm": a verb of falling, of a sentence that compares with a mean. */
export function shortOf({ sentence }: Scene, at: number, cues: readonly Cue[]): Cue | null {
  const { items, mentions } = sentence;
  const cue = cues.find(
    ({ at: place, word }) => place === at - 1 && /^(hụt|thiếu|mất|thua|hụt đi)$/.test(word),
  );
  if (!cue) return null;
  const opened = items.some(
    (one, i) => i <= 1 && has(one, "compared") && items.slice(i + 1, i + 3).some((next) => has(next, "mean")),
  );
  const years = mentions.some((one) => one.slot === "year" && one.role === "compared");
  return opened && !years ? { ...cue, concept: "less" } : null;
}

/** "Giá trị trung bình cả nước là 86,98%. Tỉnh cao hơn mức này 0,06 điểm": the mean told right before; null where none was. */
export function meanPointedAt(
  { sentence: { items }, context }: Scene,
  cue: number,
  at: number,
): { other: string; at: number } | null {
  const words = items
    .slice(cue + 1, at)
    .map(({ word }) => word)
    .join(" ");
  if (!/^(mức|con số|giá trị|mức chung|số) (này|đó|ấy|trên)( là| tới| đến)?$/.test(words)) return null;
  const told = context.whole || context.meanTold || items.some((one, i) => i < cue && has(one, "mean"));
  return told ? { other: "mean", at: cue + 1 } : null;
}

/** "điểm trung bình năm nay đạt 43,43, cao hơn năm ngoái 1,01 điểm": the mean with its figure, and nobody else, goes on to be compared. */
export function meanGoesOn({ sentence: { items, mentions } }: Scene, cue: number): boolean {
  const middle = lastBefore(items, cue, "mean");
  if (middle < 0 || mentions.some((one) => one.slot === "unit" && one.at < cue)) return false;
  const between = items.slice(middle + 1, cue);
  return (
    between.some(({ number }) => (number?.decimals ?? 0) > 0) &&
    !between.some((item) => has(item, "self", "semicolon", "more", "less"))
  );
}

/** "thấp hơn trung bình cả nước, kém 0,67 điểm": the mean that the words right before the comma compared with; -1 where none did. */
export function meanJustTold({ sentence }: Scene, cue: number): number {
  const { items } = sentence;
  const middle = lastBefore(items, cue, "mean");
  const compared = [middle - 1, middle - 2].some((i) => has(items[i], "more", "less"));
  const between = items.slice(middle + 1, cue);
  const plain = between.every(
    (item) => has(item, "nation", "comma", "link") || /^(cụ thể|cụ|thể|là|chung|của)$/.test(item.word),
  );
  return middle > 0 && compared && plain && between.some((item) => has(item, "comma")) ? middle : -1;
}
