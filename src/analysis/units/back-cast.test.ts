import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../model/dataset.ts";
import type { Unit } from "../../model/unit.ts";
import {
  breakAt,
  component,
  dataset,
  edition,
  framework,
  indexOf,
  standing,
  unit,
} from "../../testing/builders.ts";
import { backCast, populationWeights } from "./back-cast.ts";

const people = (thousands: number, year = 2020) => [{ year, thousands, sources: ["so-lieu"] }];
const part = (id: string, thousands: number, rest: Partial<Unit> = {}) =>
  unit(id, { validTo: "2025-06-30", mergedInto: "moi", population: people(thousands), ...rest });
const moi = (madeOf: string[]) => unit("moi", { validFrom: "2025-07-01", madeOf });
const index = indexOf([framework([2011, 2025], [component("p")])], [breakAt(2013, "none", ["total"])]);

function toy(units: readonly Unit[], editions: Parameters<typeof dataset>[0][number]["editions"]): Dataset {
  return dataset([{ index, editions }], { units: new Map(units.map((one) => [one.id, one])) });
}
const cast = (units: readonly Unit[], editions: Parameters<typeof toy>[1]) =>
  backCast(toy(units, editions), index, units.find(({ id }) => id === "moi")!, editions);

describe("an estimate worked by hand", () => {
  const units = [part("a", 100), part("b", 300), unit("c"), unit("d"), moi(["a", "b"])];
  const editions = [
    edition(2012, [standing("a", 40), standing("b", 44), standing("c", 45), standing("d", 42)]),
  ];
  const [point] = cast(units, editions);

  test("value, bounds and weights", () => {
    expect(point!.estimate).toEqual({ value: 43, low: 40, high: 44 });
    expect(point!.parts.map(({ weight }) => weight)).toEqual([0.25, 0.75]);
    expect(point!.populationYear).toBe(2020);
  });

  test("parts keep their ranks of that year; the estimate has a position among three, and no rank", () => {
    expect(point!.parts.map(({ rank, rankedUnits }) => [rank, rankedUnits])).toEqual([
      [4, 4],
      [2, 4],
    ]);
    // 45, 43 and 42: second of three; at its lowest last, at its highest still second
    expect(point!.position).toEqual({ value: 0.5, low: 0, high: 0.5 });
    expect(Object.keys(point!)).not.toContain("rank");
  });

  test("a league that is not complete gives no position", () => {
    const partial = [
      edition(2012, [standing("a", 40), standing("b", 44)], { complete: false, rankedUnits: 63 }),
    ];
    const [told] = cast(units, partial);
    expect(told).toMatchObject({ position: null, reasons: { position: "league-incomplete" } });
    expect(told!.estimate?.value).toBe(43);
  });
});

