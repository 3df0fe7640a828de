/** Something that may be taken or left: what it brings, in hundredths of a point, and what it costs. */
export interface Item {
  gain: number;
  cost: number;
}

/** Where all cost the same, the largest gains reach it with the fewest and bring most; of equal ones the earlier. */
function fewest(items: readonly Item[], need: number): number[] | null {
  const byGain = items
    .map(({ gain }, position) => ({ gain, position }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain || a.position - b.position);
  let reached = 0;
  for (const [at, { gain }] of byGain.entries()) {
    reached += gain;
    if (reached >= need)
      return byGain
        .slice(0, at + 1)
        .map(({ position }) => position)
        .sort((a, b) => a - b);
  }
  return null;
}

/**
 * Positions of the cheapest set of items whose gains reach what is needed (a 0/1 knapsack, solved exactly by dynamic
 * programming over hundredths of a point); among equally cheap sets the one that gains most, then the one that the
 * order of the items puts first. Gains, costs and need are whole numbers; items without gain are never taken. Empty
 * when nothing is needed; null when all items together do not reach it.
 */
export function cheapestSet(items: readonly Item[], need: number): number[] | null {
  if (need <= 0) return [];
  const [first] = items;
  if (first && first.cost > 0 && items.every(({ cost }) => cost === first.cost)) return fewest(items, need);
  const states = need + 1;
  // Per reached gain, `need` standing for anything above it: the least cost, and the most gain at that cost.
  const cost = new Float64Array(states).fill(Number.POSITIVE_INFINITY);
  const gained = new Float64Array(states);
  cost[0] = 0;
  const taken = items.map(() => new Uint8Array(states));
  const cameFrom = items.map(() => new Int32Array(states));
  items.forEach((item, position) => {
    if (item.gain <= 0) return;
    const before = { cost: cost.slice(), gained: gained.slice() };
    for (let from = 0; from < states; from += 1) {
      if (before.cost[from] === Number.POSITIVE_INFINITY) continue;
      const to = Math.min(need, from + item.gain);
      const newCost = before.cost[from]! + item.cost;
      const newGain = before.gained[from]! + item.gain;
      if (newCost > cost[to]! || (newCost === cost[to]! && newGain <= gained[to]!)) continue;
      cost[to] = newCost;
      gained[to] = newGain;
      taken[position]![to] = 1;
      cameFrom[position]![to] = from;
    }
  });
  if (cost[need] === Number.POSITIVE_INFINITY) return null;
  const set: number[] = [];
  let state = need;
  for (let position = items.length - 1; position >= 0; position -= 1) {
    if (taken[position]![state] === 0) continue;
    set.unshift(position);
    state = cameFrom[position]![state]!;
  }
  return set;
}
