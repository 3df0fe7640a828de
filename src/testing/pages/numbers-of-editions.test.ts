import { describe, expect, test } from "vitest";
import { analysisWith } from "../../analysis/analyse.ts";
import { Writer } from "../../format/write.ts";
import { spokenAs } from "../../language/nouns.ts";
import { indicesOfLeagues } from "../../model/lookup.ts";
import { columnAndHolder } from "../../narrative/fact-ids/edition-id.ts";
import type { Page } from "../../site/page.ts";
import { comparePages } from "../../site/pages/compare.ts";
import { editionPage } from "../../site/pages/edition.ts";
import { leagueFacts } from "../../site/pages/facts/league-facts.ts";
import { indexPage } from "../../site/pages/index-page.ts";
import { unitPage } from "../../site/pages/unit/unit.ts";
import { realData } from "../real-data.ts";
import { numbersIn, publishedFigure, sharesWithFact, textsIn } from "./numbers-in-texts-fixture.ts";

/* Every number of the pages of units, editions, indices and regions: whether it leads to where it comes from. */

const dataset = await realData();
const analysis = analysisWith(dataset, []);
const writer = new Writer("vi");
const script = leagueFacts(dataset, analysis, writer).content;
const told = JSON.parse(script.slice("var leagueFacts = ".length, -2)) as {
  words: string[];
  holders: Record<string, string>;
  places: Record<string, string>;
  others: Record<string, unknown>;
  facts: Record<string, Record<string, number[]>>;
};
const ids = Object.entries(told.facts).flatMap(([edition, held]) =>
  Object.keys(held).map((what) => `${edition}-${what}`),
);
const known = new Set([...Object.keys(told.others), ...ids]);

const numbersOf = (page: Page, own = writer) => numbersIn(textsIn(page), own);
const kinds = [
  {
    kind: "units",
    floors: { all: 0.9999, decimals: 0.9999 },
    pages: await Promise.all(
      analysis.units.map(async (held) => {
        const own = writer.ofUnits(spokenAs(held.unit, "9999-12-31"));
        return { unit: held.unit.id, numbers: numbersOf(await unitPage(dataset, held, own), own) };
      }),
    ),
  },
  {
    kind: "editions",
    floors: { all: 0.998, decimals: 0.998 },
    pages: analysis.editions.map((one) => ({
      unit: null,
      numbers: numbersOf(editionPage(dataset, one, writer)),
    })),
  },
  {
    kind: "indices",
    floors: { all: 0.9999, decimals: 0.9999 },
    pages: indicesOfLeagues(dataset).map((index) => ({
      unit: null,
      numbers: numbersOf(
        indexPage(
          dataset,
          index,
          analysis.editions.filter((one) => one.index.id === index.id),
          writer,
        ),
      ),
    })),
  },
  {
    kind: "regions",
    floors: { all: 0.9999, decimals: 0.9999 },
    pages: comparePages(dataset, analysis.comparisons).map((page) => ({
      unit: null,
      numbers: numbersOf(page),
    })),
  },
];

describe.each(kinds)("pages of $kind", ({ kind, floors, pages }) => {
  const all = pages.flatMap(({ numbers }) => numbers);

  test("a number that leads to a fact leads to a column there is", () => {
    const lost = all.filter(({ fact }) => fact !== null && !known.has(columnAndHolder(fact).column));
    expect([...new Set(lost.map(({ fact }) => fact))].slice(0, 40)).toEqual([]);
  });

  test("a published figure is shown with the value that its id names", () => {
    const compared = pages.flatMap(({ unit, numbers }) =>
      numbers.flatMap((number) => {
        const held = number.fact === null ? undefined : publishedFigure(dataset, number.fact, unit);
        return held === undefined ? [] : [{ ...number, held }];
      }),
    );
    expect(
      compared.filter(({ held, value, decimals }) => Math.abs(held - value) > 0.51 * 10 ** -decimals),
    ).toEqual([]);
    if (kind !== "indices") expect(compared.length).toBeGreaterThan(100);
  });

  test("few of its numbers lead nowhere", () => {
    const shares = sharesWithFact(all, `pages of ${kind}`);
    expect(shares.all).toBeGreaterThan(floors.all);
    expect(shares.decimals).toBeGreaterThan(floors.decimals);
  });
});

test("the script that tells them is small, and tells whose way differs from its column's", () => {
  expect(script.length).toBeLessThan(300_000);
  const [owner, name, from] = told.facts["sipas-2021"]!["chung-diem"]!.map((at) => told.words[at]);
  expect([owner, name]).toEqual(["SIPAS", "Điểm năm 2021"]);
  expect(told.places["sipas-2021"]).toBe("chi-so/sipas/2021/index.html");
  expect(from).toMatch(/^công bố: /);
  expect(told.holders["dong-thap"]).toBe("Đồng Tháp");
  const apart = ids.filter((id) => columnAndHolder(id).whose !== null);
  expect(apart.length).toBeGreaterThan(0);
});
