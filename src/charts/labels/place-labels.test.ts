import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spreadLabels } from "./place-labels.ts";

const label = fc.record({
  at: fc.double({ min: 0, max: 300, noNaN: true }),
  size: fc.double({ min: 1, max: 20, noNaN: true }),
});

describe("spreadLabels", () => {
  test("leaves labels alone that do not touch", () => {
    expect(
      spreadLabels(
        [
          { at: 10, size: 10 },
          { at: 50, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([10, 50]);
  });
  test("shares the shift between two that collide", () => {
    expect(
      spreadLabels(
        [
          { at: 50, size: 10 },
          { at: 50, size: 10 },
        ],
        0,
        100,
        0,
      ),
    ).toEqual([45, 55]);
  });
  test("keeps to the range", () => {
    expect(
      spreadLabels(
        [
          { at: 0, size: 10 },
          { at: 99, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([5, 95]);
  });
  test("answers in the order given", () => {
    expect(
      spreadLabels(
        [
          { at: 80, size: 10 },
          { at: 20, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([80, 20]);
  });
  test("never lets labels overlap nor leave the range where there is room for all", () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 12 }), (labels) => {
        const centres = spreadLabels(labels, 0, 300, 2);
        const placed = labels
          .map((l, i) => ({ ...l, centre: centres[i] ?? Number.NaN }))
          .sort((a, b) => a.centre - b.centre);
        placed.forEach((one, i) => {
          expect(one.centre - one.size / 2).toBeGreaterThanOrEqual(-1e-6);
          expect(one.centre + one.size / 2).toBeLessThanOrEqual(300 + 1e-6);
          const next = placed[i + 1];
          if (next)
            expect(next.centre - one.centre).toBeGreaterThanOrEqual((one.size + next.size) / 2 + 2 - 1e-6);
        });
      }),
    );
  });
});
