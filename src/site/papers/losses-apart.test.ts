import { expect, test } from "vitest";
import { lossesApart } from "./losses-apart.ts";

const lost = (...points: number[]) => points.map((one) => ({ lost: one }));

test.each([
  // the fifth lost as much as the sixth: both stay away
  [lost(0.82, 0.75, 0.75, 0.65, 0.5, 0.5, 0.5), 5, 4],
  [lost(0.82, 0.75, 0.75, 0.65, 0.5, 0.4), 5, 5],
  // what prints alike is alike
  [lost(1, 0.504, 0.501), 2, 1],
  // all that find room are of one size, and there are more of it
  [lost(0.5, 0.5, 0.5, 0.5), 3, 3],
  [lost(0.5, 0.5), 5, 2],
  [[], 5, 0],
])("of criteria that lost as much as each other all stand or none: %j, %i", (rows, most, count) => {
  expect(lossesApart(rows, most)).toHaveLength(count);
});
