import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { load } from "../load/load.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Edition } from "../model/edition.ts";
import { editionsOf } from "../model/lookup.ts";
import { analyse } from "../testing/analyse.ts";
import { breakAt, component, edition, figure, framework, indexOf, standing } from "../testing/builders.ts";
import { analyseIndex } from "./analyse-index.ts";
import type { RankChange } from "./rank-change.ts";

const parts = [component("a"), component("b")];
const index = indexOf([framework([2020, 2021], parts)]);
const whole = (id: string, a: number, b: number) => standing(id, a + b, { a, b });
const told = (change: RankChange) => {
  if (change.form === "none") throw new Error(`refused: ${change.reason}`);
  return change;
};

describe("why the rank moved", () => {
  const before = edition(2020, [whole("us", 5, 5), whole("x", 4, 5), whole("gone", 9, 9)]);
  const now = edition(2021, [whole("us", 4, 5), whole("x", 5, 5), standing("gone", null)]);

  test("one share per component and one for the others, over the units ranked in both years", () => {
    const change = told(analyse(index, [before, now]).rankChange);
    expect(change).toMatchObject({ form: "parts", units: 2, previousRank: 1, rank: 2, places: -1 });
    // Ours falls from 10 to 9 and x rises from 9 to 10: either alone gives a tie, both together a place.
    expect(change.parts).toEqual([
      { component: "a", points: -1, places: -0.5 },
      { component: "b", points: 0, places: 0 },
    ]);
    expect([change.own, change.others]).toEqual([-0.5, -0.5]);
  });

  test("says how this differs from the published change, and who makes the difference", () => {
    const change = told(analyse(index, [before, now]).rankChange);
    expect(change).toMatchObject({ publishedPlaces: 0, differs: true });
    expect(change.leftOut).toEqual([{ unit: "gone", rankedIn: "before", ahead: true }]);
  });

  test("what parts do not show is the rest: rounding, or components that may not be compared", () => {
    const rounded = edition(2021, [standing("us", 9.02, { a: 4, b: 5 }), whole("x", 5, 5)]);
    const rest = told(analyse(index, [before, rounded]).rankChange);
    expect(rest.restOf).toEqual([]);
    expect(rest.parts.find((part) => part.component === null)?.points).toBeCloseTo(0.02, 9);
    expect(rest.own + rest.others).toBeCloseTo(rest.places, 9);

    const broken = indexOf([framework([2020, 2021], parts)], [breakAt(2020, "none", ["b"])]);
    const without = told(analyse(broken, [before, now]).rankChange);
    expect(without.restOf).toEqual(["b"]);
    expect(without.parts.map((part) => part.component).sort()).toEqual(["a", null]);
  });

  test("without components, two players; beyond the limit of players too", () => {
    const bare = [
      edition(2020, [standing("us", 10), standing("x", 9)]),
      edition(2021, [standing("us", 9), standing("x", 10)]),
    ];
    const change = told(analyse(index, bare).rankChange);
    expect(change).toMatchObject({ form: "pair", own: -0.5, others: -0.5, withoutParts: "no-score" });
    expect(change.byUnit).toEqual([{ unit: "x", places: -0.5 }]);

    const many = Array.from({ length: 15 }, (_, i) => component(`p${i}`));
    const scores = (of: number) => Object.fromEntries(many.map(({ id }) => [id, of]));
    const large = indexOf([framework([2020, 2021], many)]);
    const wide = [
      edition(2020, [standing("us", 15, scores(1)), standing("x", 20, scores(4 / 3))]),
      edition(2021, [standing("us", 30, scores(2)), standing("x", 20, scores(4 / 3))]),
    ];
    expect(analyse(large, wide).rankChange).toMatchObject({
      form: "pair",
      own: 1,
      withoutParts: "too-many-parts",
    });
  });

  test("a league known only down to our place: Quảng Ninh, PAR Index 2021", () => {
    const partial = { complete: false, rankedUnits: 63 };
    const then = edition(2020, [standing("us", "91.04", {}, { rank: 1 })], partial);
    const later = edition(
      2021,
      [standing("hai-phong", "91.80", {}, { rank: 1 }), standing("us", "91.14", {}, { rank: 2 })],
      partial,
    );
    expect(analyse(index, [then, later]).rankChange).toMatchObject({
      form: "ahead",
      own: 0,
      others: -1,
      units: null,
      places: -1,
      byUnit: [{ unit: "hai-phong", places: -1 }],
    });
    const fewer = edition(2021, [...later.standings.values()], { complete: false, rankedUnits: 61 });
    expect(analyse(index, [then, fewer]).rankChange).toEqual({ form: "none", reason: "league-incomplete" });
  });

  test.each<[string, Edition[], Parameters<typeof breakAt>[]]>([
    ["break-none", [before, now], [[2020, "none", ["total"]]]],
    ["break-none", [before, now], [[2020, "caution", ["all"], { ranks: "none" }]]],
    ["no-rank", [before, edition(2021, [standing("us", null), whole("x", 5, 5)])], []],
    ["no-previous-rank", [edition(2020, [whole("x", 5, 5)]), now], []],
    [
      "league-incomplete",
      [
        edition(2020, [standing("us", 5, {}, { rank: 4 })], { complete: false, rankedUnits: 9 }),
        edition(2021, [standing("us", 6, {}, { rank: 3 })], { complete: false, rankedUnits: 9 }),
      ],
      [],
    ],
  ])("refuses with %s", (reason, editions, breaks) => {
    const held = indexOf(
      [framework([2020, 2021], parts)],
      breaks.map((row) => breakAt(...row)),
    );
    expect(analyse(held, editions).rankChange).toEqual({ form: "none", reason });
  });

  test("an inferred score takes no part", () => {
    const guessed = edition(2021, [standing("us", figure(9, "inferred")), whole("x", 5, 5)]);
    expect(analyse(index, [before, guessed]).rankChange).toMatchObject({ form: "none" });
  });
});

