/** Files open at once: some systems allow a process no more than 256, and other programs want theirs. */
const OPEN_AT_ONCE = 64;

/** Does the work for each item, for some at a time; gives the results in the order of the items, and throws the first fault. */
export async function fewAtOnce<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results = new Array<Result>(items.length);
  const waiting = items.entries();
  const lane = async (): Promise<void> => {
    for (const [at, item] of waiting) results[at] = await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(OPEN_AT_ONCE, items.length) }, lane));
  return results;
}
