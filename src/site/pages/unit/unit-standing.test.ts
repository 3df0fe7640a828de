import { beforeAll, describe, expect, test } from "vitest";
import { analyseUnit } from "../../../analysis/analyse-unit.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { plain } from "../../../testing/plain.ts";
import { realData } from "../../../testing/real-data.ts";
import type { Section, Table } from "../../page.ts";
import { standingSections } from "./unit-standing.ts";

let dataset: Dataset;
let sections: Section[];
let newest: number;
const tableIn = (id: string): Table => {
  for (const { blocks } of sections)
    for (const block of blocks) if (block.kind === "table" && block.table.id === id) return block.table;
  throw new Error(`no table ${id}`);
};

/** Scores of an edition straight from the data, best first. */
const scores = (index: string, year: number, component?: string) =>
  [...dataset.editions.get(index)!.get(year)!.standings.values()]
    .filter(({ score }) => score)
    .flatMap(({ unit, score, components }) => {
      const held = component ? components.get(component)?.score : score;
      return held ? [{ unit, value: held.value }] : [];
    })
    .sort((a, b) => b.value - a.value);

beforeAll(async () => {
  dataset = await realData();
  newest = Math.max(...dataset.editions.get("papi")!.keys());
  sections = standingSections(dataset, analyseUnit(dataset, dataset.units.get("dong-thap")!));
});

test("a unit that was ranked has strengths, region and neighbours", () => {
  expect(sections.map(({ id }) => id)).toEqual(["manh-yeu", "trong-vung", "lien-ke"]);
});

test("a unit of 2025 has none of them yet", () => {
  expect(
    plain(standingSections(dataset, analyseUnit(dataset, dataset.units.get("dong-thap-2025")!))),
  ).toEqual([]);
});

test("neighbours are the three above and below in the newest whole table", () => {
  const all = scores("papi", newest);
  const at = all.findIndex(({ unit }) => unit === "dong-thap");
  const around = all.slice(at - 3, at + 4);
  const table = tableIn("bang-lien-ke-papi");
  expect(table.rows.map(({ header }) => header.href)).toEqual(
    around.map(({ unit }) => `chi-so/papi/${newest}/#dv-${unit}`),
  );
  expect(table.rows.map(({ own }) => own)).toEqual([false, false, false, true, false, false, false]);
  const gaps = table.rows.map(({ cells }) => cells.at(-1)!.value as number);
  expect(gaps[0]).toBeCloseTo(around[0]!.value - all[at]!.value, 10);
  expect(gaps[3]).toBeNull();
});

test("the first of all has nobody above", () => {
  const [first] = scores("papi", newest);
  sections = standingSections(dataset, analyseUnit(dataset, dataset.units.get(first!.unit)!));
  const table = tableIn("bang-lien-ke-papi");
  expect(plain(table.rows)).toHaveLength(4);
  expect(table.rows[0]!.own).toBe(true);
  sections = standingSections(dataset, analyseUnit(dataset, dataset.units.get("dong-thap")!));
});

describe("the region", () => {
  test("holds its units with their place in it, and the mean of those with figures", () => {
    const members = new Set(
      [...dataset.units.values()].filter(({ regions }) => regions.includes("dbscl")).map(({ id }) => id),
    );
    const inside = scores("papi", newest).filter(({ unit }) => members.has(unit));
    const table = tableIn("bang-vung-papi");
    const place = inside.findIndex(({ unit }) => unit === "dong-thap") + 1;
    const own = table.rows.find((row) => row.own)!;
    expect(plain(own.cells[0]!.text)).toBe(`${place}/${inside.length}`);
    const average = inside.reduce((sum, { value }) => sum + value, 0) / inside.length;
    const written = average.toFixed(2).replace(".", ",");
    expect(plain(table.notes[0])).toContain(`Bình quân vùng: ${written},`);
  });
});

describe("strengths", () => {
  test("rank each component among the units that have a total, best place first", () => {
    const table = tableIn("bang-manh-yeu-papi");
    const ranks = table.rows.map(({ cells }) => cells[0]!.value as number);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    const all = scores("papi", newest, "environment");
    const place = all.findIndex(({ unit }) => unit === "dong-thap") + 1;
    const row = table.rows.find(({ header }) => plain(header.text) === "Quản trị môi trường")!;
    expect(plain(row.cells[0]!.text)).toBe(`${place}/${all.length}`);
    expect(row.cells[0]!.heat).toBe(6);
  });

  test("come from the newest edition that has components: PCI 2020 has only totals", () => {
    expect(plain(tableIn("bang-manh-yeu-pci").caption)).toContain("PCI năm 2016");
    expect(plain(tableIn("bang-lien-ke-pci").caption)).toContain("PCI năm 2020");
  });
});
