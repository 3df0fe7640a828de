import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Dataset } from "../../model/dataset.ts";
import { partOf } from "../analyse.ts";
import { analyseReal, realData } from "../real-data.ts";

/*
 * The repository's real figures, worked out a second time from the raw YAML with plain loops that share nothing
 * with src/load and src/analysis, and held against what the pipeline says.
 */

const root = fileURLToPath(new URL("../../../", import.meta.url));
const raw = (path: string) => parse(readFileSync(`${root}data/${path}`, "utf8"));

let data: Dataset;
beforeAll(async () => {
  data = await realData();
});

const analyse = (id: string, unit: string, year: number) => analyseReal(data, id, unit, year);

describe("Đồng Tháp, PAPI 2021 against 2020", () => {
  const dimensions = [
    "participation",
    "transparency",
    "accountability",
    "corruption-control",
    "procedures",
    "service-delivery",
    "environment",
    "e-governance",
  ];
  type Row = Record<string, number | null> & { unit: never };
  const table = (year: number): Map<string, Row> => {
    const { columns, rows } = raw(`scores/papi/${year}.yaml`) as {
      columns: string[];
      rows: (string | number | null)[][];
    };
    const byUnit = new Map<string, Row>();
    for (const cells of rows) {
      const row = {} as Record<string, string | number | null>;
      for (let i = 0; i < columns.length; i += 1) row[columns[i]!] = cells[i] ?? null;
      byUnit.set(String(row.unit), row as Row);
    }
    return byUnit;
  };
  const now = table(2021);
  const before = table(2020);
  const us = "dong-thap";

  /** Place of our value among units that have a total: one more than the number of larger ones. */
  function place(
    rows: Map<string, Row>,
    column: string,
    among: (unit: string) => boolean = () => true,
  ): number {
    let larger = 0;
    for (const [unit, row] of rows) {
      if (row.score === null || !among(unit)) continue;
      if (row[column]! > rows.get(us)![column]!) larger += 1;
    }
    return larger + 1;
  }
  const count = (rows: Map<string, Row>) => {
    let ranked = 0;
    for (const row of rows.values()) if (row.score !== null) ranked += 1;
    return ranked;
  };

  test("total, change, ranks and their denominators", () => {
    const { total } = analyse("papi", us, 2021);
    expect(now.get(us)!.score).toBeCloseTo(42.4324, 4);
    expect(total.score).toMatchObject({ value: now.get(us)!.score, basis: "computed" });
    expect(total.change.value).toBeCloseTo(now.get(us)!.score! - before.get(us)!.score!, 12);
    expect(total.change.value).toBeCloseTo(-4.5287, 3);
    expect(total.placed).toEqual({ rank: place(now, "score"), rankedUnits: count(now), basis: "computed" });
    expect(total.previousPlaced).toEqual({
      rank: place(before, "score"),
      rankedUnits: count(before),
      basis: "computed",
    });
    expect([total.placed?.rank, total.placed?.rankedUnits, total.previousPlaced?.rank]).toEqual([27, 60, 2]);
    expect(total.places).toMatchObject({ value: -25, rankedUnitsDiffer: true });
    expect(total.breakNote?.treatment).toBe("caution");
  });

  test("each dimension: contribution, rank, places, lost points", () => {
    const analysis = analyse("papi", us, 2021);
    let together = 0;
    for (const id of dimensions) {
      const part = partOf(analysis, id);
      const change = now.get(us)![id]! - before.get(us)![id]!;
      together += change;
      expect(part.contribution).toBeCloseTo(change, 12);
      expect(part.structureEffect).toBe(0);
      expect(part.lostPoints).toBeCloseTo(10 - now.get(us)![id]!, 12);
      expect([id, part.placed?.rank, part.previousPlaced?.rank]).toEqual([
        id,
        place(now, id),
        place(before, id),
      ]);
      expect(part.places.value).toBe(place(before, id) - place(now, id));
      expect(part.verdict).toBe(change > 0 ? "gain" : "loss");
    }
    expect(Math.abs(together - analysis.total.change.value!)).toBeLessThan(0.0005);
    expect(analysis.residual).toBeNull();
    expect(analysis.counts).toMatchObject({ gain: 1, loss: 7, of: 8 });
  });

  test("what moved with the country and what is the province's own", () => {
    const analysis = analyse("papi", us, 2021);
    let national = 0;
    let own = 0;
    for (const id of dimensions) {
      let sumNow = 0;
      let sumBefore = 0;
      let units = 0;
      for (const [unit, row] of now) {
        const then = before.get(unit);
        if (row[id] == null || then?.[id] == null) continue;
        sumNow += row[id];
        sumBefore += then[id];
        units += 1;
      }
      const move = (sumNow - sumBefore) / units;
      national += move;
      own += now.get(us)![id]! - before.get(us)![id]! - move;
      const part = partOf(analysis, id);
      expect(part.nationalEffect).toBeCloseTo(move, 9);
      expect(part.nationalEffect! + part.ownEffect!).toBeCloseTo(part.performanceEffect!, 9);
    }
    const tops = dimensions.map((id) => partOf(analysis, id));
    expect(tops.reduce((sum, part) => sum + part.nationalEffect!, 0)).toBeCloseTo(national, 9);
    expect(tops.reduce((sum, part) => sum + part.ownEffect!, 0)).toBeCloseTo(own, 9);
    expect(own).toBeLessThan(national);
  });

  test("place in the Mekong Delta", () => {
    const { units } = raw("units.yaml") as { units: { id: string; regions?: string[] }[] };
    const delta = new Set<string>();
    for (const unit of units) if (unit.regions?.includes("dbscl")) delta.add(unit.id);
    let ranked = 0;
    for (const [unit, row] of now) if (delta.has(unit) && row.score !== null) ranked += 1;
    const { regionPlace, position } = analyse("papi", us, 2021).total;
    expect(regionPlace).toMatchObject({
      rank: place(now, "score", (unit) => delta.has(unit)),
      units: ranked,
      basis: "computed",
    });
    expect([regionPlace?.rank, regionPlace?.units]).toEqual([2, 13]);
    expect(position.regionMean?.units).toBe(13);
  });

  test("reference values of the year", () => {
    const scores: number[] = [];
    for (const row of now.values()) if (row.score !== null) scores.push(row.score!);
    scores.sort((a, b) => a - b);
    const { position } = analyse("papi", us, 2021).total;
    expect(position.best?.value).toBe(scores[59]);
    expect(position.median?.value).toBeCloseTo((scores[29]! + scores[30]!) / 2, 12);
    expect(position.nationalMean?.value).toBeCloseTo(scores.reduce((sum, score) => sum + score, 0) / 60, 9);
    expect(position.nextAhead?.value).toBe(scores.filter((score) => score > now.get(us)!.score!)[0]);
  });

  test("who passed: the 25 places lost are those who passed less those who were passed, and units not ranked in 2021", () => {
    const passedBy: string[] = [];
    const passed: string[] = [];
    let unranked = 0;
    for (const [unit, row] of now) {
      const then = before.get(unit)!;
      const wasAhead = then.score! > before.get(us)!.score!;
      if (row.score === null) unranked += wasAhead ? 1 : 0;
      else if (row.score! > now.get(us)!.score! && !wasAhead) passedBy.push(unit);
      else if (row.score! <= now.get(us)!.score! && wasAhead) passed.push(unit);
    }
    const { overtaking } = analyse("papi", us, 2021);
    expect(overtaking.passedBy?.map(({ unit }) => unit).sort()).toEqual(passedBy.sort());
    expect(overtaking.passed?.map(({ unit }) => unit).sort()).toEqual(passed.sort());
    expect(passedBy.length - passed.length - unranked).toBe(25);
  });
});

