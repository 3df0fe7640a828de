import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { analyseIndex } from "../../analysis/analyse-index.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import type { Dataset } from "../../model/dataset.ts";
import { editionsOf } from "../../model/lookup.ts";
import { projectRoot } from "../tree/source-tree.ts";

/** Scores by unit and column, as the raw YAML has them. */
type Table = Map<string, Map<string, number>>;
/** The tables of an index over some years, read with plain loops that share nothing with src/load. */
function panelOf(index: string, from: number, to: number) {
  const tables = new Map<number, Table>();
  for (let year = from; year <= to; year += 1) {
    const { columns, rows } = parse(readFileSync(`${projectRoot}data/scores/${index}/${year}.yaml`, "utf8"));
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
/** The real PAPI and PCI panels. */
export const panels = { papi: panelOf("papi", 2011, 2023), pci: panelOf("pci", 2009, 2016) };
/** The median. */
export const middle = (values: number[]) => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(half)]! : (sorted[half - 1]! + sorted[half]!) / 2;
};

/** A real index of a unit with the years up to one of them. */
export function analyse(
  data: Dataset,
  unit: string,
  year: number,
  index: "papi" | "pci" = "papi",
): IndexAnalysis {
  return analyseIndex(data, {
    unit: data.units.get(unit)!,
    index: data.indices.get(index)!,
    year,
    against: year - 1,
    from: index === "papi" ? 2011 : 2009,
    editions: editionsOf(data, index).filter((edition) => edition.year <= year),
  });
}
