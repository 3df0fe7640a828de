import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { analyseIndex } from "../../analysis/analyse-index.ts";
import type { Dataset } from "../../model/dataset.ts";
import { editionsOf } from "../../model/lookup.ts";
import { realData } from "../real-data.ts";

/*
 * The worst content of a province looked into, a second time from the raw YAML: the value of the game in which a content
 * plays with some of its children only is a Shapley value by its definition over subsets; the children share that out
 * over every order among themselves. Nothing of src/analysis is used.
 */

const root = fileURLToPath(new URL("../../../", import.meta.url));
let data: Dataset;
beforeAll(async () => {
  data = await realData();
});

function tableOf(year: number) {
  const { columns, rows } = parse(readFileSync(`${root}data/scores/papi/${year}.yaml`, "utf8"));
  return new Map<string, Record<string, number>>(
    rows
      .filter((cells: unknown[]) => cells[1] !== null)
      .map((cells: unknown[]) => [
        cells[0],
        Object.fromEntries(columns.map((column: string, i: number) => [column, cells[i]])),
      ]),
  );
}

const contents: Record<string, string[]> = {
  participation: ["sc11", "sc12", "sc13", "sc14"],
  transparency: ["sc21", "sc22", "sc23", "sc24"],
  accountability: ["sc31", "sc32", "sc33"],
  "corruption-control": ["sc41", "sc42", "sc43", "sc44"],
  procedures: ["sc51", "sc53", "sc54"],
  "service-delivery": ["sc61", "sc62", "sc63", "sc64"],
  environment: ["sc71", "sc72", "sc73"],
  "e-governance": ["sc81", "sc82", "sc83"],
};

function byHand(unit: string, year: number, worst: string) {
  const [now, then] = [tableOf(year), tableOf(year - 1)];
  const both = [...now.keys()].filter((id) => then.has(id));
  const mean = (what: string) =>
    both.reduce((sum, id) => sum + now.get(id)![what]! - then.get(id)![what]!, 0) / both.length;
  const net = (what: string) => now.get(unit)![what]! - then.get(unit)![what]! - mean(what);
  const others = both.filter((id) => id !== unit);
  const drift = mean("score");
  const start = then.get(unit)!.score!;
  const rank = (own: number, moved: boolean) =>
    others.filter((id) => (moved ? now.get(id)!.score! - drift : then.get(id)!.score!) > own + 1e-9).length;
  const rest = Object.keys(contents).filter((id) => id !== worst);
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
  const players = rest.length + 2;
  // what the content brings when only these children moved
  const worth = (children: string[]) => {
    const brought = children.reduce((sum, id) => sum + net(id), 0);
    let value = 0;
    for (let mask = 0; mask < 2 ** (rest.length + 1); mask += 1) {
      const inside = rest.filter((_, i) => mask & (1 << i));
      const moved = (mask & (1 << rest.length)) !== 0;
      const size = inside.length + (moved ? 1 : 0);
      const own = inside.reduce((sum, id) => sum + net(id), start);
      const weight = (factorial(size) * factorial(players - 1 - size)) / factorial(players);
      value += weight * (rank(own, moved) - rank(own + brought, moved));
    }
    return value;
  };
  const orders = (list: string[]): string[][] =>
    list.length < 2
      ? [list]
      : list.flatMap((one) => orders(list.filter((other) => other !== one)).map((tail) => [one, ...tail]));
  const all = orders(contents[worst]!);
  const shares = Object.fromEntries(contents[worst]!.map((id) => [id, 0]));
  for (const order of all)
    order.forEach((id, at) => {
      shares[id]! += (worth(order.slice(0, at + 1)) - worth(order.slice(0, at))) / all.length;
    });
  return shares;
}

describe.each([
  ["dong-thap", 2021],
  ["ha-noi", 2022],
  ["quang-nam", 2024],
] as const)("%s, PAPI %d", (unit, year) => {
  test("the places of the children, and their sum", () => {
    const { rankChange } = analyseIndex(data, {
      unit: data.units.get(unit)!,
      index: data.indices.get("papi")!,
      year,
      against: year - 1,
      from: 2018,
      editions: editionsOf(data, "papi"),
    });
    if (rankChange.form !== "parts" || "reason" in rankChange.inside) throw new Error("nothing to look into");
    const { component, places, parts } = rankChange.inside;
    expect(rankChange.parts[0]!.component).toBe(component);
    const wanted = byHand(unit, year, component);
    expect(parts.map((part) => part.component).sort()).toEqual(Object.keys(wanted).sort());
    for (const part of parts) expect(part.places).toBeCloseTo(wanted[part.component!]!, 9);
    expect(parts.reduce((sum, part) => sum + part.places, 0)).toBeCloseTo(places, 9);
    expect(rankChange.parts[0]!.places).toBe(places);
  });
});

test("sub-indices of the PCI have no parts to look into, in any year: it is refused, not guessed", () => {
  const editions = editionsOf(data, "pci");
  const asked = editions.slice(1).flatMap(({ year }, i) =>
    [...data.units.values()].flatMap((unit) => {
      if (unit.kind !== "province" || !editions[i + 1]!.standings.get(unit.id)?.score) return [];
      const { rankChange } = analyseIndex(data, {
        unit,
        index: data.indices.get("pci")!,
        year,
        against: editions[i]!.year,
        from: editions[0]!.year,
        editions,
      });
      return rankChange.form === "parts" ? [rankChange.inside] : [];
    }),
  );
  expect(asked.length).toBeGreaterThan(400);
  const reasons = new Set(asked.map((inside) => ("reason" in inside ? inside.reason : "told")));
  expect([...reasons].sort()).toEqual(["no-components", "not-applicable"]);
});
