import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { type Analysis, conferences, read, readAnalysis } from "./built-site.ts";

/* phan-tich.json holds to its schema, what is missing says why, and the numbers add up. */

const schema = JSON.parse((await read("du-lieu/phan-tich.schema.json")).toString()) as object;
const validate = new Ajv2020({ allErrors: true }).compile(schema);
const analyses = await Promise.all(conferences.map(readAnalysis));
const byName = analyses.map((analysis) => [analysis.conference, analysis] as const);
const parts = analyses.flatMap((analysis) =>
  analysis.indices.map((part) => [`${analysis.conference} ${part.index}`, part] as const),
);

/** Keys that stay the same for whoever reads the files by program. */
const keys = {
  document: ["conference", "unit", "illustrative", "indices", "targets", "commitments", "discrepancies"],
  index: [
    ...["index", "year", "against", "total", "components", "history", "rankChange", "lostPoints"],
    ...["headroom", "uncertainty", "passedBy", "passed"],
  ],
  total: [
    ...["score", "previous", "change", "basis", "rank", "rankedUnits", "previousRank", "previousRankedUnits"],
    ...["placesGained", "rankedUnitsDiffer", "regionRank", "regionUnits", "verdict", "rankVerdict", "break"],
    ...["text", "reasons"],
  ],
  component: [
    ...["id", "level", "parent", "score", "previous", "maxPoints", "change", "contribution"],
    ...["performanceEffect", "structureEffect", "nationalEffect", "ownEffect", "lostPoints", "rank"],
    ...["placesGained", "verdict", "rankVerdict", "reasons"],
  ],
  history: ["year", "score", "rank", "rankedUnits", "breakBefore"],
  discrepancy: ["what", "stated", "computed", "source"],
};

describe("the schema", () => {
  test.each(byName)("holds for %s", (_, analysis) => {
    validate(analysis);
    expect(validate.errors ?? []).toEqual([]);
  });

  test.each<[string, (analysis: Analysis) => unknown]>([
    ["a key more", (analysis) => ({ ...analysis, more: 1 })],
    ["a key less", ({ targets: _, ...analysis }) => analysis],
    [
      "a score as text",
      (analysis) => ({
        ...analysis,
        indices: analysis.indices.map((part) => ({ ...part, total: { ...part.total, score: "42,43" } })),
      }),
    ],
    [
      "an unknown verdict",
      (analysis) => ({
        ...analysis,
        indices: analysis.indices.map((part) => ({ ...part, total: { ...part.total, verdict: "better" } })),
      }),
    ],
  ])("refuses %s", (_, spoil) => {
    expect(validate(spoil(analyses[0]!))).toBe(false);
  });

  test.each(byName)("%s has every promised key", (_, analysis) => {
    const missing = (where: string, value: object, wanted: readonly string[]) =>
      wanted.filter((key) => !(key in value)).map((key) => `${where}.${key}`);
    expect([
      ...missing("", analysis, keys.document),
      ...analysis.discrepancies.flatMap((row) => missing("discrepancy", row, keys.discrepancy)),
      ...analysis.indices.flatMap((part) => [
        ...missing(part.index, part, keys.index),
        ...missing(`${part.index}.total`, part.total, keys.total),
        ...part.components.flatMap((row) => missing(row.id, row, keys.component)),
        ...part.history.flatMap((row) => missing(`${row.year}`, row, keys.history)),
      ]),
    ]).toEqual([]);
  });
});

/** Null without a reason: a top component has no parent, most years no break; a basis belongs to a figure beside it. */
const speaksForItself = /^break$|^parent$|[bB]asis$/;

function silentNulls(where: string, value: object): string[] {
  const { reasons } = value as { reasons: Record<string, string> };
  return Object.entries(value)
    .filter(([key, held]) => held === null && !speaksForItself.test(key) && !reasons[key])
    .map(([key]) => `${where}.${key}`);
}

