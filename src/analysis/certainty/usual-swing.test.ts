import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse } from "../../testing/analyse.ts";
import { breakAt, component, edition, framework, indexOf, standing } from "../../testing/builders.ts";
import { changesOf } from "./unit-changes.ts";
import { type SwingResult, swingAmong } from "./usual-swing.ts";

const index = indexOf([framework([2015, 2024], [component("a")], { maxPoints: 10 })]);
/** `us` and 24 others, who start at 50 and move by 1, 2, … 24 hundredths around +1. */
const field = (
  ours: number,
  rest: number[] = Array.from({ length: 24 }, (_, i) => 1 + (i % 2 ? 1 : -1) * (i + 1) * 0.01),
) => [
  edition(2020, [standing("us", 50, { a: 5 }), ...rest.map((_, i) => standing(`u${i}`, 50, { a: 5 }))]),
  edition(2021, [
    standing("us", 50 + ours, { a: 5 + ours }),
    ...rest.map((move, i) => standing(`u${i}`, 50 + move, { a: 5 + move })),
  ]),
];
const reasonOf = (result: SwingResult) => ("reason" in result ? result.reason : null);

describe("the usual swing", () => {
  test("by hand: what was common is taken out first", () => {
    const changes = new Map([
      ["us", -3],
      ["a", 1],
      ["b", 2],
      ["c", 2.5],
      ["d", 4],
    ]);
    const scores = new Map([
      ["us", 40],
      ["a", 41],
      ["b", 39.5],
      ["c", 42.5],
      ["new", 40.9],
    ]);
    // median change 2; swings 5, 1, 0, 0.5, 2, their median 1, spread 1.4826; within 1 of 40: 41, 39.5, 40.9
    expect(swingAmong("total", changesOf(changes, scores), "us")).toMatchObject({
      common: 2,
      own: -5,
      usual: 1,
      z: expect.closeTo(-5 / 1.4826, 12),
      smaller: 4,
      size: "exceptional",
      neighbours: 3,
    });
    expect(swingAmong("total", changesOf(changes, scores), "a")).toMatchObject({
      own: -1,
      smaller: 2,
      size: "usual",
    });
    expect(swingAmong("total", changesOf(changes, scores.set("d", 50)), "d")).toMatchObject({
      smaller: 3,
      size: "large",
    });
  });

  test("a whole league whose year before nobody holds lacks that year, not units", () => {
    const [, now] = field(-2);
    const { total } = analyse(index, [now!]).swings;
    expect(reasonOf(total)).toBe("no-previous-score");
  });

  test("for the total and each top component, when both leagues are complete", () => {
    const { total, components } = analyse(index, field(-2)).swings;
    expect(total).toMatchObject({ units: 25, smaller: 24, size: "exceptional" });
    expect(components).toMatchObject([{ component: "a", size: "exceptional" }]);
    expect(analyse(index, field(1.01)).swings.total).toMatchObject({ size: "usual" });
  });

  test.each([
    ["a break of kind none", indexOf(index.frameworks, [breakAt(2020, "none")]), field(1), "break-none"],
    [
      "an incomplete league",
      index,
      field(1).map((held) => ({ ...held, complete: false })),
      "league-incomplete",
    ],
    ["too few units", index, field(1, [1, 2, 3]), "too-few-units"],
    [
      "no score",
      index,
      [field(1)[0]!, { ...field(1)[1]!, standings: new Map([...field(1)[1]!.standings].slice(1)) }],
      "no-score",
    ],
  ] as const)("refuses with %s", (_, of, editions, reason) => {
    expect(reasonOf(analyse(of, editions).swings.total)).toBe(reason);
  });

  test("does not mind what moved everybody, nor the order of the units", () => {
    const moves = fc.array(fc.integer({ min: -300, max: 300 }), { minLength: 3, maxLength: 30 });
    fc.assert(
      fc.property(moves, fc.integer({ min: -500, max: 500 }), (held, shift) => {
        const changes = held.map((move, i): [string, number] => [i === 0 ? "us" : `u${i}`, move]);
        const scores = new Map(changes);
        const plain = swingAmong("total", changesOf(new Map(changes), scores), "us");
        const moved = swingAmong(
          "total",
          changesOf(new Map(changes.map(([id, move]) => [id, move + shift])), scores),
          "us",
        );
        expect(moved).toMatchObject({ own: plain.own, usual: plain.usual, smaller: plain.smaller });
        expect(swingAmong("total", changesOf(new Map([...changes].reverse()), scores), "us")).toEqual(plain);
        expect(plain.smaller).toBeLessThan(plain.units);
      }),
    );
  });
});
