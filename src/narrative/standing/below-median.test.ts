import { describe, expect, test } from "vitest";
import { analyse } from "../../testing/analyse.ts";
import { component, edition, framework, indexOf, standing } from "../../testing/builders.ts";
import { inEnglish, plain } from "../../testing/plain.ts";
import { dotsHeadline } from "./below-median.ts";

const ids = ["a", "b", "c"];
const index = indexOf([
  framework(
    [2015, 2024],
    ids.map((id) => component(id)),
    { maxPoints: 30 },
  ),
]);
const scores = (value: number) => Object.fromEntries(ids.map((id) => [id, value]));
const rows = ["us", "x", "y", "z"].map((id, i) => standing(id, 3 * (4 + i), scores(4 + i)));
const analysis = analyse(index, [edition(2020, rows), edition(2021, rows)]);

/** With the printed range of some components reaching so far; the median of each is 5.5, our score 4. */
const ranged = (...highs: number[]) => ({
  ...analysis,
  uncertainty: {
    ...analysis.uncertainty,
    bands: highs.map((high, i) => ({ component: ids[i]!, low: 3, high, error: {} })) as never,
  },
});

describe("lower than the median is no more than the printed ranges bear", () => {
  test.each([
    ["no range", ranged(), "Cả ba nội dung MAU năm 2021 thấp hơn trung vị các tỉnh, thành phố"],
    ["clear ranges", ranged(5, 5, 5.4), "Cả ba nội dung MAU năm 2021 thấp hơn trung vị các tỉnh, thành phố"],
    [
      "two of three reach the median",
      ranged(5.5, 6, 5),
      "Cả ba nội dung MAU năm 2021 thấp hơn trung vị các tỉnh, thành phố, trong đó hai nội dung chưa phân biệt được với trung vị",
    ],
    [
      "all do",
      ranged(6, 6, 6),
      "Cả ba nội dung MAU năm 2021 thấp hơn trung vị các tỉnh, thành phố, nhưng đều chưa phân biệt được với trung vị",
    ],
  ])("%s", (_, of, said) => expect(plain(dotsHeadline(of))).toBe(said));

  test("in English", async () => {
    const { made, missing } = await inEnglish(() => dotsHeadline(ranged(6, 5, 5)));
    expect(missing).toEqual([]);
    expect(made).toMatch(/ below the median of the provinces, though one .+ cannot be told apart from it$/);
  });
});
