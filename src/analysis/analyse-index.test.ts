import { describe, expect, test } from "vitest";
import { analyse, partOf } from "../testing/analyse.ts";
import {
  breakAt,
  component,
  componentScore,
  edition,
  figure,
  framework,
  indexOf,
  standing,
} from "../testing/builders.ts";

describe("a tree of two levels", () => {
  const tree = [
    component("p", {
      maxPoints: 10,
      children: [component("p1", { maxPoints: null }), component("p2", { maxPoints: null })],
    }),
  ];
  const index = indexOf([framework([2020, 2021], tree)]);
  const editions = [
    edition(2020, [standing("us", 5, { p: 5, p1: 3, p2: 2 })]),
    edition(2021, [standing("us", 6, { p: 6, p1: 2.5, p2: 3.5 })]),
  ];

  test("children add up to their parent, parents come first", () => {
    const { components } = analyse(index, editions);
    expect(components.map(({ component: { id } }) => id)).toEqual(["p", "p1", "p2"]);
    expect(components.map(({ contribution }) => contribution)).toEqual([1, -0.5, 1.5]);
  });

  test("without a maximum there are no effects and no lost points, and it says so", () => {
    expect(partOf(analyse(index, editions), "p1")).toMatchObject({
      performanceEffect: null,
      lostPoints: null,
      attainment: null,
      reasons: { effects: "no-maximum", lostPoints: "no-maximum" },
    });
  });

  test("only top components are counted", () => expect(analyse(index, editions).counts.of).toBe(1));
});

describe("breaks in series", () => {
  const parts = [component("a"), component("b"), component("c")];
  const editions = [
    edition(2020, [standing("us", 15, { a: 5, b: 5, c: 5 }), standing("o", 20)]),
    edition(2021, [standing("us", 18, { a: 6, b: 8, c: 4 }), standing("o", 10)]),
  ];
  const broken = (...breaks: ReturnType<typeof breakAt>[]) =>
    analyse(indexOf([framework([2020, 2021], parts)], breaks), editions);

  test("treatment none: no change of score anywhere, the ranks still compare", () => {
    const analysis = broken(breakAt(2020, "none"));
    expect(analysis.total).toMatchObject({
      verdict: "not-comparable",
      change: { value: null, reason: "break-none" },
    });
    expect(analysis.total).toMatchObject({ places: { value: 1 }, rankVerdict: "gain" });
    expect(analysis.residual).toBeNull();
    expect(analysis.counts).toMatchObject({ "not-comparable": 3, of: 3 });
    for (const part of analysis.components)
      expect(part).toMatchObject({
        contribution: null,
        ownEffect: null,
        reasons: { contribution: "break-none", effects: "break-none" },
      });
  });

  test("treatment none of one component: its part of the change stands in the residual", () => {
    const analysis = broken(breakAt(2020, "none", ["b"]), breakAt(2020, "caution", ["total"]));
    expect(analysis.total).toMatchObject({ change: { value: 3 }, breakNote: { treatment: "caution" } });
    expect(analysis.residual).toEqual({ contribution: 3, components: ["b"] });
    expect(partOf(analysis, "b").contribution).toBeNull();
    expect(partOf(analysis, "a").contribution).toBe(1);
  });

  test("a break that forbids ranks leaves no move and nobody passed", () => {
    const analysis = broken(breakAt(2020, "none", ["all"], { ranks: "none" }));
    expect(analysis.total).toMatchObject({
      places: { value: null, reason: "break-none" },
      rankVerdict: "not-comparable",
    });
    expect(analysis.overtaking).toEqual({
      passedBy: null,
      passed: null,
      entered: null,
      left: null,
      reason: "break-none",
    });
  });
});

