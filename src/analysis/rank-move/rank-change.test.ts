import { describe, expect, test } from "vitest";
import type { Edition } from "../../model/edition.ts";
import { analyse } from "../../testing/analyse.ts";
import { breakAt, component, edition, figure, framework, indexOf, standing } from "../../testing/builders.ts";
import type { RankChange } from "./rank-facts.ts";

const parts = [component("a"), component("b")];
const index = indexOf([framework([2020, 2021], parts)]);
const whole = (id: string, a: number, b: number) => standing(id, a + b, { a, b });
const told = (change: RankChange) => {
  if (change.form === "none") throw new Error(`refused: ${change.reason}`);
  return change;
};

describe("why the rank moved", () => {
  const before = edition(2020, [whole("us", 5, 5), whole("x", 4, 5), whole("gone", 9, 9)]);
  const now = edition(2021, [whole("us", 4, 5), whole("x", 5, 5), standing("gone", null)]);

  test("one share per component and one for the others, over the units ranked in both years", () => {
    const change = told(analyse(index, [before, now]).rankChange);
    expect(change).toMatchObject({ form: "parts", units: 2, previousRank: 1, rank: 2, places: -1 });
    // Ours falls from 10 to 9 and x rises from 9 to 10; the mean change is 0. Either alone gives a tie, both a place.
    expect(change.parts).toEqual([
      { kind: "component", component: "a", points: expect.closeTo(-1, 9), common: 0, places: -0.5 },
      { kind: "component", component: "b", points: 0, common: 0, places: 0 },
    ]);
    expect([change.own, change.others]).toEqual([-0.5, -0.5]);
  });

  test("what all units gain alike moves no rank: the same shares, whatever is added to everybody", () => {
    const raised = edition(2021, [whole("us", 9, 5), whole("x", 10, 5), standing("gone", null)]);
    const change = told(analyse(index, [before, raised]).rankChange);
    expect(change).toMatchObject({ own: -0.5, others: -0.5, common: 5 });
    expect(change.parts.map(({ component, places }) => [component, places])).toEqual([
      ["a", -0.5],
      ["b", 0],
    ]);
  });

  test("new weights are a part of their own: nobody did anything, and the rank moves by them alone", () => {
    const weighted = (a: number, b: number) =>
      [component("a", { weight: a }), component("b", { weight: b })] as const;
    const held = indexOf([
      framework([2020, 2020], weighted(50, 50), { aggregation: "weighted" }),
      framework([2021, 2021], weighted(80, 20), { aggregation: "weighted" }),
    ]);
    const scored = (a: number, b: number) => (id: string, x: number, y: number) =>
      standing(id, (a * x + b * y) / 10, { a: x, b: y });
    const [old, fresh] = [scored(50, 50), scored(80, 20)];
    const years = [
      edition(2020, [old("us", 4, 8), old("x", 6, 5), old("y", 1, 1)]),
      edition(2021, [fresh("us", 4, 8), fresh("x", 6, 5), fresh("y", 1, 1)]),
    ];
    const change = told(analyse(held, years).rankChange);
    expect(change).toMatchObject({ places: -1, weights: -1 });
    expect(change.own).toBeCloseTo(0, 9);
    expect(change.others).toBeCloseTo(0, 9);
    expect(change.parts.map(({ kind, places }) => [kind, places + 0])).toEqual([
      ["weights", -1],
      ["component", 0],
      ["component", 0],
    ]);
  });

  test("parts of the others that are not all known: two players, and why", () => {
    const some = edition(2021, [whole("us", 4, 5), standing("x", 10, { a: 5 })]);
    expect(analyse(index, [before, some]).rankChange).toMatchObject({
      form: "pair",
      withoutParts: "components-incomplete",
    });
  });

  test("says how this differs from the published change, and who makes the difference", () => {
    const change = told(analyse(index, [before, now]).rankChange);
    expect(change).toMatchObject({ publishedPlaces: 0, differs: true });
    expect(change.leftOut).toEqual([{ unit: "gone", rankedIn: "before", ahead: true }]);
  });

  test("what parts do not show is the rest: rounding, or components that may not be compared", () => {
    const rounded = edition(2021, [standing("us", 9.02, { a: 4, b: 5 }), whole("x", 5, 5)]);
    const rest = told(analyse(index, [before, rounded]).rankChange);
    expect(rest.restOf).toEqual([]);
    expect(rest.parts.find((part) => part.component === null)?.points).toBeCloseTo(0.02, 9);
    expect(rest.own + rest.others).toBeCloseTo(rest.places, 9);

    const broken = indexOf([framework([2020, 2021], parts)], [breakAt(2020, "none", ["b"])]);
    const without = told(analyse(broken, [before, now]).rankChange);
    expect(without.restOf).toEqual(["b"]);
    expect(without.parts.map((part) => part.component).sort()).toEqual(["a", null]);
  });

  test("without components, two players; beyond the limit of players too", () => {
    const bare = [
      edition(2020, [standing("us", 10), standing("x", 9)]),
      edition(2021, [standing("us", 9), standing("x", 10)]),
    ];
    const change = told(analyse(index, bare).rankChange);
    expect(change).toMatchObject({ form: "pair", own: -0.5, others: -0.5, withoutParts: "no-score" });
    expect(change.byUnit).toEqual([{ unit: "x", places: -0.5 }]);

    const many = Array.from({ length: 15 }, (_, i) => component(`p${i}`));
    const scores = (of: number) => Object.fromEntries(many.map(({ id }) => [id, of]));
    const large = indexOf([framework([2020, 2021], many)]);
    const wide = [
      edition(2020, [standing("us", 15, scores(1)), standing("x", 20, scores(4 / 3))]),
      edition(2021, [standing("us", 30, scores(2)), standing("x", 20, scores(4 / 3))]),
    ]; // The mean rises by 7,5: we gain 7,5 on it, the other loses 7,5; from 5 behind, either is enough.
    expect(analyse(large, wide).rankChange).toMatchObject({
      form: "pair",
      own: 0.5,
      others: 0.5,
      withoutParts: "too-many-parts",
    });
  });

  test("a league known only down to our place, net of the published means: Quảng Ninh, PAR Index 2021", () => {
    const partial = { complete: false, rankedUnits: 63 };
    const mean = (national: string) => ({
      means: { national: figure(national), regions: new Map(), components: new Map() },
    });
    const held = [standing("us", "91.04", {}, { rank: 1 }), standing("hai-phong", "90.51", {}, { rank: 2 })];
    const then = edition(2020, held, { ...partial, ...mean("83.72") });
    const now = [standing("hai-phong", "91.80", {}, { rank: 1 }), standing("us", "91.14", {}, { rank: 2 })];
    const later = edition(2021, now, { ...partial, ...mean("86.37") });
    // The country rose by 2,65, we by 0,10: our place was lost by what we fell behind, Hải Phòng rose by less too.
    const change = told(analyse(index, [then, later]).rankChange);
    expect(change).toMatchObject({ form: "ahead", own: -1, others: 0, units: null, places: -1, byUnit: [] });
    expect(change.common).toBeCloseTo(2.65, 9);
    const fewer = edition(2021, now, { ...mean("86.37"), complete: false, rankedUnits: 61 });
    expect(analyse(index, [then, fewer]).rankChange).toEqual({ form: "none", reason: "league-incomplete" });
    const unmeant = edition(2021, now, partial);
    expect(analyse(index, [then, unmeant]).rankChange).toEqual({ form: "none", reason: "no-national-mean" });
  });

  test.each<[string, Edition[], Parameters<typeof breakAt>[]]>([
    ["break-none", [before, now], [[2020, "none", ["total"]]]],
    ["break-none", [before, now], [[2020, "caution", ["all"], { ranks: "none" }]]],
    ["no-rank", [before, edition(2021, [standing("us", null), whole("x", 5, 5)])], []],
    ["no-previous-rank", [edition(2020, [whole("x", 5, 5)]), now], []],
    [
      "league-incomplete",
      [
        edition(2020, [standing("us", 5, {}, { rank: 4 })], { complete: false, rankedUnits: 9 }),
        edition(2021, [standing("us", 6, {}, { rank: 3 })], { complete: false, rankedUnits: 9 }),
      ],
      [],
    ],
  ])("refuses with %s", (reason, editions, breaks) => {
    const held = indexOf(
      [framework([2020, 2021], parts)],
      breaks.map((row) => breakAt(...row)),
    );
    expect(analyse(held, editions).rankChange).toEqual({ form: "none", reason });
  });

  test("an inferred score takes no part", () => {
    const guessed = edition(2021, [standing("us", figure(9, "inferred")), whole("x", 5, 5)]);
    expect(analyse(index, [before, guessed]).rankChange).toMatchObject({ form: "none" });
  });
});
