import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { analyseIndex } from "../analysis/analyse-index.ts";
import type { IndexAnalysis } from "../analysis/results.ts";
import { howOften, unitYears } from "../analysis/years/how-often.ts";
import type { Dataset } from "../model/dataset.ts";
import { editionsOf } from "../model/lookup.ts";
import { realData } from "./real-data.ts";

/*
 * Years, swings, strengths and frequencies of the real PAPI and PCI panels, worked out a second time from the raw YAML with
 * plain loops that share nothing with src/load and src/analysis.
 */

const root = fileURLToPath(new URL("../../", import.meta.url));
type Table = Map<string, Map<string, number>>;
function panelOf(index: string, from: number, to: number) {
  const tables = new Map<number, Table>();
  for (let year = from; year <= to; year += 1) {
    const { columns, rows } = parse(readFileSync(`${root}data/scores/${index}/${year}.yaml`, "utf8"));
    const table: Table = new Map();
    for (const cells of rows) {
      const row = new Map<string, number>();
      for (let i = 1; i < columns.length; i += 1) if (cells[i] !== null) row.set(columns[i], cells[i]);
      if (row.has("score")) table.set(cells[0], row);
    }
    tables.set(year, table);
  }
  const columnOf = (year: number, what: string) =>
    [...tables.get(year)!].flatMap(([unit, row]) => (row.has(what) ? [[unit, row.get(what)!] as const] : []));
  const rankIn = (year: number, what: string, unit: string) => {
    const own = tables.get(year)!.get(unit)?.get(what);
    if (own === undefined) return null;
    let rank = 1;
    for (const [, value] of columnOf(year, what)) if (value > own) rank += 1;
    return { rank, units: columnOf(year, what).length };
  };
  return { tables, columnOf, rankIn };
}
const panels = { papi: panelOf("papi", 2011, 2023), pci: panelOf("pci", 2009, 2016) };
const { columnOf } = panels.papi;
const middle = (values: number[]) => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(half)]! : (sorted[half - 1]! + sorted[half]!) / 2;
};
let data: Dataset;
beforeAll(async () => {
  const dataset = await realData();
  data = dataset;
});

function analyse(unit: string, year: number, index: "papi" | "pci" = "papi"): IndexAnalysis {
  return analyseIndex(data, {
    unit: data.units.get(unit)!,
    index: data.indices.get(index)!,
    year,
    against: year - 1,
    from: index === "papi" ? 2011 : 2009,
    editions: editionsOf(data, index).filter((edition) => edition.year <= year),
  });
}

