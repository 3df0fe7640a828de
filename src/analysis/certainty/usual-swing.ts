import type { Edition } from "../../model/edition.ts";
import { type BreakNote, TOTAL } from "../comparability/breaks.ts";
import type { Reason } from "../comparability/reason.ts";
import { mean, median } from "../math/statistics.ts";
import type { Pair } from "../standing/compare-standing.ts";
import type { ComponentAnalysis, TotalAnalysis } from "../standing/compared.ts";
import { isComplete, league } from "../standing/league.ts";

/** Fewer units ranked in both years say nothing about what is usual. */
export const UNITS_TO_COMPARE = 20;
/** A swing larger than this share of all others' is exceptional. */
export const EXCEPTIONAL = 0.9;

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
  /** Median over all units of |change − common|. */
  usual: number;
  /** Other units whose swing is smaller than ours; with `units` − 1 this is its percentile. */
  smaller: number;
  /** `usual`: not above the usual swing; `exceptional`: above nine tenths of the others; `large`: between. */
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

/** The changes of all units between two years, with what was common and usual. */
export interface Changes {
  changes: ReadonlyMap<string, number>;
  common: number;
  mean: number;
  /** |change − common| by unit, and its median. */
  swings: ReadonlyMap<string, number>;
  usual: number;
  /** Scores of all units ranked this year. */
  scores: ReadonlyMap<string, number>;
}

/** Median change of all units, and the median of what remains; at least one unit. */
export function changesOf(
  changes: ReadonlyMap<string, number>,
  scores: ReadonlyMap<string, number>,
): Changes {
  const common = median([...changes.values()])!;
  const swings = new Map([...changes].map(([id, change]) => [id, Math.abs(change - common)]));
  return {
    changes,
    common,
    mean: mean([...changes.values()])!,
    swings,
    usual: median([...swings.values()])!,
    scores,
  };
}

/** The swing of one unit among all; it must be one of them. */
export function swingAmong(component: string, field: Changes, unit: string): Swing {
  const { changes, common, mean, swings, usual, scores } = field;
  const mine = swings.get(unit)!;
  const smaller = [...swings.values()].filter((swing) => swing < mine - 1e-9).length;
  const exceptional = smaller >= EXCEPTIONAL * (changes.size - 1) - 1e-9;
  const size = mine <= usual + 1e-9 ? "usual" : exceptional ? "exceptional" : "large";
  const score = scores.get(unit)!;
  let neighbours = 0;
  for (const [id, other] of scores)
    if (id !== unit && Math.abs(other - score) <= usual + 1e-9) neighbours += 1;
  const change = changes.get(unit)!;
  return {
    component,
    units: changes.size,
    common,
    mean,
    change,
    own: change - common,
    usual,
    smaller,
    size,
    neighbours,
  };
}

function scoresIn(edition: Edition, component: string | null): Map<string, number> {
  return new Map(
    league(edition, component).flatMap(({ unit, rank, score }) =>
      rank === null || score === null ? [] : [[unit, score]],
    ),
  );
}

/** Changes already worked out: they are the same for every unit, and editions never change after loading. */
const known = new WeakMap<Edition, WeakMap<Edition, Map<string, Changes | null>>>();

/** Changes between two editions over the units ranked in both; null when there are too few. */
function changesBetween(now: Edition, before: Edition, id: string): Changes | null {
  const ofNow = known.get(now) ?? new WeakMap<Edition, Map<string, Changes | null>>();
  known.set(now, ofNow);
  const held = ofNow.get(before) ?? new Map<string, Changes | null>();
  ofNow.set(before, held);
  const done = held.get(id);
  if (done !== undefined) return done;
  const component = id === TOTAL ? null : id;
  const scores = scoresIn(now, component);
  const previous = scoresIn(before, component);
  const both = [...scores].flatMap(([unit, score]): [string, number][] => {
    const was = previous.get(unit);
    return was === undefined ? [] : [[unit, score - was]];
  });
  const made = both.length < UNITS_TO_COMPARE ? null : changesOf(new Map(both), scores);
  held.set(id, made);
  return made;
}

function swingOf(
  { unit, edition, previousEdition, unitsMerged }: Pair,
  id: string,
  breakNote: BreakNote | null,
): SwingResult {
  const refuse = (reason: Reason): SwingResult => ({ component: id, reason });
  if (breakNote?.treatment === "none") return refuse("break-none");
  if (!edition?.complete || !previousEdition?.complete) return refuse("league-incomplete");
  const component = id === TOTAL ? null : id;
  if (!isComplete(edition, component) || !isComplete(previousEdition, component))
    return refuse("components-incomplete");
  if (unitsMerged) return refuse("units-changed");
  const field = changesBetween(edition, previousEdition, id);
  if (!field) return refuse("too-few-units");
  if (!field.scores.has(unit)) return refuse("no-score");
  return field.changes.has(unit) ? swingAmong(id, field, unit) : refuse("no-previous-score");
}

/**
 * The usual swing between two years, for the total and each top component: own change less the median change of the
 * units ranked in both years, held against the same of all of them. Refused across a break of kind `none`, for
 * leagues that are not complete, and where mergers changed the units.
 */
export function usualSwings(
  pair: Pair,
  total: Pick<TotalAnalysis, "breakNote">,
  top: readonly Pick<ComponentAnalysis, "component" | "breakNote">[],
): UsualSwings {
  return {
    total: swingOf(pair, TOTAL, total.breakNote),
    components: top.map(({ component, breakNote }) => swingOf(pair, component.id, breakNote)),
  };
}
