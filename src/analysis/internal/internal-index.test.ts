import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editionsOf, indicesOfProvinces, provincesOf } from "../../model/lookup.ts";
import {
  breakAt,
  component,
  componentScore,
  dataset,
  edition,
  framework,
  indexOf,
  standing,
  unit,
} from "../../testing/builders.ts";
import { realData } from "../../testing/real-data.ts";
import { internalLeagues } from "./internal-index.ts";
import { internalComponents, lowest } from "./internal-parts.ts";

const parts = [
  component("work", { maxPoints: 60 }),
  component("files", { maxPoints: 40 }),
  component("survey", { maxPoints: 20, appliesTo: ["agency"] }),
];
const index = indexOf([framework([2020, 2025], parts)], [], { internalTo: "mau-tinh" });
const agency = (id: string) => unit(id, { kind: "agency", of: "mau-tinh" });
const commune = (id: string) => unit(id, { kind: "commune", of: "mau-tinh" });
const notApplicable = componentScore(null, { missing: { reason: "not-applicable" } });
const units = [agency("a"), agency("b"), commune("x"), commune("y"), commune("z"), unit("mau-tinh")];

const now = edition(2021, [
  standing("a", 102, { work: 50, files: 35, survey: 17 }),
  standing("b", 68, { work: 52, files: notApplicable, survey: 16 }),
  standing("x", 90, { work: 54, files: 36 }),
  standing("y", 90, { work: 55, files: 35 }),
  standing("z", 75, { work: 45, files: 30 }),
]);
const before = edition(2020, [
  standing("a", 96, { work: 48, files: 32, survey: 16 }),
  standing("b", 72, { work: 54, files: notApplicable, survey: 18 }),
  standing("x", 80, { work: 50, files: 30 }),
  standing("y", null, {}, { missing: { reason: "partial" } }),
  standing("z", 75, { work: 45, files: 30 }),
]);
const data = (held = units) => dataset([], { units: new Map(held.map((one) => [one.id, one])) });
const leagues = (editions = [now, before], held = units, of = index) =>
  internalLeagues(data(held), of, 2021, 2020, editions);
const rowOf = (id: string, found = leagues()) =>
  found.flatMap(({ rows }) => rows).find((row) => row.unit.id === id)!;

describe("two leagues", () => {
  test("agencies and communes apart, each over its own maximum", () => {
    const [agencies, communes] = leagues();
    expect(
      agencies!.rows.map(({ unit: { id }, maximum, attainment, rank }) => [id, maximum, attainment, rank]),
    ).toEqual([
      // 102 of 120 and 68 of 80 are the same share, so they tie
      ["a", 120, 0.85, 1],
      ["b", 80, 0.85, 1],
    ]);
    expect(
      communes!.rows.map(({ unit: { id }, maximum, attainment, rank }) => [id, maximum, attainment, rank]),
    ).toEqual([
      ["x", 100, 0.9, 1],
      ["y", 100, 0.9, 1],
      ["z", 100, 0.75, 3],
    ]);
    expect([agencies!.ranked, communes!.ranked, communes!.previousRanked]).toEqual([2, 3, 2]);
    expect(communes!.median).toBe(0.9);
  });

  test("change in percentage points of attainment, places, points lost", () => {
    expect(rowOf("a")).toMatchObject({ change: 5, verdict: "gain", lost: 18, places: { value: 1 } });
    expect(rowOf("b")).toMatchObject({ change: -5, verdict: "loss", lost: 12, places: { value: 0 } });
    expect(rowOf("z")).toMatchObject({
      change: 0,
      verdict: "unchanged",
      places: { value: -1, rankedUnitsDiffer: true },
    });
  });

  test("a unit without a score the year before has no change, with the reason", () => {
    expect(rowOf("y")).toMatchObject({
      change: null,
      verdict: "missing",
      reasons: { change: "no-previous-score" },
    });
    expect(leagues()[1]!.counts).toMatchObject({ gain: 1, unchanged: 1, missing: 1, of: 3 });
  });
});