describe("what is missing", () => {
  const parts = [component("a"), component("b")];
  const index = indexOf([framework([2020, 2021], parts)]);

  test("a component that the unit holds in neither year is named in the residual, and no loss is summed without it", () => {
    const analysis = analyse(index, [
      edition(2020, [standing("us", 12, { a: 5 })]),
      edition(2021, [standing("us", 15, { a: 6 })]),
    ]);
    expect(analysis.components.map(({ component: { id } }) => id)).toEqual(["a"]);
    expect(analysis.residual).toEqual({ contribution: 2, components: ["b"] });
    expect(analysis.lostPoints).toBeNull();
  });

  test("parts published more coarsely than the total leave a rounding residual, shown when it prints", () => {
    const rounded = (total: number) =>
      analyse(index, [
        edition(2020, [standing("us", 10, { a: 5, b: 5 })]),
        edition(2021, [standing("us", total, { a: 6, b: 5 })]),
      ]);
    expect(rounded(11.004).residual).toBeNull();
    expect(rounded(11.04).residual?.components).toEqual([]);
    expect(rounded(11.04).residual?.contribution).toBeCloseTo(0.04, 9);
  });

  test("a new component is no contribution for a unit that was not scored before", () => {
    const grown = indexOf([framework([2020, 2020], [component("a")]), framework([2021, 2021], parts)]);
    const now = edition(2021, [standing("us", 15, { a: 6, b: 9 }), standing("o", 15, { a: 6, b: 9 })]);
    const before = edition(2020, [standing("o", 5, { a: 5 })]);
    expect(partOf(analyse(grown, [before, now], 2021, 2020, "o"), "b")).toMatchObject({
      contribution: 9,
      structureEffect: 9,
    });
    expect(partOf(analyse(grown, [before, now]), "b")).toMatchObject({
      contribution: null,
      structureEffect: null,
      reasons: { contribution: "component-new" },
    });
  });

  test("a unit without figures this year has reasons, not zeros", () => {
    const analysis = analyse(index, [
      edition(2020, [standing("us", 10, { a: 5, b: 5 })]),
      edition(2021, [standing("o", 11)]),
    ]);
    expect(analysis.total).toMatchObject({
      score: null,
      verdict: "missing",
      rankVerdict: "missing",
      change: { value: null, reason: "no-score" },
      places: { value: null, reason: "no-rank" },
    });
    expect(partOf(analysis, "a")).toMatchObject({
      contribution: null,
      points: null,
      reasons: { lostPoints: "no-score" },
    });
  });

  test("no edition, no framework: everything is null with its reason", () => {
    const analysis = analyse(index, [], 2031, 2030);
    expect(analysis).toMatchObject({
      framework: null,
      edition: null,
      components: [],
      lostPoints: null,
      residual: null,
    });
    expect(analysis.total).toMatchObject({
      regionPlace: null,
      regionReason: "no-score",
      position: { best: null },
    });
  });

  test("without a rule for the total, scores change but contribute nothing that could be told", () => {
    const none = indexOf([framework([2020, 2021], parts, { aggregation: "none" })]);
    const analysis = analyse(none, [
      edition(2020, [standing("us", 90, { a: 80, b: 70 })]),
      edition(2021, [standing("us", 91, { a: 82, b: 70 })]),
    ]);
    expect(partOf(analysis, "a")).toMatchObject({
      change: { value: 2 },
      verdict: "gain",
      contribution: null,
      reasons: { contribution: "no-aggregation" },
    });
    expect(analysis.residual).toBeNull();
  });

  test.each([
    [false, false],
    [true, false],
    [false, true],
  ])("the country's part needs both leagues complete (then: %s, now: %s)", (before, now) => {
    const analysis = analyse(index, [
      edition(2020, [standing("us", 10, { a: 5, b: 5 })], { complete: before, rankedUnits: 63 }),
      edition(2021, [standing("us", 12, { a: 6, b: 6 })], { complete: now, rankedUnits: 63 }),
    ]);
    expect(partOf(analysis, "a")).toMatchObject({
      performanceEffect: expect.closeTo(1, 9),
      nationalEffect: null,
      reasons: { national: "league-incomplete" },
    });
  });
});

test("ranks of a component with self scores are on the final score", () => {
  const index = indexOf([framework([2021, 2021], [component("a")])]);
  const self = (final: number, own: number) => componentScore(final, { selfScore: figure(own) });
  const held = edition(2021, [standing("us", 5, { a: self(5, 10) }), standing("o", 6, { a: self(6, 6) })]);
  expect(partOf(analyse(index, [held]), "a").placed?.rank).toBe(2);
});
