import { describe, expect, test } from "vitest";
import type { Edition } from "../model/edition.ts";
import {
  dataset,
  edition,
  figure,
  framework,
  indexOf,
  reported,
  standing,
  unit,
} from "../testing/builders.ts";
import { analyseIndex } from "./analyse-index.ts";

describe("regions and mergers", () => {
  const index = indexOf([framework([2020, 2030], [])]);
  const region = (id: string, from: string | null, to: string | null) => ({
    id,
    system: id,
    name: { vi: id },
    validFrom: from,
    validTo: to,
    sources: [],
  });
  const regions = new Map([
    ["dong", region("dong", null, "2025-06-30")],
    ["dong-34", region("dong-34", "2025-07-01", null)],
  ]);
  const members = new Map(["us", "b", "c"].map((id) => [id, unit(id, { regions: ["dong", "dong-34"] })]));
  const askOf = (editions: Edition[], year: number) => {
    const data = dataset([{ index, editions }], {
      regions,
      units: new Map([...members, ["far", unit("far")]]),
    });
    return analyseIndex(data, {
      unit: members.get("us")!,
      index,
      year,
      against: year - 1,
      from: year,
      editions,
    });
  };
  const scores = [standing("us", 40), standing("b", 45), standing("c", null), standing("far", 50)];

  test("a place in the region is counted among its ranked units", () => {
    const { total } = askOf([edition(2021, scores)], 2021);
    expect(total.regionPlace).toMatchObject({ region: "dong", rank: 2, units: 2, basis: "computed" });
    expect(total.placed).toMatchObject({ rank: 3, rankedUnits: 3 });
  });

  test("in a partial league it is only reported, or unknown", () => {
    const told = reported("us", 2020, { regionRank: figure(3, "reported", "bao") });
    const partial = { complete: false, rankedUnits: 63 };
    const { total } = askOf([edition(2021, scores, { ...partial, reported: [told] })], 2021);
    expect(total.regionPlace).toMatchObject({ rank: 3, units: null, basis: "reported" });
    expect(askOf([edition(2021, scores, partial)], 2021).total).toMatchObject({
      regionPlace: null,
      regionReason: "region-incomplete",
    });
  });

  test("63 → 34 units: both ranks are known and still no place was gained or lost", () => {
    const analysis = askOf([edition(2024, scores), edition(2025, scores)], 2025);
    expect(analysis.total.placed?.rank).toBe(3);
    expect(analysis.total.previousPlaced?.rank).toBe(3);
    expect(analysis.total).toMatchObject({
      places: { value: null, reason: "units-changed" },
      rankVerdict: "not-comparable",
    });
    expect(analysis.overtaking).toEqual({
      passedBy: null,
      passed: null,
      entered: null,
      left: null,
      reason: "units-changed",
    });
  });

  test("a unit that came of a merger says so, instead of a figure that nobody found", () => {
    const parts = ["x", "y"].map((id) => unit(id, { validTo: "2025-06-30", mergedInto: "x-2025" }));
    const merged = unit("x-2025", { validFrom: "2025-07-01", madeOf: ["x", "y"] });
    const editions = [
      edition(2024, [standing("x", 40), standing("y", 45), standing("far", 50)]),
      edition(2025, [standing("x-2025", 43), standing("far", 50)]),
    ];
    const units = new Map([...parts, merged, unit("far")].map((one) => [one.id, one]));
    const ask = (id: string) =>
      analyseIndex(dataset([{ index, editions }], { units }), {
        unit: units.get(id)!,
        index,
        year: 2025,
        against: 2024,
        from: 2024,
        editions,
      }).total;
    expect(ask("x-2025")).toMatchObject({
      change: { value: null, reason: "units-changed" },
      places: { value: null, reason: "units-changed" },
      verdict: "not-comparable",
      rankVerdict: "not-comparable",
    });
    // its neighbour kept its territory: the score compares, the rank does not
    expect(ask("far")).toMatchObject({
      change: { value: 0, reason: null },
      places: { value: null, reason: "units-changed" },
    });
  });

  test("a reported move over the merger is shown, but nobody is said to have passed", () => {
    const told = reported("us", 2024, { placesGained: figure(2, "reported") });
    const analysis = askOf([edition(2024, scores), edition(2025, scores, { reported: [told] })], 2025);
    expect(analysis.total.places).toMatchObject({ value: 2, basis: "reported" });
    expect(analysis.overtaking.passedBy).toBeNull();
  });

  test("before and after lie within one system: nothing is hidden", () => {
    expect(askOf([edition(2023, scores), edition(2024, scores)], 2024).total.places.value).toBe(0);
    expect(askOf([edition(2025, scores), edition(2026, scores)], 2026).total.places.value).toBe(0);
  });
});
