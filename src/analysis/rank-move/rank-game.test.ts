import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pairShares, type RankGame, rankShares } from "./rank-game.ts";

const rank = (own: number, others: readonly number[]) =>
  1 + others.filter((other) => other > own + 1e-9).length;

/** The same shares by going through every order in which the parts and the other units can move. */
function overAllOrders({ previous, parts, othersBefore, othersNow }: RankGame): number[] {
  const players = parts.length + 1;
  const sums = new Array<number>(players).fill(0);
  let orders = 0;
  const placeOf = (moved: ReadonlySet<number>) => {
    const own = parts.reduce((sum, part, i) => (moved.has(i) ? sum + part : sum), previous);
    return rank(own, moved.has(parts.length) ? othersNow : othersBefore);
  };
  const walk = (order: number[]): void => {
    if (order.length < players) {
      for (let next = 0; next < players; next += 1) if (!order.includes(next)) walk([...order, next]);
      return;
    }
    orders += 1;
    const moved = new Set<number>();
    let at = placeOf(moved);
    for (const player of order) {
      moved.add(player);
      const then = placeOf(moved);
      sums[player]! += at - then;
      at = then;
    }
  };
  walk([]);
  return sums.map((sum) => sum / orders);
}

/** Whole points, so that ties are frequent. */
const point = fc.integer({ min: 0, max: 12 });
const game = fc
  .record({
    previous: point,
    parts: fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 1, maxLength: 4 }),
    others: fc.array(fc.tuple(point, point), { minLength: 0, maxLength: 8 }),
  })
  .map(
    ({ previous, parts, others }): RankGame => ({
      previous,
      parts,
      current: previous + parts.reduce((a, b) => a + b, 0),
      othersBefore: others.map(([then]) => then),
      othersNow: others.map(([, now]) => now),
    }),
  );
const flat = (shares: ReturnType<typeof rankShares>) => [...shares.parts, shares.others];
const close = (got: readonly number[], wanted: readonly number[]) => {
  expect(got.length).toBe(wanted.length);
  got.forEach((value, i) => {
    expect(value).toBeCloseTo(wanted[i]!, 9);
  });
};

describe("shares of a rank change", () => {
  test("worked by hand: one part up, one down, the other unit passes", () => {
    // Own 5 → 5 (+2, −2); the other 4 → 6. Behind it stand: b (3), o (5), b+o (3), a+b+o (5), and no other coalition.
    const shares = rankShares({ previous: 5, current: 5, parts: [2, -2], othersBefore: [4], othersNow: [6] });
    // Six orders: a gains in b-a-o and o-a-b; b loses in all but a-b-o and o-b-a; o loses in all but a-o-b and b-o-a.
    close(flat(shares), [2 / 6, -4 / 6, -4 / 6]);
  });

  test("are averages over all orders of moving", () => {
    fc.assert(
      fc.property(game, (held) => close(flat(rankShares(held)), overAllOrders(held))),
      { numRuns: 60 },
    );
  });

  test("add up to the rank change, with the ranks counted by a plain loop", () => {
    fc.assert(
      fc.property(game, (held) => {
        const change = rank(held.previous, held.othersBefore) - rank(held.current, held.othersNow);
        expect(flat(rankShares(held)).reduce((a, b) => a + b, 0)).toBeCloseTo(change, 9);
      }),
    );
  });

  test("change sign when the two years are swapped", () => {
    fc.assert(
      fc.property(game, (held) => {
        const swapped: RankGame = {
          previous: held.current,
          current: held.previous,
          parts: held.parts.map((part) => -part),
          othersBefore: held.othersNow,
          othersNow: held.othersBefore,
        };
        close(
          flat(rankShares(swapped)).map((share) => -share),
          flat(rankShares(held)),
        );
      }),
    );
  });

  test("do not depend on the order of parts or units; equal parts get equal shares; no change, no share", () => {
    fc.assert(
      fc.property(game, (held) => {
        const twice = { ...held, parts: [...held.parts, 1, 1, 0], current: held.current + 2 };
        const shares = rankShares(twice).parts;
        expect(shares.at(-2)).toBeCloseTo(shares.at(-3)!, 9);
        expect(shares.at(-1)).toBeCloseTo(0, 9);
        const turned = {
          ...twice,
          parts: [...twice.parts].reverse(),
          othersBefore: [...held.othersBefore].reverse(),
          othersNow: [...held.othersNow].reverse(),
        };
        close([...rankShares(turned).parts].reverse(), shares);
      }),
    );
  });
});

describe("two players", () => {
  test("give the same as one own part, summed over the other units", () => {
    fc.assert(
      fc.property(game, (held) => {
        const own = { previous: held.previous, current: held.current };
        const pairs = held.othersBefore.map(
          (previous, i) => pairShares(own, { previous, current: held.othersNow[i]! })!,
        );
        const shares = rankShares({ ...held, parts: [held.current - held.previous] });
        expect(pairs.reduce((sum, { own: share }) => sum + share, 0)).toBeCloseTo(shares.parts[0]!, 9);
        expect(pairs.reduce((sum, { other }) => sum + other, 0)).toBeCloseTo(shares.others, 9);
      }),
    );
  });

  test.each([
    [
      "passed by a unit of unknown score then, our own score up",
      [91.04, 91.14],
      [null, 91.8],
      { own: 0, other: -1 },
    ],
    ["the same with our own score down: it cannot be told", [91.14, 91.04], [null, 91.8], null],
    ["we passed a unit of unknown score now, our own score down", [5, 4], [6, null], { own: 0, other: 1 }],
    ["we passed it, our own score up: it cannot be told", [5, 7], [6, null], null],
    ["both moved enough", [5, 7], [6, 4], { own: 0.5, other: 0.5 }],
    ["a tie is not ahead", [5, 5], [5, 5], { own: 0, other: 0 }],
  ] as const)("%s", (_, [previous, current], [then, now], wanted) => {
    expect(pairShares({ previous, current }, { previous: then, current: now })).toEqual(wanted);
  });
});
