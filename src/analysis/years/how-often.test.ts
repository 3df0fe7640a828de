import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breakAt, component, edition, figure, framework, indexOf, standing } from "../../testing/builders.ts";
import { howOften, howOftenRegained, maximumScore, NEAREST, type UnitYear, unitYears } from "./how-often.ts";

const tree = [component("a")];
const index = indexOf([framework([2018, 2024], tree, { maxPoints: 80 })]);
const cases = (starts: number[], rise = 0): UnitYear[] =>
  starts.map((start, i) => ({ unit: `u${i}`, year: 2020, maximum: 80, start, rise }));

describe("unit-years", () => {
  const editions = [
    edition(2019, [standing("x", 40, { a: 5 }), standing("y", 20), standing("z", figure(30, "inferred"))]),
    edition(2020, [standing("x", 44, { a: 6 }), standing("y", 24), standing("z", 33)]),
    edition(2021, [standing("x", 48)], { complete: false }),
    edition(2023, [standing("x", 48)]),
  ];

  test("join a unit to itself a year later, in complete editions, on published scores", () => {
    expect(unitYears(index, editions)).toEqual([
      { unit: "x", year: 2020, maximum: 80, start: 0.5, rise: expect.closeTo(0, 12) },
      { unit: "y", year: 2020, maximum: 80, start: 0.25, rise: expect.closeTo(0, 12) },
    ]);
    // Not every ranked unit has the component, so it has no whole table.
    expect(unitYears(index, editions, "a")).toEqual([]);
  });

  test("rises are net of the median rise of their year: two units that rise alike did nothing out of the common", () => {
    const us = (year: number, x: number, y: number, z: number) =>
      edition(year, [standing("x", x), standing("y", y), standing("z", z)]);
    const held = [us(2019, 40, 20, 30), us(2020, 44, 25, 42)];
    expect(unitYears(index, held).map(({ unit, rise }) => [unit, Math.round(rise * 80)])).toEqual([
      ["x", -1],
      ["y", 0],
      ["z", 7],
    ]);
  });

  test("stop at a break of any kind", () => {
    expect(unitYears(indexOf(index.frameworks, [breakAt(2019, "none")]), editions)).toEqual([]);
    expect(unitYears(indexOf(index.frameworks, [breakAt(2019, "caution")]), editions)).toEqual([]);
  });

  test("need a maximum", () => {
    expect(maximumScore(index, 2020, null)).toBe(80);
    expect(maximumScore(index, 2020, "a")).toBe(10);
    expect(
      maximumScore(indexOf([framework([2018, 2024], [], { aggregation: "weighted" })]), 2020, null),
    ).toBe(100);
    expect(maximumScore(indexOf([framework([2018, 2024], [])]), 2020, null)).toBeNull();
    expect(maximumScore(index, 2010, null)).toBeNull();
  });
});

describe("how often", () => {
  test("takes the sixty nearest, and all that are as far as the last of them", () => {
    const starts = [...Array.from({ length: 59 }, () => 0.5), 0.6, 0.4, 0.4, 0.7];
    expect(howOften(cases(starts), 0.5, 0.1, 80)).toEqual({
      cases: 62,
      units: 62,
      years: 1,
      rose: 0,
      from: 0.4,
      to: 0.6,
      share: 0.1,
      otherScale: false,
    });
    expect(howOften(cases(starts), 0.5, 0.1, 60)).toMatchObject({ otherScale: true });
    expect(howOften(cases(starts, 0.1), 0.5, 0.1, 80)).toMatchObject({ rose: 62 });
  });

  test("says too few below sixty", () => {
    expect(howOften(cases(Array(59).fill(0.5)), 0.5, 0, 80)).toEqual({ cases: 59, reason: "too-few-cases" });
    expect(howOften([], 0.5, 0, 80)).toEqual({ cases: 0, reason: "league-incomplete" });
  });

  test("a smaller rise has happened at least as often, and the order does not matter", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const rows = fc.array(
      fc.record({
        unit: fc.constant("u"),
        year: fc.constant(2020),
        maximum: fc.constant(80),
        start: share,
        rise: share,
      }),
      {
        minLength: NEAREST,
        maxLength: 90,
      },
    );
    fc.assert(
      fc.property(rows, share, share, share, (held, start, one, two) => {
        const rose = (rise: number) => {
          const result = howOften(held, start, rise, 80);
          return "rose" in result ? result.rose : -1;
        };
        expect(rose(Math.min(one, two))).toBeGreaterThanOrEqual(rose(Math.max(one, two)));
        expect(howOften([...held].reverse(), start, one, 80)).toEqual(howOften(held, start, one, 80));
      }),
    );
  });
});

test("only a computed loss is to be won back", () => {
  const change = (value: number | null, basis: "computed" | "reported" = "computed") => ({
    score: figure(40),
    change: { value, basis, reported: null, reason: null },
    verdict: "loss" as const,
  });
  expect(howOftenRegained(index, [], change(-1), 2021)).toEqual({ cases: 0, reason: "league-incomplete" });
  expect(howOftenRegained(index, [], change(1), 2021)).toBeNull();
  const unjudged = { ...change(-1), verdict: "not-comparable" as const };
  expect(howOftenRegained(index, [], unjudged, 2021)).toBeNull();
  expect(howOftenRegained(index, [], change(-1, "reported"), 2021)).toBeNull();
});
