import { describe, expect, test } from "vitest";
import type { Target } from "../../model/conference.ts";
import type { Edition } from "../../model/edition.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { breakAt, component, edition, framework, indexOf, standing, target } from "../../testing/builders.ts";
import { targetOutlook } from "./target-outlook.ts";
import { checkTarget } from "./targets.ts";

const index = indexOf([
  framework([2019, 2025], [component("a"), component("b"), component("c")], { maxPoints: 30 }),
]);
const editions = [
  edition(2020, [standing("us", 15, { a: 5, b: 5, c: 5 }), standing("x", 20), standing("y", 10)]),
  edition(2021, [standing("us", 16, { a: 6, b: 5, c: 5 }), standing("x", 21), standing("y", 19)]),
];

function outlook(
  aim: Target,
  rest: { editions?: Edition[]; targets?: Target[]; index?: IndexDefinition } = {},
) {
  const known = rest.editions ?? editions;
  return targetOutlook(checkTarget(aim, "us", known), {
    index: rest.index ?? index,
    unit: "us",
    editions: known,
    targets: rest.targets ?? [aim],
  });
}
const part = (id: string, score: string) => target(score, { id, component: id });

describe("parts against the whole", () => {
  const whole = target("18.0", { baselineYear: 2021 });
  const sum = (...parts: Target[]) => outlook(whole, { targets: [whole, ...parts] }).parts;

  test("add up, with the parts that have no target kept at the baseline", () => {
    expect(sum(part("a", "7"), part("b", "6"), part("c", "5"))).toMatchObject({
      targets: 3,
      of: 3,
      sum: 18,
      verdict: "equal",
    });
    expect(sum(part("a", "8"))).toMatchObject({ targets: 1, of: 3, sum: 18, verdict: "equal" });
    expect(sum(part("a", "7.0"))).toMatchObject({ sum: 17, difference: -1, verdict: "short" });
    expect(sum(part("a", "9.0"))).toMatchObject({ difference: 1, verdict: "over" });
  });

  test("say nothing without targets of parts, without a baseline, for a part itself", () => {
    expect(sum()).toBeNull();
    expect(sum({ ...part("a", "8"), year: 2023 })).toBeNull();
    const bare = [edition(2021, [standing("us", 16, { a: 6 })])];
    expect(outlook(whole, { targets: [whole, part("a", "8")], editions: bare }).parts).toBeNull();
    expect(outlook(part("a", "8")).parts).toBeNull();
  });
});

test("a target above the maximum is impossible", () => {
  expect(outlook(target(30)).withinMaximum).toBe(true);
  expect(outlook(target(30.5)).withinMaximum).toBe(false);
  expect(outlook(target(10.5, { component: "a" }))).toMatchObject({ maximum: 10, withinMaximum: false });
  const unknown = indexOf([framework([2019, 2025], [])]);
  expect(outlook(target(30), { index: unknown })).toMatchObject({ maximum: null, withinMaximum: null });
});

describe("a target rank", () => {
  test("is held against the scores that took it in the last years", () => {
    const aim = target(20.5, { rankAtMost: 1, baselineYear: 2021 });
    expect(outlook(aim).rank).toEqual({
      rankAtMost: 1,
      placesToGain: 2,
      took: [
        { year: 2021, score: 21 },
        { year: 2020, score: 20 },
      ],
      enough: "some",
      reason: null,
    });
    expect(outlook({ ...aim, rankAtMost: 3 }).rank).toMatchObject({ placesToGain: 0, enough: "all" });
    expect(outlook(target(5, { rankAtMost: 1 })).rank?.enough).toBe("none");
    expect(outlook(target(null, { rankAtMost: 1 })).rank?.enough).toBeNull();
    expect(outlook(target(20)).rank).toBeNull();
  });

  test("is set by places to gain too; a merger since the baseline year leaves it without comparison", () => {
    const aim = target(null, { placesAtLeast: 2, baselineYear: 2021 });
    expect(outlook(aim).rank).toMatchObject({ rankAtMost: 1, placesToGain: 2 });
    const check = checkTarget(target(18, { rankAtMost: 20 }), "us", editions, {
      gain: "units-changed",
      ranks: "units-changed",
    });
    expect(check).toMatchObject({ computedGain: null, gainAgrees: null });
    const told = targetOutlook(check, { index, unit: "us", editions, targets: [] });
    expect(told).toMatchObject({
      rank: { placesToGain: null, took: [], reason: "units-changed" },
      way: null,
      wayReason: "units-changed",
      howOften: null,
      parts: null,
    });
  });

  test("not across a break of kind none, and in a partial league only where that very rank is known", () => {
    const cut = indexOf(index.frameworks, [breakAt(2020, "none")]);
    expect(outlook(target(20, { rankAtMost: 1 }), { index: cut }).rank?.took).toEqual([
      { year: 2021, score: 21 },
    ]);
    const partial = [
      edition(2021, [standing("us", 16, {}, { rank: 9 }), standing("x", 18, {}, { rank: 5 })], {
        complete: false,
      }),
    ];
    const took = (rankAtMost: number) => outlook(target(20, { rankAtMost }), { editions: partial }).rank;
    expect(took(5)).toMatchObject({ took: [{ score: 18 }], placesToGain: 4 });
    expect(took(6)).toMatchObject({ took: [], enough: null });
  });
});

describe("the way to go", () => {
  test("from the baseline, or from a later result, shared among the years left", () => {
    expect(outlook(target(18, { year: 2022 })).way).toEqual({ from: 2021, years: 1, perYear: 2, done: null });
    expect(outlook(target(19, { year: 2024, baselineYear: 2020 })).way).toEqual({
      from: 2021,
      years: 3,
      perYear: 1,
      done: 0.25,
    });
  });

  test("is not told once the year is there, across a break, or without a baseline", () => {
    expect(outlook(target(18, { year: 2021, baselineYear: 2020 }))).toMatchObject({
      way: null,
      wayReason: "not-applicable",
    });
    const cut = indexOf(index.frameworks, [breakAt(2020, "none")]);
    expect(outlook(target(18, { year: 2024, baselineYear: 2020 }), { index: cut }).wayReason).toBe(
      "break-none",
    );
    expect(outlook(target(18, { year: 2024, baselineYear: 2018 })).wayReason).toBe("no-previous-score");
    expect(outlook(target(null, { rankAtMost: 3 })).wayReason).toBe("no-score");
  });

  test("how often: too few unit-years is said as such; a target already met asks nothing", () => {
    expect(outlook(target(18)).howOften).toEqual({ cases: 3, reason: "too-few-cases" });
    expect(outlook(target(10)).howOften).toBeNull();
  });
});
