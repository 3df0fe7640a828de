import { beforeAll, describe, expect, test } from "vitest";
import { analyseIndex } from "../../analysis/analyse-index.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import type { ComponentAnalysis } from "../../analysis/standing/compared.ts";
import type { Dataset } from "../../model/dataset.ts";
import { editionsOf } from "../../model/lookup.ts";
import { swingSentences } from "../../narrative/certainty/swings.ts";
import { comparableSentence, ownOrNationalSentence } from "../../narrative/parts/split.ts";
import { rankChangeSentences } from "../../narrative/rank-move/rank-change.ts";
import { changeHeadline } from "../../narrative/standing/headline.ts";
import { totalSentence } from "../../narrative/standing/result-sentence.ts";
import { plain } from "../plain.ts";
import { realData } from "../real-data.ts";

/* What must hold of every unit, in every year, of every index: nothing here knows which data there are. */

let data: Dataset;
let all: { name: string; analysis: IndexAnalysis; back: () => IndexAnalysis }[];
/** The whole panel twice over: long on a busy machine. */
const PATIENCE = 300_000;
beforeAll(async () => {
  const dataset = await realData();
  data = dataset;
  all = [...data.indices.values()].flatMap((index) => {
    const editions = editionsOf(data, index.id);
    return editions.slice(1).flatMap((edition, i) =>
      [...edition.standings.keys()].map((id) => {
        const before = editions[i]!.year;
        const ask = (year: number, against: number) =>
          analyseIndex(data, {
            unit: data.units.get(id)!,
            index,
            year,
            against,
            from: editions[0]!.year,
            editions,
          });
        return {
          name: `${index.id} ${edition.year} ${id}`,
          analysis: ask(edition.year, before),
          back: () => ask(before, edition.year),
        };
      }),
    );
  });
});

/** Names of the cases in which something does not hold. */
const failing = (holds: (analysis: IndexAnalysis, back: () => IndexAnalysis) => boolean) =>
  all.filter(({ analysis, back }) => !holds(analysis, back)).map(({ name }) => name);
const sum = (values: (number | null)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0);
const top = (analysis: IndexAnalysis): ComponentAnalysis[] =>
  analysis.components.filter(({ component }) => component.parent === null);

/** Numbers anywhere in a result that are none. */
function strange(value: unknown, seen: Set<unknown>): boolean {
  if (typeof value === "number") return !Number.isFinite(value);
  if (value === null || typeof value !== "object" || seen.has(value)) return false;
  seen.add(value);
  const inner = value instanceof Map ? [...value.values()] : Object.values(value);
  return inner.some((held) => strange(held, seen));
}

