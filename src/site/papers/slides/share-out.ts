/**
 * Items in their order on so many pages, as evenly as the pages hold them. An item that has to stand alone opens the
 * list rather than ends it; of what is alike in that, earlier pages hold more. Null where no way fits.
 * `fits` says whether a page holds its items; a page of one item always stands. `weight` is the room that an item takes.
 */
export function sharedEvenly<T>(
  items: readonly T[],
  pages: number,
  fits: (page: readonly T[]) => boolean,
  weight: (item: T) => number = () => 1,
): T[][] | null {
  const held = (page: readonly T[]) => page.length === 1 || fits(page);
  const ways = (from: number, left: number): T[][][] => {
    if (left === 1) {
      const last = items.slice(from);
      return last.length > 0 && held(last) ? [[last]] : [];
    }
    const found: T[][][] = [];
    for (let to = from + 1; to <= items.length - left + 1; to += 1) {
      const page = items.slice(from, to);
      if (held(page)) for (const rest of ways(to, left - 1)) found.push([page, ...rest]);
    }
    return found;
  };
  const found = pages > 0 ? ways(0, pages) : [];
  return found.reduce<T[][] | null>(
    (best, way) => (best === null || isBefore(standing(way, weight), standing(best, weight)) ? way : best),
    null,
  );
}

/** What tells ways apart, less is better: how uneven they are, how late a single item stands, how short their pages begin. */
function standing<T>(way: readonly (readonly T[])[], weight: (item: T) => number): number[] {
  const sizes = way.map(({ length }) => length);
  const taken = way.map((page) => page.reduce((sum, item) => sum + weight(item), 0));
  return [
    taken.reduce((sum, room) => sum + room ** 2, 0),
    sizes.reduce((sum, size, at) => sum + (size === 1 ? at : 0), 0),
    ...sizes.map((size) => -size),
  ];
}

function isBefore(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, place) => value !== other[place]);
  return at >= 0 && one[at]! < other[at]!;
}
