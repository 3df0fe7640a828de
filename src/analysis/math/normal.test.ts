import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalDensity, normalQuantile, normalShare } from "./normal.ts";

describe("the normal distribution", () => {
  test.each([
    [0, 0.5],
    [1, 0.841344746068543],
    [-1.959963984540054, 0.025],
    [2.999999, 0.998650097557],
    [3.000001, 0.998650106421],
    [-5, 2.866515718791939e-7],
    [-8, 6.220960574271785e-16],
  ])("Φ(%d) = %d", (x, share) => {
    expect(Math.abs(normalShare(x) / share - 1)).toBeLessThan(1e-10);
  });

  test.each([
    [0.975, 1.959963984540054],
    [0.995, 2.575829303548901],
    [0.5, 0],
    [0.9999, 3.719016485455709],
    [1e-10, -6.361340902404056],
    // the factors of rank sets for 63 and for 34 units
    [1 - 0.05 / (2 * 62), 3.351],
    [1 - 0.05 / (2 * 33), 3.172],
  ])("z(%d) = %d", (share, z) => {
    const decimals = String(z).length > 8 ? 12 : 3;
    expect(normalQuantile(share)).toBeCloseTo(z, decimals);
  });

  test("agrees with the area under the density, summed by Simpson's rule", () => {
    for (const x of [0.3, 1.1, 2.2, 3.3, 4.4]) {
      const steps = 2000;
      const h = x / steps;
      let area = normalDensity(0) + normalDensity(x);
      for (let i = 1; i < steps; i += 1) area += (i % 2 === 1 ? 4 : 2) * normalDensity(i * h);
      expect(normalShare(x)).toBeCloseTo(0.5 + (area * h) / 3, 12);
    }
  });

  test("share and quantile undo each other, are mirrored, and do not fall", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (share) => {
        expect(normalShare(normalQuantile(share)) / share).toBeCloseTo(1, 9);
        expect(normalQuantile(share) + normalQuantile(1 - share)).toBeCloseTo(0, 3);
      }),
    );
    fc.assert(
      fc.property(
        fc.double({ min: -7, max: 7, noNaN: true }),
        fc.double({ min: 1e-6, max: 1, noNaN: true }),
        (x, step) => {
          expect(normalShare(x + step)).toBeGreaterThanOrEqual(normalShare(x));
        },
      ),
    );
  });

  test("the ends, and what is no share", () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
    expect([normalQuantile(-0.1), normalQuantile(1.1), normalQuantile(Number.NaN)]).toEqual([NaN, NaN, NaN]);
  });
});
