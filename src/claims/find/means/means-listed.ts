import type { Sentence } from "../../frames/sentence.ts";
import { has, lastBefore } from "../../text/items.ts";

/** "Giai đoạn 2021 - 2024 điểm bình quân 42,63 điểm: 2021 43,81; …": a figure of one year that the mean of years is of. */
export function wentIn({ items }: Sentence, at: number): boolean {
  const middle = lastBefore(items, at, "mean");
  const colon = items.findLastIndex((item, i) => i > middle && i < at && has(item, "colon"));
  return (
    middle > 0 &&
    colon > 0 &&
    items.slice(colon, at).some((item) => has(item, "year")) &&
    items.slice(0, colon).some((item) => has(item, "span")) &&
    items.slice(middle, colon).some(({ number }) => number !== undefined)
  );
}

/** "Trung bình các tỉnh là 42,41 (2021), 42,34 (2022)": a further figure behind a mean, each with its year in a bracket. */
export function inRowOfYears({ items, bracket }: Sentence, middle: number, at: number): boolean {
  const between = items.slice(middle + 1, at);
  return (
    middle >= 0 &&
    has(items[middle], "mean") &&
    bracket[at] === bracket[middle] &&
    has(items[at + 1], "points", "percent", "open") &&
    between.some((item, i) => has(item, "open") && has(between[i + 1], "year", "years")) &&
    between.every(
      (item) =>
        has(
          item,
          "number",
          "points",
          "percent",
          "open",
          "close",
          "year",
          "years",
          "comma",
          "semicolon",
          "link",
        ) ||
        has(item, "provinces", "self", "nation", "index", "reach") ||
        /^(và|là|các|của|đạt|ở|mức|năm|rồi)$/.test(item.word),
    )
  );
}

/** "Bình quân cả nước năm 2024, PAPI đạt 43,43 điểm": a mean that opens the sentence, with no unit named before the number. */
export function meanOpens({ items, mentions, bracket }: Sentence, at: number): { at: number } | null {
  const opens = items.findIndex((item, i) => i <= 2 && has(item, "mean"));
  const other = mentions.some((one) => one.slot === "unit" && one.at < at);
  // "Trung bình PAPI các tỉnh: năm 2011 35,75 điểm; năm 2012 …": the mean heads the list.
  const colon = items.findIndex((item, i) => i > opens && has(item, "colon"));
  const heads =
    opens >= 0 &&
    colon > opens &&
    colon < at &&
    !items.slice(opens, colon).some((item) => has(item, "number"));
  if (heads && !other && !items.slice(colon, at).some((item) => has(item, "self", "compared")))
    return { at: opens };
  const moved = items
    .slice(opens, at)
    .some((item) => has(item, "compared", "semicolon", "self", "highest", "lowest", "number", "fraction"));
  return opens >= 0 &&
    !other &&
    !moved &&
    bracket[at] === 0 &&
    !/^(điểm|mức)? ?trung bình chung$/.test(items[opens]!.word)
    ? { at: opens }
    : null;
}
