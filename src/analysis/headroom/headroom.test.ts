import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breakAt, component, edition, figure, framework, indexOf, standing } from "../../testing/builders.ts";
import { drifted, totalsOf, usualDrift } from "./field.ts";
import { bestOfOthers, componentHeadroom, headroomsOf } from "./headroom.ts";

const a = component("a", { maxPoints: 10 });
const held = framework([2021, 2021], [a]);
const league = (scores: Record<string, number>) =>
  edition(
    2021,
    Object.entries(scores).map(([id, score]) => standing(id, score, { a: score })),
  );

describe("headroom of a component", () => {
  test("up to the best of the others, and to their 75th percentile by linear interpolation", () => {
    const row = componentHeadroom(held, league({ us: 2, p: 3, q: 4, r: 5, s: 8 }), a, "us", false);
    // Others 3, 4, 5, 8: position 3 × 0,75 = 2,25 → 5 + 0,25 × 3.
    expect(row).toMatchObject({
      best: 8,
      bestUnits: ["s"],
      toBest: 6,
      upperQuartile: 5.75,
      toUpperQuartile: 3.75,
    });
  });

  test("is 0 for the best unit itself, and where staff marked it out of reach", () => {
    expect(componentHeadroom(held, league({ us: 9, p: 3 }), a, "us", false)).toMatchObject({
      toBest: 0,
      best: 3,
    });
    expect(componentHeadroom(held, league({ us: 2, p: 3 }), a, "us", true)).toMatchObject({
      toBest: 0,
      toUpperQuartile: 0,
      outOfReach: true,
    });
  });

  test("a mark on a parent holds for its children", () => {
    const tree = framework([2021, 2021], [component("t", { children: [component("t1"), component("t2")] })]);
    const scores = edition(2021, [
      standing("us", 3, { t: 3, t1: 1, t2: 2 }),
      standing("p", 9, { t: 9, t1: 4, t2: 5 }),
    ]);
    const marks = (ids: string[]) =>
      headroomsOf(tree, scores, "us", new Set(ids)).map(({ toBest }) => toBest);
    expect(marks([])).toEqual([6, 3, 3]);
    expect(marks(["t"])).toEqual([0, 0, 0]);
    expect(marks(["t1"])).toEqual([6, 0, 3]);
  });

  test("in points of the total for a weighted index", () => {
    const weighted = component("a", { maxPoints: 10, weight: 20 });
    const index = framework([2021, 2021], [weighted], { aggregation: "weighted" });
    expect(componentHeadroom(index, league({ us: 2, p: 3 }), weighted, "us", false).toBest).toBeCloseTo(2, 9);
  });

  test("is between 0 and what the maximum leaves, and recovering it never passes the best", () => {
    const score = fc.integer({ min: 0, max: 100 }).map((value) => value / 10);
    fc.assert(
      fc.property(score, fc.array(score, { minLength: 1, maxLength: 12 }), (own, others) => {
        const scores = Object.fromEntries(others.map((value, i) => [`u${i}`, value]));
        const row = componentHeadroom(held, league({ us: own, ...scores }), a, "us", false);
        const best = others.reduce((x, y) => (y > x ? y : x));
        expect(row.toBest).toBeCloseTo(best > own ? best - own : 0, 9);
        expect(row.toUpperQuartile!).toBeLessThanOrEqual(row.toBest! + 1e-9);
        expect(row.toUpperQuartile!).toBeGreaterThanOrEqual(0);
        expect(own + row.toBest!).toBeLessThanOrEqual(10);
      }),
    );
  });

  test("needs to know the best: a first rank, a full score or a published best is enough in a partial league", () => {
    const partial = (rows: Parameters<typeof edition>[1], best?: Map<string, ReturnType<typeof figure>>) =>
      edition(2021, [standing("us", 2, { a: 2 }), ...rows], {
        complete: false,
        rankedUnits: 63,
        ...(best ? { best } : {}),
      });
    expect(bestOfOthers(partial([standing("p", 9, { a: 9 })]), a, "us")).toBeNull();
    expect(componentHeadroom(held, partial([]), a, "us", false)).toMatchObject({
      toBest: null,
      reason: "league-incomplete",
    });
    expect(bestOfOthers(partial([standing("p", 9, { a: 10 })]), a, "us")).toEqual({
      score: 10,
      units: ["p"],
    });
    const published = new Map([["a", figure("9.50")]]);
    expect(componentHeadroom(held, partial([], published), a, "us", false)).toMatchObject({
      toBest: 7.5,
      upperQuartile: null,
    });
  });
});

describe("the usual drift of a field", () => {
  const years = (...totals: number[][]) =>
    totals.map((row, i) =>
      edition(
        2015 + i,
        row.map((total, unit) => standing(`u${unit}`, total)),
      ),
    );
  const index = indexOf([framework([2015, 2021], [])]);
  const editions = years([9, 5], [10, 5], [12, 4], [13, 4.5]);

  test("is the median yearly change of the score at each rank, whoever holds it", () => {
    const drift = usualDrift(index, editions)!;
    expect(drift.byRank).toEqual([1, 0]);
    expect(drift.pairs.map(({ from }) => from)).toEqual([2015, 2016, 2017]);
    const swapped = editions.map((one, i) =>
      i % 2
        ? edition(
            one.year,
            [...totalsOf(one)].reverse().map((total, unit) => standing(`u${unit}`, total)),
          )
        : one,
    );
    expect(usualDrift(index, swapped)).toEqual(drift);
  });

  test("leaves out pairs across a break, incomplete years and gaps; too few pairs tell nothing", () => {
    for (const treatment of ["none", "structure"] as const)
      expect(
        usualDrift(indexOf([framework([2015, 2021], [])], [breakAt(2016, treatment, ["total"])]), editions),
      ).toBeNull();
    expect(
      usualDrift(indexOf([framework([2015, 2021], [])], [breakAt(2016, "caution")]), editions),
    ).not.toBeNull();
    const gap = editions.map((one) => (one.year === 2016 ? { ...one, complete: false } : one));
    expect(usualDrift(index, gap)).toBeNull();
  });

  test("moves every rank by its own drift and keeps the order", () => {
    expect(drifted([10, 9.5, 3], { byRank: [-2, 0, 1], pairs: [] })).toEqual([9.5, 8, 4]);
    expect(drifted([3, 2, 1], { byRank: [1], pairs: [] })).toEqual([4, 3, 2]);
  });
});
