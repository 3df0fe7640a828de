import { beforeAll, describe, expect, test } from "vitest";
import type { Dataset } from "../../model/dataset.ts";
import { editionsOf } from "../../model/lookup.ts";
import { analyseReal, realData } from "../../testing/real-data.ts";
import type { RankChange } from "./rank-facts.ts";

const told = (change: RankChange) => {
  if (change.form === "none") throw new Error(`refused: ${change.reason}`);
  return change;
};

describe("on the panels", () => {
  let data: Dataset;
  beforeAll(async () => {
    data = await realData();
  });
  const ask = (id: string, unit: string, year: number) => analyseReal(data, id, unit, year);

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
    const share = (id: string) => change.parts.find(({ component: held }) => held === id)!.places;
    expect(
      [share("accountability"), share("service-delivery"), change.others].map((x) => x.toFixed(1)),
    ).toEqual(["-0.9", "-3.5", "-2.9"]);
  });

  test("Bắc Giang, PCI 2013: the new weights stand apart from Chi phí thời gian", () => {
    const change = told(ask("pci", "bac-giang", 2013).rankChange);
    const time = change.parts.find(({ component: held }) => held === "time")!;
    expect(time.points).toBeCloseTo(-0.634267, 6);
    expect(time.places).toBeGreaterThan(-7);
    expect(change.weights).toBeCloseTo(-2.4924, 3);
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
        expect(change.own + change.weights + change.others).toBeCloseTo(gained, 9);
        counted += 1;
      }
    }
    expect(counted).toBe(736);
  });

  /** Totals and attainments of all units of two years, read from the editions without our analysis. */
  function sides(id: string, year: number) {
    const index = data.indices.get(id)!;
    const weightsOf = (of: number) => {
      const held = index.frameworks.find(({ years }) => years.from <= of && of <= years.to)!;
      return new Map(held.components.map((one) => [one.id, (one.weight ?? one.maxPoints)!]));
    };
    const unitsOf = (of: number) => {
      const edition = data.editions.get(id)!.get(of)!;
      const rows = [...edition.standings.values()].filter(({ score }) => score !== null);
      const most = (part: string) => (id === "pci" ? 10 : weightsOf(of).get(part)!);
      return new Map(
        rows.map(({ unit, score, components }) => [
          unit,
          {
            total: score!.value,
            parts: new Map(
              [...components].map(([part, held]) => [part, (held.score?.value ?? 0) / most(part)]),
            ),
          },
        ]),
      );
    };
    return {
      now: unitsOf(year),
      before: unitsOf(year - 1),
      weightsNow: weightsOf(year),
      weightsBefore: weightsOf(year - 1),
    };
  }

  test.each([
    ["papi", "dong-thap", 2021],
    ["papi", "bac-giang", 2020],
    ["pci", "bac-giang", 2013],
    ["pci", "quang-ninh", 2016],
  ])(
    "%s, %s, %i: the same from all subsets, with factorials and ranks counted by plain loops",
    (id, unit, year) => {
      const change = told(ask(id, unit, year).rankChange);
      const { now, before, weightsNow, weightsBefore } = sides(id, year);
      const both = [...now.keys()].filter((who) => before.has(who));
      const meanOf = (of: (who: string) => number) =>
        both.reduce((sum, who) => sum + of(who), 0) / both.length;
      // Changes of each unit by part, less the mean of all: components by performance, weights, what is left over.
      const ids = [...weightsNow.keys()].filter((held) => weightsBefore.has(held));
      const worth = (side: Map<string, number>, weights: Map<string, number>, held: string) =>
        side.get(held)! * (weights.get(held) ?? 0);
      const performance = (who: string, held: string) =>
        ((weightsNow.get(held)! + weightsBefore.get(held)!) / 2) *
        (now.get(who)!.parts.get(held)! - before.get(who)!.parts.get(held)!);
      const structure = (who: string) => {
        let sum = 0;
        for (const held of weightsNow.keys()) sum += worth(now.get(who)!.parts, weightsNow, held);
        for (const held of weightsBefore.keys()) sum -= worth(before.get(who)!.parts, weightsBefore, held);
        return ids.reduce((left, held) => left - performance(who, held), sum);
      };
      const moved = (who: string) => now.get(who)!.total - before.get(who)!.total;
      const net = (of: (who: string) => number, who: string) => of(who) - meanOf(of);
      const parts: { kind: string; component: string | null; of: (who: string) => number }[] = [
        ...ids.map((held) => ({
          kind: "component",
          component: held,
          of: (who: string) => performance(who, held),
        })),
        { kind: "weights", component: null, of: structure },
      ];
      parts.push({
        kind: "rest",
        component: null,
        of: (who) => parts.slice(0, ids.length + 1).reduce((left, { of }) => left - of(who), moved(who)),
      });
      const ownNet = parts.map(({ of }) => net(of, unit));
      const rivals = both
        .filter((who) => who !== unit)
        .map((who) => ({
          start: before.get(who)!.total,
          all: net(moved, who),
          weights: net(structure, who),
        }));
      const n = parts.length + 1;
      const value = (coalition: readonly number[]) => {
        const own = ownNet.reduce(
          (sum, move, i) => (coalition.includes(i) ? sum + move : sum),
          before.get(unit)!.total,
        );
        let behind = 0;
        for (const rival of rivals) {
          const theirs =
            rival.start +
            (coalition.includes(ids.length) ? rival.weights : 0) +
            (coalition.includes(n - 1) ? rival.all - rival.weights : 0);
          if (theirs > own + 1e-9) behind -= 1;
        }
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
      parts.forEach(({ kind, component: held }, i) => {
        const part = change.parts.find((row) => row.kind === kind && row.component === held);
        expect(part?.places ?? 0).toBeCloseTo(shares[i]!, 9);
      });
      expect(change.others).toBeCloseTo(shares[n - 1]!, 9);
    },
  );
});
