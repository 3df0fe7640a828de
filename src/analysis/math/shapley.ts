import { remembered } from "../../model/remembered.ts";

/** More players than this are not enumerated: the values of all subsets would no longer be a matter of milliseconds. */
export const MOST_PLAYERS = 14;

/** Weight of a coalition of each size in front of a player who joins it: size!·(n − 1 − size)! ÷ n!. */
function joiningWeights(players: number): number[] {
  const weights = [1 / players];
  for (let size = 1; size < players; size += 1) weights.push((weights[size - 1]! * size) / (players - size));
  return weights;
}

/** The weight of every subset in front of a player who joins it, by its bits; the same in every game of so many players. */
const weightsOfSubsets = remembered((players: number): Float64Array => {
  const weights = joiningWeights(players);
  const sizes = new Uint8Array(1 << players);
  for (let mask = 1; mask < sizes.length; mask += 1) sizes[mask] = sizes[mask >> 1]! + (mask & 1);
  // All players together are in front of nobody.
  return Float64Array.from(sizes, (size) => weights[size] ?? 0);
});

/**
 * Shapley values of a game, exactly, from the value of every subset of players: each player's gain on joining, averaged
 * over all orders in which the players can come. `values[mask]` is the value of the subset whose bits are set. They add
 * up to values[all] − values[none]; a player who never changes anything gets 0; alike players get the same. In the unit
 * of the values. Throws a RangeError when the list does not have 2^players entries, or beyond MOST_PLAYERS.
 */
export function shapleyValues(values: ArrayLike<number>, players: number): number[] {
  if (players > MOST_PLAYERS || values.length !== 1 << players)
    throw new RangeError(`${values.length} values of subsets do not fit ${players} players`);
  const weights = weightsOfSubsets(players);
  return Array.from({ length: players }, (_, player) => {
    const bit = 1 << player;
    let share = 0;
    // The subsets without the player, ascending: runs of `bit` of them, every second run.
    for (let run = 0; run < values.length; run += 2 * bit)
      for (let mask = run; mask < run + bit; mask += 1)
        share += weights[mask]! * (values[mask | bit]! - values[mask]!);
    return share;
  });
}