describe("on the panels", () => {
  let data: Dataset;
  beforeAll(async () => {
    const { dataset } = await load(fileURLToPath(new URL("../../", import.meta.url)));
    data = dataset!;
  });
  const ask = (id: string, unit: string, year: number) =>
    analyseIndex(data, {
      unit: data.units.get(unit)!,
      index: data.indices.get(id)!,
      year,
      against: year - 1,
      from: year - 1,
      editions: editionsOf(data, id),
    });

  test("Đồng Tháp, PAPI 2021: 1 → 27 among 60 units, 2/63 → 27/60 published", () => {
    const change = told(ask("papi", "dong-thap", 2021).rankChange);
    expect(change).toMatchObject({
      units: 60,
      previousRank: 1,
      rank: 27,
      places: -26,
      publishedPlaces: -25,
      differs: true,
    });
    expect(change.leftOut.filter(({ ahead }) => ahead).map(({ unit }) => unit)).toEqual(["quang-ninh"]);
    expect(change.own + change.others).toBeCloseTo(-26, 9);
    expect(change.parts[0]).toMatchObject({ component: "corruption-control" });
  });

  test("PAPI 2017 to 2018 is refused for every unit", () => {
    for (const unit of editionsOf(data, "papi")
      .find(({ year }) => year === 2018)!
      .standings.keys())
      expect(ask("papi", unit, 2018).rankChange).toEqual({ form: "none", reason: "break-none" });
  });

  test("every unit of every pair of PAPI years: shares add up to ranks counted by a plain loop", () => {
    const editions = editionsOf(data, "papi");
    let counted = 0;
    for (const [position, now] of editions.entries()) {
      const before = editions[position - 1];
      if (!before) continue;
      const both = [...now.standings.values()].flatMap(({ unit, score }) => {
        const then = before.standings.get(unit)?.score;
        return score && then ? [{ unit, now: score.value, past: then.value }] : [];
      });
      for (const own of both) {
        const change = ask("papi", own.unit, now.year).rankChange;
        if (change.form === "none") continue;
        let gained = 0;
        for (const other of both) gained += Number(other.past > own.past) - Number(other.now > own.now);
        expect(change.places).toBe(gained);
        expect(change.parts.reduce((sum, { places }) => sum + places, change.others)).toBeCloseTo(gained, 9);
        counted += 1;
      }
    }
    expect(counted).toBe(736);
  });

  test.each([
    ["papi", "dong-thap", 2021],
    ["papi", "bac-giang", 2020],
    ["pci", "bac-giang", 2013],
    ["pci", "quang-ninh", 2016],
  ])(
    "%s, %s, %i: the same from all subsets, with factorials and ranks counted by plain loops",
    (id, unit, year) => {
      const analysis = ask(id, unit, year);
      const change = told(analysis.rankChange);
      const scoreIn = (edition: Edition | null, who: string) =>
        edition!.standings.get(who)?.score?.value ?? null;
      const { edition: now, previousEdition: before } = analysis;
      const others = [...now!.standings.keys()].flatMap((who) => {
        const [then, later] = [scoreIn(before, who), scoreIn(now, who)];
        return who === unit || then === null || later === null ? [] : [[then, later] as const];
      });
      const start = scoreIn(before, unit)!;
      const moves = change.parts.map(({ points }) => points);
      const n = moves.length + 1;
      const value = (coalition: readonly number[]) => {
        const own = moves.reduce((sum, move, i) => (coalition.includes(i) ? sum + move : sum), start);
        let behind = 0;
        for (const [then, later] of others)
          if ((coalition.includes(n - 1) ? later : then) > own + 1e-9) behind -= 1;
        return behind;
      };
      const factorial = (k: number): number => (k <= 1 ? 1 : k * factorial(k - 1));
      const shares = new Array<number>(n).fill(0);
      for (let mask = 0; mask < 2 ** n; mask += 1) {
        const coalition = Array.from({ length: n }, (_, i) => i).filter((i) => mask & (1 << i));
        const worth = value(coalition);
        for (let i = 0; i < n; i += 1) {
          // A member's gain counts the coalition with it, a non-member's the coalition without it.
          const size = coalition.includes(i) ? coalition.length - 1 : coalition.length;
          const weight = (factorial(size) * factorial(n - size - 1)) / factorial(n);
          shares[i]! += coalition.includes(i) ? weight * worth : -weight * worth;
        }
      }
      change.parts.forEach(({ places }, i) => {
        expect(places).toBeCloseTo(shares[i]!, 9);
      });
      expect(change.others).toBeCloseTo(shares[n - 1]!, 9);
    },
  );
});
