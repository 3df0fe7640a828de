import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { analyseIndex } from "../../analysis/analyse-index.ts";
import { targetOutlook } from "../../analysis/promises/target-outlook.ts";
import { checkTarget } from "../../analysis/promises/targets.ts";
import { backCast } from "../../analysis/units/back-cast.ts";
import type { Dataset } from "../../model/dataset.ts";
import { editionsOf } from "../../model/lookup.ts";
import { target } from "../builders.ts";
import { realData } from "../real-data.ts";

/*
 * Units merged in 2025 back through the years, the ranks that noise leaves open, and what a target asks for, worked out
 * a second time from the raw YAML with plain loops that share nothing with src/load and src/analysis.
 */

const root = fileURLToPath(new URL("../../../", import.meta.url));
const yaml = (path: string) => parse(readFileSync(`${root}${path}`, "utf8"));

/** Unit → total of a year. */
function totals(index: string, year: number): Map<string, number> {
  const { columns, rows } = yaml(`data/scores/${index}/${year}.yaml`);
  const at = columns.indexOf("score");
  return new Map(
    rows.flatMap((cells: (number | null)[]) =>
      typeof cells[at] === "number" ? [[cells[0], cells[at]]] : [],
    ),
  );
}

let data: Dataset;
beforeAll(async () => {
  data = await realData();
});

describe("units of 2025, made of others", () => {
  const { units } = yaml("data/units.yaml") as {
    units: {
      id: string;
      made_of?: string[];
      valid_from?: Date | string;
      population?: { year: number; thousands: number }[];
    }[];
  };
  const merged = units.filter(({ id, made_of }) => made_of && id.endsWith("-2025"));
  const people = (id: string, year: number) =>
    units.find((unit) => unit.id === id)!.population?.find((row) => row.year === year)?.thousands;

  test.each([
    ["papi", 2024],
    ["papi", 2021],
    ["pci", 2016],
    ["pci", 2012],
  ] as const)(
    "%s %d: Σ population × score ÷ Σ population, between the least and the largest",
    (index, year) => {
      const scores = totals(index, year);
      const definition = data.indices.get(index)!;
      let estimated = 0;
      for (const { id, made_of: parts } of merged) {
        const point = backCast(data, definition, data.units.get(id)!, editionsOf(data, index)).find(
          (one) => one.year === year,
        );
        if (parts!.some((part) => !scores.has(part))) {
          expect([id, point?.estimate ?? null]).toEqual([id, null]);
          continue;
        }
        expect([id, point!.populationYear]).toEqual([id, 2020]);
        let [sum, all] = [0, 0];
        for (const part of parts!) {
          const thousands = people(part, 2020)!;
          sum += thousands * scores.get(part)!;
          all += thousands;
        }
        const own = parts!.map((part) => scores.get(part)!);
        expect(point!.estimate!.value).toBeCloseTo(sum / all, 9);
        expect(point!.estimate).toMatchObject({ low: Math.min(...own), high: Math.max(...own) });
        // In place of its parts among the others: the share of these that it stands above, ties by half.
        const others = [...scores].filter(([unit]) => !parts!.includes(unit)).map(([, score]) => score);
        const below = others.filter((score) => score < sum / all).length;
        expect(point!.position!.value).toBeCloseTo(below / others.length, 9);
        estimated += 1;
      }
      expect(estimated).toBeGreaterThan(15);
    },
  );
});

/** Φ by Simpson's rule, and its inverse by halving: no formula in common with ours. */
function share(z: number): number {
  const steps = 2000;
  const width = z / steps;
  let sum = 0;
  for (let i = 0; i <= steps; i += 1)
    sum += (i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2) * Math.exp(-((i * width) ** 2) / 2);
  return 0.5 + (sum * width) / 3 / Math.sqrt(2 * Math.PI);
}
function quantile(p: number): number {
  let [low, high] = [0, 8];
  for (let i = 0; i < 60; i += 1) {
    const middle = (low + high) / 2;
    if (share(middle) < p) low = middle;
    else high = middle;
  }
  return low;
}

