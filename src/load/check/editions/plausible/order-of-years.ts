import type { Edition } from "../../../../model/edition.ts";
import type { Unit } from "../../../../model/unit.ts";
import * as messages from "../../../messages.ts";
import type { Findings } from "../../findings.ts";

/** So many units in common tell whether two orders are alike. */
const ENOUGH = 20;
/**
 * Spearman's correlation of the totals of two years below which names and numbers are taken for parted. Of the editions
 * held here none with comparable totals lies below 0.22; a column sorted by itself gives about 0.
 */
const ALIKE = 0.1;
const USUAL = 0.3;

/** An order of units that is like nobody's: one column of the sheet was sorted without the others. */
export function checkOrderOfYears(findings: Findings): void {
  for (const inOrder of findings.seriesOfYears()) {
    const breaks = findings.dataset.indices.get(inOrder[0]?.index ?? "")?.breaks ?? [];
    inOrder.forEach((edition, at) => {
      const [earlier, before] = [inOrder[at - 2], inOrder[at - 1]];
      if (!earlier || !before || [edition, before].some((one) => findings.distorted.has(one))) return;
      // Where only territories changed, units made of others are held against those.
      const parted = breaks.some(
        ({ between, treatment, unchanged }) =>
          treatment === "none" && !unchanged && between.to > before.year && between.to <= edition.year,
      );
      if (!parted) compare([earlier, before, edition], findings);
    });
  }
}

/** How alike the orders of two editions are; null where they share too few units. */
function likeness(
  edition: Edition,
  before: Edition,
  { damaged, dataset }: Findings,
): { units: number; value: number } | null {
  const pairs = [...edition.standings.values()].flatMap((standing) => {
    const { unit, score } = standing;
    const then = scoreThen(dataset.units.get(unit), unit, before);
    return score && then !== null && !damaged.has(standing) ? [[score.value, then] as const] : [];
  });
  if (pairs.length < ENOUGH) return null;
  const [now, then] = [0, 1].map((side) => placesOf(pairs.map((pair) => pair[side]!)));
  return { units: pairs.length, value: correlation(now!, then!) };
}

/**
 * What a unit scored; of one made since, the mean of the units it was made of, which is near enough to tell whether
 * orders are alike. Null where one of them has no score.
 */
function scoreThen(made: Unit | undefined, unit: string, { standings }: Edition): number | null {
  const own = standings.get(unit)?.score?.value;
  if (own !== undefined) return own;
  const parts = (made?.madeOf ?? []).map((id) => standings.get(id)?.score?.value);
  const known = parts.filter((value) => value !== undefined);
  return known.length > 0 && known.length === parts.length
    ? known.reduce((sum, value) => sum + value, 0) / known.length
    : null;
}

function compare([earlier, before, edition]: readonly [Edition, Edition, Edition], findings: Findings): void {
  // where the years before are not alike either, no order tells anything
  const usual = likeness(before, earlier, findings);
  const found = likeness(edition, before, findings);
  const [first] = edition.standings.values();
  if (!usual || usual.value < USUAL || !found || found.value >= ALIKE || !first) return;
  findings.at(first, messages.orderOfNobody(found.units, before.year));
  findings.distorted.add(edition);
}

/** The place of each value among all, those that are equal sharing the mean of theirs. */
function placesOf(values: readonly number[]): number[] {
  const below = (value: number) => values.filter((other) => other < value).length;
  const equal = (value: number) => values.filter((other) => other === value).length;
  return values.map((value) => below(value) + (equal(value) - 1) / 2);
}

/** Pearson's correlation; 1 where one of the two does not vary. */
function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;
  const [x, y] = [mean(a), mean(b)];
  const sum = (of: (at: number) => number) => a.reduce((all, _, at) => all + of(at), 0);
  const square = sum((at) => (a[at]! - x) ** 2) * sum((at) => (b[at]! - y) ** 2);
  return square > 0 ? sum((at) => (a[at]! - x) * (b[at]! - y)) / Math.sqrt(square) : 1;
}
