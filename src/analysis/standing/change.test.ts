import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatNumber } from "../../format/number.ts";
import type { Treatment } from "../../model/framework.ts";
import type { BreakNote } from "../../model/rules/breaks.ts";
import { printsAsZero } from "../../model/rules/tolerance.ts";
import { figure, reported } from "../../testing/builders.ts";
import { plain } from "../../testing/plain.ts";
import { changeOf, reportedFor } from "./change.ts";
import { countVerdicts } from "./counts.ts";
import { placesGained } from "./places.ts";
import { rankVerdictOf, type Verdict, verdictOf } from "./verdict.ts";

const note = (treatment: Treatment, ranks: Treatment = "caution"): BreakNote => ({
  treatment,
  ranks,
  breaks: [],
});
const hundredths = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100);

describe("change of a score", () => {
  test("is this year minus the year before, unrounded", () => {
    const change = changeOf(figure("42.4324"), figure("46.9611"), null, null);
    expect(change.value).toBeCloseTo(-4.5287, 12);
    expect(change).toMatchObject({ basis: "computed", reported: null, reason: null });
  });

  test("flips its sign when the years are swapped", () => {
    fc.assert(
      fc.property(hundredths, hundredths, (a, b) => {
        const there = changeOf(figure(a), figure(b), null, null).value!;
        expect(changeOf(figure(b), figure(a), null, null).value).toBe(there === 0 ? 0 : -there);
      }),
    );
  });

  test("is not computed without both scores, and says which one is missing", () => {
    expect(changeOf(null, figure(1), null, null)).toMatchObject({
      value: null,
      basis: null,
      reason: "no-score",
    });
    expect(changeOf(figure(1), null, null, null)).toMatchObject({ value: null, reason: "no-previous-score" });
  });

  test("is not computed across a break of treatment none; a reported one is kept as theirs", () => {
    const told = figure("-6.48", "reported");
    expect(changeOf(figure(1), figure(2), note("none"), null)).toMatchObject({
      value: null,
      reason: "break-none",
    });
    expect(changeOf(figure(1), figure(2), note("none"), told)).toEqual({
      value: -6.48,
      basis: "reported",
      reported: told,
      reason: null,
    });
  });

  test.each(["caution", "structure"] as const)("is computed across a break of treatment %s", (treatment) => {
    expect(changeOf(figure(3), figure(2), note(treatment), null)).toMatchObject({
      value: 1,
      basis: "computed",
    });
  });

  test("a score inferred from a reported change never confirms that change", () => {
    const previous = figure("86.77", "inferred");
    const told = figure("0.03", "reported");
    expect(changeOf(figure("86.80"), previous, null, told)).toMatchObject({ value: 0.03, basis: "reported" });
    expect(changeOf(previous, figure("86.80"), null, told)).toMatchObject({ basis: "reported" });
    expect(changeOf(figure("86.80"), previous, null, null)).toMatchObject({ basis: "computed" });
  });

  test("a reported change beside a computed one is kept for comparison, and does not replace it", () => {
    const told = figure("-4.53", "reported");
    const change = changeOf(figure("42.4324"), figure("46.9611"), null, told);
    expect(change).toMatchObject({ basis: "computed", reported: told });
    expect(change.value).not.toBe(-4.53);
  });

  test("only what was said of the same unit, component and pair of years counts", () => {
    const rows = [
      reported("a", 2020, { component: "land" }),
      reported("a", 2019),
      reported("b", 2020),
      reported("a", 2020),
    ];
    expect(reportedFor(rows, "a", null, 2020)).toEqual([rows[3]]);
    expect(reportedFor(rows, "a", "land", 2020)).toEqual([rows[0]]);
    expect(reportedFor(rows, "a", null, 2018)).toEqual([]);
  });
});

