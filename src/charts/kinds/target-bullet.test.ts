import { describe, expect, test } from "vitest";
import { targets } from "../__specs__/samples.ts";
import { targetBullet } from "./target-bullet.ts";

const place = (id: string, look: string) => {
  const mark = targetBullet(targets).datasets.marks?.find((entry) => entry.id === id && entry.look === look);
  return Number(mark?.x);
};

describe("targetBullet", () => {
  test("has the better side on the right for scores and for ranks", () => {
    expect(place("par-index", "target")).toBeGreaterThan(place("par-index", "current"));
    expect(place("rank", "baseline")).toBeGreaterThan(place("rank", "target"));
    expect(place("rank", "target")).toBeGreaterThan(place("rank", "later"));
  });

  test("keeps distances within a row in proportion", () => {
    const share =
      (place("papi", "target") - place("papi", "later")) /
      (place("papi", "baseline") - place("papi", "later"));
    expect(share).toBeCloseTo((46 - 42.1498) / (46.9611 - 42.1498), 3);
  });

  test("draws no step from a baseline that is not known", () => {
    expect(targetBullet(targets).datasets.done?.map((step) => step.id)).not.toContain("sipas");
  });

  test("sets equal values apart in text, not in place", () => {
    expect(place("sipas", "target")).toBe(place("sipas", "current"));
  });
});
