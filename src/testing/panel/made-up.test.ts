import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Language } from "../../language/language.ts";
import { conferenceFaults } from "./faults.ts";
import { loadedMadeUp, MADE_UP_SLUG, type MadeUp } from "./made-up.ts";

/* Shapes that no index has today: whatever the size, the ties and the names, nothing is thrown, cut or contradictory. */

/** Scores that look like any, the same on each machine. */
const usual = (unit: number, component: number, year: number) =>
  2 + ((unit * 7919 + component * 104729 + year * 31) % 701) / 100;

const plain: MadeUp = { units: 20, components: 8, max: 10, score: usual };
const long = (words: string) =>
  words
    .repeat(Math.ceil(200 / words.length))
    .slice(0, 200)
    .trim();

async function faultsIn(made: MadeUp, languages?: readonly Language[]): Promise<string[]> {
  const { dataset, problems } = loadedMadeUp(made);
  const errors = problems.filter(({ severity }) => severity === "error").map(({ message }) => message);
  return dataset && errors.length === 0 ? await conferenceFaults(dataset, MADE_UP_SLUG, languages) : errors;
}

describe("made-up shapes", () => {
  test.each<[string, Partial<MadeUp>]>([
    ["one unit", { units: 1 }],
    ["two units", { units: 2 }],
    ["one component", { components: 1 }],
    ["60 components", { components: 60 }],
    ["ties everywhere", { score: () => 5 }],
    ["ties among all others", { score: (unit) => (unit === 0 ? 6 : 5) }],
    ["nothing moved but ours", { score: (unit, _, year) => (unit === 0 ? 5 + (year % 2) : 5) }],
    [
      "score exactly 0",
      { score: (unit, component, year) => (unit === 0 ? 0 : usual(unit, component, year)) },
    ],
    ["from 0 to the maximum", { score: (unit, _, year) => (unit === 0 ? (year % 2) * 10 : 5) }],
    ["from the maximum to 0", { score: (unit, _, year) => (unit === 0 ? 10 - (year % 2) * 10 : 5) }],
    ["exactly the maximum", { score: () => 10 }],
    [
      "names of 200 characters",
      {
        unitName: (unit) => `${long("Tỉnh có tên rất dài ")} ${unit}`,
        componentName: (at) => `${long("Nội dung có tên rất dài ")} ${at}`,
      },
    ],
    ["a name without a space", { componentName: (at) => `${"Khongcodaucach".repeat(12)}${at}` }],
    [
      "quotes and &",
      {
        unitName: (unit) => `“Tỉnh” 'A' & "B" <${unit}>`,
        componentName: (at) => `Nội dung "${at}" & 'khác' <b>`,
        title: 'Hội nghị "chuyên sâu" & <khác>',
      },
    ],
  ])("%s", { timeout: 120_000 }, async (_, odd) => {
    expect(await faultsIn({ ...plain, ...odd })).toEqual([]);
  });

  // Size alone is tried here, and words are the same for any size.
  test("5,000 units", { timeout: 120_000 }, async () => {
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
