import { beforeAll, expect, test } from "vitest";
import type { Dataset } from "../../model/dataset.ts";
import { realData } from "../real-data.ts";
import { analyse, panels } from "./raw-panels.ts";

/*
 * The noise of the real panels and what it says of changes, worked out a second time from the raw YAML with plain loops.
 */

let data: Dataset;
beforeAll(async () => {
  data = await realData();
});

/** σ² by sums of squares alone: 2·Cov(a, b) = Var(a + b) − Var(a) − Var(b). */
function noiseByVariances(index: "papi" | "pci", what: string, from: number, to: number) {
  const { columnOf } = panels[index];
  const variance = (values: number[]) => {
    const squares = values.reduce((sum, value) => sum + value * value, 0);
    const total = values.reduce((sum, value) => sum + value, 0);
    return (squares - (total * total) / values.length) / (values.length - 1);
  };
  let sum = 0;
  for (let year = from; year <= to - 2; year += 1) {
    const [a, b, c] = [0, 1, 2].map((n) => new Map(columnOf(year + n, what)));
    const all = [...a!.keys()].filter((id) => b!.has(id) && c!.has(id));
    const one = all.map((id) => b!.get(id)! - a!.get(id)!);
    const two = all.map((id) => c!.get(id)! - b!.get(id)!);
    const both = all.map((id) => c!.get(id)! - a!.get(id)!);
    sum += (variance(both) - variance(one) - variance(two)) / 2;
  }
  return Math.sqrt(-sum / (to - from - 1));
}

test.each([
  ["papi", "dong-thap", 2021, null, 2018, 0.966],
  ["papi", "dong-thap", 2021, "transparency", 2018, 0.163],
  ["papi", "bac-lieu", 2017, null, 2011, 1.048],
  ["papi", "ha-noi", 2023, null, 2018, 0.845],
  ["pci", "quang-ninh", 2016, null, 2013, 0.861],
  ["pci", "quang-ninh", 2016, "land", 2009, 0.554],
] as const)("noise of the panel: %s %s %d %s", (index, unit, year, part, from, about) => {
  const sigma = noiseByVariances(index, part ?? "score", from, year);
  expect(sigma).toBeCloseTo(about, 3);
  const { uncertainty, total, components } = analyse(data, unit, year, index);
  const change = part ? components.find(({ component }) => component.id === part)!.change : total.change;
  const held = part
    ? uncertainty.components.find(({ component }) => component === part)?.test
    : uncertainty.test;
  if (!part) expect(uncertainty.standardError).toMatchObject({ basis: "panel", panel: { from, to: year } });
  // no change of these stands across a break of kind none
  if (change.basis !== "computed") throw new Error("nothing to test");
  expect(held!.standardError).toBeCloseTo(sigma * Math.SQRT2, 9);
  expect(held!.z).toBeCloseTo(change.value! / (sigma * Math.SQRT2), 9);
  if (!part) expect(held!.clear).toBe(Math.abs(change.value!) > 1.959964 * sigma * Math.SQRT2);
});

/** Parts that were measured anew, or that came, after the first year of their index's stretch. */
const beganLater: Record<string, number> = { environment: 2019, "e-governance": 2019, bias: 2013 };

/** Φ(z) by Simpson's rule between 0 and z. */
function shareBelow(z: number): number {
  const steps = 400;
  let area = 0;
  for (let i = 0; i < steps; i += 1) {
    const [a, b] = [(i * z) / steps, ((i + 1) * z) / steps];
    const at = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
    area += ((b - a) / 6) * (at(a) + 4 * at((a + b) / 2) + at(b));
  }
  return 0.5 + area;
}

test.each([
  ["papi", "dong-thap", 2021, 2018, true],
  ["papi", "ha-noi", 2023, 2018, false],
  ["pci", "quang-ninh", 2016, 2009, false],
  ["pci", "ha-noi", 2012, 2009, true],
] as const)(
  "where the scores of the parts may lie, and which of them moved clearly: %s %s %d",
  (index, unit, year, from, some) => {
    const { tables } = panels[index];
    const [now, before] = [tables.get(year)!.get(unit)!, tables.get(year - 1)!.get(unit)!];
    const { uncertainty } = analyse(data, unit, year, index);
    expect(uncertainty.bands.length).toBeGreaterThan(4);
    for (const { component, low, high } of uncertainty.bands) {
      const sigma = noiseByVariances(index, component, beganLater[component] ?? from, year);
      const score = now.get(component)!;
      expect([component, low, high]).toEqual([
        component,
        expect.closeTo(Math.max(0, score - 1.959964 * sigma), 5),
        expect.closeTo(Math.min(10, score + 1.959964 * sigma), 5),
      ]);
    }
    // Benjamini and Hochberg, one after the other from the largest p: from the first that passes on, all are clear.
    const ps = uncertainty.components.map(({ component, test: held }) => {
      const z = Math.abs(now.get(component)! - before.get(component)!) / held.standardError;
      return { component, p: 2 * (1 - shareBelow(z)), clear: held.clear };
    });
    ps.sort((a, b) => b.p - a.p);
    let passed = false;
    for (const [i, { component, p, clear }] of ps.entries()) {
      passed ||= p <= (0.1 * (ps.length - i)) / ps.length;
      expect([component, clear]).toEqual([component, passed]);
    }
    expect(passed).toBe(some);
  },
);

test("two changes are no series: PAPI 2019 has no noise of its own", () => {
  expect(analyse(data, "dong-thap", 2019).uncertainty).toMatchObject({ standardError: null, test: null });
});
