import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Action } from "../../model/conference.ts";
import {
  breakAt,
  component,
  conference,
  edition,
  figure,
  framework,
  indexOf,
  standing,
} from "../../testing/builders.ts";
import { realData } from "../../testing/real-data.ts";
import { type FollowedIndex, followActions } from "./commitments.ts";
import { followUp } from "./follow-up.ts";
import { countOutcomes, gainedBy, outcomesByAgency } from "./outcome-counts.ts";

const action = (components: string[], promised: number | null, rest: Partial<Action> = {}): Action => ({
  id: "viec",
  text: "",
  components,
  lead: ["so-noi-vu"],
  support: [],
  deadline: null,
  product: null,
  expectedPoints: promised === null ? null : figure(promised, "reported"),
  sources: [],
  ...rest,
});

const fields = [
  component("f", {
    maxPoints: 4,
    children: [component("a", { maxPoints: 2 }), component("b", { maxPoints: 2 })],
  }),
  component("g", { maxPoints: 3 }),
];
const after = [
  component("f", { maxPoints: 2, children: [component("a", { maxPoints: 2 })] }),
  component("g", { maxPoints: 3 }),
];
type Scores = Record<string, number>;

function held(
  then: Scores,
  now: Scores,
  options: { dropped?: boolean; broken?: string[] } = {},
): Map<string, FollowedIndex> {
  const index = indexOf(
    [framework([2021, 2021], fields), framework([2022, 2022], options.dropped ? after : fields)],
    options.broken ? [breakAt(2021, "none", options.broken)] : [],
  );
  const total = (scores: Scores) => (scores.f ?? 0) + (scores.g ?? 0);
  return new Map([
    [
      "mau",
      {
        index,
        before: edition(2021, [standing("us", total(then), then)]),
        after: edition(2022, [standing("us", total(now), now)]),
      },
    ],
  ]);
}
const follow = (one: Action, indices: Map<string, FollowedIndex>) =>
  followActions(conference({ unit: "us", actions: [one] }), indices)[0]!;

const then = { f: 2.5, a: 1, b: 1.5, g: 3 };
const now = { f: 3.25, a: 1.5, b: 1.75, g: 3 };

describe("outcomes by the stated rule", () => {
  test.each<[what: string, one: Action, outcome: string, gained: number | null]>([
    ["as promised", action(["mau/a"], 0.5), "met", 0.5],
    ["two criteria together", action(["mau/a", "mau/b"], 0.75), "met", 0.75],
    ["less than promised", action(["mau/a"], 0.75), "partly", 0.5],
    ["more without a promise", action(["mau/a"], null), "unclear", 0.5],
    ["at the maximum already", action(["mau/g"], 0.25), "met", 0],
    ["the whole index", action(["mau"], 1), "partly", 0.75],
    ["a parent and its child count once", action(["mau/f", "mau/a"], 0.75), "met", 0.75],
    ["the index and a part count once", action(["mau", "mau/a"], 0.75), "met", 0.75],
    ["no criterion named", action([], 0.5), "unclear", null],
    ["due after the year analysed", action(["mau/a"], 0.5, { deadline: "2023-01-01" }), "unclear", 0.5],
    ["due on its last day", action(["mau/a"], 0.5, { deadline: "2022-12-31" }), "met", 0.5],
  ])("%s", (_, one, outcome, gained) => {
    expect(follow(one, held(then, now))).toMatchObject({ outcome, gained });
  });

  test("no gain is not met, with a promise or without", () => {
    const same = held(then, { ...then, a: 0.75, f: 2.25 });
    for (const promised of [0.25, null]) {
      expect(follow(action(["mau/a"], promised), same)).toMatchObject({ outcome: "not-met", gained: -0.25 });
      expect(follow(action(["mau/b"], promised), same)).toMatchObject({ outcome: "not-met", gained: 0 });
    }
  });

  test("a criterion that is gone: dropped alone, left out beside others, and it keeps its name", () => {
    const indices = held(then, { f: 1.5, a: 1.5, g: 3 }, { dropped: true });
    const gone = follow(action(["mau/b"], 0.5), indices);
    expect(gone).toMatchObject({ outcome: "dropped", gained: null, reason: "component-dropped" });
    expect(gone.components[0]!.component?.id).toBe("b");
    expect(follow(action(["mau/a", "mau/b"], 0.5), indices)).toMatchObject({ outcome: "met", gained: 0.5 });
  });

  test("nothing is said across a break, nor without a score in both years", () => {
    const broken = follow(action(["mau/a"], 0.5), held(then, now, { broken: ["a"] }));
    expect(broken).toMatchObject({ outcome: "unclear", gained: null, reason: "break-none" });
    const { a: _, ...without } = now;
    expect(follow(action(["mau/a"], 0.5), held(then, without))).toMatchObject({
      outcome: "unclear",
      reason: "no-score",
    });
    expect(follow(action(["mau/a"], 0.5), held({ g: 3 }, now))).toMatchObject({
      outcome: "unclear",
      reason: "no-previous-score",
    });
    expect(follow(action(["khac/a"], 0.5), held(then, now))).toMatchObject({
      outcome: "unclear",
      reason: "no-score",
    });
  });
});

