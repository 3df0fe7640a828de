import fc from "fast-check";
import { expect, test } from "vitest";
import { owenValues } from "./owen.ts";
import { shapleyValues } from "./shapley.ts";

const game = fc.integer({ min: 1, max: 5 }).chain((players) =>
  fc.record({
    players: fc.constant(players),
    members: fc.integer({ min: 1, max: players }),
    values: fc.array(fc.integer({ min: -60, max: 60 }), { minLength: 2 ** players, maxLength: 2 ** players }),
  }),
);

/** The definition itself: gains on joining, over every order in which the members stand next to each other. */
function overOrders(values: readonly number[], players: number, members: number): number[] {
  const sums = new Array<number>(members).fill(0);
  let orders = 0;
  const walk = (order: number[]): void => {
    if (order.length === players) {
      const places = order.flatMap((player, at) => (player < members ? [at] : []));
      if (Math.max(...places) - Math.min(...places) !== members - 1) return;
      orders += 1;
      let mask = 0;
      for (const player of order) {
        const next = mask | (1 << player);
        if (player < members) sums[player]! += values[next]! - values[mask]!;
        mask = next;
      }
      return;
    }
    for (let player = 0; player < players; player += 1) if (!order.includes(player)) walk([...order, player]);
  };
  walk([]);
  return sums.map((sum) => sum / orders);
}

test("are the gains on joining, over all orders that keep the union together", () => {
  fc.assert(
    fc.property(game, ({ players, members, values }) => {
      const held = owenValues(values, players, members);
      overOrders(values, players, members).forEach((wanted, member) => {
        expect(held[member]).toBeCloseTo(wanted, 9);
      });
    }),
    { numRuns: 60 },
  );
});

test("add up to the Shapley value of the union that plays as one", () => {
  fc.assert(
    fc.property(game, ({ players, members, values }) => {
      const all = 2 ** members - 1;
      const asOne = Array.from({ length: 2 ** (players - members + 1) }, (_, mask) => {
        const others = (mask >> 1) * 2 ** members;
        return values[others + (mask & 1 ? all : 0)]!;
      });
      const union = shapleyValues(asOne, players - members + 1)[0]!;
      expect(owenValues(values, players, members).reduce((sum, share) => sum + share, 0)).toBeCloseTo(
        union,
        9,
      );
    }),
  );
});

test("a list that does not fit is refused", () => {
  expect(() => owenValues([0, 1], 2, 1)).toThrow(RangeError);
  expect(() => owenValues([0, 1], 1, 0)).toThrow(RangeError);
});