describe("every province of every PAPI year that can be compared", () => {
  test("contributions and the residual add up to the change within the rounding of four decimals", () => {
    let compared = 0;
    for (const year of [2012, 2013, 2014, 2015, 2016, 2017, 2019, 2020, 2021, 2022, 2023])
      for (const unit of data.editions.get("papi")!.get(year)!.standings.keys()) {
        const analysis = analyse("papi", unit, year);
        const { value, basis } = analysis.total.change;
        if (basis !== "computed") continue;
        compared += 1;
        const tops = analysis.components.filter(({ component }) => component.parent === null);
        const shown = tops.reduce((sum, { contribution }) => sum + (contribution ?? 0), 0);
        expect(Math.abs(shown + (analysis.residual?.contribution ?? 0) - value!)).toBeLessThan(0.0011);
        expect(Object.values(analysis.counts).reduce((sum, n) => sum + n, 0)).toBe(2 * analysis.counts.of);
      }
    expect(compared).toBeGreaterThan(600);
  });

  test("no change is computed from 2017 to 2018", () => {
    for (const unit of data.editions.get("papi")!.get(2018)!.standings.keys()) {
      const { total, components } = analyse("papi", unit, 2018);
      expect(total.change.value).toBeNull();
      expect(components.every(({ contribution }) => contribution === null)).toBe(true);
    }
  });
});
