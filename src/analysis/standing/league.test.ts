import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { componentScore, edition, figure, standing } from "../../testing/builders.ts";
import { isComplete, league, rankedUnits, unitsAhead } from "./league.ts";

const ranks = (rows: ReturnType<typeof league>) => rows.map(({ unit, rank }) => [unit, rank]);

describe("a complete league", () => {
  test("is ranked on scores, best first, ties by unit", () => {
    const rows = league(
      edition(2021, [standing("c", 40), standing("b", 44), standing("a", 44), standing("d", 39.9999)]),
    );
    expect(ranks(rows)).toEqual([
      ["a", 1],
      ["b", 1],
      ["c", 3],
      ["d", 4],
    ]);
    expect(rows.every(({ rankBasis }) => rankBasis === "computed")).toBe(true);
  });

  test("a published rank wins over the order of the scores", () => {
    const rows = league(
      edition(2020, [standing("a", "63.98", {}, { rank: 26 }), standing("b", "63.98", {}, { rank: 27 })]),
    );
    expect(rows.map(({ rank, rankBasis }) => [rank, rankBasis])).toEqual([
      [26, "published"],
      [27, "published"],
    ]);
  });

  test("a unit without a total is not ranked, in the total nor on its parts", () => {
    const partial = standing("partial", null, { land: 9 }, { missing: { reason: "partial" } });
    const held = edition(2018, [partial, standing("a", 40, { land: 8 }), standing("b", 41, { land: 7 })]);
    expect(ranks(league(held))).toEqual([
      ["b", 1],
      ["a", 2],
      ["partial", null],
    ]);
    const parts = league(held, "land");
    expect(ranks(parts)).toEqual([
      ["a", 1],
      ["b", 2],
      ["partial", null],
    ]);
    expect(parts.at(-1)?.score).toBe(9);
    expect(rankedUnits(held, parts, "land")).toBe(2);
  });

  test("an inferred score is neither ranked nor counted against others", () => {
    const held = edition(2021, [
      standing("a", figure(90, "inferred"), { land: 9 }),
      standing("b", 80, { land: componentScore(figure(8, "inferred")) }),
      standing("c", 70, { land: 7 }),
    ]);
    expect(ranks(league(held))).toEqual([
      ["b", 1],
      ["c", 2],
      ["a", null],
    ]);
    // One of the ranked units has no published score of the component: nobody is ranked on it.
    expect(ranks(league(held, "land")).map(([, rank]) => rank)).toEqual([null, null, null]);
  });

  test("is complete component by component", () => {
    const held = edition(2021, [
      standing("a", 90, { land: 9, tax: 4 }),
      standing("b", 80, { land: 8 }),
      standing("no-total", null, { land: 7 }),
      standing("c", 70, {
        land: 7,
        tax: componentScore(null, { missing: { reason: "not-applicable" } }),
      }),
    ]);
    expect([null, "land", "tax", "none"].map((id) => isComplete(held, id))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(ranks(league(held, "tax")).map(([, rank]) => rank)).toEqual([null, null, null, null]);
    const concerned = edition(
      2021,
      [...held.standings.values()].filter(({ unit }) => unit !== "b"),
    );
    expect(isComplete(concerned, "tax")).toBe(true);
    expect(ranks(league(concerned, "tax"))[0]).toEqual(["a", 1]);
  });

  test("ties stand in the middle of their places", () => {
    const held = edition(2021, [standing("a", 9), standing("b", 8), standing("c", 8), standing("d", 7)]);
    expect(league(held).map(({ rank, midRank }) => [rank, midRank])).toEqual([
      [1, 1],
      [2, 2.5],
      [2, 2.5],
      [4, 4],
    ]);
  });

  test("does not depend on the order of its rows and is not touched", () => {
    const scores = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(scores, (list) => {
        const rows = list.map((score, i) => standing(`u${i}`, score));
        const held = edition(2021, rows);
        const before = structuredClone(held);
        expect(league(edition(2021, [...rows].reverse()))).toEqual(league(held));
        expect(held).toEqual(before);
        for (const { score, rank } of league(held))
          expect(rank).toBe(1 + list.filter((other) => other > score!).length);
      }),
    );
  });
});

describe("a partial league", () => {
  const held = edition(
    2021,
    [
      standing("first", 91.8, {}, { rank: 1 }),
      standing("us", 88.64),
      standing("far", null, {}, { rank: 40 }),
    ],
    {
      complete: false,
      rankedUnits: 63,
    },
  );

  test("knows only the ranks that were published", () => {
    expect(ranks(league(held))).toEqual([
      ["first", 1],
      ["far", 40],
      ["us", null],
    ]);
    expect(rankedUnits(held, league(held), null)).toBe(63);
    expect(rankedUnits(held, league(held, "land"), "land")).toBe(63);
  });
});

describe("the units ahead", () => {
  const held = (...places: [string, number][]) =>
    league(
      edition(
        2021,
        places.map(([id, rank]) => standing(id, 100 - rank, {}, { rank })),
        { complete: false },
      ),
    );

  test("are known when there are rank − 1 of them, ties included", () => {
    expect(unitsAhead(held(["a", 1], ["us", 2]), "us")?.map(({ unit }) => unit)).toEqual(["a"]);
    expect(unitsAhead(held(["a", 1], ["b", 1], ["us", 3]), "us")).toHaveLength(2);
    expect(unitsAhead(held(["us", 1], ["b", 1]), "us")).toEqual([]);
  });

  test("are not known when one is missing, or our own rank is", () => {
    expect(unitsAhead(held(["a", 1], ["us", 3]), "us")).toBeNull();
    expect(unitsAhead(held(["a", 1]), "us")).toBeNull();
  });
});
