import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BreakInSeries } from "../../model/framework.ts";
import { breakAt, edition, framework, indexOf, standing } from "../../testing/builders.ts";
import { historyOf } from "./history.ts";
import { yearsView, yearsViews } from "./years.ts";

const indexWith = (breaks: BreakInSeries[] = []) => indexOf([framework([2000, 2030], [])], breaks);
const editionsOf = (first: number, ranks: (number | null)[], scores: (number | null)[] = []) =>
  ranks.map((rank, i) =>
    edition(first + i, rank === null ? [] : [standing("us", scores[i] ?? null, {}, { rank })], {
      complete: false,
      rankedUnits: 61,
    }),
  );
/** Ranks among 61 units, so that a place is 1/60. */
function view(ranks: (number | null)[], breaks: BreakInSeries[] = [], scores: (number | null)[] = []) {
  const editions = editionsOf(2011, ranks, scores);
  return yearsView(historyOf(indexWith(breaks), editions, "us", 2011, 2010 + ranks.length));
}

describe("level, direction, steadiness", () => {
  test("by hand: 61, 49, 37, 25, 13 of 61 rise by a fifth of the league a year", () => {
    expect(view([61, 49, 37, 25, 13])).toMatchObject({
      ranked: 5,
      longestRise: 4,
      longestFall: 0,
      rises: [2012, 2013, 2014, 2015],
      falls: [],
      best: [{ year: 2015 }],
      worst: [{ year: 2011 }],
      verdict: "rising-steady",
    });
    const { level, slope, deviation, scatter } = view([61, 49, 37, 25, 13]);
    expect(level).toBeCloseTo(0.4, 12);
    expect(slope).toBeCloseTo(0.2, 12);
    expect(deviation).toBeCloseTo(Math.sqrt(0.1), 12);
    expect(scatter).toBeCloseTo(0, 12);
  });

  test.each([
    [[13, 25, 37, 49, 61], "falling-steady"],
    [[30, 30, 31, 30, 30], "flat-steady"],
    [[30, 10, 31, 9, 30], "flat-unsteady"],
    // up five places once and down five once is no unsteadiness, as long as the years stay near their line
    [[40, 33, 30, 36, 40], "flat-steady"],
    // a rise with one fall of fifteen places on the way scatters by more than a tenth of the league
    [[21, 11, 26, 3, 4], "rising-unsteady"],
    [[60, 30, 45, 20, 35, 5], "rising-unsteady"],
    [[5, 35, 20, 45, 30, 60], "falling-unsteady"],
    // a good start and a collapse in the last year: no direction that the years bear out
    [[41, 31, 15, 19, 58], "flat-unsteady"],
    [[30, 20, 10], "too-few"],
  ] as const)("%j is %s", (ranks, verdict) => expect(view([...ranks]).verdict).toBe(verdict));

  test("runs end at a gap and at a break of kind none; so do strong moves", () => {
    expect(view([50, 40, null, 30, 20, 10])).toMatchObject({ longestRise: 2, ranked: 5 });
    expect(view([50, 40, 30, 20, 10], [breakAt(2013, "none")])).toMatchObject({ longestRise: 2 });
    expect(view([10, 10, 50, 50, 50], [breakAt(2012, "none")])).toMatchObject({ falls: [], longestFall: 0 });
    expect(view([10, 10, 50, 50, 50], [breakAt(2012, "caution")]).falls).toEqual([2013]);
  });

  test("direction and level cross a change of method by percentile position, but not a change of the units", () => {
    const ranks = [50, 40, 30, 20, 10, 5];
    expect(view(ranks, [breakAt(2013, "none")]).verdict).toBe("rising-steady");
    expect(view(ranks, [breakAt(2013, "none", ["all"], { ranks: "none" })])).toMatchObject({
      ranked: 3,
      verdict: "too-few",
      worst: [{ year: 2014 }],
    });
  });

  test("scores have a slope only in the last stretch that is measured the same way", () => {
    const scores = [10, 20, 30, 60, 61, 63];
    const ranks = [1, 1, 1, 1, 1, 1];
    expect(view(ranks, [], scores).scoreSlope).toMatchObject({ from: 2011, to: 2016, years: 6 });
    expect(view(ranks, [breakAt(2013, "none")], scores).scoreSlope).toMatchObject({
      value: 1.5,
      from: 2014,
      years: 3,
    });
    expect(view(ranks, [breakAt(2014, "none")], scores).scoreSlope).toBeNull();
  });
});

test("the last five and ten years; the longer one only where it knows more", () => {
  const views = (ranks: (number | null)[]) =>
    yearsViews(historyOf(indexWith(), editionsOf(2011, ranks), "us", 2011, 2010 + ranks.length));
  const long = views(Array.from({ length: 12 }, (_, i) => 40 - i));
  expect(long.map(({ from, to }) => [from, to])).toEqual([
    [2018, 2022],
    [2013, 2022],
  ]);
  expect(views([9, 8, 7, 6, 5]).map(({ from }) => from)).toEqual([2011]);
  // an index younger than ten years is not given years that it did not have
  expect(views([9, 8, 7, 6, 5, 4, 3]).map(({ from }) => from)).toEqual([2013, 2011]);
  expect(views([40, null, 20, 10, 5])[0]).toMatchObject({
    ranked: 4,
    verdict: "rising-steady",
  });
  // a span of ten with more than two holes is not judged, and not shown
  expect(views([40, null, null, null, 20, 10, 5, 4, 3, 2]).map(({ from }) => from)).toEqual([2016]);
  expect(views([40, null, 25, null, 20, 10, 5, 4, 3, 2]).map(({ from }) => from)).toEqual([2016, 2011]);
  expect(views([])[0]).toMatchObject({ ranked: 0, level: null, best: [], verdict: "too-few" });
});

test("all the years of the best and of the worst place are kept", () => {
  const { best, worst } = view([2, 9, 2, 30, 30]);
  expect([best, worst].map((points) => points.map(({ year }) => year))).toEqual([
    [2011, 2013],
    [2014, 2015],
  ]);
});

describe("whatever the ranks", () => {
  const ranks = fc.array(fc.option(fc.integer({ min: 1, max: 61 }), { nil: null }), {
    minLength: 5,
    maxLength: 12,
  });

  test("looking at them backwards flips rises and falls, and turns the slope", () => {
    fc.assert(
      fc.property(ranks, (held) => {
        const there = view(held);
        const back = view([...held].reverse());
        expect([back.longestRise, back.longestFall]).toEqual([there.longestFall, there.longestRise]);
        expect(back.rises.length).toBe(there.falls.length);
        expect(back.level ?? -1).toBeCloseTo(there.level ?? -1, 9);
        if (there.slope !== null) expect(back.slope).toBeCloseTo(-there.slope, 9);
        expect(back.verdict.replace("rising", "x").replace("falling", "rising").replace("x", "falling")).toBe(
          there.verdict,
        );
      }),
    );
  });
});
