import type { Edition } from "../../../model/edition.ts";
import type { Component, Framework } from "../../../model/framework.ts";
import { rememberedForTwo } from "../../../model/remembered.ts";
import * as messages from "../../messages.ts";
import type { Findings } from "../findings.ts";

/** How many editions before are looked at, fewer columns or units than these tell no one from another. */
const HISTORY = 3;
const COLUMNS = 5;
const UNITS = 8;
/** One cell tells at most so much: a jump in one column does not make a unit another. */
const MOST = 9;
/**
 * Two rows are taken for exchanged when that makes them so much likelier (natural logarithm of the odds), each of them
 * by so much, and the history of the other is among the nearest of all to each. On the editions held here none comes
 * near; of all pairs of PAPI 2019, 2020, 2023, 2024 exchanged in trial about seven of ten are found, of older years fewer.
 */
const TOGETHER = 18;
const EACH = 5;
const NEAREST = 5;
/** A run of units that each have the row of the next is told from here on. */
const RUN = 30;
const RUN_LENGTH = 4;
/**
 * So many units tell whether rows belong to their names at all: of each, what share of all others would be nearer to its
 * row than its own past. On the editions held here the mean of that is 0.20 at most; by chance it is 0.5.
 */
const MANY_UNITS = 20;
const PARTED = 0.33;
const BELONGING = 0.25;

type Row = ReadonlyMap<string, number>;
type Table = ReadonlyMap<string, Row>;

/** Rows that stand with the name of another unit: two exchanged, or all from one on moved by a line. */
export function checkExchangedRows(findings: Findings): void {
  const { distorted } = findings;
  for (const inOrder of findings.seriesOfYears()) {
    // the agencies and communes of one province are too many and too alike to be told apart
    if (findings.dataset.indices.get(inOrder[0]?.index ?? "")?.internalTo !== undefined) continue;
    /** Whether the rows of the edition before belonged to their names: where no year is like another, none tells. */
    let belonged = false;
    inOrder.forEach((edition, at) => {
      const framework = findings.framework(edition.index, edition.year);
      const history = inOrder.slice(Math.max(0, at - HISTORY), at);
      // what stands beside an edition that is wrong itself, or in place of one, tells nothing
      if (!framework || history.length === 0 || [edition, ...history].some((one) => distorted.has(one)))
        return;
      const { units, cost } = costsOf(edition, history, framework);
      if (units.length < UNITS) return;
      if (
        tellRun(edition, units, cost, findings) ||
        tellPairs(edition, units, cost, findings) ||
        (belonged && tellParted(edition, { units, cost, before: history.at(-1)!.year }, findings))
      )
        distorted.add(edition);
      belonged = apartness(units, cost) < BELONGING;
    });
  }
}

const leavesOf = (components: readonly Component[]): string[] =>
  components.flatMap(({ id, children }) => (children.length > 0 ? leavesOf(children) : [id]));

function tellPairs(
  edition: Edition,
  units: readonly string[],
  cost: number[][],
  findings: Findings,
): boolean {
  let found = false;
  const nearer = (row: number, history: number) =>
    cost[row]!.filter((other) => other < cost[row]![history]!).length < NEAREST;
  units.forEach((unit, one) => {
    for (let other = one + 1; other < units.length; other++) {
      const mine = cost[one]![one]! - cost[one]![other]!;
      const theirs = cost[other]![other]! - cost[other]![one]!;
      if (mine < EACH || theirs < EACH || mine + theirs < TOGETHER) continue;
      if (!nearer(one, other) || !nearer(other, one)) continue;
      const standing = edition.standings.get(unit);
      if (standing)
        findings.at(
          standing,
          messages.rowsExchanged(findings.unitNamed(unit), findings.unitNamed(units[other]!)),
        );
      found = true;
    }
  });
  return found;
}

/** The mean share of other units whose past would be nearer to a row than that of its own unit. */
function apartness(units: readonly string[], cost: number[][]): number {
  const nearer = cost.map((row, one) => row.filter((other) => other < row[one]!).length / units.length);
  return nearer.reduce((sum, share) => sum + share, 0) / Math.max(1, units.length);
}

/** Names and rows that have nothing to do with each other, as when one column of a sheet was sorted by itself. */
function tellParted(
  edition: Edition,
  { units, cost, before }: { units: readonly string[]; cost: number[][]; before: number },
  findings: Findings,
): boolean {
  const [first] = edition.standings.values();
  if (units.length < MANY_UNITS || apartness(units, cost) < PARTED || !first) return false;
  findings.at(first, messages.orderOfNobody(units.length, before));
  return true;
}

/** The stretch of units that gains most when each takes the row of the next, or of the one before. */
function tellRun(edition: Edition, units: readonly string[], cost: number[][], findings: Findings): boolean {
  for (const by of [1, -1]) {
    let [sum, start] = [0, 0];
    let best = { sum: 0, start: 0, end: 0 };
    units.forEach((_, at) => {
      const gain = units[at + by] === undefined ? 0 : cost[at]![at]! - cost[at]![at + by]!;
      if (sum <= 0) [sum, start] = [0, at];
      sum += gain;
      if (sum > best.sum) best = { sum, start, end: at };
    });
    const standing = edition.standings.get(units[best.start] ?? "");
    if (best.sum < RUN || best.end - best.start + 1 < RUN_LENGTH || !standing) continue;
    findings.at(
      standing,
      messages.namesMoved(findings.unitNamed(standing.unit), findings.unitNamed(units[best.end]!)),
    );
    return true;
  }
  return false;
}

/**
 * How unlikely each row would be for each unit: half the sum, over the leaves, of the squared difference from what the
 * unit's mean of the editions before lets expect, in residual variances of that column. All in standard deviations of
 * the columns, so that years of different levels compare; least squares over all units, which two of them hardly move.
 */
function costsOf(
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
