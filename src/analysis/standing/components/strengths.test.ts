import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Component } from "../../../model/framework.ts";
import { rankAmong } from "../../../model/rules/rank.ts";
import { analyse } from "../../../testing/analyse.ts";
import { component, edition, framework, indexOf, standing, unit } from "../../../testing/builders.ts";
import { type Place, standouts } from "./strengths.ts";

/** Our score among those of ten others, 1 … 10. */
const others = Array.from({ length: 10 }, (_, i) => i + 1);
const place = (id: string, score: number, rest: readonly number[] = others): Place => {
  const scores = [score, ...rest];
  const rank = rankAmong(score, scores);
  const midRank = rank + (scores.filter((other) => other === score).length - 1) / 2;
  return { component: component(id), score, rank, midRank, units: scores.length, scores };
};
const ids = (rows: { component: Component }[]) => rows.map(({ component: { id } }) => id);

describe("strengths and weaknesses", () => {
  test("by hand: places 1, 3, 6, 9 and 11 of 11", () => {
    const held = [place("a", 10.5), place("b", 8.5), place("c", 5.5), place("d", 2.5), place("e", 0.5)];
    const { strengths, weaknesses, compared } = standouts(held);
    expect(compared.map(({ rank }) => rank)).toEqual([1, 3, 6, 9, 11]);
    expect([ids(strengths), ids(weaknesses)]).toEqual([
      ["a", "b"],
      ["e", "d"],
    ]);
  });

  test("a component is strong only within the best third of the own ones", () => {
    const held = ["a", "b", "c", "d", "e", "f"].map((id, i) =>
      place(id, 10.5 - 0.1 * i, [...others.slice(0, 9)]),
    );
    expect(standouts(held).strengths).toHaveLength(6);
    const graded = [
      ...held.slice(0, 4).map((row, i) => ({ ...row, rank: i + 1, midRank: i + 1 })),
      place("x", 5.5),
      place("y", 5.4),
    ];
    expect(ids(standouts(graded).strengths)).toEqual(["a", "b"]);
  });

  test("yes-or-no components are left out; the lowest score is no strength, the highest no weakness", () => {
    const yes = place("yes", 1, Array(10).fill(1));
    expect(standouts([yes, place("a", 10.5), place("b", 5.5), place("c", 4.5)])).toMatchObject({
      leftOut: ["yes"],
      strengths: [{ component: { id: "a" } }],
    });
    // every score the same, by a league too small to be caught by the first guard
    const tied: Place = {
      component: component("t"),
      score: 1,
      rank: 1,
      midRank: 1.5,
      units: 2,
      scores: [1, 1],
    };
    const rows = standouts([tied, place("b", 5.5), place("c", 4.5), place("d", 6.5)]);
    expect(ids(rows.strengths)).toEqual([]);
  });

  test("a published rank without the others' scores counts, and says that it was not guarded", () => {
    const bare = (id: string, rank: number): Place => ({
      component: component(id),
      score: 1,
      rank,
      midRank: rank,
      units: 63,
      scores: null,
    });
    const rows = standouts([bare("a", 3), bare("b", 30), bare("c", 60)]);
    expect([ids(rows.strengths), ids(rows.weaknesses), rows.guarded]).toEqual([["a"], ["c"], false]);
    expect(standouts([bare("a", 1), bare("b", 2)]).reason).toBe("no-components");
  });

  test("nothing is both, none is the minimum or the maximum of its peers", () => {
    const scores = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 4, maxLength: 14 });
    fc.assert(
      fc.property(fc.array(scores, { minLength: 3, maxLength: 9 }), (leagues) => {
        const rows = standouts(leagues.map(([own, ...rest], i) => place(`c${i}`, own!, rest)));
        const strong = ids(rows.strengths);
        expect(ids(rows.weaknesses).filter((id) => strong.includes(id))).toEqual([]);
        for (const { score, scores: all } of rows.strengths) expect(score).toBeGreaterThan(Math.min(...all!));
        for (const { score, scores: all } of rows.weaknesses) expect(score).toBeLessThan(Math.max(...all!));
      }),
    );
  });
});

test("the finest ranked components are compared, in the country and in the region", () => {
  const tree = [
    component("a", { children: [component("a1"), component("a2")] }),
    component("b"),
    component("c"),
  ];
  const index = indexOf([framework([2015, 2024], tree)]);
  const row = (id: string, score: number) =>
    standing(id, score, { a: score, a1: score, a2: -score, b: score, c: 5 });
  const units = ["us", "v", "w", "x", "y", "z"].map((id) => unit(id));
  const league = edition(
    2021,
    units.map(({ id }, i) => row(id, 60 - i)),
  );
  const { strengths } = analyse(index, [edition(2020, []), league]);
  expect(ids(strengths.national.compared)).toEqual(["a1", "a2", "b"]);
  expect(strengths.national.leftOut).toEqual(["c"]);
  expect([ids(strengths.national.strengths), ids(strengths.national.weaknesses)]).toEqual([
    ["a1", "b"],
    ["a2"],
  ]);
  expect(strengths.region.reason).toBe("no-region");
});
