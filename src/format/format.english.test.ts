import { expect, test } from "vitest";
import { strung } from "../language/text.ts";
import { inEnglish } from "../testing/plain.ts";
import { formatDateLong, formatDateShort } from "./date.ts";
import { formatChangeSize, formatScore } from "./measure.ts";
import { formatCount, formatNumber } from "./number.ts";
import { formatPlaces, formatRankPhrase } from "./rank.ts";
import { countInWords, joinWords } from "./words.ts";

const points = { unit: "points", decimals: 2 } as const;
const percent = { unit: "percent", decimals: 2 } as const;

test.each([
  ["decimal point, comma between thousands", () => formatNumber(-1234567.891, 2), "−1,234,567.89"],
  ["a score", () => formatScore(42.43, points), "42.43\u00A0points"],
  ["a difference of percentages", () => formatChangeSize(-1.69, percent), "1.69\u00A0percentage points"],
  ["counts without a zero before", () => formatCount(8), "8"],
  [
    "ordinals",
    () =>
      strung(
        [1, 2, 3, 4, 11, 12, 13, 21, 22, 63].map((rank) => formatRankPhrase(rank, null)),
        " ",
      ),
    "1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 63rd",
  ],
  ["a rank among many", () => formatRankPhrase(2, 63), "2nd of 63"],
  [
    "one place and several",
    () => strung([1, -1, 34, -18, 0].map(formatPlaces), "; "),
    "rose 1 place; fell 1 place; rose 34 places; fell 18 places; kept its rank",
  ],
  [
    "dates",
    () => strung(["2022-07-20", "2022-02-05", "2005-05", "2020"].map(formatDateLong), "; "),
    "20 July 2022; 5 February 2022; May 2005; 2020",
  ],
  [
    "dates in tables",
    () => strung(["2022-07-20", "2020-07-01", "2005-05"].map(formatDateShort), "; "),
    "20 Jul 2022; 1 Jul 2020; May 2005",
  ],
  [
    "lists and small counts",
    () => joinWords([countInWords(2), countInWords(8), countInWords(12)]),
    "two, eight and 12",
  ],
])("%s", async (_, say, expected) => {
  expect((await inEnglish(say)).made).toBe(expected);
});
