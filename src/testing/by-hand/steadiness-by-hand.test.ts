import { beforeAll, describe, expect, test } from "vitest";
import { howOften, unitYears } from "../../analysis/years/how-often.ts";
import type { Dataset } from "../../model/dataset.ts";
import { editionsOf } from "../../model/lookup.ts";
import { realData } from "../real-data.ts";
import { analyse, middle, panels } from "./raw-panels.ts";

/*
 * Years, swings, strengths and frequencies of the real PAPI and PCI panels, worked out a second time from the raw YAML with
 * plain loops that share nothing with src/load and src/analysis.
 */

const { columnOf } = panels.papi;
let data: Dataset;
beforeAll(async () => {
  data = await realData();
});

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
    const { swings } = analyse(data, unit, analysed, index);
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
    const ten = analyse(data, unit, analysed, index).years.at(-1)!;
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
    const { national } = analyse(data, unit, analysed, index).strengths;
    const ids = (rows: typeof national.strengths) => rows.map(({ component: { id } }) => id).sort();
    expect(national.compared).toHaveLength(index === "papi" ? 28 : 10);
    expect(ids(national.strengths)).toEqual(strong.map(({ id }) => id).sort());
    expect(ids(national.weaknesses)).toEqual(weak.map(({ id }) => id).sort());
  });
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
  expect(analyse(data, "dong-thap", 2021).regained).toMatchObject({
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
  expect(analyse(data, "bac-giang", 2019).years.at(-1)).toMatchObject({
    from: 2011,
    verdict: "rising-unsteady",
  });
  expect(analyse(data, "bac-giang", 2018).swings.total).toEqual({ component: "total", reason: "break-none" });
});
