import type { Edition } from "../../../../model/edition.ts";
import { remembered } from "../../../../model/remembered.ts";

/** Fewer units than these tell nothing about a column. */
const ENOUGH = 8;
/** What one of level and spread may add at most, so that a new way of measuring does not decide alone. */
const MOST = 9;

interface Spread {
  mean: number;
  deviation: number;
}

/** The scores of one column, in the order of the edition's units. */
type Column = readonly (number | null)[];

/** The columns of an edition, and of the one before it, as distributions over the units. */
export class Columns {
  readonly before: Edition | null;
  readonly #edition: Edition;
  readonly #now: (id: string) => Column;
  readonly #then: (id: string) => Column;
  readonly #levels = new Map<string, Spread | null>();
  readonly #changes = new Map<string, Spread | null>();

  constructor(edition: Edition, before: Edition | null) {
    this.#edition = edition;
    this.before = before;
    const units = [...edition.standings.keys()];
    const column = (of: Edition | null) =>
      remembered((id: string): Column => units.map((unit) => scoreOf(of, unit, id)));
    this.#now = column(edition);
    this.#then = column(before);
  }

  /** How unlike a column is to one of the year before, over the units that have both. */
  distance(now: string, then: string): number | null {
    const mine = this.#now(now);
    const theirs = this.#then(then);
    const pairs: [number, number][] = [];
    for (const [at, one] of mine.entries()) {
      const other = theirs[at] ?? null;
      if (one !== null && other !== null) pairs.push([one, other]);
    }
    return unlikeness(pairs);
  }

  /**
   * How strange a value would be for a unit in a column, in standard deviations: root mean square of its distance from
   * the column's mean and of its change since the year before from the mean change, or the first alone.
   */
  strangeness(unit: string, id: string, value: number): number | null {
    const level = this.#of(this.#levels, id, (one) => scoreOf(this.#edition, one, id));
    if (!level) return null;
    const apart = (value - level.mean) / level.deviation;
    const last = scoreOf(this.before, unit, id);
    const change = this.#of(this.#changes, id, (one) => {
      const now = scoreOf(this.#edition, one, id);
      const then = scoreOf(this.before, one, id);
      return now === null || then === null ? null : now - then;
    });
    if (!change || last === null) return Math.abs(apart);
    return Math.hypot(apart, (value - last - change.mean) / change.deviation) / Math.SQRT2;
  }

  #units(): string[] {
    return [...this.#edition.standings.keys()];
  }

  #of(known: Map<string, Spread | null>, id: string, value: (unit: string) => number | null): Spread | null {
    const found = known.get(id);
    if (found !== undefined) return found;
    const spread = spreadOf(this.#units().flatMap((unit) => value(unit) ?? []));
    known.set(id, spread);
    return spread;
  }
}

function scoreOf(edition: Edition | null, unit: string, id: string): number | null {
  return edition?.standings.get(unit)?.components.get(id)?.score?.value ?? null;
}

function spreadOf(values: readonly number[]): Spread | null {
  if (values.length < ENOUGH) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return variance > 0 ? { mean, deviation: Math.sqrt(variance) } : null;
}

/**
 * How unlike two columns are, over units that have both: the squares of the difference of means in standard deviations,
 * of 3 × the logarithm of the ratio of standard deviations, and of 3 × (1 − correlation), from 0 for the same column to
 * about 54. Null where too few units have both or a column does not vary.
 */
export function unlikeness(pairs: readonly (readonly [now: number, then: number])[]): number | null {
  const mine = spreadOf(pairs.map(([one]) => one));
  const theirs = spreadOf(pairs.map(([, other]) => other));
  if (!mine || !theirs) return null;
  const deviation = Math.sqrt((mine.deviation ** 2 + theirs.deviation ** 2) / 2);
  const products = pairs.map(([one, other]) => (one - mine.mean) * (other - theirs.mean));
  const together = products.reduce((sum, one) => sum + one, 0) / (pairs.length - 1);
  const correlation = together / (mine.deviation * theirs.deviation);
  return (
    Math.min(MOST, ((mine.mean - theirs.mean) / deviation) ** 2) +
    Math.min(MOST, (3 * Math.log(mine.deviation / theirs.deviation)) ** 2) +
    (3 * (1 - correlation)) ** 2
  );
}
