import type { Scene } from "../../frames/scene.ts";
import { has, lastBefore } from "../../text/items.ts";

/* Whether a sentence tells figures of the whole country, or of a mean, and of no unit. */

/** "Đứng đầu cả nước: Tính minh bạch 7,14": where the part stands, not of whom the score is. */
export const placesPart = ({ items }: Scene["sentence"], at: number): boolean =>
  has(items[at + 1], "colon") &&
  has(items[at - 1], "first", "second", "last", "last-but-one", "highest", "lowest", "rank");

/**
 * "Mức độ hài lòng của người dân cả nước năm 2019 là 84,54%, cao hơn …": whether a sentence tells figures of the whole
 * country, itself or as the one before it did, and names no unit.
 */
export function ofWhole({ sentence, context }: Scene, before = sentence.items.length): boolean {
  const { items, mentions } = sentence;
  if (mentions.some((one) => one.slot === "unit" && one.at < before)) return false;
  if (items.some((item, i) => i < before && has(item, "self") && !/^(của)$/.test(items[i - 1]?.word ?? "")))
    return false;
  if (context.whole) return true;
  // "Cả nước: 83,94%, so với năm 2023 (82,66%) tăng 1,28 điểm phần trăm"
  const heads = mentions.some(
    (one) =>
      one.slot === "scope" &&
      one.ids[0] === "nation" &&
      one.at <= 2 &&
      one.at < before &&
      has(items[one.at + 1], "colon") &&
      !placesPart(sentence, one.at),
  );
  if (heads) return true;
  return mentions.some(
    ({ slot, ids, at }) =>
      slot === "scope" &&
      ids[0] === "nation" &&
      at < before &&
      (has(items[at - 1], "index") || /^(của|dân|người dân)$/.test(items[at - 1]?.word ?? "")) &&
      !items
        .slice(Math.max(0, at - 5), at)
        .some((item) =>
          has(
            item,
            "rank",
            "first",
            "second",
            "last",
            "number",
            "fraction",
            "highest",
            "lowest",
            "provinces",
            "group",
            "mean",
          ),
        ),
  );
}

/** A change told right after a mean, with no unit named in between, is the mean's. */
export function ofMean({ sentence }: Scene, at: number, compared = false): boolean {
  const middle = lastBefore(sentence.items, at, "mean", "median");
  return (
    middle >= 0 &&
    !sentence.items.slice(middle, at).some(
      (item, i, between) =>
        has(item, "semicolon") ||
        // "bình quân cả nước tăng nhanh hơn: tăng 1,01 điểm": nobody is compared with.
        (has(item, "more", "less") &&
          !between.slice(Math.max(0, i - 2), i).some((one) => has(one, "up", "down"))) ||
        (!compared && has(item, "compared")),
    ) &&
    !sentence.mentions.some((one) => one.slot === "unit" && one.role === "subject" && one.at < at)
  );
}

/**
 * "vượt mức bình quân cả nước (45,10 so với 43,43)", "nằm trên mức trung bình: 43,02 so với 42,34": the mean that two
 * figures in a bracket or behind a colon are held against; -1 where none is.
 */
export function meanOfTwo({ sentence }: Scene, at: number): number {
  const { items, bracket, mentions } = sentence;
  const opened = bracket[at] ? bracket.indexOf(bracket[at]!) : lastBefore(items, at, "colon");
  const told = items
    .slice(opened + 1, at)
    .every((one) => has(one, "number", "points", "percent", "compared"));
  if (opened < 2 || !told || at - opened > 5) return -1;
  const middle = items.findLastIndex((one, i) => i < opened && i >= opened - 9 && has(one, "mean", "median"));
  const led = items
    .slice(Math.max(0, middle - 2), middle)
    .some((one) => has(one, "exceed", "more", "less", "over", "under", "reach", "not"));
  return middle < 2 || !led || mentions.some((one) => one.slot === "unit" && one.at > middle) ? -1 : middle;
}