describe("places gained", () => {
  const placed = (rank: number, rankedUnits: number | null = 63) => ({ rank, rankedUnits });

  test("are positive when the rank number falls", () => {
    expect(placesGained(placed(7), placed(13), null, false, null)).toMatchObject({
      value: 6,
      basis: "computed",
    });
    expect(placesGained(placed(2), placed(1), null, false, null).value).toBe(-1);
    expect(placesGained(placed(1), placed(1), null, false, null).value).toBe(0);
  });

  test("are antisymmetric", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 63 }), fc.integer({ min: 1, max: 63 }), (a, b) => {
        const there = placesGained(placed(a), placed(b), null, false, null).value!;
        expect(there + placesGained(placed(b), placed(a), null, false, null).value!).toBe(0);
      }),
    );
  });

  test("are given, and marked, where some units went unranked (2/63 → 27/60)", () => {
    const places = placesGained(placed(27, 60), placed(2, 63), null, false, null);
    expect(places).toMatchObject({ value: -25, rankedUnitsDiffer: true });
    expect(placesGained(placed(27, null), placed(2, 63), null, false, null).rankedUnitsDiffer).toBe(false);
  });

  test("are null after mergers, and across a break that forbids ranks", () => {
    expect(placesGained(placed(5, 34), placed(9), null, true, null)).toMatchObject({
      value: null,
      reason: "units-changed",
    });
    expect(placesGained(placed(5), placed(9), note("none", "none"), false, null)).toMatchObject({
      value: null,
      reason: "break-none",
    });
  });

  test("may be computed across a break that forbids comparing scores only", () => {
    expect(placesGained(placed(1), placed(1), note("none"), false, null)).toMatchObject({
      value: 0,
      basis: "computed",
    });
  });

  test("stand as reported where no rank is known, and after mergers", () => {
    const told = figure(34, "reported");
    expect(placesGained(null, null, null, false, told)).toMatchObject({
      value: 34,
      basis: "reported",
      reason: null,
    });
    expect(placesGained(placed(5), placed(9), null, true, told)).toMatchObject({
      value: 34,
      basis: "reported",
    });
    expect(placesGained(null, placed(9), null, false, null).reason).toBe("no-rank");
    expect(placesGained(placed(9), null, null, false, null).reason).toBe("no-previous-rank");
  });
});

describe("verdicts", () => {
  test.each<[number | null, boolean, Verdict]>([
    [0.006, true, "gain"],
    [-0.006, true, "loss"],
    [0.0049, true, "unchanged"],
    [-0.0049, true, "unchanged"],
    [0, true, "unchanged"],
    [null, true, "missing"],
    [null, false, "not-comparable"],
    [86.8 - 86.795, true, "gain"],
  ])("a change of %s (comparable: %s) reads %s", (change, comparable, verdict) => {
    expect(verdictOf(change, 2, comparable)).toBe(verdict);
  });

  test.each<[number | null, boolean, Verdict]>([
    [1, true, "gain"],
    [-25, true, "loss"],
    [0, true, "unchanged"],
    [null, true, "missing"],
    [null, false, "not-comparable"],
  ])("a move of %s places (comparable: %s) reads %s", (places, comparable, verdict) => {
    expect(rankVerdictOf(places, comparable)).toBe(verdict);
  });

  test("unchanged is exactly what the formatter prints as zero", () => {
    const near = fc.tuple(
      fc.constantFrom(0.5, 0.05, 0.005, 0.0005, 0.00005),
      fc.integer({ min: -3, max: 3 }),
    );
    const change = fc.oneof(
      fc.double({ min: -2, max: 2, noNaN: true }),
      fc.tuple(hundredths, hundredths).map(([a, b]) => a - b),
      near.map(([half, nudge]) => half + nudge * 1e-9),
      near.map(([half, nudge]) => -half + nudge * 1e-17),
    );
    fc.assert(
      fc.property(change, fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        const zero = plain(formatNumber(0, decimals));
        expect(printsAsZero(value, decimals)).toBe(plain(formatNumber(value, decimals, "always")) === zero);
      }),
      { numRuns: 2000 },
    );
  });

  test("counts add up to the number of components", () => {
    const every: Verdict[] = ["gain", "loss", "unchanged", "not-comparable", "missing"];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...every)), (verdicts) => {
        const counts = countVerdicts(verdicts);
        expect(every.reduce((sum, verdict) => sum + counts[verdict], 0)).toBe(counts.of);
        expect(counts.gain).toBe(verdicts.filter((verdict) => verdict === "gain").length);
      }),
    );
  });
});
