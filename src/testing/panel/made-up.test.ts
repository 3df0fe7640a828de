import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Language } from "../../language/language.ts";
import { conferenceFaults } from "./faults.ts";
import { loadedMadeUp, MADE_UP_SLUG, type MadeUp } from "./made-up.ts";
import { oddShapes, plain, usual } from "./odd-shapes.ts";

/* Shapes that no index has today: whatever the size, the ties and the names, nothing is thrown, cut or contradictory. */

async function faultsIn(made: MadeUp, languages?: readonly Language[]): Promise<string[]> {
  const { dataset, problems } = loadedMadeUp(made);
  const errors = problems.filter(({ severity }) => severity === "error").map(({ message }) => message);
  return dataset && errors.length === 0 ? await conferenceFaults(dataset, MADE_UP_SLUG, languages) : errors;
}

describe("made-up shapes", () => {
  test.each(oddShapes)("%s", { timeout: 300_000 }, async (_, odd) => {
    expect(await faultsIn({ ...plain, ...odd })).toEqual([]);
  });

  // Size alone is tried here, and words are the same for any size.
  test("5,000 units", { timeout: 300_000 }, async () => {
    expect(await faultsIn({ ...plain, units: 5000, components: 3 }, ["vi"])).toEqual([]);
  });

  test("any of them", { timeout: 300_000 }, async () => {
    const shape = fc.record({
      units: fc.integer({ min: 1, max: 70 }),
      components: fc.integer({ min: 1, max: 14 }),
      step: fc.constantFrom(0.01, 0.5, 2.5, 10),
      seed: fc.nat(10_000),
    });
    await fc.assert(
      fc.asyncProperty(shape, async ({ units, components, step, seed }) => {
        const score = (unit: number, component: number, year: number) =>
          Math.floor(usual(unit + seed, component, year) / step) * step;
        expect(await faultsIn({ units, components, max: 10, score })).toEqual([]);
      }),
      { numRuns: 8, seed: 20_261_127 },
    );
  });
});