describe("refusals", () => {
  const units = [part("a", 100), part("b", 300), moi(["a", "b"])];

  test("a part without a score is named, and nothing is estimated", () => {
    const [point] = cast(units, [edition(2012, [standing("a", 40), standing("b", null, {}, { rank: 3 })])]);
    expect(point).toMatchObject({ estimate: null, position: null, missing: ["b"] });
    expect(point!.reasons.estimate).toBe("part-missing");
  });

  test("a gap between known years stays, with its reasons; years before and after do not", () => {
    const none = (year: number) =>
      edition(year, [standing("a", null, {}, { missing: { reason: "partial" } })]);
    const known = (year: number) => edition(year, [standing("a", 40), standing("b", 44)]);
    const points = cast(units, [none(2014), known(2015), none(2016), known(2017), none(2018)]);
    expect(points.map(({ year }) => year)).toEqual([2015, 2016, 2017]);
    expect(points[1]!.parts.map(({ reason }) => reason)).toEqual(["partial", "no-score"]);
    expect(points[1]!.missing).toEqual(["a", "b"]);
    expect(points[2]!.change).toBe(0);
    expect(cast(units, [none(2012)])).toEqual([]);
  });

  test("no change either where the structure must be split first", () => {
    const split = indexOf(
      [framework([2011, 2025], [component("p")])],
      [breakAt(2013, "structure", ["total"])],
    );
    const both = (year: number) => edition(year, [standing("a", 40), standing("b", 44)]);
    const editions = [both(2013), both(2014), both(2015)];
    const points = backCast(toy(units, editions), split, units[2]!, editions);
    expect(points.map(({ change }) => change)).toEqual([null, null, 0]);
  });

  test("no common year of population, no weights", () => {
    const apart = [part("a", 100), part("b", 300, { population: people(300, 2019) }), moi(["a", "b"])];
    const [point] = cast(apart, [edition(2012, [standing("a", 40), standing("b", 44)])]);
    expect(point).toMatchObject({
      estimate: null,
      populationYear: null,
      reasons: { estimate: "no-weights" },
    });
  });

  test("a year in which the unit itself exists, or a part does not, is no estimate", () => {
    expect(cast(units, [edition(2025, [standing("a", 40), standing("b", 44)])])).toEqual([]);
    const late = [part("a", 100), part("b", 300, { validFrom: "2014-01-01" }), moi(["a", "b"])];
    expect(cast(late, [edition(2012, [standing("a", 40), standing("b", 44)])])).toEqual([]);
  });

  test("no change across a break of treatment none, also over a year without an estimate", () => {
    const both = (year: number, a: number, b: number) => edition(year, [standing("a", a), standing("b", b)]);
    const points = cast(units, [
      both(2012, 40, 44),
      both(2013, 41, 45),
      both(2014, 30, 34),
      both(2016, 31, 35),
    ]);
    expect(points.map(({ change }) => change)).toEqual([null, 1, null, 1]);
    expect(points[0]!.reasons.change).toBe("no-previous-score");
    expect(points[2]!.reasons.change).toBe("break-none");
    const gap = cast(units, [both(2012, 40, 44), edition(2013, [standing("a", 41)]), both(2014, 30, 34)]);
    expect(gap.map(({ reasons }) => reasons.change)).toEqual([
      "no-previous-score",
      "part-missing",
      "break-none",
    ]);
  });
});

describe("weights", () => {
  const rows = (years: number[]) => years.map((year) => ({ year, thousands: year - 1000, sources: [] }));
  const parts = [
    unit("a", { population: rows([2009, 2019, 2023]) }),
    unit("b", { population: rows([2009, 2019]) }),
  ];

  test("of the years that every part has, the one known for most units, else the later", () => {
    const others = [unit("c", { population: rows([2009, 2023]) }), unit("d", { population: rows([2023]) })];
    expect(populationWeights(parts, [...parts, ...others])?.year).toBe(2009);
    expect(populationWeights(parts, parts)?.year).toBe(2019);
    expect(populationWeights([], parts)).toBeNull();
  });
});

const scores = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 2, maxLength: 4 });
const sizes = fc.array(fc.double({ min: 1, max: 9000, noNaN: true }), { minLength: 4, maxLength: 4 });

function castFrom(values: readonly number[], thousands: readonly number[]) {
  const ids = values.map((_, i) => `p${i}`);
  const units = [...ids.map((id, i) => part(id, thousands[i]!)), moi(ids)];
  return cast(units, [
    edition(
      2012,
      values.map((value, i) => standing(ids[i]!, value)),
    ),
  ])[0]!;
}

test("bounds contain the estimate, and weights add up to 1", () => {
  fc.assert(
    fc.property(scores, sizes, (values, thousands) => {
      const { estimate, parts } = castFrom(values, thousands);
      expect(estimate!.low).toBe(Math.min(...values));
      expect(estimate!.high).toBe(Math.max(...values));
      expect(estimate!.low).toBeLessThanOrEqual(estimate!.value);
      expect(estimate!.value).toBeLessThanOrEqual(estimate!.high);
      expect(parts.reduce((sum, { weight }) => sum + weight!, 0)).toBeCloseTo(1, 12);
    }),
  );
});

test("equal parts give the same value, and the order of parts does not matter", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 100, noNaN: true }), sizes, (value, thousands) => {
      expect(castFrom([value, value, value], thousands).estimate).toEqual({ value, low: value, high: value });
    }),
  );
  fc.assert(
    fc.property(scores, sizes, (values, thousands) => {
      const used = thousands.slice(0, values.length);
      const reversed = castFrom([...values].reverse(), [...used].reverse());
      expect(reversed.estimate!.value).toBeCloseTo(castFrom(values, used).estimate!.value, 9);
    }),
  );
});
