import type { Edition } from "../../../../model/edition.ts";
import * as messages from "../../../messages.ts";
import type { Findings } from "../../findings.ts";
import { costsOf, UNITS } from "./row-costs.ts";

/** How many editions before are looked at. */
const HISTORY = 3;
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
