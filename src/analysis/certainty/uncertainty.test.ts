import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Edition } from "../../model/edition.ts";
import { analyse } from "../../testing/analyse.ts";
import { breakAt, component, edition, figure, framework, indexOf, standing } from "../../testing/builders.ts";
import { benjaminiHochberg, testChange } from "./change-test.ts";
import { rankSetOf } from "./rank-set.ts";
import { standardErrorOf } from "./standard-error.ts";

const parts = [component("a"), component("b"), component("c")];
const tree = framework([2015, 2024], parts, { maxPoints: 30 });
const percent = indexOf([framework([2015, 2024], [], { aggregation: "none" })], [], {
  measure: { unit: "percent", decimals: 2 },
});
const sampled = (year: number, score: number, n: number, designEffect: number | null = 2): Edition =>
  edition(year, [standing("us", score)], {
    sample: { total: null, units: new Map([["us", n]]), designEffect, sources: [] },
  });
const errors = (rows: Record<string, number>, ofParts: Record<string, number> = {}) =>
  new Map(
    Object.entries(rows).map(([unit, error]) => [
      unit,
      {
        score: figure(error),
        components: new Map(Object.entries(ofParts).map(([id, value]) => [id, figure(value)])),
      },
    ]),
  );

describe("a standard error", () => {
  test("of a share: 580 people at 84 % give 1.52 points, twice the variance 2.15", () => {
    expect(standardErrorOf(percent, sampled(2024, 84, 580, 1), "us")?.value).toBeCloseTo(1.5222, 3);
    const error = standardErrorOf(percent, sampled(2024, 84, 580), "us")!;
    expect(error.value).toBeCloseTo(1.5222 * Math.SQRT2, 3);
    expect(error).toMatchObject({ basis: "assumed", sampleSize: 580, designEffect: 2 });
  });

  test("as published wins over an assumed one", () => {
    const held = { ...sampled(2024, 84, 580), standardErrors: errors({ us: 0.7 }) };
    expect(standardErrorOf(percent, held, "us")).toMatchObject({ value: 0.7, basis: "published" });
  });

  test("is not made up: no sample, no design effect, points instead of a share, an appraisal", () => {
    expect(standardErrorOf(percent, edition(2024, [standing("us", 84)]), "us")).toBeNull();
    expect(standardErrorOf(percent, sampled(2024, 84, 580, null), "us")).toBeNull();
    expect(standardErrorOf(indexOf([tree]), sampled(2024, 84, 580), "us")).toBeNull();
    expect(standardErrorOf({ ...percent, kind: "administrative" }, sampled(2024, 84, 580), "us")).toBeNull();
    expect(standardErrorOf(percent, null, "us")).toBeNull();
  });
});

describe("a change against its error", () => {
  test("z and p by hand: 4 points against errors of 1.5 and 1.5", () => {
    const result = testChange(4, 1.5, 1.5);
    expect(result.standardError).toBeCloseTo(2.1213, 4);
    expect(result.z).toBeCloseTo(1.8856, 4);
    expect(result.p).toBeCloseTo(0.0593, 4);
    expect(result.clear).toBe(false);
    expect(testChange(-4.5, 1.5, 1.5).clear).toBe(true);
  });

  test("Benjamini–Hochberg on the textbook's fifteen p values clears four at 5 %", () => {
    const ps = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344];
    const more = [0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1];
    expect(benjaminiHochberg([...ps, ...more], 0.05).filter(Boolean)).toHaveLength(4);
  });

  test("the order of the tests does not matter, and a larger p is never clear before a smaller one", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }), (ps) => {
        const clear = benjaminiHochberg(ps);
        expect(benjaminiHochberg([...ps].reverse())).toEqual([...clear].reverse());
        // step-up procedure, written the slow way
        const sorted = [...ps].sort((a, b) => a - b);
        let k = 0;
        for (let i = 1; i <= sorted.length; i += 1) if (sorted[i - 1]! <= (0.1 * i) / ps.length) k = i;
        expect(clear).toEqual(ps.map((p) => k > 0 && p <= sorted[k - 1]!));
      }),
    );
  });
});

describe("the set of ranks left open", () => {
  test("three units: clear of one, not of the other; c = z(1 − 0.05 ÷ 4) = 2.2414", () => {
    const own = { score: 50, error: 1 };
    expect(
      rankSetOf(own, [
        { score: 53.1, error: 1 },
        { score: 53.2, error: 1 },
      ]),
    ).toEqual({
      best: 2,
      worst: 3,
      units: 3,
    });
  });

  test("without error it is the rank, and it never shrinks as errors grow", () => {
    const score = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(score, fc.array(score, { minLength: 1, maxLength: 20 }), (own, others) => {
        const at = (error: number) =>
          rankSetOf(
            { score: own, error },
            others.map((other) => ({ score: other, error })),
          );
        expect(at(0).best).toBe(1 + others.filter((other) => other > own).length);
        expect(at(0).worst).toBe(others.length + 1 - others.filter((other) => other < own).length);
        expect(at(5).best).toBeLessThanOrEqual(at(1).best);
        expect(at(5).worst).toBeGreaterThanOrEqual(at(1).worst);
      }),
    );
  });
});

describe("one index", () => {
  const scores = { a: 8, b: 7, c: 6 };
  const before = { a: 6, b: 7, c: 5.6 };
  const now = edition(2021, [standing("us", 21, scores), standing("x", 25, scores)], {
    standardErrors: errors({ us: 0.5, x: 0.5 }, { a: 0.3, b: 0.3, c: 0.3 }),
  });
  const then = edition(2020, [standing("us", 18.6, before), standing("x", 25, before)], {
    standardErrors: errors({ us: 0.5, x: 0.5 }, { a: 0.3, b: 0.3, c: 0.3 }),
  });

  test("tests the total, and the components together", () => {
    const { uncertainty } = analyse(indexOf([tree]), [then, now]);
    expect(uncertainty.test).toMatchObject({ clear: true });
    expect(uncertainty.components.map(({ component: id, test: { clear } }) => [id, clear])).toEqual([
      ["a", true],
      ["b", false],
      ["c", false],
    ]);
    expect(uncertainty.rankSet).toEqual({ best: 2, worst: 2, units: 2 });
    expect(uncertainty.reasons).toEqual({});
  });

  test("says why it cannot", () => {
    const cut = analyse(indexOf([tree], [breakAt(2020, "none")]), [then, now]).uncertainty;
    expect(cut.test).toBeNull();
    expect(cut.reasons.test).toBe("break-none");
    const bare = analyse(indexOf([tree]), [
      { ...then, standardErrors: new Map() },
      { ...now, standardErrors: new Map() },
    ]).uncertainty;
    expect(bare).toMatchObject({ standardError: null, test: null, rankSet: null, components: [] });
    expect(Object.values(bare.reasons)).toEqual(Array(4).fill("no-standard-error"));
  });
});
