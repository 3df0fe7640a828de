import { describe, expect, test } from "vitest";
import type { Dataset } from "../../model/dataset.ts";
import { editionsOf, existsIn } from "../../model/lookup.ts";
import { namesakesOf } from "../../model/namesakes.ts";
import { edition, standing } from "../../testing/builders.ts";
import { realData } from "../../testing/real-data.ts";
import { backCast, populationWeights } from "./back-cast.ts";

const real = await realData();
const papi = real.indices.get("papi")!;
const castOf = (id: string, index = papi) =>
  backCast(real, index, real.units.get(id)!, editionsOf(real, index.id));

describe("the 23 merged units and their PAPI and PCI panels", () => {
  const merged = [...real.units.values()].filter(
    ({ madeOf, validFrom }) => madeOf.length > 0 && validFrom === "2025-07-01",
  );

  test("a unit that is not made of others has no estimate", () => {
    expect(castOf("cao-bang")).toEqual([]);
  });

  test("all 23 merged units share the year 2020", () => {
    const merged = [...real.units.values()].filter(({ id }) => id.endsWith("-2025"));
    const years = merged.flatMap(({ id }) => castOf(id).map(({ populationYear }) => populationYear));
    expect([...new Set(years)]).toEqual([2020]);
  });

  test("every estimate, computed a second way from the editions themselves", () => {
    expect(merged).toHaveLength(23);
    let estimates = 0;
    for (const id of ["papi", "pci"]) {
      for (const one of merged) {
        for (const { year, estimate } of castOf(one.id, real.indices.get(id)!)) {
          const standings = real.editions.get(id)!.get(year)!.standings;
          let top = 0;
          let bottom = 0;
          for (const name of one.madeOf) {
            const size = real.units.get(name)!.population.find((row) => row.year === 2020)!.thousands;
            const score = standings.get(name)?.score?.value;
            top += score === undefined ? Number.NaN : size * score;
            bottom += size;
          }
          if (estimate === null) expect(top).toBeNaN();
          else {
            expect(estimate.value).toBeCloseTo(top / bottom, 9);
            estimates += 1;
          }
        }
      }
    }
    expect(estimates).toBeGreaterThan(300);
  });

  test("Bắc Ninh of 2025 comes of Bắc Giang and of Bắc Ninh before, found by id", () => {
    const point = castOf("bac-ninh-2025").find(({ year }) => year === 2020)!;
    expect(point.parts.map((one) => one.unit)).toEqual(["bac-giang", "bac-ninh"]);
    const standings = real.editions.get("papi")!.get(2020)!.standings;
    const [giang, ninh] = ["bac-giang", "bac-ninh"].map((id) => standings.get(id)!.score!.value);
    // 1.841,6 and 1.419,1 thousand people in 2020
    expect(point.estimate!.value).toBeCloseTo((1841.6 * giang! + 1419.1 * ninh!) / 3260.7, 9);
    expect([point.estimate!.low, point.estimate!.high]).toEqual([giang!, ninh!].sort((a, b) => a - b));
    expect(standings.has("bac-ninh-2025")).toBe(false);
  });

  test("Hà Nội of 2008 has weights from its resolution, and no estimate while no edition holds its parts", () => {
    const parts = ["ha-noi-cu", "ha-tay"].map((id) => real.units.get(id)!);
    const weights = populationWeights(parts, [...real.units.values()])!;
    expect(weights.year).toBe(2008);
    expect(weights.byUnit.get("ha-tay")).toBeCloseTo(2568.007 / (3457.424 + 2568.007), 12);
    expect(parts.every(({ population }) => population.every(({ note }) => note !== undefined))).toBe(true);
    expect(castOf("ha-noi", real.indices.get("pci")!)).toEqual([]);
  });

  test("Hà Nội is estimated for 2007 as soon as an edition holds both parts", () => {
    const pci = real.indices.get("pci")!;
    const early = edition(2007, [standing("ha-noi-cu", 56), standing("ha-tay", 52)], { index: "pci" });
    const [point] = backCast(real, pci, real.units.get("ha-noi")!, [early]);
    expect(point!.estimate!.value).toBeCloseTo((3457.424 * 56 + 2568.007 * 52) / 6025.431, 9);
  });
});

describe("names and codes join nothing", () => {
  const units = [...real.units.values()];

  test("seven codes name another territory since the mergers, and each has one holder on any day", () => {
    const colliding = units.filter(
      (one) => existsIn(one, 2025) && namesakesOf(units, one).gso.some(({ name }) => name.vi !== one.name.vi),
    );
    expect(colliding.map(({ gso, name }) => `${gso} ${name.vi}`).sort()).toEqual([
      "15 Lào Cai",
      "24 Bắc Ninh",
      "44 Quảng Trị",
      "52 Gia Lai",
      "80 Tây Ninh",
      "82 Đồng Tháp",
      "91 An Giang",
    ]);
    for (const year of [2009, 2020, 2024, 2025, 2026]) {
      const codes = units.filter((one) => existsIn(one, year)).flatMap(({ gso }) => gso ?? []);
      expect(new Set(codes).size).toBe(codes.length);
    }
  });

  test("the holder of the code before is not taken for the unit: 24 was Bắc Giang", () => {
    const after = real.units.get("bac-ninh-2025")!;
    const { name, gso } = namesakesOf(units, after);
    expect(name.map(({ id }) => id)).toEqual(["bac-ninh"]);
    expect(gso.map(({ id }) => id)).toEqual(["bac-giang"]);
    const own = castOf("bac-ninh-2025").find(({ year }) => year === 2020)!.estimate!.value;
    const standings = real.editions.get("papi")!.get(2020)!.standings;
    for (const id of ["bac-giang", "bac-ninh"])
      expect(standings.get(id)!.score!.value).not.toBeCloseTo(own, 3);
  });

  test("renaming every unit changes no estimate", () => {
    const nameless: Dataset = {
      ...real,
      units: new Map(units.map((one) => [one.id, { ...one, name: { vi: "?" }, gso: null }])),
    };
    const again = backCast(nameless, papi, nameless.units.get("bac-ninh-2025")!, editionsOf(real, "papi"));
    expect(again).toEqual(castOf("bac-ninh-2025"));
  });
});
