import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Dataset } from "../../model/dataset.ts";
import { analyseReal, realData } from "../real-data.ts";

/*
 * What new weights made of a total, worked out a second time from the raw YAML with plain loops that share nothing
 * with src/load and src/analysis, and held against what the pipeline says.
 */

const root = fileURLToPath(new URL("../../../", import.meta.url));
const raw = (path: string) => parse(readFileSync(`${root}data/${path}`, "utf8"));

let data: Dataset;
beforeAll(async () => {
  data = await realData();
});

const analyse = (id: string, unit: string, year: number) => analyseReal(data, id, unit, year);

describe("Bắc Giang, PCI 2022 against 2021", () => {
  const weights = (year: number) => {
    const { frameworks } = raw("indices/pci.yaml") as {
      frameworks: { years: [number, number]; components: { id: string; weight: number }[] }[];
    };
    const held = frameworks.find(({ years }) => years[0] <= year && year <= years[1])!;
    return new Map(held.components.map(({ id, weight }) => [id, weight]));
  };
  const scores = (year: number) => {
    const file = raw(`scores/pci/${year}.yaml`) as {
      units?: Record<string, { components?: Record<string, number | { score: number }> }>;
      columns?: string[];
      rows?: (string | number)[][];
    };
    const found = new Map<string, number>();
    for (const [id, held] of Object.entries(file.units?.["bac-giang"]?.components ?? {}))
      found.set(id, typeof held === "number" ? held : held.score);
    const row = file.rows?.find(([unit]) => unit === "bac-giang");
    file.columns?.forEach((column, i) => {
      if (row && weights(year).has(column)) found.set(column, Number(row[i]));
    });
    return found;
  };

  test("+5,65 from performance, +2,37 from the new weights", () => {
    let performance = 0;
    let structure = 0;
    for (const [id, weight] of weights(2022)) {
      const weightBefore = weights(2021).get(id)!;
      const now = scores(2022).get(id)! / 10;
      const then = scores(2021).get(id)! / 10;
      performance += ((weight + weightBefore) / 2) * (now - then);
      structure += ((now + then) / 2) * (weight - weightBefore);
    }
    const analysis = analyse("pci", "bac-giang", 2022);
    const total = (key: "performanceEffect" | "structureEffect" | "contribution") =>
      analysis.components.reduce((sum, part) => sum + part[key]!, 0);
    expect(total("performanceEffect")).toBeCloseTo(performance, 9);
    expect(total("structureEffect")).toBeCloseTo(structure, 9);
    expect([performance.toFixed(2), structure.toFixed(2)]).toEqual(["5.65", "2.37"]);
    expect(analysis.total.change.value).toBeCloseTo(8.06, 9);
    expect(analysis.residual?.components).toEqual([]);
    expect(total("contribution") + analysis.residual!.contribution).toBeCloseTo(8.06, 9);
  });
});
