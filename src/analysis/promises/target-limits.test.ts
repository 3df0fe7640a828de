import { describe, expect, test } from "vitest";
import type { Source, Unit } from "../../model/unit.ts";
import { breakAt, indexOf, target, unit } from "../../testing/builders.ts";
import { targetLimits } from "./target-limits.ts";

const source = (id: string, date: string | null) => ({ id, date }) as Source;
const units = new Map<string, Unit>(
  [
    unit("old-a", { validTo: "2025-06-30", mergedInto: "new" }),
    unit("old-b", { validTo: "2025-06-30", mergedInto: "new" }),
    unit("new", { validFrom: "2025-07-01", madeOf: ["old-a", "old-b"] }),
    unit("same"),
  ].map((one) => [one.id, one]),
);
const index = indexOf([], [{ ...breakAt(2023, "none"), sources: ["nq"] }]);
const limits = (
  who: string,
  day: string,
  years: { year: number; baselineYear: number },
  date: string | null = "2025-06-12",
) =>
  targetLimits(
    target(20, years),
    units.get(who)!,
    index,
    { units, sources: new Map([["nq", source("nq", date)]]) },
    day,
  );

describe("a target across a break or a merger", () => {
  const across = { year: 2025, baselineYear: 2024 };
  const [first] = index.breaks;

  test("stands across it only once a document tells of it", () => {
    expect(first?.between).toEqual({ from: 2023, to: 2024 });
    const over = { year: 2024, baselineYear: 2023 };
    expect(limits("same", "2025-06-11", over)).toEqual({ gain: null, ranks: null });
    expect(limits("same", "2025-06-12", over).gain).toBe("break-none");
    expect(limits("same", "2024-12-30", over, null).gain).toBeNull();
    expect(limits("same", "2024-12-31", over, null).gain).toBe("break-none");
  });

  test("is not ranked against a set of units that a merger has changed since", () => {
    expect(limits("same", "2025-06-29", across).ranks).toBeNull();
    expect(limits("same", "2025-07-01", across)).toEqual({ gain: null, ranks: "units-changed" });
    expect(limits("same", "2026-05-01", { year: 2026, baselineYear: 2025 })).toEqual({
      gain: null,
      ranks: null,
    });
  });

  test("has no baseline where the unit was formed after it", () => {
    expect(limits("new", "2026-05-01", across)).toEqual({ gain: "units-changed", ranks: "units-changed" });
    expect(limits("new", "2026-05-01", { year: 2026, baselineYear: 2025 })).toEqual({
      gain: null,
      ranks: null,
    });
  });
});
