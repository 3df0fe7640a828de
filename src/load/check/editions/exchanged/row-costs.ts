import type { Edition } from "../../../../model/edition.ts";
import type { Component, Framework } from "../../../../model/framework.ts";
import { rememberedForTwo } from "../../../../model/remembered.ts";

/* How unlikely each row of an edition would be under the name of each unit. */

/** Fewer columns or units than these tell no one from another. */
const COLUMNS = 5;
export const UNITS = 8;
/** One cell tells at most so much: a jump in one column does not make a unit another. */
const MOST = 9;

const leavesOf = (components: readonly Component[]): string[] =>
  components.flatMap(({ id, children }) => (children.length > 0 ? leavesOf(children) : [id]));

export type Row = ReadonlyMap<string, number>;
type Table = ReadonlyMap<string, Row>;

/**
 * How unlikely each row would be for each unit: half the sum, over the leaves, of the squared difference from what the
 * unit's mean of the editions before lets expect, in residual variances of that column. All in standard deviations of
 * the columns, so that years of different levels compare; least squares over all units, which two of them hardly move.
 */
export function costsOf(
  edition: Edition,
  history: readonly Edition[],
  framework: Framework,
): { units: string[]; cost: number[][] } {
  const leaves = leavesOf(framework.components);
  const now = standardised(edition, framework);
  const earlier = history.map((one) => standardised(one, framework));
  const all = [...now.keys()];
  const means = new Map(all.map((unit) => [unit, meansOf(unit, earlier)]));
  const before = (unit: string, leaf: string) => means.get(unit)?.get(leaf) ?? null;
  const lines = leaves.flatMap((leaf) => {
    const pairs = all.flatMap((unit) => {
      const [y, x] = [now.get(unit)?.get(leaf), before(unit, leaf)];
      return y === undefined || x === null ? [] : [{ x, y }];
    });
    const square = pairs.reduce((sum, { x }) => sum + x * x, 0);
    if (pairs.length < UNITS || square === 0) return [];
    const slope = pairs.reduce((sum, { x, y }) => sum + x * y, 0) / square;
    const rest = pairs.reduce((sum, { x, y }) => sum + (y - slope * x) ** 2, 0) / pairs.length;
    return [{ leaf, slope, rest: Math.max(0.05, rest) }];
  });
  const has = (unit: string) =>
    lines.filter(({ leaf }) => now.get(unit)?.has(leaf) && before(unit, leaf) !== null).length;
  const units = all.filter((unit) => has(unit) >= Math.max(COLUMNS, lines.length * 0.8));
  // plain numbers, NaN for none: every unit is held against every other, column by column
  const table = (value: (unit: string, leaf: string) => number | null | undefined) =>
    units.map((unit) => Float64Array.from(lines, ({ leaf }) => value(unit, leaf) ?? Number.NaN));
  const values = table((unit, leaf) => now.get(unit)?.get(leaf));
  const slopes = lines.map(({ slope }) => slope);
  const expected = table(before).map((row) => row.map((x, at) => slopes[at]! * x));
  const rests = Float64Array.from(lines, ({ rest }) => rest);
  const cost = values.map((mine) => expected.map((theirs) => unlikely(mine, theirs, rests)));
  return { units, cost };
}

/** Half the squared differences of a row from what was expected, in variances; columns that one of them lacks left out. */
function unlikely(row: Float64Array, expected: Float64Array, variances: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < row.length; at++) {
    const apart = row[at]! - expected[at]!;
    if (!Number.isNaN(apart)) sum += Math.min(MOST, (apart * apart) / variances[at]!);
  }
  return sum / 2;
}

/** What the editions before let expect of one unit: the mean of each leaf over those that have it. */
function meansOf(unit: string, earlier: readonly Table[]): Row {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const table of earlier)
    for (const [leaf, value] of table.get(unit) ?? []) {
      const { sum, count } = sums.get(leaf) ?? { sum: 0, count: 0 };
      sums.set(leaf, { sum: sum + value, count: count + 1 });
    }
  return new Map([...sums].map(([leaf, { sum, count }]) => [leaf, sum / count]));
}

/**
 * The leaves of a framework, for every unit, in standard deviations from the mean of their column; columns that do not
 * vary left out. Asked of an edition once for itself and once for each edition that it is history of.
 */
const standardised = rememberedForTwo(({ standings }: Edition, { components: parts }: Framework): Table => {
  const rows = new Map([...standings.keys()].map((unit) => [unit, new Map<string, number>()]));
  for (const leaf of leavesOf(parts)) {
    const values = [...standings.values()].flatMap(({ unit, components }) => {
      const value = components.get(leaf)?.score?.value;
      return value === undefined ? [] : [{ unit, value }];
    });
    const mean = values.reduce((sum, { value }) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, { value }) => sum + (value - mean) ** 2, 0) / (values.length - 1);
    if (values.length < UNITS || !(variance > 0)) continue;
    for (const { unit, value } of values) rows.get(unit)?.set(leaf, (value - mean) / Math.sqrt(variance));
  }
  return rows;
});
