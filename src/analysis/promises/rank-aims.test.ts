import { expect, test } from "vitest";
import { edition, standing, target } from "../../testing/builders.ts";
import { rankAimOf, ranksMet, regionRankOf } from "./rank-aims.ts";

test.each([
  [{ rankAtMost: 20 }, 27, 20],
  [{ placesAtLeast: 1 }, 27, 26],
  [{ placesAtLeast: 5 }, 3, 1],
  [{ placesAtLeast: 1 }, null, null],
  [{}, 27, null],
])("%o from rank %s aims at %s", (rest, baseline, aim) => {
  expect(rankAimOf(target(null, rest), baseline)).toBe(aim);
});

const held = { rank: 20, baselineRank: 21, regionRank: 3 };
test.each([
  [{ rankAtMost: 20 }, held, true],
  [{ rankAtMost: 19 }, held, false],
  [{ placesAtLeast: 1 }, held, true],
  [{ placesAtLeast: 2 }, held, false],
  [{ regionRankAtMost: 3 }, held, true],
  [{ rankAtMost: 20, regionRankAtMost: 2 }, held, false],
  [{ rankAtMost: 20, placesAtLeast: 1 }, { ...held, baselineRank: null }, null],
  [{ rankAtMost: 1, placesAtLeast: 1 }, { ...held, baselineRank: null }, false],
  [{}, held, null],
])("%o with %o is met: %s", (rest, ranks, met) => {
  expect(ranksMet(target(null, rest), ranks)).toBe(met);
});

test("the rank in the region counts its own units, in a whole league only", () => {
  const rows = [standing("us", 5), standing("x", 7), standing("y", 6), standing("far", 9)];
  const region = new Set(["us", "x", "y"]);
  expect(regionRankOf(edition(2021, rows), null, "us", region)).toBe(3);
  expect(regionRankOf(edition(2021, rows, { complete: false }), null, "us", region)).toBeNull();
  expect(regionRankOf(edition(2021, rows), null, "nobody", region)).toBeNull();
});
