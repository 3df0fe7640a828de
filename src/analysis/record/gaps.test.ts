import { describe, expect, test } from "vitest";
import type { Action, Cause, Conference, Shortfall } from "../../model/conference.ts";
import { analyse } from "../../testing/analyse.ts";
import {
  component,
  conference,
  edition,
  figure,
  framework,
  indexOf,
  standing,
  target,
} from "../../testing/builders.ts";
import { ledgerOf } from "../losses/ledger.ts";
import { targetOutlook } from "../promises/target-outlook.ts";
import { checkTarget } from "../promises/targets.ts";
import { recordGaps } from "./gaps.ts";

const leaf = (id: string) => component(id, { maxPoints: 2 });
const field = component("f", { maxPoints: 12, children: [] });
const parts = ["a", "b", "c", "d", "e", "g"].map(leaf).map((one) => ({ ...one, parent: "f" }));
const index = indexOf([framework([2019, 2025], [{ ...field, children: parts }], { maxPoints: 12 })]);
const scores = { f: 5.4, a: 0, b: 0.5, c: 0.9, d: 1, e: 1, g: 2 };
const editions = [2020, 2021].map((year) => edition(year, [standing("us", 5.4, scores)]));
const analysis = analyse(index, editions);

const entry = { text: "", sources: [] };
const shortfall = (components: string[]): Shortfall => ({ id: "t", components, ...entry });
const cause = (components: string[], agencies: string[] = []): Cause => ({
  id: "n",
  kind: "people",
  shortfalls: [],
  components,
  agencies,
  ...entry,
});
const action = (components: string[], points: number | null, lead: string[] = []): Action => ({
  id: "g",
  components,
  lead,
  support: [],
  deadline: null,
  product: null,
  expectedPoints: points === null ? null : figure(points),
  ...entry,
});

function gapsOf(rest: Partial<Conference>) {
  const held = conference(rest);
  const targets = held.targets.map((one) => checkTarget(one, "us", editions));
  return recordGaps(held, {
    indices: [analysis],
    ledger: ledgerOf(index, editions[1]!, editions[0]!, "us"),
    targets,
    outlooks: targets.map((check) =>
      targetOutlook(check, { index, unit: "us", editions, targets: held.targets }),
    ),
  });
}

describe("the largest losses", () => {
  test("lack what no entry names, of the kinds that the record holds", () => {
    const { looked, losses } = gapsOf({
      shortfalls: [shortfall(["mau/a"])],
      actions: [action(["mau/f"], null)],
    });
    expect(looked).toBe(5);
    expect(losses.map((row) => [row.component.id, row.lacks])).toEqual([
      ["b", ["shortfall"]],
      ["c", ["shortfall"]],
      ["d", ["shortfall"]],
      ["e", ["shortfall"]],
    ]);
  });

  test("are not named by an entry on the whole index; a record that holds nothing lacks nothing in particular", () => {
    expect(gapsOf({ actions: [action(["mau"], null)] }).losses).toHaveLength(5);
    expect(gapsOf({})).toMatchObject({ looked: 0, losses: [], points: [], passed: [], idle: [] });
  });

  test("tell nothing of what a public view has left out", () => {
    const view = { shortfalls: [shortfall(["mau/a"])], withheld: ["shortfalls" as const] };
    expect(gapsOf(view)).toMatchObject({ looked: 0, losses: [] });
  });
});

describe("targets", () => {
  const aim = target("6.40", { year: 2022, baselineYear: 2021 });

  test.each([
    [[0.4, 0.2, null], 0.6, 1, -0.4],
    [[0.5, 0.5], 1, 0, 0],
    [[1.5], 1.5, 0, 0.5],
  ])("expected points %o against the gain", (points, expected, silent, difference) => {
    const [gap] = gapsOf({ targets: [aim], actions: points.map((one) => action(["mau/a"], one)) }).points;
    expect(gap).toMatchObject({ silent, actions: points.length - silent });
    expect(gap?.expected).toBeCloseTo(expected, 9);
    expect(gap?.difference).toBeCloseTo(difference, 9);
  });

  test("without expected points, or with a target that needs no gain, nothing is compared", () => {
    expect(gapsOf({ targets: [aim], actions: [action(["mau/a"], null)] }).points).toEqual([]);
    expect(gapsOf({ targets: [target(5)], actions: [action(["mau/a"], 1)] }).points).toEqual([]);
  });

  test("below what is held already, in score or rank", () => {
    const held = gapsOf({ targets: [target("5.00", { year: 2022, baselineYear: 2021 })] }).passed;
    expect(held).toHaveLength(1);
    expect(held[0]?.score?.value).toBeCloseTo(5.4, 9);
    expect(held[0]?.score?.year).toBe(2021);
    const rank = gapsOf({
      targets: [target(null, { year: 2022, baselineYear: 2021, rankAtMost: 3 })],
    }).passed;
    expect(rank).toMatchObject([{ score: null, rank: 1 }]);
    expect(gapsOf({ targets: [aim] }).passed).toEqual([]);
  });
});

test("agencies that answer for a cause and have no task", () => {
  const rest = { causes: [cause(["mau/a"], ["x", "y"])], actions: [action(["mau/a"], null, ["x"])] };
  expect(gapsOf(rest).idle).toEqual(["y"]);
  expect(gapsOf({ ...rest, actions: [] }).idle).toEqual([]);
  expect(gapsOf({ ...rest, withheld: ["responsibility"] }).idle).toEqual([]);
});