describe.each([
  ...["dong-thap", "cao-bang", "ha-noi", "bac-lieu"].map(
    (unit) => ({ unit, index: "papi", year: 2021, part: "corruption-control" }) as const,
  ),
  ...["dong-thap", "bac-giang", "quang-ninh", "cao-bang"].map(
    (unit) => ({ unit, index: "pci", year: 2016, part: "transparency" }) as const,
  ),
])("$unit, $index $year", ({ unit, index, year: analysed, part }) => {
  const { columnOf, rankIn } = panels[index];

  test("the usual swing of the total and of a dimension", () => {
    const { swings } = analyse(unit, analysed, index);
    for (const what of ["score", part]) {
      const before = new Map(columnOf(analysed - 1, what));
      const now = columnOf(analysed, what);
      const moves = now.flatMap(([id, value]) =>
        before.has(id) ? [[id, value - before.get(id)!] as const] : [],
      );
      const common = middle(moves.map(([, move]) => move));
      // all years before, back to the break: PAPI from 2018; PCI totals from 2013, its parts from the first edition
      const first = index === "papi" ? 2018 : what === "score" ? 2013 : 2009;
      const distances: number[] = [];
      for (let year = first + 1; year <= analysed; year += 1) {
        const then = new Map(columnOf(year - 1, what));
        const steps = columnOf(year, what).flatMap(([id, value]) =>
          then.has(id) ? [value - then.get(id)!] : [],
        );
        const centre = middle(steps);
        for (const step of steps) distances.push(Math.abs(step - centre));
      }
      const usual = middle(distances);
      const own = moves.find(([id]) => id === unit)![1] - common;
      let smaller = 0;
      for (const [, move] of moves) if (Math.abs(move - common) < Math.abs(own) - 1e-9) smaller += 1;
      const score = now.find(([id]) => id === unit)![1];
      const near = now.filter(([id, value]) => id !== unit && Math.abs(value - score) <= usual + 1e-9);
      const result =
        what === "score" ? swings.total : swings.components.find(({ component }) => component === what)!;
      expect(result).toMatchObject({ units: moves.length, smaller, neighbours: near.length });
      expect("own" in result && [result.common, result.own, result.usual]).toEqual([
        expect.closeTo(common, 9),
        expect.closeTo(own, 9),
        expect.closeTo(usual, 9),
      ]);
      expect("z" in result && result.z).toBeCloseTo(own / (1.4826 * usual), 9);
    }
  });

  test("ten years: level, slope and deviation of the percentile position", () => {
    const positions: { year: number; position: number }[] = [];
    for (let year = Math.max(analysed - 9, 2009); year <= analysed; year += 1) {
      const place = rankIn(year, "score", unit);
      if (place) positions.push({ year, position: 1 - (place.rank - 1) / (place.units - 1) });
    }
    const level = positions.reduce((sum, { position }) => sum + position, 0) / positions.length;
    const slopes: number[] = [];
    for (let i = 0; i < positions.length; i += 1)
      for (let j = i + 1; j < positions.length; j += 1)
        slopes.push(
          (positions[j]!.position - positions[i]!.position) / (positions[j]!.year - positions[i]!.year),
        );
    let squares = 0;
    for (const { position } of positions) squares += (position - level) ** 2;
    const ten = analyse(unit, analysed, index).years.at(-1)!;
    expect(ten.ranked).toBe(positions.length);
    expect(ten.level).toBeCloseTo(level, 9);
    expect(ten.slope).toBeCloseTo(middle(slopes), 9);
    expect(ten.deviation).toBeCloseTo(Math.sqrt(squares / (positions.length - 1)), 9);
  });

  test("strengths and weaknesses among the finest ranked parts", () => {
    // PAPI has 28 sub-dimensions below its eight dimensions; PCI has ten components and nothing below.
    const held = [...panels[index].tables.get(analysed)!.get(unit)!.keys()];
    const parts = held.filter((id) => (index === "papi" ? /^sc\d/.test(id) : id !== "score"));
    const places = parts.map((id) => {
      const { rank, units } = rankIn(analysed, id, unit)!;
      return { id, position: 1 - (rank - 1) / (units - 1) };
    });
    const third = Math.ceil(places.length / 3);
    const strong = places.filter(
      ({ position }) => position >= 0.8 && places.filter((other) => other.position > position).length < third,
    );
    const weak = places.filter(
      ({ position }) => position <= 0.2 && places.filter((other) => other.position < position).length < third,
    );
    const { national } = analyse(unit, analysed, index).strengths;
    const ids = (rows: typeof national.strengths) => rows.map(({ component: { id } }) => id).sort();
    expect(national.compared).toHaveLength(index === "papi" ? 28 : 10);
    expect(ids(national.strengths)).toEqual(strong.map(({ id }) => id).sort());
    expect(ids(national.weaknesses)).toEqual(weak.map(({ id }) => id).sort());
  });
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
  const { uncertainty, total, components } = analyse(unit, year, index);
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
    const { uncertainty } = analyse(unit, year, index);
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
  expect(analyse("dong-thap", 2019).uncertainty).toMatchObject({ standardError: null, test: null });
});

test("how often units that stood where Đồng Tháp stood rose by 4.53 points, by brute force", () => {
  const cases: { unit: string; year: number; start: number; rise: number }[] = [];
  // 2016, 2018, 2019, 2020 and 2021 stand after a break of some kind.
  for (const year of [2012, 2013, 2014, 2015, 2017]) {
    const maximum = 60;
    const before = new Map(columnOf(year - 1, "score"));
    const both = columnOf(year, "score").filter(([unit]) => before.has(unit));
    const rises = both.map(([unit, score]) => score - before.get(unit)!).sort((a, b) => a - b);
    const middle = (rises[(rises.length - 1) >> 1]! + rises[rises.length >> 1]!) / 2;
    for (const [unit, score] of both)
      cases.push({
        unit,
        year,
        start: before.get(unit)! / maximum,
        rise: (score - before.get(unit)! - middle) / maximum,
      });
  }
  const [then, here] = [2020, 2021].map((year) => new Map(columnOf(year, "score")).get("dong-thap")!);
  const start = here! / 80;
  const distances = cases.map((row) => Math.abs(row.start - start)).sort((a, b) => a - b);
  const near = cases.filter((row) => Math.abs(row.start - start) <= distances[59]! + 1e-12);
  const rose = near.filter(({ rise }) => rise * 80 >= then! - here! - 1e-9).length;
  const provinces = new Set(near.map(({ unit }) => unit)).size;
  const years = new Set(near.map(({ year }) => year)).size;
  expect(analyse("dong-thap", 2021).regained).toMatchObject({
    cases: near.length,
    units: provinces,
    years,
    rose,
  });

  const papi = data.indices.get("papi")!;
  const known = editionsOf(data, "papi").filter(({ year }) => year <= 2021);
  const all = unitYears(papi, known);
  expect(all).toHaveLength(cases.length);
  // a target of one more point, from where Đồng Tháp stood
  const one = near.filter(({ rise }) => rise * 80 >= 1 - 1e-9).length;
  expect(howOften(all, start, 1 / 80, 80)).toMatchObject({ cases: near.length, rose: one });
});

test("what was asked of the series of Bắc Giang: PAPI improved unsteadily; PAPI 2017 → 2018 has no swing", () => {
  expect(analyse("bac-giang", 2019).years.at(-1)).toMatchObject({ from: 2011, verdict: "rising-unsteady" });
  expect(analyse("bac-giang", 2018).swings.total).toEqual({ component: "total", reason: "break-none" });
});
