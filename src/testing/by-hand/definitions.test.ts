import { beforeAll, describe, expect, test } from "vitest";
import { league, rowOf } from "../../analysis/standing/league.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Edition } from "../../model/edition.ts";
import { frameworkOf } from "../../model/lookup.ts";
import { realData } from "../real-data.ts";

/* What the figures are taken for, on the record itself: whose region, whose sum, whose rank. */

let data: Dataset;
beforeAll(async () => {
  data = await realData();
});

const papi = (): Edition[] => [...data.editions.get("papi")!.values()];
/** The place among scores: one more than how many are higher. */
const place = (score: number, all: readonly number[]) => 1 + all.filter((other) => other > score).length;

test("every territory has a region, those that ended too", () => {
  const real = [...data.units.values()].filter(
    ({ kind, illustrative }) => kind === "province" && !illustrative,
  );
  expect(real.length).toBeGreaterThan(63);
  expect(real.filter(({ regions }) => regions.length === 0)).toEqual([]);
  expect(data.units.get("ha-tay")!.regions).toEqual(data.units.get("ha-noi")!.regions.slice(0, 1));
});

describe("PAPI, of which contents are published and no totals", () => {
  test("a total is our sum of its contents, said to be computed, and not rounded", () => {
    let totals = 0;
    for (const edition of papi()) {
      const contents = frameworkOf(data.indices.get("papi")!, edition.year)!.components.filter(
        ({ parent }) => parent === null,
      );
      for (const [unit, { score, components }] of edition.standings) {
        const parts = contents.map(({ id }) => components.get(id)?.score?.value);
        if (!score || parts.some((part) => part === undefined)) continue;
        totals += 1;
        expect(score.basis, `${unit} ${edition.year}`).toBe("computed");
        expect(score.value, `${unit} ${edition.year}`).toBeCloseTo(
          parts.reduce<number>((sum, part) => sum + part!, 0),
          9,
        );
      }
    }
    expect(totals).toBeGreaterThan(800);
  });

  test("ranks are those of the unrounded totals, where two decimals would give others", () => {
    const differ = papi().flatMap((edition) => {
      const scores = [...edition.standings.values()].flatMap(({ score }) => score?.value ?? []);
      const rounded = scores.map((score) => Math.round(score * 100));
      return [...edition.standings]
        .filter(
          ([, { score }]) =>
            score && place(score.value, scores) !== place(Math.round(score.value * 100), rounded),
        )
        .map(([unit, { score }]) => ({ unit, edition, rank: place(score!.value, scores) }));
    });
    expect(differ.length).toBeGreaterThan(5);
    for (const { unit, edition, rank } of differ)
      expect(rowOf(league(edition), unit)?.rank, `${unit} ${edition.year}`).toBe(rank);
  });
});

test("ranks of the PCI workbooks that break our ties stand beside ours", () => {
  const edition = data.editions.get("pci")!.get(2011)!;
  expect(rowOf(league(edition), "ha-giang")?.rank).toBe(40);
  expect(edition.alsoPublished).toContainEqual(
    expect.objectContaining({ unit: "ha-giang", what: "rank", written: "41" }),
  );
});
