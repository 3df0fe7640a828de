import { beforeAll, describe, expect, test } from "vitest";
import type { Dataset } from "../../model/dataset.ts";
import { editionsOf } from "../../model/lookup.ts";
import {
  component,
  dataset,
  edition,
  framework,
  indexOf,
  standing,
  target,
  unit,
} from "../../testing/builders.ts";
import { realData } from "../../testing/real-data.ts";
import { analyseIndex } from "../analyse-index.ts";
import type { Aims } from "./aims.ts";
import { rankGoals } from "./goals.ts";
import { leastEffortSet, type Option, rankAfter, smallestSet, totalForRank } from "./what-if.ts";

const parts = [component("a"), component("b"), component("c")];
const index = indexOf([framework([2020, 2021], parts)]);
const row = (id: string, a: number, b: number, c: number) => standing(id, a + b + c, { a, b, c });
/** Of five units an even first quarter would hold one; the publisher drew two into it. */
const groups = [2, 1, 1, 1].map((units) => ({ name: { vi: "" }, units, from: null }));
const now = edition(
  2021,
  [row("us", 2, 2, 2), row("p", 4, 3, 3), row("q", 3, 3, 2), row("r", 2, 2, 3), row("s", 1, 1, 1)],
  { tiers: { groups, sources: [] } },
);
const before = edition(2020, [row("us", 2, 2, 2), row("p", 1, 1, 1)]);
/** The same league with its groups drawn otherwise. */
const drawnInto = (sizes: readonly number[]) =>
  edition(2021, [...now.standings.values()], {
    tiers: { groups: sizes.map((units) => ({ name: { vi: "" }, units, from: null })), sources: [] },
  });
const noAims: Aims = { targets: [], outOfReach: new Set(), efforts: new Map() };
const ask = (aims: Partial<Aims> = {}, editions = [before, now]) => {
  const data = dataset([{ index, editions }]);
  return analyseIndex(data, {
    unit: data.units.get("us") ?? unit("us"),
    index,
    year: 2021,
    against: 2020,
    from: 2020,
    editions,
    aims: { ...noAims, ...aims },
  }).headroom;
};

describe("goals", () => {
  // Totals: p 10, q 8, r 7, us 6, s 3: fourth of five.
  test("the next place and the first quarter, with the points they take", () => {
    const even = edition(2021, [...now.standings.values()]);
    // In the last quarter of five even ones the place above it is the next one: said once.
    expect(ask({}, [before, even]).goals.map(({ kind, rank }) => [kind, rank])).toEqual([
      ["off-last-quarter", 3],
    ]);
    const { goals } = ask({}, [before, drawnInto([2, 2, 1, 0])]);
    expect(goals).toEqual([
      { kind: "next", rank: 3, total: { today: 7, drifted: null }, points: { today: 1, drifted: null } },
      { kind: "quarter", rank: 2, total: { today: 8, drifted: null }, points: { today: 2, drifted: null } },
    ]);
    expect(ask().reasons.drift).toBe("too-few-pairs");
  });

  test("the quarter just above the own one is told, never one further off", () => {
    const field = { today: [80, 70, 60, 50, 40, 30, 20], drifted: null };
    const groups = [90, 75, 65, 55, 45, 35, 25, 10].map((own) =>
      rankGoals(own, field, [])
        .filter(({ kind }) => kind !== "next")
        .map(({ kind, rank }) => [kind, rank]),
    );
    expect(groups).toEqual([
      [],
      [],
      [["quarter", 2]],
      [["quarter", 2]],
      [["upper-half", 4]],
      [["upper-half", 4]],
      [["off-last-quarter", 6]],
      [["off-last-quarter", 6]],
    ]);
  });

  test("the conference's own rank comes first, and is not said twice", () => {
    const aimed = ask({ targets: [target(null, { rankAtMost: 1 }), target("9.5")] });
    expect(aimed.goals.map(({ kind, rank }) => [kind, rank])).toEqual([
      ["upper-half", 3],
      ["target-rank", 1],
      ["target-score", null],
    ]);
    expect(aimed.mainGoal?.kind).toBe("target-rank");
    expect(ask({ targets: [target(null, { rankAtMost: 2 })] }).goals.map(({ kind }) => kind)).toEqual([
      "upper-half",
      "target-rank",
    ]);
  });

  test("a rank target that is reached already leaves the next goal", () => {
    expect(ask({ targets: [target(null, { rankAtMost: 4 })] }).mainGoal?.kind).toBe("upper-half");
  });

  test("with a partial league the unit just ahead may be known", () => {
    const partial = { complete: false, rankedUnits: 63 };
    const held = edition(
      2021,
      [standing("p", "91.80", {}, { rank: 1 }), standing("us", "91.14", {}, { rank: 2 })],
      partial,
    );
    const headroom = ask({}, [before, held]);
    expect(headroom.goals[0]).toMatchObject({ kind: "next", rank: 1 });
    expect(headroom.goals[0]?.points.today).toBeCloseTo(0.66, 9);
    expect(headroom.reasons).toMatchObject({ rows: "no-components", recovered: "league-incomplete" });
  });

  test("who leads has nothing to reach", () => {
    const best = edition(2021, [row("us", 5, 5, 5), row("p", 1, 1, 1)]);
    expect(ask({}, [before, best])).toMatchObject({
      goals: [],
      mainGoal: null,
      sets: [],
      reasons: { goals: "leads-already" },
    });
  });
});