describe("every unit, year and index", () => {
  test("there are many, and no number is none", () => {
    expect(all.length).toBeGreaterThan(1600);
    // What several results share is looked at once.
    const seen = new Set<unknown>();
    expect(
      failing(
        ({ index: _, framework: __, edition: ___, previousEdition: ____, ...told }) => !strange(told, seen),
      ),
    ).toEqual([]);
  });

  test("a rank is never above the number that it counts", () => {
    const within = (placed: { rank: number; rankedUnits: number | null } | null) =>
      placed === null || placed.rankedUnits === null || placed.rank <= placed.rankedUnits;
    expect(
      failing(
        ({ total, components, history, strengths }) =>
          [total, ...components].every((row) => within(row.placed) && within(row.previousPlaced)) &&
          history.every(({ rank, rankedUnits }) => rank === null || within({ rank, rankedUnits })) &&
          [strengths.national, strengths.region].every(({ compared }) =>
            compared.every(({ rank, units }) => within({ rank, rankedUnits: units })),
          ),
      ),
    ).toEqual([]);
  });

  test("parts add up to their whole", () => {
    expect(
      failing((analysis) => {
        const { total, changeSplit, dropped, residual } = analysis;
        if (total.change.basis !== "computed") return true;
        const parts = top(analysis).map(({ contribution }) => contribution);
        const gone = dropped.map(({ structureEffect }) => structureEffect);
        const whole = sum([...parts, ...gone, residual?.contribution ?? 0]);
        const adds = parts.every((part) => part === null) || Math.abs(whole - total.change.value!) < 0.0051;
        const { national = 0, own = 0, structure = 0, rest = 0, change = 0 } = changeSplit ?? {};
        // What the split leaves over is what no component shows, which is reckoned elsewhere.
        const left = changeSplit === null || Math.abs(rest - (residual?.contribution ?? 0)) < 0.0051;
        return adds && left && Math.abs(national + own + structure + rest - change) < 1e-9;
      }),
    ).toEqual([]);
  });

  test("shares of a rank change add up to it", () => {
    expect(
      failing(({ rankChange }) => {
        if (rankChange.form === "none") return true;
        const { own, weights, others, places, parts } = rankChange;
        const shown = sum(parts.map((part) => part.places));
        return (
          Math.abs(own + weights + others - places) < 1e-9 &&
          (parts.length === 0 || Math.abs(shown - own - weights) < 1e-9)
        );
      }),
    ).toEqual([]);
  });

  test("inside the worst component: places add up to its own, and it is the worst", () => {
    expect(
      failing(({ rankChange }) => {
        if (rankChange.form !== "parts" || "reason" in rankChange.inside) return true;
        const { component, places, parts } = rankChange.inside;
        const own = rankChange.parts.filter(({ kind }) => kind === "component");
        return (
          Math.abs(sum(parts.map((part) => part.places)) - places) < 1e-9 &&
          own.some((part) => part.component === component && part.places === places) &&
          own.every((part) => part.places >= places)
        );
      }),
    ).toEqual([]);
  });

  test("ranks under other weights lie among the units; groups leave no gap below nothing", () => {
    expect(
      failing(
        ({ weightRanks: ranks, tier }) =>
          ("reason" in ranks || (1 <= ranks.low && ranks.low <= ranks.high && ranks.high <= ranks.units)) &&
          ("reason" in tier ||
            (tier.position <= tier.of && (tier.toAbove ?? 0) >= 0 && (tier.aboveBelow ?? 0) >= 0)),
      ),
    ).toEqual([]);
  });

  test("the noise of a stretch is one for all its units, and a clear change is larger than it", () => {
    const heard = new Map<string, number>();
    expect(
      failing(({ index, year, uncertainty: { standardError, test: held } }) => {
        if (standardError?.basis !== "panel") return true;
        const key = `${index.id} ${year}`;
        const known = heard.get(key) ?? standardError.value;
        heard.set(key, known);
        return (
          known === standardError.value &&
          (!held?.clear || Math.abs(held.change) > standardError.value * Math.SQRT2)
        );
      }),
    ).toEqual([]);
    expect(heard.size).toBeGreaterThan(10);
  });

  test("what is not comparable carries no verdict", () => {
    const judged = (verdict: string) => verdict === "gain" || verdict === "loss" || verdict === "unchanged";
    expect(
      failing(({ total, components }) => {
        const remeasured = components.filter(
          ({ component, breakNote }) => component.parent === null && breakNote?.treatment === "none",
        );
        return (
          components.every(
            ({ verdict, breakNote, change }) =>
              breakNote?.treatment !== "none" || change.basis === "reported" || !judged(verdict),
          ) &&
          (remeasured.length === 0 || total.change.basis !== "computed" || !judged(total.verdict))
        );
      }),
    ).toEqual([]);
  });

  test("across a change of measure nobody passed anybody; elsewhere who passed explains the move", () => {
    let cut = 0;
    expect(
      failing(({ total, overtaking: { passedBy, passed, entered, left } }) => {
        if (total.breakNote?.treatment === "none") {
          cut += 1;
          return [passedBy, passed, entered, left].every((rows) => rows === null);
        }
        if (!passedBy || !passed || !entered || !left) return true;
        return (
          passedBy.length - passed.length + entered.length - left.length ===
          total.placed!.rank - total.previousPlaced!.rank
        );
      }),
    ).toEqual([]);
    expect(cut).toBeGreaterThan(60);
  });

  test(
    "swapping the two years flips every sign",
    () => {
      const opposite = (a: number | null | undefined, b: number | null | undefined) =>
        (a ?? null) === null || (b ?? null) === null ? (a ?? null) === (b ?? null) : Math.abs(a! + b!) < 1e-9;
      expect(
        failing(({ total, changeSplit, rankChange }, swap) => {
          if (total.change.basis !== "computed" || !changeSplit) return true;
          const back = swap();
          const shares =
            rankChange.form === "none" || back.rankChange.form === "none"
              ? rankChange.form === back.rankChange.form
              : (["own", "weights", "others", "common", "places"] as const).every((key) =>
                  opposite(
                    (rankChange as Record<typeof key, number>)[key],
                    (back.rankChange as Record<typeof key, number>)[key],
                  ),
                );
          return (
            shares &&
            opposite(total.change.value, back.total.change.value) &&
            (["national", "own", "structure", "rest"] as const).every((key) =>
              opposite(changeSplit[key], back.changeSplit?.[key]),
            )
          );
        }),
      ).toEqual([]);
    },
    PATIENCE,
  );

  test("the sentences are made without a mistake, and none holds a number that is none", () => {
    for (const { name, analysis } of all) {
      const said = plain([
        totalSentence(data, analysis),
        ownOrNationalSentence(analysis),
        comparableSentence(analysis),
        changeHeadline(analysis),
        ...rankChangeSentences(data, analysis),
        ...swingSentences(analysis),
      ]).join(" ");
      expect(`${name}: ${said}`).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  test("a page that judges nothing says neither rise nor fall of a re-measured total", () => {
    const papi = all.filter(({ name }) => name.startsWith("papi 2019"));
    for (const { analysis } of papi)
      if (analysis.total.change.value !== null)
        expect(plain(totalSentence(data, analysis))).not.toMatch(/(tăng|giảm) [0-9,]+.điểm/);
  });
});

test("PCI 2020: nine of 63 provinces have component scores, so nothing is ranked among nine", () => {
  const quangNinh = all.find(({ name }) => name === "pci 2020 quang-ninh")!.analysis;
  const entry = quangNinh.components.find(({ component }) => component.id === "entry")!;
  expect(entry.placed).toEqual({ rank: 35, rankedUnits: 63, basis: "published" });
  expect(entry.position.median).toBeNull();
  const haiPhong = all.find(({ name }) => name === "pci 2020 hai-phong")!.analysis;
  expect(haiPhong.components.every(({ placed }) => placed === null)).toBe(true);
  expect(haiPhong.strengths.national.compared).toEqual([]);
  // Without a whole table the best is known only where its rank 1 was published.
  const { rows } = haiPhong.headroom;
  expect(rows.every(({ upperQuartile }) => upperQuartile === null)).toBe(true);
  expect(rows.flatMap(({ best, bestUnits }) => (best === null ? [] : bestUnits))).toEqual([
    "quang-ninh",
    "quang-ninh",
  ]);
});
