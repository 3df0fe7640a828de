import { expect, test } from "vitest";
import { sharedEvenly } from "./share-out.ts";

const sized = (lines: readonly number[], pages: number, most: number) =>
  sharedEvenly(lines, pages, (page) => page.reduce((sum, one) => sum + one, 0) <= most);

test.each([
  // by count alone the last page would hold one
  [[1, 1, 1, 1, 1, 1, 1], 3, 9, [3, 2, 2]],
  [[1, 1, 1, 1, 1], 2, 9, [3, 2]],
  // what is high in the middle would leave the last one alone when pages are filled from the first
  [[1, 1, 1, 3, 1], 2, 4, [3, 2]],
  // one has to stand alone: the first
  [[2, 1, 1, 2, 2], 3, 4, [1, 2, 2]],
  [[2, 2, 3, 1, 2], 3, 4, [2, 1, 2]],
  [[3, 1, 1, 1, 1, 1], 2, 5, [3, 3]],
])("%j on %i pages of %i lines", (lines, pages, most, sizes) => {
  expect(sized(lines, pages, most)?.map(({ length }) => length)).toEqual(sizes);
  expect(sized(lines, pages, most)?.flat()).toEqual(lines);
});

test("an item that no page holds stands alone; where items find no room there is no way", () => {
  expect(sized([9, 1, 1], 2, 4)).toEqual([[9], [1, 1]]);
  expect(sized([3, 3, 3], 2, 4)).toBeNull();
  expect(sized([], 0, 4)).toBeNull();
});

test("where items take unlike room, pages hold about as much, not as many", () => {
  const lines = [3, 3, 2, 2, 2, 4, 1, 2];
  const way = sharedEvenly(
    lines,
    3,
    () => true,
    (line) => line,
  );
  expect(way?.map(({ length }) => length)).toEqual([2, 3, 3]);
});
