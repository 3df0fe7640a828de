import { expect, test } from "vitest";
import type { Dataset } from "../../../../model/dataset.ts";
import type { Edition, Standing } from "../../../../model/edition.ts";
import { shippedData } from "../../../../testing/shipped.ts";
import { Findings } from "../../findings.ts";
import { checkOrderOfYears } from "./order-of-years.ts";

/*
 * The first edition of the provinces of 2025 shares eleven names with the one before; the others are held against the
 * provinces they were made of.
 */

const data = shippedData();
const editions = data.editions.get("papi")!;
const last = editions.get(2024)!;
const provinces = [...data.units.values()].filter(
  ({ kind, id, validFrom, validTo }) =>
    kind === "province" && validTo === null && (validFrom === "2025-07-01" || last.standings.has(id)),
);

/** Each with the mean of its parts, a little higher the further down it stands in the list. */
const scores = provinces.flatMap(({ id, madeOf }, at) => {
  const parts = (validParts(id) ?? madeOf).flatMap((part) => last.standings.get(part)?.score?.value ?? []);
  return parts.length
    ? [[id, parts.reduce((sum, one) => sum + one, 0) / parts.length + 0.01 * at] as const]
    : [];
});

function validParts(id: string): string[] | null {
  return last.standings.has(id) ? [id] : null;
}

function problemsOf(rows: readonly (readonly [string, number])[]): string[] {
  const [model] = last.standings.values();
  const standings = new Map(
    rows.map(([unit, value]): [string, Standing] => [
      unit,
      { ...model!, unit, score: { ...model!.score!, value } },
    ]),
  );
  const next: Edition = { ...last, year: 2025, standings };
  const dataset: Dataset = {
    ...data,
    editions: new Map([["papi", new Map([...editions, [2025, next]])]]),
  };
  const findings = new Findings(dataset, {
    spot: () => ({ file: "2025.yaml", line: 1, column: 1 }),
  } as never);
  checkOrderOfYears(findings);
  return findings.problems.map(({ message }) => message);
}

test("most of the new provinces can be held against what they were made of", () => {
  expect(scores.length).toBeGreaterThan(30);
  expect(problemsOf(scores)).toEqual([]);
});

test("a column sorted by itself is told, though few names are the same", () => {
  const names = scores.map(([unit]) => unit).sort();
  const sorted = scores.map(([, value]) => value).sort((a, b) => b - a);
  const spoiled = problemsOf(names.map((unit, at) => [unit, sorted[at]!]));
  expect(spoiled).toHaveLength(1);
  expect(spoiled[0]).toMatch(/^Thứ tự của \d+ đơn vị không giống gì kỳ 2024/);
});
