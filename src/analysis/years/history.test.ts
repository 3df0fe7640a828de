import { describe, expect, test } from "vitest";
import {
  breakAt,
  component,
  componentScore,
  edition,
  figure,
  framework,
  indexOf,
  standing,
} from "../../testing/builders.ts";
import { componentHistories } from "./component-history.ts";
import { historyOf } from "./history.ts";

const index = indexOf(
  [framework([2011, 2017], [], { maxPoints: 60 }), framework([2018, 2024], [], { maxPoints: 80 })],
  [breakAt(2017, "none")],
);
const others = (scores: number[]) => scores.map((score, i) => standing(`o${i}`, score));
const editions = [
  edition(2016, [standing("us", "36.1000"), ...others([40, 30])]),
  edition(2017, [standing("us", null, {}, { missing: { reason: "partial" } }), ...others([40, 30])]),
  edition(2018, [standing("us", figure(45, "inferred")), ...others([46, 44])]),
  edition(2020, [standing("us", null, {}, { rank: 5 })], { complete: false, rankedUnits: 63 }),
  edition(2021, [standing("us", 47)], { complete: false, rankedUnits: null }),
];
const history = historyOf(index, editions, "us", 2016, 2021);
const pick = <K extends keyof (typeof history)[number]>(key: K) => history.map((point) => point[key]);

describe("the series of a unit", () => {
  test("has every year, with or without figures, and says why one is empty", () => {
    expect(pick("year")).toEqual([2016, 2017, 2018, 2019, 2020, 2021]);
    expect(pick("score")).toEqual([36.1, null, 45, null, null, 47]);
    expect(pick("reason")).toEqual([null, "partial", null, "no-source", null, null]);
  });

  test("keeps digits and basis, and the maximum of each year's framework", () => {
    expect(history[0]?.written).toBe("36.1000");
    expect(pick("scoreBasis")).toEqual(["published", null, "inferred", null, null, "published"]);
    expect(pick("maxPoints")).toEqual([60, 60, 80, 80, 80, 80]);
  });

  test("has ranks with their number of units; an inferred score takes none", () => {
    expect(pick("rank")).toEqual([2, null, null, null, 5, null]);
    expect(pick("rankBasis")).toEqual(["computed", null, null, null, "published", null]);
    expect(history[0]?.percentile).toBe(0.5);
    expect(history[4]?.percentile).toBeCloseTo(1 - 4 / 62, 12);
    expect(history[5]?.percentile).toBeNull();
  });

  test("marks a merger between two editions, by the day whose units they score", () => {
    const merger = "2008-08-01";
    const mergers = (now: string | number, before: string | number) =>
      String(before) < merger && merger <= String(now);
    const held = [2007, 2008, 2009].map((year) => edition(year, [standing("us", year)]));
    const merged = (list: typeof held) =>
      historyOf(index, list, "us", 2007, 2009, mergers).map(({ unitsMerged }) => unitsMerged);
    expect(merged(held)).toEqual([false, true, false]);
    // Surveyed before the merger, the edition of 2008 scores the units of July.
    const [first, second, third] = held;
    expect(merged([first!, { ...second!, unitsAsOf: "2008-07-31" }, third!])).toEqual([false, false, true]);
  });

  test("marks the break before a year, never before the first", () => {
    expect(history.map(({ breakBefore }) => breakBefore?.treatment ?? null)).toEqual([
      null,
      null,
      "none",
      null,
      null,
      null,
    ]);
    expect(historyOf(index, editions, "us", 2018, 2019)[0]?.breakBefore).toBeNull();
  });

  test("a unit that no edition holds has an empty series, and so has a span turned round", () => {
    expect(historyOf(index, editions, "nobody", 2016, 2018).map(({ reason }) => reason)).toEqual(
      Array(3).fill("no-source"),
    );
    expect(historyOf(index, editions, "us", 2021, 2016)).toEqual([]);
  });
});

describe("the series of a component", () => {
  const land = component("land");
  const held = indexOf(
    [framework([2018, 2018], []), framework([2019, 2022], [land])],
    [breakAt(2020, "none", ["land"])],
  );
  const years = [
    edition(2018, [standing("us", 5)]),
    edition(2019, [
      standing("us", 5, { land: 4 }),
      standing("o", 6, { land: 9 }),
      standing("part", null, { land: 8 }),
    ]),
    edition(2020, [standing("us", 5, { land: componentScore(null, { missing: { reason: "partial" } }) })]),
    edition(2021, [standing("us", null, {}, { missing: { reason: "not-published" } })]),
  ];
  const [series] = componentHistories(held, years, "us", [land], 2018, 2022);

  test("says of each year without a score whether there was such a component, and why it is empty", () => {
    expect(series?.years.map(({ year, score, reason }) => [year, score, reason])).toEqual([
      [2018, null, "not-applicable"],
      [2019, 4, null],
      [2020, null, "partial"],
      [2021, null, "not-published"],
      [2022, null, "no-source"],
    ]);
  });

  test("is placed among the units that were ranked", () => {
    expect(series?.years[1]).toMatchObject({ rank: 2, rankedUnits: 2, percentile: 0 });
  });

  test("is cut at the component's own breaks, also where years without a score lie between", () => {
    const later = [...years, edition(2022, [standing("us", 5, { land: 6 })])];
    const [longer] = componentHistories(held, later, "us", [land], 2018, 2022);
    const treatments = longer?.years.map(({ breakBefore }) => breakBefore?.treatment ?? null);
    expect(treatments).toEqual([null, null, null, null, "none"]);
    // The first score has none before it, and so nothing stands between.
    expect(
      componentHistories(held, later, "us", [land], 2020, 2022)[0]?.years.at(-1)?.breakBefore,
    ).toBeNull();
  });
});