test.each(parts)("%s: what is null says why, and what is known has no excuse", (_, part) => {
  const held = [["", part] as const, ["total", part.total] as const].concat(
    part.components.map((row) => [row.id, row] as never),
  );
  expect(held.flatMap(([where, value]) => silentNulls(where, value))).toEqual([]);
  const excused = held.flatMap(([where, value]) =>
    Object.keys((value as { reasons: object }).reasons)
      .filter((key) => (value as Record<string, unknown>)[key] !== null)
      .map((key) => `${where}.${key}`),
  );
  expect(excused).toEqual([]);
});

const sum = (values: readonly (number | null)[]) =>
  values.reduce<number>((all, value) => all + (value ?? 0), 0);

describe("numbers add up", () => {
  const withComponents = parts.filter(([, { components }]) =>
    components.some(({ contribution }) => contribution !== null),
  );

  test("somewhere at all", () => {
    expect(withComponents.map(([name]) => name)).toEqual([
      "bac-giang-2020 papi",
      "bac-giang-2020 pci",
      "dong-thap-2022 papi",
      "tinh-mau-2023 par-index-mau",
      "tinh-mau-2024 par-index-mau",
    ]);
  });

  test.each(withComponents)("%s: contributions make the change of the total", (_, part) => {
    const top = part.components.filter(({ parent }) => parent === null);
    const whole =
      sum(top.map(({ contribution }) => contribution)) +
      sum(part.dropped.map(({ structureEffect }) => structureEffect)) +
      (part.residual?.contribution ?? 0);
    // Without a residual the published parts may differ from the published total by what prints as zero.
    expect(whole).toBeCloseTo(part.total.change ?? Number.NaN, part.residual ? 9 : 2);
    expect(part.total.change).toBeCloseTo((part.total.score ?? 0) - (part.total.previous ?? 0), 9);
  });

  test.each(withComponents)("%s: children make their parent, effects make the contribution", (_, part) => {
    const wrong = part.components.flatMap((row) => {
      const found: string[] = [];
      const near = (name: string, a: number | null, b: number | null) => {
        if (a !== null && b !== null && Math.abs(a - b) > 1e-9)
          found.push(`${row.id} ${name}: ${a} and ${b}`);
      };
      const children = part.components.filter(({ parent }) => parent === row.id);
      if (part.index === "par-index-mau" && children.length > 0) {
        near("contribution", row.contribution, sum(children.map(({ contribution }) => contribution)));
        near("lost", row.lostPoints, sum(children.map(({ lostPoints }) => lostPoints)));
      }
      if (row.performanceEffect !== null && row.structureEffect !== null) {
        near("effects", row.contribution, row.performanceEffect + row.structureEffect);
      }
      if (row.nationalEffect !== null && row.ownEffect !== null) {
        near("national and own", row.change, row.nationalEffect + row.ownEffect);
      }
      if (row.score !== null && row.previous !== null && row.change !== null) {
        near("change", row.change, row.score - row.previous);
      }
      return found;
    });
    expect(wrong).toEqual([]);
  });

  test.each(parts)("%s: counts, places and lost points fit their rows", (_, part) => {
    const top = part.components.filter(({ parent }) => parent === null);
    const { of, ...kinds } = part.counts;
    expect(of).toBe(top.length);
    expect(sum(Object.values(kinds))).toBe(of);
    for (const [verdict, count] of Object.entries(kinds)) {
      expect(top.filter((row) => row.verdict === verdict).length, verdict).toBe(count);
    }
    const { rank, previousRank, placesGained } = part.total;
    if (rank !== null && previousRank !== null && placesGained !== null) {
      expect(placesGained).toBe(previousRank - rank);
    }
    if (part.lostPoints !== null) {
      expect(sum(part.lostPoints.rows.map(({ lost }) => lost))).toBeCloseTo(part.lostPoints.total ?? 0, 9);
      expect(sum(part.lostPoints.rows.map(({ share }) => share))).toBeCloseTo(1, 9);
    }
  });
});