describe("what if", () => {
  const second = [target(null, { rankAtMost: 2 })];
  test("the rank when one component alone is recovered, by the same rule of ranks", () => {
    // Best of the others: a 4 (+2 → 8, ties q: second), b 3 (+1 → 7, ties r: third), c 3 (+1: third).
    expect(ask().recovered.map(({ component: id, toBest }) => [id, toBest?.today])).toEqual([
      ["a", 2],
      ["b", 3],
      ["c", 3],
    ]);
  });

  test("the smallest and the least-effort set to the main goal", () => {
    const efforts = new Map([
      ["a", 3],
      ["b", 1],
      ["c", 1],
    ] as const);
    const best = ask({ efforts, targets: second }).sets.find(({ mark }) => mark === "best")!;
    expect(best.smallest).toEqual({ components: ["a"], points: 2, effort: 3 });
    expect(best.leastEffort).toEqual({ components: ["b", "c"], points: 2, effort: 2 });
  });

  test("an effort that is missing is not guessed, unless the component has nothing to bring", () => {
    const partly = new Map([
      ["a", 3],
      ["b", 1],
    ] as const);
    expect(
      ask({ efforts: partly, targets: second }).sets.every(({ leastEffort }) => leastEffort === null),
    ).toBe(true);
    const outside = ask({ efforts: partly, targets: second, outOfReach: new Set(["c"]) });
    expect(outside.sets.find(({ mark }) => mark === "best")?.leastEffort?.components).toEqual(["a"]);
  });

  test("never reached by more than there is", () => {
    const far = ask({ targets: [target(null, { rankAtMost: 1 })], outOfReach: new Set(["a", "b"]) });
    expect(far.sets.every(({ smallest }) => smallest === null)).toBe(true);
  });

  test("gains are rounded down and the gap up, so that the set does reach the rank", () => {
    const options: Option[] = [
      { component: "a", points: 0.999, effort: 1 },
      { component: "b", points: 0.0199, effort: 1 },
    ];
    // By exact points "a" alone would do; what the set brings is told unrounded.
    expect(smallestSet(options, 0.9901)).toEqual({
      components: ["a", "b"],
      points: expect.closeTo(1.0189, 12),
      effort: 2,
    });
    expect(smallestSet(options, 1.0001)).toBeNull();
    expect(leastEffortSet(options, 0)).toEqual({ components: [], points: 0, effort: 0 });
  });
});

describe("Đồng Tháp, PAPI 2021, from the panel by plain loops", () => {
  let data: Dataset;
  beforeAll(async () => {
    data = await realData();
  });

  test("goals, ranks and sets", () => {
    const editions = editionsOf(data, "papi").filter(({ year }) => year <= 2021);
    const papi = data.indices.get("papi")!;
    const { headroom } = analyseIndex(data, {
      unit: data.units.get("dong-thap")!,
      index: papi,
      year: 2021,
      against: 2020,
      from: 2011,
      editions,
    });
    const standings = [...editions.at(-1)!.standings.values()].filter(({ score }) => score);
    const others = standings.filter(({ unit: id }) => id !== "dong-thap");
    const own = standings.find(({ unit: id }) => id === "dong-thap")!;
    const totals = others.map(({ score }) => score!.value).sort((x, y) => y - x);
    const quarter = headroom.goals.find(({ kind }) => kind === "quarter")!;
    expect(quarter.rank).toBe(15);
    expect(quarter.points.today).toBeCloseTo(totals[14]! - own.score!.value, 9);
    expect(headroom.drift?.pairs.length).toBe(9);

    for (const { component: held, toBest, toUpperQuartile } of headroom.rows.filter(
      ({ component: one }) => !one.parent,
    )) {
      const scores = others
        .map(({ components }) => components.get(held.id)!.score!.value)
        .sort((x, y) => x - y);
      const mine = own.components.get(held.id)!.score!.value;
      expect(toBest).toBeCloseTo(Math.max(0, scores.at(-1)! - mine), 9);
      // 59 others: position 43,5 from the lowest.
      expect(toUpperQuartile).toBeCloseTo(Math.max(0, (scores[43]! + scores[44]!) / 2 - mine), 9);
    }

    const fields = { today: totals, drifted: null };
    for (const { smallest, field, mark } of headroom.sets) {
      if (!smallest || field === "drifted") continue;
      expect(rankAfter(fields, own.score!.value, smallest.points).today).toBeLessThanOrEqual(15);
      const gains = headroom.rows
        .filter(({ component: one }) => !one.parent)
        .map((one) =>
          Math.floor(Number(((mark === "best" ? one.toBest : one.toUpperQuartile)! * 100).toFixed(9))),
        );
      const need = Math.ceil((totalForRank(totals, 15) - own.score!.value) * 100);
      let fewest = Number.POSITIVE_INFINITY;
      for (let mask = 0; mask < 2 ** gains.length; mask += 1) {
        const taken = gains.filter((_, i) => mask & (1 << i));
        if (taken.reduce((sum, gain) => sum + gain, 0) >= need) fewest = Math.min(fewest, taken.length);
      }
      expect(smallest.components.length).toBe(fewest);
    }
  });
});
