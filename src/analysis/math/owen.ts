/** size!·(n − 1 − size)! ÷ n! for each size of the coalition that a player joins. */
function joiningWeights(players: number): number[] {
  const weights = [1 / players];
  for (let size = 1; size < players; size += 1) weights.push((weights[size - 1]! * size) / (players - size));
  return weights;
}

/**
 * Owen values of the members of one union, where every other player stands alone: each member's gain on joining,
 * averaged over all orders in which unions come one after the other and the members of the union stay together.
 * `values[mask]` is the value of the subset whose bits are set; the members are the lowest `members` bits. They add up
 * exactly to the Shapley value of the union playing as one. In the unit of the values. Throws a RangeError when the
 * list does not have 2^players entries or a union has no member.
 */
export function owenValues(values: ArrayLike<number>, players: number, members: number): number[] {
  if (values.length !== 2 ** players || members < 1 || members > players)
    throw new RangeError(`${values.length} values of subsets do not fit ${members} of ${players} players`);
  const inside = 2 ** members;
  const [joining, joiningUnion] = [joiningWeights(members), joiningWeights(players - members + 1)];
  const sizes = new Uint8Array(values.length);
  for (let mask = 1; mask < values.length; mask += 1) sizes[mask] = sizes[mask >> 1]! + (mask & 1);
  // What the union is worth with only some of its members, averaged over the orders of all unions.
  const worth = new Float64Array(inside);
  for (let others = 0; others < values.length; others += inside) {
    const weight = joiningUnion[sizes[others]!]!;
    for (let some = 1; some < inside; some += 1)
      worth[some] = worth[some]! + weight * (values[others + some]! - values[others]!);
  }
  return Array.from({ length: members }, (_, member) => {
    const bit = 1 << member;
    let share = 0;
    for (let some = 0; some < inside; some += 1)
      if ((some & bit) === 0) share += joining[sizes[some]!]! * (worth[some | bit]! - worth[some]!);
    return share;
  });
}
