import { expect, test } from "vitest";
import { breakFlags, flaggedWidth } from "./break-flags.ts";

test("words that reach beyond later uprights fly above them, others at one height", () => {
  const flags = breakFlags(
    [
      { share: 0.1, size: 60 },
      { share: 0.6, size: 60 },
      { share: 0.7, size: 60 },
    ],
    200,
  );
  expect(flags).toEqual([
    { x: 23, row: 0 },
    { x: 123, row: 1 },
    { x: 143, row: 0 },
  ]);
});

test("the plot gives way so that the last words end in the picture", () => {
  expect(flaggedWidth([{ share: 0.5, size: 60 }], 200, 300)).toBe(200);
  expect(flaggedWidth([{ share: 0.9, size: 117 }], 250, 300)).toBe(200);
  expect(flaggedWidth([], 250, 300)).toBe(250);
});