test("swapping the two years flips the sign of every gain", () => {
  const score = fc.integer({ min: 0, max: 8 }).map((quarters) => quarters / 4);
  fc.assert(
    fc.property(score, score, score, score, (a1, b1, a2, b2) => {
      const [x, y] = [
        { a: a1, b: b1, f: a1 + b1, g: 1 },
        { a: a2, b: b2, f: a2 + b2, g: 1 },
      ];
      const one = action(["mau/a", "mau/b"], 0.5);
      const forth = follow(one, held(x, y)).gained!;
      expect(follow(one, held(y, x)).gained).toBeCloseTo(-forth, 9);
      expect(follow(action(["mau/f"], 0.5), held(x, y)).gained).toBeCloseTo(forth, 9);
    }),
  );
});

describe("agencies", () => {
  const indices = held(then, now);
  const all = followActions(
    conference({
      unit: "us",
      actions: [
        action(["mau/a"], 0.5),
        action(["mau/a", "mau/b"], 1, { id: "hai", lead: ["so-noi-vu", "so-tu-phap"] }),
        action(["mau/b"], null, { id: "ba", lead: [] }),
      ],
    }),
    indices,
  );

  test("each lead agency has its actions, its promises, and each criterion once", () => {
    expect(outcomesByAgency(all)).toMatchObject([
      { agency: "so-noi-vu", actions: 2, promised: 1.5, gained: 0.75, outcomes: { met: 1, partly: 1 } },
      { agency: "so-tu-phap", actions: 1, promised: 1, gained: 0.75, outcomes: { partly: 1 } },
      { agency: null, actions: 1, promised: null, gained: 0.25, outcomes: { unclear: 1 } },
    ]);
    expect(gainedBy(all)).toBeCloseTo(0.75, 12);
  });

  test("outcomes add up to the actions", () => {
    expect(Object.values(countOutcomes(all)).reduce((a, b) => a + b)).toBe(3);
  });
});

describe("Tỉnh Mẫu, 2024 after 2023", async () => {
  const dataset = await realData();
  const told = followUp(dataset, dataset.conferences.get("tinh-mau-2024")!)!;

  test("every gain, added up a second way from the two editions", () => {
    const [before, after_] = [2022, 2023].map(
      (year) => dataset.editions.get("par-index-mau")!.get(year)!.standings.get("tinh-mau")!.components,
    );
    expect(told.actions).toHaveLength(11);
    for (const { action: one, gained } of told.actions) {
      let sum = 0;
      for (const address of one.components) {
        const id = address.split("/")[1]!;
        sum += after_!.get(id)!.score!.value - before!.get(id)!.score!.value;
      }
      expect(gained).toBeCloseTo(sum, 9);
    }
  });

  test("outcomes of four kinds, by hand", () => {
    const outcome = (id: string) => told.actions.find(({ action: one }) => one.id === id)!.outcome;
    // 1.6: 0,50 → 0,75 of 0,25 promised; 3.4.2 + 3.4.3 fell; 5.5.2 fell, no promise
    expect(outcome("ky-luat-cong-vu")).toBe("not-met");
    expect(outcome("ho-so-dat-dai-dung-han")).toBe("not-met");
    expect(countOutcomes(told.actions).met).toBeGreaterThan(0);
  });

  test("a conference that follows none looks back on nothing", () => {
    expect(followUp(dataset, dataset.conferences.get("tinh-mau-2023")!)).toBeNull();
  });
});
