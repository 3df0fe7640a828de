import { describe, expect, test } from "vitest";
import { breakAt, component, framework, indexOf } from "../../testing/builders.ts";
import { breakBetween, TOTAL } from "./breaks.ts";

const tree = component("procedures", { children: [component("sc51"), component("sc53")] });
const index = indexOf(
  [framework([2011, 2030], [tree, component("environment")])],
  [
    breakAt(2017, "none"),
    breakAt(2018, "none", ["environment"]),
    breakAt(2018, "caution", [TOTAL]),
    breakAt(2019, "caution", ["procedures"]),
    breakAt(2020, "structure", [TOTAL, "environment"]),
    breakAt(2021, "none", ["sc51"]),
    breakAt(2024, "none", ["all"], { ranks: "none" }),
  ],
);
const treatment = (id: string, from: number, to: number) =>
  breakBetween(index, id, to, from)?.treatment ?? null;

describe("the break between two years", () => {
  test.each([
    [TOTAL, 2016, 2017, null],
    [TOTAL, 2017, 2018, "none"],
    [TOTAL, 2018, 2019, "caution"],
    [TOTAL, 2019, 2020, null],
    [TOTAL, 2020, 2021, "structure"],
    [TOTAL, 2021, 2022, null],
    ["environment", 2018, 2019, "none"],
    ["environment", 2019, 2020, null],
    ["procedures", 2018, 2019, null],
    ["procedures", 2019, 2020, "caution"],
    ["sc51", 2021, 2022, "none"],
    ["sc53", 2021, 2022, null],
  ])("%s from %i to %i: %s", (id, from, to, expected) => expect(treatment(id, from, to)).toBe(expected));

  test("a part follows what was done to its parent, a parent does not follow its part", () => {
    expect(treatment("sc51", 2019, 2020)).toBe("caution");
    expect(treatment("procedures", 2021, 2022)).toBeNull();
    expect(treatment(TOTAL, 2021, 2022)).toBeNull();
  });

  test("a span of years meets every break on the way; the strongest treatment holds", () => {
    expect(treatment(TOTAL, 2018, 2021)).toBe("structure");
    expect(breakBetween(index, TOTAL, 2021, 2018)?.breaks.map(({ between }) => between.from)).toEqual([
      2018, 2020,
    ]);
    expect(treatment(TOTAL, 2016, 2021)).toBe("none");
    expect(treatment("environment", 2019, 2022)).toBe("structure");
  });

  test("the order of the two years does not matter", () => {
    for (const id of [TOTAL, "environment", "sc51"])
      for (let from = 2014; from < 2025; from += 1)
        for (let to = from + 1; to < 2026; to += 1)
          expect(breakBetween(index, id, from, to)).toEqual(breakBetween(index, id, to, from));
  });

  test("ranks are treated apart from scores", () => {
    expect(breakBetween(index, TOTAL, 2018, 2017)?.ranks).toBe("caution");
    expect(breakBetween(index, TOTAL, 2025, 2024)?.ranks).toBe("none");
    expect(breakBetween(index, TOTAL, 2025, 2016)?.ranks).toBe("none");
  });
});
