import type { Edition } from "../../model/edition.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { remembered } from "../../model/remembered.ts";
import { DUST } from "../../model/rules/tolerance.ts";
import { mean } from "../math/statistics.ts";
import {
  comparableTop,
  type PartChange,
  partChange,
  type TwoYears,
  twoYears,
} from "../parts/part-changes.ts";
import { type LeagueRow, league } from "../standing/league.ts";
import { counted } from "./rank-pairs.ts";

/** What the units ranked in both years did, on the whole and in their parts; the same for each of them. */
export interface CommonField {
  before: ReadonlyMap<string, LeagueRow>;
  now: ReadonlyMap<string, LeagueRow>;
  /** The two years with their frameworks, and their comparable top components; null without both frameworks. */
  years: TwoYears | null;
  comparable: ReadonlySet<string>;
  /** The change of each comparable top component of each unit, where it is known for all. */
  changes: ReadonlyMap<string, ReadonlyMap<string, PartChange>>;
  /** Units with a rank and a score in both years. */
  units: readonly string[];
  /** Mean change of their totals. */
  total: number;
  /** Top components known for all of them in both years, with the mean change from performance. */
  means: ReadonlyMap<string, number>;
  /** Comparable top components that are not known for all of them. */
  unknown: readonly string[];
  /** What changed maxima, weights and sets of components made of each unit's total, and the mean of it. */
  structure: { mean: number; of: ReadonlyMap<string, number> } | null;
}

function structureOf(
  units: readonly string[],
  changes: ReadonlyMap<string, ReadonlyMap<string, PartChange>>,
): CommonField["structure"] {
  const of = new Map(
    units.map((unit) => [
      unit,
      [...changes.values()].reduce((sum, part) => sum + part.get(unit)!.structure, 0),
    ]),
  );
  const moved = [...of.values()].some((points) => Math.abs(points) > DUST);
  return moved ? { mean: mean([...of.values()])!, of } : null;
}

function fieldOf(index: IndexDefinition, edition: Edition, previous: Edition): CommonField {
  const before = counted(league(previous));
  const now = counted(league(edition));
  const units = [...before.keys()].filter((id) => now.has(id));
  const total = mean(units.map((id) => now.get(id)!.score! - before.get(id)!.score!)) ?? 0;
  const years = twoYears(index, edition, previous);
  const changes = new Map<string, ReadonlyMap<string, PartChange>>();
  const unknown: string[] = [];
  const means = new Map<string, number>();
  const top = years ? comparableTop(years) : [];
  for (const { id, inBoth } of top) {
    const ofUnits = new Map<string, PartChange>();
    for (const unit of units) {
      const change = partChange(years as TwoYears, id, unit);
      if (change) ofUnits.set(unit, change);
    }
    if (ofUnits.size < units.length) unknown.push(id);
    else {
      changes.set(id, ofUnits);
      if (inBoth) means.set(id, mean([...ofUnits.values()].map(({ performance }) => performance)) ?? 0);
    }
  }
  const comparable = new Set(top.map(({ id }) => id));
  const structure = structureOf(units, changes);
  return { years, comparable, changes, before, now, units, total, means, unknown, structure };
}

/**
 * The common movement between two editions, over the units ranked in both: mean change of the total, mean change from
 * performance of each top component, and what a change of weights or maxima made of each unit's total. Points of the
 * total; positive = better. Worked out once for two editions.
 */
export function commonField(index: IndexDefinition, edition: Edition, previous: Edition): CommonField {
  return fields(index)(edition)(previous);
}

const fields = remembered((index: IndexDefinition) =>
  remembered((edition: Edition) => remembered((previous: Edition) => fieldOf(index, edition, previous))),
);
