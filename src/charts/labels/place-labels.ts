/** A label that wants to stand at `at` and is `size` long in the same direction (px). */
interface Wanted {
  at: number;
  size: number;
}

/**
 * Moves labels apart as little as possible so that none overlaps another and all stay between `from` and `to`.
 * Least squares with a fixed order (by `at`, then as given): neighbours that collide are pooled and share their mean
 * displacement. When they cannot all fit they are stacked from `from` on. Returns the centres in the order given.
 */
export function spreadLabels(labels: readonly Wanted[], from: number, to: number, gap = 2): number[] {
  const order = labels
    .map((label, index) => ({ ...label, index }))
    .sort((a, b) => a.at - b.at || a.index - b.index);
  const offsets: number[] = [];
  order.forEach((label, i) => {
    const previous = order[i - 1];
    offsets.push(previous ? (offsets[i - 1] ?? 0) + (previous.size + label.size) / 2 + gap : 0);
  });
  const first = order[0];
  const last = order.at(-1);
  if (!first || !last) return [];
  const low = from + first.size / 2;
  const high = to - last.size / 2 - (offsets.at(-1) ?? 0);

  const pools: { sum: number; count: number }[] = [];
  order.forEach((label, i) => {
    let pool = { sum: label.at - (offsets[i] ?? 0), count: 1 };
    for (
      let before = pools.at(-1);
      before && before.sum / before.count > pool.sum / pool.count;
      before = pools.at(-1)
    ) {
      pool = { sum: pool.sum + before.sum, count: pool.count + before.count };
      pools.pop();
    }
    pools.push(pool);
  });

  const centres = new Array<number>(labels.length).fill(0);
  let i = 0;
  for (const pool of pools) {
    const shift = Math.max(low, Math.min(high, pool.sum / pool.count));
    for (let k = 0; k < pool.count; k++, i++) {
      const label = order[i];
      if (label) centres[label.index] = shift + (offsets[i] ?? 0);
    }
  }
  return centres;
}

/** A rectangle in px. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
