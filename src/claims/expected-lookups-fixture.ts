import { mean } from "../analysis/math/statistics.ts";
import { league } from "../analysis/standing/league.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Edition } from "../model/edition.ts";
import { editionOf, frameworkOf, unitsOfRegion } from "../model/lookup.ts";
import type { LabelledClaim } from "./texts-fixture.ts";

export const ids = { par: "par-index" } as Record<string, string>;

export function edition(data: Dataset, index: string, year: number): Edition | null {
  return editionOf(data, ids[index] ?? index, year);
}

/** The score of a unit, for the total or one component; null where none ships. */
export function scoreOf(
  data: Dataset,
  index: string,
  component: string | null,
  unit: string,
  year: number,
): number | null {
  const standing = edition(data, index, year)?.standings.get(unit);
  const held = component === null ? standing : standing?.components.get(component);
  return held?.score?.value ?? null;
}

export function rankOf(
  data: Dataset,
  index: string,
  component: string | null,
  unit: string,
  year: number,
): number | null {
  const held = edition(data, index, year);
  return (held && league(held, component).find((row) => row.unit === unit)?.rank) ?? null;
}

/** The mean of the country: the published one, else that of a complete league. */
export function meanOf(data: Dataset, index: string, component: string | null, year: number): number | null {
  const held = edition(data, index, year);
  if (!held) return null;
  const published = component === null ? held.means.national : held.means.components.get(component);
  if (published) return published.value;
  if (!held.complete) return null;
  return mean(league(held, component).flatMap(({ rank, score }) => (rank && score !== null ? [score] : [])));
}

export function regional(data: Dataset, claim: LabelledClaim): { rank: number | null; units: number } {
  const held = edition(data, claim.index, claim.year)!;
  const own = new Set(unitsOfRegion(data, claim.scope!, claim.year).map(({ id }) => id));
  const rows = league(held, claim.component ?? null).filter(
    ({ unit, rank }) => own.has(unit) && rank !== null,
  );
  const place = rows.findIndex(({ unit }) => unit === claim.unit);
  const rank = place < 0 ? null : rows[place]!.rank!;
  const aheadKnown =
    rank !== null && league(held, null).filter((row) => (row.rank ?? 99) < rank).length === rank - 1;
  const told = held.reported.find(({ unit, regionRank }) => unit === claim.unit && regionRank)?.regionRank;
  return {
    rank: place >= 0 && (held.complete || aheadKnown) ? place + 1 : (told?.value ?? null),
    units: held.complete ? rows.length : own.size,
  };
}

export const sign = (value: number | null) =>
  value === null ? null : value > 1e-9 ? "up" : value < -1e-9 ? "down" : "same";
export const less = (a: number | null, b: number | null) => (a === null || b === null ? null : a - b);

export function top(data: Dataset, index: string, year: number): string[] {
  const parts = frameworkOf(data.indices.get(ids[index] ?? index)!, year)?.components ?? [];
  return parts.map(({ id }) => id);
}

/** Which of some named things is the highest, lowest, risen or fallen most: their names by descending or ascending value. */
export function winner(values: [string, number | null][], highest: boolean): string | null {
  const held = values.filter((pair): pair is [string, number] => pair[1] !== null);
  held.sort((a, b) => (highest ? b[1] - a[1] : a[1] - b[1]));
  return held[0]?.[0] ?? null;
}
