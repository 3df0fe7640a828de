import { expect, test } from "vitest";
import { TOTAL } from "../../model/rules/breaks.ts";
import { breakAt, component, edition, framework, indexOf, standing } from "../../testing/builders.ts";
import { panelNoise } from "./panel-noise.ts";
import { stretchAround } from "./stretch.ts";

const frameworks = [framework([2015, 2024], [component("a")], { maxPoints: 100 })];
const index = indexOf(frameworks);
/** 40 units; each score is its level plus an error of ±2 that no other year shares, plus what the year brought to all. */
const noisy = (years: number[], step = 0) =>
  years.map((year) =>
    edition(
      year,
      Array.from({ length: 40 }, (_, i) => {
        const score = 50 + i / 10 + step * i * (year - 2018) + 3 * (year % 2);
        const error = (i >> (year - 2018)) % 2 ? 2 : -2;
        return standing(`u${i}`, score + (step ? 0 : error), { a: 5 });
      }),
    ),
  );
const noiseIn = (editions: ReturnType<typeof noisy>, of = index) =>
  panelNoise(stretchAround(of, TOTAL, editions, 2021));

test("finds the error that was put in, whatever moved all units at once", () => {
  const noise = noiseIn(noisy([2018, 2019, 2020, 2021]));
  expect(noise).toMatchObject({ from: 2018, to: 2021, pairs: 2, units: 40 });
  expect("value" in noise && noise.value).toBeCloseTo(2, 0);
});

test.each([
  ["two years", noisy([2020, 2021]), index, "too-few-pairs"],
  ["one pair of changes", noisy([2019, 2020, 2021]), index, "too-few-pairs"],
  [
    "a stretch cut by a break",
    noisy([2018, 2019, 2020, 2021]),
    indexOf(frameworks, [breakAt(2019, "structure")]),
    "too-few-pairs",
  ],
  ["a year left out", noisy([2017, 2018, 2019, 2021]), index, "too-few-pairs"],
  ["changes that go on", noisy([2018, 2019, 2020, 2021], 0.1), index, "no-reversal"],
] as const)("refuses %s", (_, editions, of, reason) => {
  expect(noiseIn([...editions], of)).toEqual({ reason });
});

test("a stretch goes both ways from the year asked about, and stops at each break", () => {
  const editions = noisy([2016, 2017, 2018, 2019, 2020, 2021, 2022]);
  const of = indexOf(frameworks, [breakAt(2016, "none"), breakAt(2020, "caution")]);
  expect(stretchAround(of, TOTAL, editions, 2019)).toMatchObject({ from: 2017, to: 2022 });
  expect(stretchAround(of, TOTAL, editions, 2016).steps).toEqual([]);
});
