import type { Edition } from "../../model/edition.ts";
import { remembered } from "../../model/remembered.ts";
import { TOTAL } from "../../model/rules/breaks.ts";
import { mean, median } from "../math/statistics.ts";
import { isComplete, league } from "../standing/league.ts";

/** Fewer units ranked in both years say nothing about what is usual. */
const UNITS_TO_COMPARE = 20;

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

function scoresIn(edition: Edition, component: string | null): Map<string, number> {
  return new Map(
    league(edition, component).flatMap(({ unit, rank, score }) =>
      rank === null || score === null ? [] : [[unit, score]],
    ),
  );
}

/**
 * Changes between two editions over the units ranked in both, of a component or of TOTAL; null without whole leagues
 * and under 20 units.
 */
export function changesBetween(now: Edition, before: Edition, id: string): Changes | null {
  return known(now)(before)(id);
}

/** The same for every unit. */
const known = remembered((now: Edition) =>
  remembered((before: Edition) => remembered((id: string) => findChanges(now, before, id))),
);

function findChanges(now: Edition, before: Edition, id: string): Changes | null {
  const component = id === TOTAL ? null : id;
  const whole = isComplete(now, component) && isComplete(before, component);
  const scores = whole ? scoresIn(now, component) : new Map<string, number>();
  const previous = whole ? scoresIn(before, component) : new Map<string, number>();
  const both = [...scores].flatMap(([unit, score]): [string, number][] => {
    const was = previous.get(unit);
    return was === undefined ? [] : [[unit, score - was]];
  });
  return both.length < UNITS_TO_COMPARE ? null : changesOf(new Map(both), scores);
}
