import { beforeAll, describe, expect, test } from "vitest";
import type { Dataset } from "../../model/dataset.ts";
import { analyse } from "../../testing/analyse.ts";
import { breakAt, edition, framework, indexOf, standing } from "../../testing/builders.ts";
import { analyseReal, realData } from "../../testing/real-data.ts";

let data: Dataset;
beforeAll(async () => {
  data = await realData();
});
const ask = (id: string, unit: string, year: number) => analyseReal(data, id, unit, year);
const told = <T extends object>(result: T): Exclude<T, { reason: unknown }> => {
  if ("reason" in result) throw new Error(`refused: ${result.reason}`);
  return result as Exclude<T, { reason: unknown }>;
};
/** Totals of the units that have one in both years. */
function pairs(id: string, year: number) {
  const score = (of: number, unit: string) =>
    data.editions.get(id)!.get(of)!.standings.get(unit)?.score?.value;
  return [...data.editions.get(id)!.get(year)!.standings.keys()].flatMap((unit) => {
    const [x, y] = [score(year - 1, unit), score(year, unit)];
    return x === undefined || y === undefined ? [] : [{ unit, x, y }];
  });
}

describe("expected from the start", () => {
  test("Đồng Tháp, PAPI 2021: expected at 43,49, got 42,43", () => {
    const expected = told(ask("papi", "dong-thap", 2021).expected);
    expect(expected.expected).toBeCloseTo(43.49, 1);
    expect(expected.residual).toBeCloseTo(-1.05, 1);
    expect(Math.abs(expected.residual / expected.spread)).toBeCloseTo(0.5, 1);
    expect(expected.rankCorrelation).toBeCloseTo(0.22, 2);
    expect(Math.floor(expected.usualMove.median)).toBe(13);
  });

  test.each([
    ["papi", "dong-thap", 2021],
    ["papi", "quang-ninh", 2017],
    ["pci", "bac-giang", 2014],
    ["pci", "lao-cai", 2010],
  ] as const)("%s, %s, %i: the same from the normal equations and from Σd²", (id, unit, year) => {
    const rows = pairs(id, year);
    const n = rows.length;
    // [n Σx; Σx Σx²]·[a; b] = [Σy; Σxy], solved by Cramer's rule.
    let [sx, sy, sxx, sxy] = [0, 0, 0, 0];
    for (const { x, y } of rows) {
      sx += x;
      sy += y;
      sxx += x * x;
      sxy += x * y;
    }
    const determinant = n * sxx - sx * sx;
    const [a, b] = [(sy * sxx - sx * sxy) / determinant, (n * sxy - sx * sy) / determinant];
    const own = rows.find((row) => row.unit === unit)!;
    const expected = told(ask(id, unit, year).expected);
    expect(expected.expected).toBeCloseTo(a + b * own.x, 6);
    expect(expected.residual).toBeCloseTo(own.y - a - b * own.x, 6);
    let squares = 0;
    let above = 0;
    for (const { x, y } of rows) {
      squares += (y - a - b * x) ** 2;
      if (y - a - b * x > own.y - a - b * own.x + 1e-7) above += 1;
    }
    expect(expected.spread).toBeCloseTo(Math.sqrt(squares / (n - 2)), 6);
    expect(expected.place).toBe(1 + above);
    // Spearman from the squared differences of ranks, exact without ties.
    const rank = (key: "x" | "y", value: number) =>
      rows.filter((row) => row[key] > value).length +
      (rows.filter((row) => row[key] === value).length + 1) / 2;
    const moves = rows.map(({ x, y }) => Math.abs(rank("x", x) - rank("y", y)));
    const d2 = moves.reduce((sum, move) => sum + move * move, 0);
    expect(expected.rankCorrelation).toBeCloseTo(1 - (6 * d2) / (n * (n * n - 1)), 3);
    const sorted = moves.sort((p, q) => p - q);
    expect(expected.usualMove.median).toBe((sorted[(n - 1) >> 1]! + sorted[n >> 1]!) / 2);
    expect(sorted.filter((move) => move > expected.usualMove.ninetieth).length).toBeLessThanOrEqual(
      Math.ceil(n / 10),
    );
  });

  test("is refused where nothing can be expected", () => {
    expect(ask("papi", "ha-noi", 2018).expected).toEqual({ reason: "break-none" });
    expect(ask("papi", "quang-ninh", 2021).expected).toEqual({ reason: "no-score" });
    const index = indexOf([framework([2020, 2021], [])]);
    const few = [2020, 2021].map((year) => edition(year, [standing("us", year), standing("x", 3)]));
    expect(analyse(index, few).expected).toEqual({ reason: "too-few-units" });
    expect(analyse(index, [few[0]!, { ...few[1]!, complete: false }]).expected).toEqual({
      reason: "league-incomplete",
    });
  });
});

describe("if last year's points were kept", () => {
  test("Đồng Tháp, PAPI 2021: fourth with the points of 2020", () => {
    expect(told(ask("papi", "dong-thap", 2021).kept)).toMatchObject({ units: 60, total: 4 });
  });

  test.each([
    ["papi", "dong-thap", 2021],
    ["pci", "bac-giang", 2014],
  ] as const)("%s, %s, %i: the same by putting the points into a list and sorting it", (id, unit, year) => {
    const now = data.editions.get(id)!.get(year)!;
    const before = data.editions.get(id)!.get(year - 1)!;
    const others = [...now.standings.values()].flatMap((row) =>
      row.unit === unit || !row.score ? [] : [row.score.value],
    );
    const place = (points: number) => [...others, points].sort((p, q) => q - p).indexOf(points) + 1;
    const own = now.standings.get(unit)!;
    const was = before.standings.get(unit)!;
    const kept = told(ask(id, unit, year).kept);
    expect(kept.total).toBe(place(was.score!.value));
    const weight = new Map(
      data.indices
        .get(id)!
        .frameworks.find(({ years }) => years.from <= year && year <= years.to)!
        .components.map((part) => [part.id, (part.weight ?? 10) / 10]),
    );
    expect(kept.components.length).toBe(weight.size);
    for (const { component, rank } of kept.components) {
      const change =
        own.components.get(component)!.score!.value - was.components.get(component)!.score!.value;
      expect(rank).toBe(place(own.score!.value - weight.get(component)! * change));
    }
  });

  test("is refused across breaks and in part of a league", () => {
    expect(ask("papi", "ha-noi", 2018).kept).toEqual({ reason: "break-none" });
    expect(ask("par-index", "quang-ninh", 2021).kept).toEqual({ reason: "league-incomplete" });
    const index = indexOf([framework([2020, 2021], [])], [breakAt(2020, "structure", ["total"])]);
    const held = [2020, 2021].map((year) => edition(year, [standing("us", year), standing("x", 3)]));
    expect(analyse(index, held).kept).toEqual({ reason: "break-none" });
  });
});
