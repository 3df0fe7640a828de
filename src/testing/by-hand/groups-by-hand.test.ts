import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { totalMakers } from "../../analysis/standing/components/total-makers.ts";
import { weightRanksOf } from "../../analysis/standing/components/weight-ranks.ts";
import { tierOf } from "../../analysis/standing/tiers.ts";
import type { Dataset } from "../../model/dataset.ts";
import { editionOf } from "../../model/lookup.ts";
import { realData } from "../real-data.ts";

/* Groups, weights and what sets totals apart, worked out a second time from the raw YAML with plain loops. */

const root = fileURLToPath(new URL("../../../", import.meta.url));
let data: Dataset;
beforeAll(async () => {
  data = await realData();
});

type Row = { unit: string; score: number } & Record<string, number | string>;
function rowsOf(index: string, year: number): Row[] {
  const { columns, rows } = parse(readFileSync(`${root}data/scores/${index}/${year}.yaml`, "utf8"));
  return rows
    .map((cells: unknown[]) =>
      Object.fromEntries(columns.map((column: string, i: number) => [column, cells[i]])),
    )
    .filter(({ score }: { score: unknown }) => score !== null);
}
const eight = [
  "participation",
  "transparency",
  "accountability",
  "corruption-control",
  "procedures",
  "service-delivery",
  "environment",
  "e-governance",
];

describe("groups of PAPI 2022", () => {
  test("the bounds that were printed of them, and ours", () => {
    const edition = editionOf(data, "papi", 2022)!;
    const rows = rowsOf("papi", 2022).sort((a, b) => b.score - a.score);
    const sizes = [16, 16, 15, 14];
    const printed = [
      ["43.44", "47.88"],
      ["42.15", "43.25"],
      ["40.74", "42.14"],
      ["38.80", "40.72"],
    ];
    let start = 0;
    sizes.forEach((size, at) => {
      const group = rows.slice(start, start + size);
      expect([group.at(-1)!.score.toFixed(2), group[0]!.score.toFixed(2)]).toEqual(printed[at]);
      for (const { unit, score } of group) {
        const told = tierOf(edition, unit);
        if ("reason" in told) throw new Error(unit);
        expect([unit, told.position, told.of]).toEqual([unit, at + 1, 4]);
        if (at === 0) expect(told.toAbove).toBeNull();
        else expect(told.toAbove).toBeCloseTo(rows[start - 1]!.score - score, 9);
        if (at === 3) expect(told.aboveBelow).toBeNull();
        else expect(told.aboveBelow).toBeCloseTo(score - rows[start + size]!.score, 9);
      }
      start += size;
    });
    expect(tierOf(edition, "bac-giang")).toEqual({ reason: "no-score" });
    expect(tierOf(editionOf(data, "papi", 2021), "dong-thap")).toEqual({ reason: "no-tier" });
  });

  test("groups by a lowest score: PAR Index 2024", () => {
    const edition = editionOf(data, "par-index", 2024)!;
    expect(tierOf(edition, "khanh-hoa")).toMatchObject({
      position: 1,
      toAbove: null,
      aboveBelow: expect.closeTo(0.49, 9),
    });
    expect(tierOf(edition, "binh-duong")).toMatchObject({
      position: 2,
      toAbove: expect.closeTo(0.87, 9),
      aboveBelow: expect.closeTo(9.13, 9),
    });
  });
});

test.each([
  ["dong-thap", 2021],
  ["quang-ninh", 2022],
  ["bac-lieu", 2019],
])("ranks with other weights: %s, PAPI %d", (unit, year) => {
  const rows = rowsOf("papi", year);
  const ranks: number[] = [];
  for (let run = 0; run < 256; run += 1) {
    const weights = eight.map((_, i) => ((run >> i) % 2 === 1 ? 1.25 : 0.75));
    const total = (row: Row) => eight.reduce((sum, id, i) => sum + weights[i]! * (row[id] as number), 0);
    const own = total(rows.find((row) => row.unit === unit)!);
    ranks.push(1 + rows.filter((row) => total(row) > own + 1e-9).length);
  }
  ranks.sort((a, b) => a - b);
  // a twentieth of 256 is 12.8: the 13th and the 244th
  expect(weightRanksOf(data.indices.get("papi")!, editionOf(data, "papi", year), unit)).toEqual({
    low: ranks[12],
    high: ranks[243],
    units: rows.length,
    runs: 256,
  });
});

