import { beforeAll, describe, expect, test } from "vitest";
import type { Dataset } from "../model/dataset.ts";
import { realData } from "../testing/real-data.ts";
import { agrees, expectedOf } from "./expected-fixture.ts";
import { labelledPassages, spanOf } from "./texts-fixture.ts";

const passages = labelledPassages();
const claims = passages.flatMap((passage) => passage.claims.map((claim) => ({ passage, claim })));
const told = ({ passage, claim }: (typeof claims)[number]) => `${passage.id}: ${claim.kind} «${claim.quote}»`;
const count = (wanted: (claim: (typeof claims)[number]["claim"]) => boolean) =>
  claims.filter(({ claim }) => wanted(claim)).length;

let data: Dataset;
beforeAll(async () => {
  data = await realData();
});

describe("the labelled set", () => {
  test("is as large and as various as it was meant to be", () => {
    expect(passages.length).toBeGreaterThanOrEqual(100);
    expect(claims.length).toBeGreaterThanOrEqual(600);
    expect(passages.filter(({ clean }) => clean).length).toBeGreaterThanOrEqual(30);
    expect(passages.flatMap(({ no_claims }) => no_claims).length).toBeGreaterThanOrEqual(100);
    expect(count(({ verdict }) => verdict === "wrong")).toBeGreaterThanOrEqual(claims.length / 2);
    expect(new Set(claims.map(({ claim }) => claim.unit)).size).toBeGreaterThanOrEqual(30);
  });

  test.each([
    ["lệch số", 40],
    ["lệch chiều", 40],
    ["sai số học", 20],
    ["sai năm", 40],
    ["sai đơn vị", 20],
    ["sai thành phần", 20],
    ["sai mẫu số", 20],
    ["sai so sánh nhất", 20],
    ["sai đếm", 20],
  ])("is wrong in every way: %s", (error, least) => {
    expect(count((claim) => claim.error === error)).toBeGreaterThanOrEqual(least);
  });

  test("names each passage once, and calls clean what holds only right claims", () => {
    expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
    const mislabelled = passages.filter(
      ({ clean, claims: own }) => clean !== own.every(({ verdict }) => verdict === "right"),
    );
    expect(mislabelled.map(({ id }) => id)).toEqual([]);
  });

  test("quotes what is written, each claim where it stands", () => {
    const lost = claims.filter(({ passage, claim }) => spanOf(passage.text, claim.quote, claim.nth) === null);
    expect(lost.map(told)).toEqual([]);
    const unsaid = passages.flatMap(({ id, text, no_claims }) =>
      no_claims.filter((quote) => spanOf(text, quote) === null).map((quote) => `${id}: ${quote}`),
    );
    expect(unsaid).toEqual([]);
  });

  test("calls nothing both a claim and none", () => {
    const both = passages.flatMap(({ id, text, claims: own, no_claims }) => {
      const spans = own.map(({ quote, nth }) => spanOf(text, quote, nth)!);
      return no_claims
        .filter((quote) => {
          const { start, end } = spanOf(text, quote)!;
          return spans.some((span) => span.start < end && start < span.end);
        })
        .map((quote) => `${id}: ${quote}`);
    });
    expect(both).toEqual([]);
  });

  test("gives an error to what is wrong, and to nothing else", () => {
    expect(
      claims.filter(({ claim }) => (claim.error !== undefined) !== (claim.verdict === "wrong")).map(told),
    ).toEqual([]);
  });
});

describe("the truth of the labels", () => {
  test("every expected value follows from the shipped figures", () => {
    const off = claims.flatMap((entry) => {
      const reckoned = expectedOf(data, entry.claim);
      const { expected } = entry.claim;
      const same =
        typeof reckoned === "number" && typeof expected === "number"
          ? // labels are written to four decimals, differences from figures of four
            Math.abs(reckoned - expected) < 1.01e-4
          : reckoned === expected;
      return same ? [] : [`${told(entry)}: ${String(expected)}, reckoned ${String(reckoned)}`];
    });
    expect(off).toEqual([]);
  });

  test("right is what agrees with them, wrong what does not, no data what nothing tells", () => {
    const off = claims.filter(({ claim }) => {
      const expected = expectedOf(data, claim);
      if (claim.verdict === "no-data") return expected !== null;
      if (claim.verdict === "ambiguous") return false;
      return expected === null || agrees(data, claim, expected) !== (claim.verdict !== "wrong");
    });
    expect(off.map(told)).toEqual([]);
  });

  test("what is wrong for its year, unit or component is right for another", () => {
    const years = Array.from({ length: 14 }, (_, n) => 2011 + n);
    const wrongYear = claims.filter(
      ({ claim }) => claim.error === "sai năm" && ["score", "rank"].includes(claim.kind),
    );
    const stray = wrongYear.filter(
      ({ claim }) => !years.some((year) => agrees(data, claim, expectedOf(data, { ...claim, year }))),
    );
    expect(wrongYear.length).toBeGreaterThan(40);
    expect(stray.map(told)).toEqual([]);
    const wrongUnit = claims.filter(
      ({ claim }) => claim.error === "sai đơn vị" && ["score", "rank"].includes(claim.kind),
    );
    const strayUnit = wrongUnit.filter(
      ({ claim }) =>
        ![...data.units.keys()].some((unit) => agrees(data, claim, expectedOf(data, { ...claim, unit }))),
    );
    expect(wrongUnit.length).toBeGreaterThan(20);
    expect(strayUnit.map(told)).toEqual([]);
  });
});
