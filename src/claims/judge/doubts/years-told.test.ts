import { describe, expect, test } from "vitest";
import { realData } from "../../../testing/real-data.ts";
import { makeChecker } from "../../check-text.ts";

/* What hangs on a year that is only carried on, or is a mean of its paragraph, is doubted; what tells its year is not. */

const checker = makeChecker(await realData());
const verdict = (text: string, said: string) =>
  checker.check(text).find(({ quote }) => quote === said)?.verdict;

const LANG_SON = "PAPI năm 2024 của Lạng Sơn đạt 45,00 điểm, hạng 12. Năm 2023 tỉnh đạt 43,48 điểm, hạng 21.";

describe("is doubted", () => {
  test.each([
    [
      "a score right of a year told before",
      "39,59 điểm",
      "PAPI của Bến Tre. Năm 2021 tỉnh xếp thứ 56. Năm 2022 khá lên. Tỉnh được 39,59 điểm khi mới bắt đầu.",
    ],
    ["a place alone among right numbers, its year only carried on", "40", `${LANG_SON} Tỉnh đứng thứ 40.`],
    [
      "means read as scores",
      "42,34 điểm",
      "PAPI của Thanh Hóa. Mặt bằng các tỉnh như sau: năm 2021 là 42,41; năm 2022 còn 42,34 điểm.",
    ],
  ])("%s", (_, said, text) => expect(verdict(text, said)).toBe("ambiguous"));
});

describe("is called wrong all the same", () => {
  test.each([
    [
      "a score of another year, its own year in its sentence",
      "39,59 điểm",
      "PAPI của Bến Tre. Năm 2021 tỉnh xếp thứ 56. Năm 2022 tỉnh được 39,59 điểm.",
    ],
    [
      "a score whose year stands right behind it",
      "39,59 điểm",
      "PAPI của Bến Tre. Năm 2021 tỉnh xếp thứ 56. Tỉnh được 39,59 điểm năm 2022.",
    ],
    [
      "a score whose year stands before it, among right ones",
      "44,00 điểm",
      `${LANG_SON} Năm 2022 tỉnh đạt 44,00 điểm.`,
    ],
    [
      "a year compared with does not take over",
      "hạng 13",
      "Năm 2024, PAPI của Lạng Sơn tăng so với năm 2022, hạng 13.",
    ],
  ])("%s", (_, said, text) => {
    const found = checker.check(text).find(({ quote }) => said.includes(quote) && quote !== "");
    expect(found?.verdict).toBeDefined();
    expect(
      checker
        .check(text)
        .filter((one) => one.verdict === "wrong")
        .map(({ quote }) => quote)
        .some((quote) => said.includes(quote)),
    ).toBe(true);
  });
});
