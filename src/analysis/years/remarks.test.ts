import { describe, expect, test } from "vitest";
import type { Edition } from "../../model/edition.ts";
import { breakAt, edition, framework, indexOf, remark, standing } from "../../testing/builders.ts";
import { historyOf } from "./history.ts";
import { rankCourse, testRemark, thresholdTest } from "./remarks.ts";

const index = indexOf([framework([2011, 2024], [])], [breakAt(2017, "none")]);
/** One edition a year from `first`, with the rank of our unit among so many. */
const years = (first: number, ranks: (number | null)[], units: number[] = []): Edition[] =>
  ranks.map((rank, i) =>
    edition(first + i, rank === null ? [] : [standing("us", null, {}, { rank })], {
      complete: false,
      rankedUnits: units[i] ?? 63,
    }),
  );
const courseOf = (first: number, ranks: (number | null)[], units?: number[], of = index) =>
  rankCourse("mau", historyOf(of, years(first, ranks, units), "us", first, first + ranks.length - 1));

describe("the course of ranks", () => {
  test("Bắc Giang in PAPI 2011–2019 improved, but unsteadily", () => {
    const course = courseOf(2011, [44, 39, 63, null, 21, 11, 26, 3, 4], [63, 63, 63, 61, 63, 63, 63, 61, 63]);
    expect(course).toMatchObject({ ranked: 8, falls: [2013, 2017], verdict: "improving-unsteady" });
    expect(course.slope).toBeGreaterThan(0.05);
  });

  test("Bắc Giang in PCI 2011–2019 did not improve, and was unsteady", () => {
    const course = courseOf(2011, [23, 31, 49, 41, 40, 33, 30, 36, 40], [], indexOf([]));
    expect(course).toMatchObject({
      ranked: 9,
      falls: [2012, 2013, 2018],
      verdict: "not-improving-unsteady",
    });
  });

  test("two ranked years are too few to judge a direction", () => {
    expect(courseOf(2018, [20, 13])).toMatchObject({ ranked: 2, slope: null, verdict: "too-few" });
    expect(courseOf(2011, [40, null, 35, null, 30, 25]).verdict).toBe("too-few");
  });

  test("a straight climb is steady, and one fall does not make it unsteady", () => {
    expect(courseOf(2011, [50, 45, 40, 35, 30])).toMatchObject({ falls: [], verdict: "improving-steady" });
    expect(courseOf(2011, [50, 40, 46, 30, 20])).toMatchObject({
      falls: [2013],
      verdict: "improving-steady",
    });
    expect(courseOf(2011, [1, 1, 1, 1, 1])).toMatchObject({ slope: 0, verdict: "not-improving-steady" });
  });

  test("a fall is judged by share of the league, between neighbouring years, and not across a break", () => {
    expect(courseOf(2011, [10, 15, 10, 10, 10]).falls).toEqual([2012]);
    expect(courseOf(2011, [10, 14, 10, 10, 10]).falls).toEqual([]);
    expect(courseOf(2011, [1, 5, 1, 1, 1], [51, 51, 51, 51, 51]).falls).toEqual([2012]);
    expect(courseOf(2011, [10, null, 60, 10, 10, 10]).falls).toEqual([]);
    expect(courseOf(2016, [10, 10, 60, 60, 60]).falls).toEqual([]);
  });

  test("the same place counts for less in a shorter league", () => {
    expect(courseOf(2011, [30, 30, 30, 30, 30], [63, 60, 50, 40, 34]).slope).toBeLessThan(0);
  });
});

describe("a threshold", () => {
  const points = historyOf(
    index,
    [
      edition(2018, [standing("us", "78.14")]),
      edition(2019, [standing("us", "81.84")]),
      edition(2020, [standing("us", 80)]),
    ],
    "us",
    2017,
    2020,
  );

  test("holds when every known score is above it, and names the years without a figure", () => {
    expect(thresholdTest("mau", points, 78)).toMatchObject({ verdict: "holds", unknownYears: [2017] });
    const failed = thresholdTest("mau", points, 80);
    expect(failed.verdict).toBe("fails");
    expect(failed.known.map(({ above }) => above)).toEqual([false, true, false]);
    expect(thresholdTest("mau", points.slice(0, 1), 80).verdict).toBe("nothing-known");
  });

  test("a remark is tested within its own years, index by index", () => {
    const histories = new Map([["mau", points]]);
    const test2019 = testRemark(remark("all-above", 2019, 2019, { indices: ["mau", "khac"] }), histories);
    expect(test2019.thresholds.map(({ index: id, verdict }) => [id, verdict])).toEqual([
      ["mau", "holds"],
      ["khac", "nothing-known"],
    ]);
    expect(test2019.courses).toEqual([]);
    expect(testRemark(remark("improving-unsteady", 2011, 2020), histories)).toMatchObject({
      thresholds: [],
      courses: [{ verdict: "too-few" }],
    });
  });
});