/** σ from the lag-one covariance of changes, from the sums of raw products. */
function noise(index: string, from: number, to: number): number {
  const covariances: number[] = [];
  for (let year = from + 1; year < to; year += 1) {
    const [a, b, c] = [year - 1, year, year + 1].map((one) => totals(index, one)) as [
      Map<string, number>,
      Map<string, number>,
      Map<string, number>,
    ];
    const both = [...b.keys()].filter((unit) => a.has(unit) && c.has(unit));
    const n = both.length;
    let [x, y, xy] = [0, 0, 0];
    for (const unit of both) {
      const [first, second] = [b.get(unit)! - a.get(unit)!, c.get(unit)! - b.get(unit)!];
      x += first;
      y += second;
      xy += first * second;
    }
    covariances.push((xy - (x * y) / n) / (n - 1));
  }
  return Math.sqrt(-covariances.reduce((sum, one) => sum + one, 0) / covariances.length);
}

test.each([
  ["papi", 2021, 2018, ["dong-thap", "ha-noi", "thua-thien-hue", "cao-bang"]],
  ["pci", 2016, 2013, ["da-nang", "quang-ninh", "cao-bang", "nghe-an"]],
] as const)("ranks that noise leaves open: %s %d", (index, year, from, asked) => {
  const scores = [...totals(index, year)];
  const reach = quantile(1 - 0.05 / (2 * (scores.length - 1))) * noise(index, from, year) * Math.SQRT2;
  const definition = data.indices.get(index)!;
  const editions = editionsOf(data, index).filter((edition) => edition.year <= year);
  for (const unit of asked.filter((id) => scores.some(([held]) => held === id))) {
    const own = scores.find(([held]) => held === unit)![1];
    const better = scores.filter(([, score]) => score - own > reach).length;
    const worse = scores.filter(([, score]) => own - score > reach).length;
    const { uncertainty } = analyseIndex(data, {
      unit: data.units.get(unit)!,
      index: definition,
      year,
      against: year - 1,
      from: editions[0]!.year,
      editions,
    });
    expect([unit, uncertainty.rankSet]).toEqual([
      unit,
      { best: 1 + better, worst: scores.length - worse, units: scores.length },
    ]);
  }
});

const middle = (values: number[]) => {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
};

test.each([
  // Pairs of years of the PCI with the same weights; of the PAPI without a break of any kind.
  ["pci", "cao-bang", 2016, "55.00", 100, [2010, 2011, 2012, 2014, 2015, 2016]],
  ["pci", "ha-noi", 2016, "63.50", 100, [2010, 2011, 2012, 2014, 2015, 2016]],
  ["papi", "tien-giang", 2017, "38.50", 60, [2012, 2013, 2014, 2015, 2017]],
] as const)("what a target asks for: %s %s from %d", (index, unit, year, aimed, maximum, pairs) => {
  const cases: { start: number; rise: number }[] = [];
  for (const to of pairs) {
    const [before, now] = [totals(index, to - 1), totals(index, to)];
    const both = [...now].filter(([id]) => before.has(id));
    const usual = middle(both.map(([id, score]) => score - before.get(id)!));
    for (const [id, score] of both)
      cases.push({ start: before.get(id)! / maximum, rise: score - before.get(id)! - usual });
  }
  const own = totals(index, year).get(unit)!;
  const perYear = (Number(aimed) - own) / 2;
  const far = cases.map(({ start }) => Math.abs(start - own / maximum)).sort((a, b) => a - b)[59]!;
  const near = cases.filter(({ start }) => Math.abs(start - own / maximum) <= far + 1e-12);
  const rose = near.filter(({ rise }) => rise >= perYear - 1e-9).length;

  const definition = data.indices.get(index)!;
  const editions = editionsOf(data, index).filter((edition) => edition.year <= year);
  const aim = { ...target(aimed, { baselineYear: year }), index, year: year + 2 };
  const held = targetOutlook(checkTarget(aim, unit, editions), {
    index: definition,
    unit,
    editions,
    targets: [aim],
  });
  expect(held.way).toEqual({ from: year, years: 2, perYear: expect.closeTo(perYear, 9), done: null });
  expect(held.howOften).toMatchObject({ cases: near.length, rose });
});
