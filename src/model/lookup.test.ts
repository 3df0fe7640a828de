import { describe, expect, test } from "vitest";
import { component, dataset, edition, framework, indexOf, unit } from "../testing/builders.ts";
import {
  editionOf,
  editionsOf,
  existsIn,
  findComponent,
  flatten,
  frameworkOf,
  regionOf,
  unitsOfRegion,
} from "./lookup.ts";

const tree = component("a", { children: [component("a1"), component("a2")] });
const old = framework([2011, 2017], [tree]);
const now = framework([2018, 2024], [component("b"), tree]);
const index = indexOf([old, now]);

describe("frameworks", () => {
  test.each([
    [2010, undefined],
    [2011, 2011],
    [2017, 2011],
    [2018, 2018],
    [2025, undefined],
  ])("%i belongs to the framework from %s", (year, from) => {
    expect(frameworkOf(index, year)?.years.from).toBe(from);
  });

  test("a tree is read parents first", () => {
    expect(flatten(now.components).map(({ id }) => id)).toEqual(["b", "a", "a1", "a2"]);
    expect(findComponent(now, "a2")?.parent).toBe("a");
    expect(findComponent(now, "c")).toBeNull();
    expect(findComponent(null, "a")).toBeNull();
  });
});

test("editions come in order of years, however they are stored", () => {
  const data = dataset([{ index, editions: [edition(2021, []), edition(2019, []), edition(2020, [])] }]);
  expect(editionsOf(data, "mau").map(({ year }) => year)).toEqual([2019, 2020, 2021]);
  expect(editionOf(data, "mau", 2020)?.year).toBe(2020);
  expect(editionOf(data, "mau", 2022)).toBeNull();
  expect(editionOf(data, "khac", 2020)).toBeNull();
});

describe("units and regions in time", () => {
  const system = (id: string, validFrom: string | null, validTo: string | null) => ({
    id,
    system: id,
    name: { vi: id },
    validFrom,
    validTo,
    sources: [],
  });
  const units = [
    unit("dong-thap", { validTo: "2025-06-30", regions: ["dbscl"] }),
    unit("dong-thap-2025", { validFrom: "2025-07-01", regions: ["dbscl-34"] }),
    unit("cao-bang", { regions: ["dbscl", "dbscl-34"] }),
    unit("ngoai"),
  ];
  const data = dataset([], {
    units: new Map(units.map((held) => [held.id, held])),
    regions: new Map([
      ["dbscl", system("dbscl", null, "2025-06-30")],
      ["dbscl-34", system("dbscl-34", "2025-07-01", null)],
    ]),
  });
  const named = (id: string) => data.units.get(id)!;

  test.each([
    ["dong-thap", 2024, true],
    ["dong-thap", 2025, false],
    ["dong-thap-2025", 2024, false],
    ["dong-thap-2025", 2025, true],
    ["cao-bang", 1999, true],
  ])("%s in %i: %s", (id, year, exists) => expect(existsIn(named(id), year)).toBe(exists));

  test("a region holds at the end of the year", () => {
    expect(regionOf(data, named("cao-bang"), 2024)).toBe("dbscl");
    expect(regionOf(data, named("cao-bang"), 2025)).toBe("dbscl-34");
    expect(regionOf(data, named("dong-thap-2025"), 2024)).toBeNull();
    expect(regionOf(data, named("ngoai"), 2024)).toBeNull();
    expect(unitsOfRegion(data, "dbscl", 2024).map(({ id }) => id)).toEqual(["dong-thap", "cao-bang"]);
    expect(unitsOfRegion(data, "dbscl-34", 2025).map(({ id }) => id)).toEqual(["dong-thap-2025", "cao-bang"]);
  });
});
