import { createContext, Script } from "node:vm";
import { beforeAll, expect, test } from "vitest";
import { formatNumber } from "../../format/number.ts";
import type { Dataset } from "../../model/dataset.ts";
import { inEnglish, plain } from "../../testing/plain.ts";
import { realData } from "../../testing/real-data.ts";
import { type ComparedIndex, compareScript } from "./compare-data.ts";

interface CompareData {
  formatNumber: typeof formatNumber;
  units: Record<string, string>;
  indices: Record<string, ComparedIndex>;
}

let dataset: Dataset;
let script = "";
let data: CompareData;

beforeAll(async () => {
  dataset = await realData();
  script = compareScript(dataset);
  const scope = createContext({}) as { compareData?: CompareData };
  new Script(script).runInContext(scope);
  data = scope.compareData!;
});

test("the browser writes numbers as the pages do", () => {
  for (const value of [0, -0.001, 1.005, -4.528700000000001, 1234567.891, 42.4324 - 46.9611])
    for (const sign of ["negative", "always", "never"] as const)
      expect(data.formatNumber(value, 2, sign)).toBe(plain(formatNumber(value, 2, sign)));
});

test("and in English as the English pages do", async () => {
  const { made } = await inEnglish((writer) => compareScript(dataset, writer));
  const scope = createContext({}) as { compareData?: CompareData };
  new Script(made).runInContext(scope);
  expect(scope.compareData!.formatNumber(-1234.5, 2)).toBe("−1,234.50");
  expect(data.formatNumber(-1234.5, 2)).toBe("−1.234,50");
});

test("holds the published scores and the ranks of the pages", () => {
  const edition = data.indices.papi!.editions[2021]!;
  const [score, rank, ...parts] = edition.units["dong-thap"]!;
  expect(plain([score, rank])).toEqual([42.432353108, "27/60"]);
  const held = dataset.editions.get("papi")!.get(2021)!.standings.get("dong-thap")!;
  expect(parts).toEqual(edition.parts.map((id) => held.components.get(id)!.score!.value));
});

test("forbids the difference across a break that the index declares", () => {
  const { cuts, texts } = data.indices.papi!;
  expect(cuts["2017-2018"]!.none).toContain("total");
  expect(plain(texts[cuts["2017-2018"]!.text])).toContain("Không so sánh được");
  expect(cuts["2020-2021"]!.none).not.toContain("total");
  expect(cuts["2011-2012"]).toBeUndefined();
});

test("leaves the made-up index out and stays a script that one page can load", () => {
  expect(Object.keys(data.indices)).not.toContain("par-index-mau");
  expect(Object.keys(data.units)).not.toContain("tinh-mau");
  expect(script.length).toBeLessThan(300_000);
});
