import { expect, test } from "vitest";
import { scoreBand } from "./score-band.ts";

test.each([
  // 1,96 errors to each side.
  [5, 0.5, 10, 4.02, 5.98],
  [5, 0, 10, 5, 5],
  // No score lies above the maximum or below nought.
  [9.8, 0.5, 10, 8.82, 10],
  [0.3, 0.5, null, 0, 1.28],
])("%s with an error of %s, at most %s", (score, error, maximum, low, high) => {
  const band = scoreBand(score, error, maximum);
  expect(band.low).toBeCloseTo(low, 4);
  expect(band.high).toBeCloseTo(high, 4);
});
