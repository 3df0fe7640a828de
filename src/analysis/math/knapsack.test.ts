import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hundredthsAbove, hundredthsBelow } from "../../model/rules/tolerance.ts";
import { cheapestSet, type Item } from "./knapsack.ts";

/** Every subset looked at: least cost, then most gain. */
function byBruteForce(items: readonly Item[], need: number) {
  let best: { cost: number; gain: number } | null = null;
  for (let mask = 0; mask < 2 ** items.length; mask += 1) {
    const taken = items.filter((_, i) => mask & (1 << i));
    const cost = taken.reduce((sum, item) => sum + item.cost, 0);
    const gain = taken.reduce((sum, item) => sum + Math.max(0, item.gain), 0);
    if (gain < need || taken.some((item) => item.gain <= 0)) continue;
    if (!best || cost < best.cost || (cost === best.cost && gain > best.gain)) best = { cost, gain };
  }
  return best;
}

const item = fc.record({ gain: fc.integer({ min: 0, max: 60 }), cost: fc.integer({ min: 1, max: 3 }) });

describe("the cheapest set", () => {
  test("costs and gains what trying every subset finds", () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 9 }), fc.integer({ min: 1, max: 200 }), (items, need) => {
        const set = cheapestSet(items, need);
        const best = byBruteForce(items, need);
        expect(set === null).toBe(best === null);
        if (!set || !best) return;
        expect(new Set(set).size).toBe(set.length);
        const sum = (key: keyof Item) => set.reduce((total, position) => total + items[position]![key], 0);
        expect({ cost: sum("cost"), gain: sum("gain") }).toEqual(best);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ["nothing needed", [{ gain: 5, cost: 1 }], 0, []],
    [
      "one large or two small",
      [
        { gain: 5, cost: 1 },
        { gain: 5, cost: 1 },
        { gain: 10, cost: 2 },
      ],
      10,
      [0, 1],
    ],
    [
      "of equal cost the one that gains more",
      [
        { gain: 10, cost: 1 },
        { gain: 12, cost: 1 },
      ],
      9,
      [1],
    ],
    ["all together are not enough", [{ gain: 5, cost: 1 }], 6, null],
    ["no item at all", [], 1, null],
  ] as const)("%s", (_, items, need, wanted) => {
    expect(cheapestSet(items, need)).toEqual(wanted);
  });

  test("takes 150 leaves and 20 points in its stride", () => {
    const items = Array.from({ length: 150 }, (_, i) => ({ gain: 5 + ((i * 37) % 45), cost: 1 + (i % 3) }));
    const set = cheapestSet(items, 2000)!;
    expect(set.reduce((sum, position) => sum + items[position]!.gain, 0)).toBeGreaterThanOrEqual(2000);
  });
});

test.each([
  [0.29, 29, 29],
  [1.005, 100, 101],
  [0.1 + 0.2, 30, 30],
  [43.8213 - 42.4324, 138, 139],
  [0, 0, 0],
])("%d points are %i hundredths rounded down, %i rounded up", (points, below, above) => {
  expect([hundredthsBelow(points), hundredthsAbove(points)]).toEqual([below, above]);
});