describe("refusals", () => {
  test("no rank while a unit of the province has neither a score nor a reason", () => {
    const [, communes] = leagues([now, before], [...units, commune("w")]);
    expect(communes!.rows.map(({ rank }) => rank)).toEqual([null, null, null, null]);
    expect(communes!.rows[0]!.reasons.rank).toBe("unit-missing");
    expect(communes!.rows[3]!.reasons.score).toBe("no-score");
    expect(communes!.rows[0]!.attainment).toBe(0.9);
  });

  test("nothing across a break of treatment none", () => {
    const broken = indexOf(
      [framework([2020, 2025], parts)],
      [breakAt(2020, "none", ["all"], { ranks: "none" })],
      {
        internalTo: "mau-tinh",
      },
    );
    for (const { rows } of leagues([now, before], units, broken)) {
      for (const row of rows) {
        expect(row).toMatchObject({ change: null, verdict: "not-comparable", places: { value: null } });
        expect(row.rank).not.toBeNull();
      }
    }
  });

  test("no places when communes merged", () => {
    const [y, z] = ["y", "z"].map((id) => ({ ...commune(id), validTo: "2021-06-30", mergedInto: "yz" }));
    const yz = { ...commune("yz"), validFrom: "2021-07-01", madeOf: ["y", "z"] };
    const merged = edition(2021, [
      standing("x", 90, { work: 54, files: 36 }),
      standing("yz", 80, { work: 50, files: 30 }),
    ]);
    const [communes] = internalLeagues(data([commune("x"), y!, z!, yz]), index, 2021, 2020, [merged, before]);
    expect(communes!.rows.map(({ places }) => places.reason)).toEqual(["units-changed", "units-changed"]);
    expect(communes!.rows.map(({ change }) => change)).toEqual([10, null]);
  });

  test("an edition not known yet gives no league", () => {
    expect(leagues([before])).toEqual([]);
    expect(leagues([now]).flatMap(({ rows }) => rows.map(({ change }) => change))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

test("what does not apply to a unit changes neither its attainment nor its rank", () => {
  const score = fc.integer({ min: 0, max: 6000 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(score, score, (mine, other) => {
      const held = [
        standing("a", mine + 30, { work: mine, files: 30, survey: notApplicable }),
        standing("b", other + 30, { work: other, files: 30, survey: notApplicable }),
      ];
      const [found] = internalLeagues(data([agency("a"), agency("b")]), index, 2021, 2020, [
        edition(2021, held),
      ]);
      const best = found!.rows[0]!;
      expect(best.attainment).toBeCloseTo((Math.max(mine, other) + 30) / 100, 9);
      expect(best.unit.id).toBe(other > mine ? "b" : "a");
    }),
  );
});

test("the lowest take in those that tie with the last of them", () => {
  const communes = leagues()[1]!;
  expect(lowest(communes, 1).map((row) => row.unit.id)).toEqual(["z"]);
  expect(lowest(communes, 2)).toHaveLength(3);
  expect(lowest(communes, 10)).toHaveLength(3);
});

test("components by points lost, over the units they concern", () => {
  const [agencies] = leagues();
  expect(
    internalComponents(index, now, agencies!).map(({ component: { id }, units: n, lost }) => [id, n, lost]),
  ).toEqual([
    ["work", 2, 18],
    ["survey", 2, 7],
    ["files", 1, 5],
  ]);
});

describe("Tỉnh Mẫu", async () => {
  const real = await realData();
  const own = real.indices.get("par-index-noi-bo-mau")!;
  const found = internalLeagues(real, own, 2023, 2022, editionsOf(real, own.id));

  test("20 agencies and 120 communes, ranked apart", () => {
    expect(found.map(({ kind, ranked, previousRanked }) => [kind, ranked, previousRanked])).toEqual([
      ["agency", 20, 20],
      ["commune", 120, 119],
    ]);
  });

  test("attainment and rank, counted a second way from the file's own numbers", () => {
    const { standings } = real.editions.get(own.id)!.get(2023)!;
    const share = (id: string) => {
      let points = 0;
      let maximum = 0;
      for (const part of own.frameworks[0]!.components) {
        const held = standings.get(id)!.components.get(part.id)?.score;
        if (!held) continue;
        points += held.value;
        maximum += part.maxPoints!;
      }
      return Math.round((points / maximum) * 1e9);
    };
    for (const { rows } of found) {
      for (const { unit: one, attainment, rank } of rows) {
        expect(Math.round(attainment! * 1e9)).toBe(share(one.id));
        expect(rank).toBe(1 + rows.filter((other) => share(other.unit.id) > share(one.id)).length);
      }
    }
  });

  test("its agencies and communes are no provinces, and its index none of theirs", () => {
    expect(provincesOf(real)).toHaveLength(63 + 23 + 2 + 1);
    expect(provincesOf(real).some(({ of }) => of !== null)).toBe(false);
    expect(indicesOfProvinces(real).map(({ id }) => id)).not.toContain(own.id);
  });
});
