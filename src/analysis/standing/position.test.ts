import { describe, expect, test } from "vitest";
import { edition, figure, standing } from "../../testing/builders.ts";
import { league } from "./league.ts";
import { positionOf } from "./position.ts";

const region = { id: "dong", units: new Set(["b", "c"]) };
const scores = [
  standing("a", 90, { land: 9 }),
  standing("b", 80, { land: 5 }),
  standing("c", 60, { land: 6 }),
  standing("none", null, { land: 1 }),
];
const at = (held: ReturnType<typeof edition>, unit: string, component: string | null = null) =>
  positionOf(held, league(held, component), component, unit, region);

describe("where a score stands in a complete league", () => {
  test("best, median, means and the unit just ahead, over ranked units only", () => {
    const position = at(edition(2021, scores), "c");
    expect(position.best).toMatchObject({ value: 90, basis: "published", unit: "a", units: null });
    expect(position.median).toMatchObject({ value: 80, basis: "computed", unit: null, units: 3 });
    expect(position.nationalMean).toMatchObject({ basis: "computed", units: 3 });
    expect(position.nationalMean?.value).toBeCloseTo(230 / 3, 12);
    expect(position.regionMean).toMatchObject({ value: 70, basis: "computed", unit: null, units: 2 });
    expect(position.nextAhead).toMatchObject({ value: 80, unit: "b" });
  });

  test("the first has nobody ahead; an unranked unit has none either", () => {
    expect(at(edition(2021, scores), "a").nextAhead).toBeNull();
    expect(at(edition(2021, scores), "none").nextAhead).toBeNull();
    expect(at(edition(2021, scores), "none").median?.value).toBe(80);
  });

  test("of a component", () => {
    const position = at(edition(2021, scores), "c", "land");
    expect(position).toMatchObject({
      best: { value: 9, unit: "a" },
      median: { value: 6 },
      nextAhead: { unit: "a" },
    });
  });

  test("a published mean wins, for the total, a region and a component", () => {
    const held = edition(2021, scores, {
      means: {
        national: figure("77.25"),
        regions: new Map([["dong", figure("71.5")]]),
        components: new Map([["land", figure("6.4")]]),
      },
    });
    expect(at(held, "c").nationalMean).toMatchObject({ value: 77.25, basis: "published" });
    expect(at(held, "c").regionMean).toMatchObject({ value: 71.5, basis: "published" });
    expect(at(held, "c", "land").nationalMean).toMatchObject({ value: 6.4, basis: "published" });
    expect(at(held, "c", "land").regionMean).toMatchObject({ value: 5.5, basis: "computed" });
  });
});

describe("where a score stands in a partial league", () => {
  const held = edition(2021, [standing("a", 91.8, {}, { rank: 1 }), standing("b", 80, {}, { rank: 26 })], {
    complete: false,
  });

  test("no mean or median is made up; the first may be known, the unit just ahead is not", () => {
    expect(at(held, "b")).toEqual({
      best: { value: 91.8, basis: "published", unit: "a", units: null, sources: [] },
      median: null,
      nationalMean: null,
      regionMean: null,
      nextAhead: null,
    });
  });
});
