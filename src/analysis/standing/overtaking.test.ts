import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse } from "../../testing/analyse.ts";
import { breakAt, edition, framework, indexOf, standing } from "../../testing/builders.ts";
import { type Overtaking, overtaking } from "./overtaking.ts";

const names = (rows: Overtaking["passed"]) => rows?.map(({ unit }) => unit) ?? null;
const partial = (year: number, places: Record<string, number>) =>
  edition(
    year,
    Object.entries(places).map(([id, rank]) => standing(id, 100 - rank, {}, { rank })),
    { complete: false, rankedUnits: 63 },
  );
const complete = (year: number, scores: Record<string, number | null>) =>
  edition(
    year,
    Object.entries(scores).map(([id, score]) => standing(id, score)),
  );

describe("who passed whom", () => {
  test("in complete leagues", () => {
    const before = complete(2020, { a: 50, us: 49, b: 48, c: 47 });
    const now = complete(2021, { a: 40, us: 45, b: 46, c: 47 });
    const moves = overtaking(now, before, "us");
    expect(names(moves.passedBy)).toEqual(["c", "b"]);
    expect(names(moves.passed)).toEqual(["a"]);
    expect(moves.passed?.[0]).toMatchObject({ score: 40, rank: 4 });
  });

  test("in leagues known only down to our own place: Quảng Ninh 2021 passed by Hải Phòng", () => {
    const now = partial(2021, { "hai-phong": 1, "quang-ninh": 2, "da-nang": 3 });
    const before = partial(2020, { "quang-ninh": 1, "hai-phong": 2 });
    expect(names(overtaking(now, before, "quang-ninh").passedBy)).toEqual(["hai-phong"]);
    expect(names(overtaking(now, before, "quang-ninh").passed)).toEqual([]);
    const bare = partial(2020, { "quang-ninh": 1 });
    expect(names(overtaking(now, bare, "quang-ninh").passedBy)).toEqual(["hai-phong"]);
  });

  test("a unit passed may be of unknown place now", () => {
    const moves = overtaking(partial(2021, { us: 1 }), partial(2020, { a: 1, us: 2 }), "us");
    expect(moves.passed).toEqual([
      { unit: "a", score: null, scoreBasis: null, rank: null, midRank: null, rankBasis: null },
    ]);
    expect(names(moves.passedBy)).toEqual([]);
  });

  test("cannot be told when somebody ahead is unknown in either year", () => {
    const known = partial(2020, { a: 1, us: 2 });
    const unknown = partial(2021, { a: 1, us: 5 });
    const nothing = { passedBy: null, passed: null, entered: null, left: null, reason: "league-incomplete" };
    expect(overtaking(unknown, known, "us")).toEqual(nothing);
    expect(overtaking(known, unknown, "us")).toEqual(nothing);
    expect(overtaking(known, partial(2019, { a: 1 }), "us")).toEqual(nothing);
  });

  test("a unit that was not ranked in one of the years neither passed nor was passed", () => {
    const before = complete(2020, { us: 40, a: 45, away: 50, late: null });
    const now = complete(2021, { us: 40, a: 45, away: null, late: 60 });
    const moves = overtaking(now, before, "us");
    expect([names(moves.passedBy), names(moves.passed)]).toEqual([[], []]);
    expect([names(moves.entered), names(moves.left)]).toEqual([["late"], ["away"]]);
  });

  test("nobody passes anybody across a break of the total, whatever stands in the ranks", () => {
    const held = [2020, 2021].map((year, i) => complete(year, { us: 50, a: [40, 60][i]! }));
    const told = (...breaks: Parameters<typeof breakAt>[]) =>
      analyse(
        indexOf(
          [framework([2020, 2021], [])],
          breaks.map((row) => breakAt(...row)),
        ),
        held,
      );
    expect(names(told().overtaking.passedBy)).toEqual(["a"]);
    expect(names(told([2020, "caution"]).overtaking.passedBy)).toEqual(["a"]);
    const cut = told([2020, "none"]);
    expect(cut.total.places.value).toBe(-1);
    expect(cut.overtaking).toEqual({
      passedBy: null,
      passed: null,
      entered: null,
      left: null,
      reason: "break-none",
    });
  });

  test("going back in time swaps the two lists, and the lists explain the change of rank", () => {
    const scores = fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { minLength: 2, maxLength: 25 });
    fc.assert(
      fc.property(scores, (list) => {
        const of = (year: 0 | 1) => Object.fromEntries(list.map((pair, i) => [`u${i}`, pair[year]]));
        const before = complete(2020, of(0));
        const now = complete(2021, of(1));
        const there = overtaking(now, before, "u0");
        const back = overtaking(before, now, "u0");
        expect(names(there.passedBy)?.sort()).toEqual(names(back.passed)?.sort());
        const rank = (year: 0 | 1) => 1 + list.filter((pair) => pair[year] > list[0]![year]).length;
        expect(rank(1) - rank(0)).toBe(there.passedBy!.length - there.passed!.length);
      }),
    );
  });
});
