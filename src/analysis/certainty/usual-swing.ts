import type { Edition } from "../../model/edition.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { remembered } from "../../model/remembered.ts";
import { type BreakNote, TOTAL } from "../../model/rules/breaks.ts";
import { EXCEPTIONAL, SPREAD } from "../../model/rules/marks.ts";
import { DUST } from "../../model/rules/tolerance.ts";
import type { Reason } from "../comparability/reason.ts";
import { median } from "../math/statistics.ts";
import type { Pair } from "../standing/compare-standing.ts";
import type { ComponentAnalysis, TotalAnalysis } from "../standing/compared.ts";
import { isComplete } from "../standing/league.ts";
import { type Stretch, stretchAround } from "./stretch.ts";
import { type Changes, changesBetween } from "./unit-changes.ts";

/** How large one change is among the changes of all units between the same two years, in the index's measure. */
export interface Swing {
  /** Component id, or `total`. */
  component: string;
  /** Units ranked in both years, ours among them. */
  units: number;
  /** Median change of all units: what was common. */
  common: number;
  /** Mean change of the same units, which the split of the total's change goes by. */
  mean: number;
  change: number;
  /** Change − common; positive = better than the middle unit moved. */
  own: number;
  /** Median of |change − common| over all units and all years of the stretch, and the steps it comes from. */
  usual: number;
  steps: number;
  /** own ÷ (1.4826 · usual): how many spreads of the stretch the own part makes. */
  z: number;
  /** Other units whose swing is smaller than ours; with `units` − 1 this is its percentile. */
  smaller: number;
  /** `usual`: not above the usual swing; `exceptional`: from two spreads of the stretch on; `large`: between. */
  size: "usual" | "large" | "exceptional";
  /** Other units ranked this year whose score lies within the usual swing of ours. */
  neighbours: number;
}

export type SwingResult = Swing | { component: string; reason: Reason };

export interface UsualSwings {
  total: SwingResult;
  /** Top components, in the order of the framework. */
  components: SwingResult[];
}

/** The figures of all units in columns, which are counted through for each of them. */
const columnsOf = remembered((field: Changes) => ({
  swings: Float64Array.from(field.swings.values()),
  scores: Float64Array.from(field.scores.values()),
}));

/** Median distance from the year's median over all units and steps of a stretch, which its ends name. */
const pooled = remembered((_first: Changes) =>
  remembered(
    (_last: Changes, steps: readonly Changes[]) =>
      median(steps.flatMap(({ swings }) => [...swings.values()]))!,
  ),
);

/** The swing of one unit among all, by the spread of the steps given, or of its own; it must be one of the units. */
export function swingAmong(
  component: string,
  field: Changes,
  unit: string,
  steps: readonly Changes[] = [field],
): Swing {
  const { changes, common, mean, swings, scores } = field;
  const usual = pooled(steps[0]!)(steps.at(-1)!, steps);
  const mine = swings.get(unit)!;
  let smaller = 0;
  const all = columnsOf(field);
  for (const swing of all.swings) if (swing < mine - DUST) smaller += 1;
  const change = changes.get(unit)!;
  const own = change - common;
  const z = usual === 0 ? 0 : own / (SPREAD * usual);
  const exceptional = Math.abs(z) >= EXCEPTIONAL;
  const size = mine <= usual + DUST ? "usual" : exceptional ? "exceptional" : "large";
  const score = scores.get(unit)!;
  // less one: our own score lies within any distance of itself
  let neighbours = -1;
  for (const other of all.scores) if (Math.abs(other - score) <= usual + DUST) neighbours += 1;
  return {
    component,
    units: changes.size,
    common,
    mean,
    change,
    own,
    usual,
    steps: steps.length,
    z,
    smaller,
    size,
    neighbours,
  };
}

function swingOf(
  { unit, edition, previousEdition, unitsMerged }: Pair,
  id: string,
  breakNote: BreakNote | null,
  { steps }: Stretch,
): SwingResult {
  const refuse = (reason: Reason): SwingResult => ({ component: id, reason });
  if (breakNote?.treatment === "none") return refuse("break-none");
  // the league of this year is whole: what lacks is the year before
  if (edition?.complete && !previousEdition) return refuse("no-previous-score");
  if (!edition?.complete || !previousEdition?.complete) return refuse("league-incomplete");
  const component = id === TOTAL ? null : id;
  if (!isComplete(edition, component) || !isComplete(previousEdition, component))
    return refuse("components-incomplete");
  if (unitsMerged) return refuse("units-changed");
  const field = changesBetween(edition, previousEdition, id);
  if (!field) return refuse("too-few-units");
  if (!field.scores.has(unit)) return refuse("no-score");
  if (!field.changes.has(unit)) return refuse("no-previous-score");
  return swingAmong(id, field, unit, steps.includes(field) ? steps : [field]);
}

/**
 * The usual swing between two years, for the total and each top component: own change less the median change of the
 * units ranked in both years, held against the same of all of them, and against its spread over all years of the
 * unbroken stretch (robust z), so that a wild year may hold more that is exceptional than a calm one. Refused across a break of kind `none`, for
 * leagues that are not complete, and where mergers changed the units.
 */
export function usualSwings(
  index: IndexDefinition,
  editions: readonly Edition[],
  pair: Pair,
  total: Pick<TotalAnalysis, "breakNote">,
  top: readonly Pick<ComponentAnalysis, "component" | "breakNote">[],
): UsualSwings {
  const around = (id: string) => stretchAround(index, id, editions, pair.year);
  return {
    total: swingOf(pair, TOTAL, total.breakNote, around(TOTAL)),
    components: top.map(({ component, breakNote }) =>
      swingOf(pair, component.id, breakNote, around(component.id)),
    ),
  };
}
