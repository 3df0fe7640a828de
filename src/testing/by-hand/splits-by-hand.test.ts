import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { analyseIndex } from "../../analysis/analyse-index.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import type { Dataset } from "../../model/dataset.ts";
import { editionsOf } from "../../model/lookup.ts";
import { realData } from "../real-data.ts";

/*
 * Every province in every pair of years of both panels, a second time from the raw YAML with plain loops: how a change
 * splits, what the start let expect, where last year's points would stand. Nothing of src/load and src/analysis is used.
 */

const root = fileURLToPath(new URL("../../../", import.meta.url));
const yaml = (path: string) => parse(readFileSync(`${root}data/${path}`, "utf8"));
type Row = Record<string, number>;

/** Unit → what is scored, of one year; a unit without a total keeps its parts. */
function table(index: string, year: number): Map<string, Row> {
  const { columns, rows } = yaml(`scores/${index}/${year}.yaml`);
  return new Map(
    rows.map((cells: (string | number | null)[]) => {
      const held = columns.flatMap((column: string, i: number) =>
        i > 0 && typeof cells[i] === "number" ? [[column, cells[i]]] : [],
      );
      return [cells[0], Object.fromEntries(held)];
    }),
  );
}

/** What a point of each top component can be worth: weight of the PCI over 10, the ten points of a PAPI dimension. */
function worth(index: string, year: number): Map<string, number> {
  const { frameworks } = yaml(`indices/${index}.yaml`);
  const held = frameworks.find(({ years }: { years: number[] }) => years[0]! <= year && year <= years[1]!);
  return new Map(
    held.components.map(({ id, weight }: { id: string; weight?: number }) => [id, weight ?? 10]),
  );
}
const remeasured = (index: string, year: number): Set<string> =>
  new Set(
    yaml(`indices/${index}.yaml`)
      .breaks.filter(
        ({ between, treatment }: { between: number[]; treatment: string }) =>
          between[1] === year && treatment === "none",
      )
      .flatMap(({ components }: { components: string[] }) => components),
  );
const among = (ids: Iterable<string>, ...tables: Map<string, unknown>[]) =>
  [...ids].filter((id) => tables.every((held) => held.has(id)));
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

let data: Dataset;
beforeAll(async () => {
  data = await realData();
});
function ask(index: string, unit: string, year: number): IndexAnalysis {
  return analyseIndex(data, {
    unit: data.units.get(unit)!,
    index: data.indices.get(index)!,
    year,
    against: year - 1,
    from: year - 1,
    editions: editionsOf(data, index),
  });
}

const pairs = [
  ...[2012, 2013, 2014, 2015, 2016, 2017, 2019, 2020, 2021, 2022, 2023, 2024].map((year) => ["papi", year]),
  ...[2010, 2011, 2012, 2013, 2014, 2015, 2016].map((year) => ["pci", year]),
] as [string, number][];

describe.each(pairs)("%s %d against the year before", (index, year) => {
  const [now, before] = [table(index, year), table(index, year - 1)];
  const [weights, weightsBefore] = [worth(index, year), worth(index, year - 1)];
  const cut = remeasured(index, year);
  const ranked = [...now.keys()].filter((unit) => now.get(unit)!.score && before.get(unit)?.score);

  test("country, own, structure and rest of every province", () => {
    const parts = [...new Set([...weights.keys(), ...weightsBefore.keys()])].filter((id) => !cut.has(id));
    const both = among(parts, weights, weightsBefore);
    const attained = (held: Map<string, Row>, unit: string, id: string) => held.get(unit)![id]! / 10;
    // Mean attainment of all that hold the part in both years, whether or not they have a total.
    const moves = new Map(
      both.map((id) => {
        const holders = [...now.keys()].filter(
          (unit) => now.get(unit)![id] !== undefined && before.get(unit)?.[id] !== undefined,
        );
        const steps = holders.map((unit) => attained(now, unit, id) - attained(before, unit, id));
        return [id, sum(steps) / steps.length];
      }),
    );
    for (const unit of ranked) {
      const half = (id: string) => (weights.get(id)! + weightsBefore.get(id)!) / 2;
      const performance = sum(
        both.map((id) => half(id) * (attained(now, unit, id) - attained(before, unit, id))),
      );
      const national = sum(both.map((id) => half(id) * moves.get(id)!));
      const counted = (held: Map<string, Row>, by: Map<string, number>) =>
        sum(parts.map((id) => (by.has(id) ? by.get(id)! * attained(held, unit, id) : 0)));
      const structure = counted(now, weights) - counted(before, weightsBefore) - performance;
      const change = now.get(unit)!.score! - before.get(unit)!.score!;
      const { changeSplit, total } = ask(index, unit, year);
      expect([unit, total.change.value]).toEqual([unit, expect.closeTo(change, 9)]);
      expect([unit, changeSplit]).toMatchObject([
        unit,
        {
          national: expect.closeTo(national, 8),
          own: expect.closeTo(performance - national, 8),
          structure: expect.closeTo(structure, 8),
          rest: expect.closeTo(change - performance - structure, 8),
        },
      ]);
      expect(total.verdict === "not-comparable").toBe([...cut].some((id) => weights.has(id)));
    }
    expect(ranked.length).toBeGreaterThan(50);
  });

  test("what the start let expect of every province, and the moves in rank", () => {
    const xs = ranked.map((unit) => before.get(unit)!.score!);
    const ys = ranked.map((unit) => now.get(unit)!.score!);
    const n = ranked.length;
    // The line through all by its normal equations.
    const [sx, sy, sxx, sxy] = [
      sum(xs),
      sum(ys),
      sum(xs.map((x) => x * x)),
      sum(xs.map((x, i) => x * ys[i]!)),
    ];
    const slope = (n * sxy - sx * sy) / (n * sxx - sx * sx);
    const start = (sy - slope * sx) / n;
    const off = ys.map((y, i) => y - start - slope * xs[i]!);
    const rank = (all: number[], value: number) =>
      all.filter((other) => other > value).length + (all.filter((other) => other === value).length + 1) / 2;
    const moved = xs.map((x, i) => Math.abs(rank(xs, x) - rank(ys, ys[i]!))).sort((a, b) => a - b);
    // The 90th percentile between the two nearest of the ordered moves.
    const at = 0.9 * (n - 1);
    const [low, high] = [moved[Math.floor(at)]!, moved[Math.ceil(at)]!];
    for (const [i, unit] of ranked.entries()) {
      const { expected, kept } = ask(index, unit, year);
      expect([unit, expected]).toMatchObject([
        unit,
        {
          units: n,
          expected: expect.closeTo(start + slope * xs[i]!, 6),
          residual: expect.closeTo(off[i]!, 6),
          place: 1 + off.filter((other) => other > off[i]! + 1e-7).length,
          usualMove: { ninetieth: expect.closeTo(low + (high - low) * (at - Math.floor(at)), 9) },
        },
      ]);
      // Last year's total put among this year's others.
      const others = [...now].flatMap(([id, row]) => (id !== unit && row.score ? [row.score] : []));
      const comparable = cut.size === 0 || ![...cut].some((id) => weights.has(id));
      const sameWeights =
        weights.size === weightsBefore.size && [...weights].every(([id, w]) => weightsBefore.get(id) === w);
      expect([unit, kept]).toMatchObject([
        unit,
        comparable && sameWeights
          ? { total: 1 + others.filter((other) => other > xs[i]! + 1e-9).length, units: others.length + 1 }
          : { reason: "break-none" },
      ]);
    }
  });
});