test("ranks with other weights: PCI 2016, whose ten parts take a part of the design", () => {
  const rows = rowsOf("pci", 2016);
  const framework = data.indices
    .get("pci")!
    .frameworks.find(({ years }) => years.from <= 2016 && years.to >= 2016)!;
  const own = rows.find(({ unit }) => unit === "quang-ninh")!;
  const ranks: number[] = [];
  const sign = (run: number, bits: number[]) =>
    bits.filter((bit) => (run >> bit) % 2 === 1).length % 2 ? 1 : -1;
  const bits = [[0], [1], [2], [3], [4], [5], [6], [7], [0, 1, 2, 3], [0, 1, 4, 5]];
  for (let run = 0; run < 256; run += 1) {
    const total = (row: Row) =>
      framework.components.reduce(
        (sum, { id, weight }, i) =>
          sum + ((1 + 0.25 * sign(run, bits[i]!)) * ((row[id] as number) * weight!)) / 10,
        row.score -
          framework.components.reduce((all, part) => all + ((row[part.id] as number) * part.weight!) / 10, 0),
      );
    ranks.push(1 + rows.filter((row) => total(row) > total(own) + 1e-9).length);
  }
  ranks.sort((a, b) => a - b);
  expect(weightRanksOf(data.indices.get("pci")!, editionOf(data, "pci", 2016), "quang-ninh")).toMatchObject({
    low: ranks[12],
    high: ranks[243],
    runs: 256,
  });
});

const papiWeights = Object.fromEntries(eight.map((id) => [id, 1]));
/** Weights of the PCI 2016 in percent, over a maximum of 10. */
const pciWeights = (): Record<string, number> =>
  Object.fromEntries(
    data.indices
      .get("pci")!
      .frameworks.find(({ years }) => years.from <= 2016 && years.to >= 2016)!
      .components.map(({ id, weight }) => [id, weight! / 10]),
  );

test.each([
  ["papi", 2024, () => papiWeights],
  ["pci", 2016, pciWeights],
] as const)(
  "what sets the totals of %s %d apart: Cov(part, total) ÷ Var(total), which adds up to 1",
  (index, year, weightsOf) => {
    const weights = weightsOf();
    const ids = Object.keys(weights);
    const rows = rowsOf(index, year);
    const mean = (list: number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;
    const cov = (a: number[], b: number[]) => mean(a.map((x, i) => x * b[i]!)) - mean(a) * mean(b);
    const points = (id: string) => rows.map((row) => weights[id]! * (row[id] as number));
    const totals = rows.map(({ score }) => score);
    const held = totalMakers(data.indices.get(index)!, editionOf(data, index, year)!)!;
    expect(held.units).toBe(rows.length);
    expect(held.makers.map(({ component }) => component.id).sort()).toEqual([...ids].sort());
    for (const { component, share, correlation, closest } of held.makers) {
      const own = points(component.id);
      expect(share).toBeCloseTo(cov(own, totals) / cov(totals, totals), 8);
      expect(correlation).toBeCloseTo(cov(own, totals) / Math.sqrt(cov(own, own) * cov(totals, totals)), 8);
      const best = ids
        .filter((id) => id !== component.id)
        .map((id) => {
          const other = points(id);
          return [id, cov(own, other) / Math.sqrt(cov(own, own) * cov(other, other))] as const;
        })
        .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))[0]!;
      expect([closest.component.id, closest.correlation]).toEqual([best[0], expect.closeTo(best[1], 8)]);
    }
    expect(held.makers.reduce((sum, { share }) => sum + share, 0) + held.rest).toBeCloseTo(1, 12);
    expect(Math.abs(held.rest)).toBeLessThan(1e-4);
  },
);
