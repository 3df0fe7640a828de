import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MOST_PLAYERS, shapleyValues } from "./shapley.ts";

/** The definition itself: gains on joining, averaged over every order of the players. */
function overAllOrders(values: readonly number[], players: number): number[] {
  const sums = new Array<number>(players).fill(0);
  let orders = 0;
  const walk = (mask: number, gains: number[]): void => {
    if (mask === 2 ** players - 1) {
      orders += 1;
      gains.forEach((gain, player) => {
        sums[player]! += gain;
      });
      return;
    }
    for (let player = 0; player < players; player += 1) {
      if (mask & (1 << player)) continue;
      const next = [...gains];
      next[player] = values[mask | (1 << player)]! - values[mask]!;
      walk(mask | (1 << player), next);
    }
  };
  walk(0, []);
  return sums.map((sum) => sum / orders);
}

const game = fc.integer({ min: 1, max: 5 }).chain((players) =>
  fc.record({
    players: fc.constant(players),
    values: fc.array(fc.integer({ min: -60, max: 60 }), {
      minLength: 2 ** players,
      maxLength: 2 ** players,
    }),
  }),
);
const close = (got: readonly number[], wanted: readonly number[]) =>
  got.forEach((value, i) => {
    expect(value).toBeCloseTo(wanted[i]!, 9);
  });

describe("Shapley values", () => {
  test("of a glove game worked by hand: one left glove, two right ones", () => {
    // Bits: left, right, right; a pair is worth 1.
    const values = [0, 0, 0, 1, 0, 1, 0, 1];
    close(shapleyValues(values, 3), [2 / 3, 1 / 6, 1 / 6]);
  });

  test("are the gains on joining, averaged over all orders", () => {
    fc.assert(
      fc.property(game, ({ players, values }) =>
        close(shapleyValues(values, players), overAllOrders(values, players)),
      ),
    );
  });

  test("add up to what all players gain together", () => {
    fc.assert(
      fc.property(game, ({ players, values }) => {
        const sum = shapleyValues(values, players).reduce((a, b) => a + b, 0);
        expect(sum).toBeCloseTo(values.at(-1)! - values[0]!, 9);
      }),
    );
  });

  test("give nothing to a player who never changes anything", () => {
    fc.assert(
      fc.property(game, ({ players, values }) => {
        const withNobody = [...values, ...values];
        expect(shapleyValues(withNobody, players + 1).at(-1)).toBeCloseTo(0, 9);
      }),
    );
  });

  test("follow the players when these are numbered otherwise", () => {
    fc.assert(
      fc.property(game, ({ players, values }) => {
        const mirrored = values.map((_, mask) => {
          let source = 0;
          for (let bit = 0; bit < players; bit += 1)
            if (mask & (1 << bit)) source |= 1 << (players - 1 - bit);
          return values[source]!;
        });
        close(shapleyValues(mirrored, players).reverse(), shapleyValues(values, players));
      }),
    );
  });

  test("are refused for a list that does not fit, and beyond the limit", () => {
    expect(() => shapleyValues([0, 1, 2], 2)).toThrow(RangeError);
    expect(() => shapleyValues(new Float64Array(2 ** (MOST_PLAYERS + 1)), MOST_PLAYERS + 1)).toThrow(
      RangeError,
    );
  });
});
