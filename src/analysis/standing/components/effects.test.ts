import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { component, framework } from "../../../testing/builders.ts";
import { type Held, splitEffects, splitNational } from "./effects.ts";
import { maximumOf, pointsOf } from "./points.ts";

const held: fc.Arbitrary<Held> = fc
  .tuple(fc.integer({ min: 1, max: 2000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([maximum, attained]) => ({ maximum: maximum / 100, points: (maximum / 100) * attained }));

describe("performance and structure", () => {
  test("the worked example: 0,10 = 0,775 − 0,675", () => {
    const pairs: [Held, Held | null][] = [
      [
        { points: 7.65, maximum: 8.5 },
        { points: 8, maximum: 10 },
      ],
      [
        { points: 12.75, maximum: 15 },
        { points: 12, maximum: 15 },
      ],
      [
        { points: 3.2, maximum: 4 },
        { points: 5, maximum: 5 },
      ],
      [{ points: 1.5, maximum: 2.5 }, null],
    ];
    const effects = pairs.map(([now, before]) => splitEffects(now, before));
    expect(effects.reduce((sum, { performance }) => sum + performance, 0)).toBeCloseTo(0.775, 9);
    expect(effects.reduce((sum, { structure }) => sum + structure, 0)).toBeCloseTo(-0.675, 9);
  });

  test("add up to the change of points, and swapping the years flips both", () => {
    fc.assert(
      fc.property(held, held, (now, before) => {
        const there = splitEffects(now, before);
        const back = splitEffects(before, now);
        expect(Math.abs(there.performance + there.structure - (now.points - before.points))).toBeLessThan(
          1e-9,
        );
        expect(there.performance + back.performance).toBeCloseTo(0, 12);
        expect(there.structure + back.structure).toBeCloseTo(0, 12);
      }),
    );
  });

  test("with one maximum in both years all is performance; with one attainment all is structure", () => {
    fc.assert(
      fc.property(held, fc.double({ min: 0, max: 1, noNaN: true }), (now, share) => {
        const sameMaximum = splitEffects(now, { points: now.maximum * share, maximum: now.maximum });
        expect(sameMaximum.structure).toBe(0);
        const scaled = splitEffects(now, { points: now.points * 2, maximum: now.maximum * 2 });
        expect(scaled.performance).toBeCloseTo(0, 12);
        expect(scaled.structure).toBeCloseTo(-now.points, 9);
      }),
    );
  });

  test("what exists in one year only is structure", () => {
    expect(splitEffects({ points: 1.5, maximum: 2.5 }, null)).toEqual({ performance: 0, structure: 1.5 });
    expect(splitEffects(null, { points: 1.5, maximum: 2.5 })).toEqual({ performance: 0, structure: -1.5 });
    expect(splitEffects(null, null)).toEqual({ performance: 0, structure: 0 });
  });
});

describe("national and own", () => {
  test("own is what the country did not do", () => {
    const { national, own } = splitNational(-0.5, 10, 0.52, 0.55);
    expect(national).toBeCloseTo(-0.3, 12);
    expect(own).toBeCloseTo(-0.2, 12);
  });

  test("add up to performance", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: -10, max: 10, noNaN: true }), share, share, (performance, now, before) => {
        const split = splitNational(performance, 10, now, before);
        expect(split.national + split.own).toBeCloseTo(performance, 9);
      }),
    );
  });
});

describe("points of the total", () => {
  const land = component("land", { weight: 20 });
  const sum = framework([2020, 2021], [land]);
  const weighted = framework([2020, 2021], [land], { aggregation: "weighted" });
  const none = framework([2020, 2021], [land], { aggregation: "none" });

  test("are the score in a sum, weight × score ÷ maximum in a weighted index, unknown otherwise", () => {
    expect([pointsOf(sum, land, 7.5), maximumOf(sum, land)]).toEqual([7.5, 10]);
    expect([pointsOf(weighted, land, 7.5), maximumOf(weighted, land)]).toEqual([15, 20]);
    expect(pointsOf(none, land, 7.5)).toBeNull();
    expect(pointsOf(weighted, component("x"), 7.5)).toBeNull();
    expect(pointsOf(weighted, component("x", { weight: 5, maxPoints: null }), 7.5)).toBeNull();
  });
});
