import { rankAmong } from "../../model/rules/rank.ts";
import { hundredthsAbove, hundredthsBelow, withoutNoise } from "../../model/rules/tolerance.ts";
import { cheapestSet } from "../math/knapsack.ts";
import type { Drift } from "./field.ts";
import { drifted } from "./field.ts";

/** Totals of the other units, from the largest: today's, and after one year of their usual drift where that is known. */
export interface Fields {
  today: readonly number[];
  drifted: readonly number[] | null;
}

export function fieldsOf(others: readonly number[], drift: Drift | null): Fields {
  return { today: others, drifted: drift ? drifted(others, drift) : null };
}

/** A figure in today's field and in the drifted one: the two ends of a band. */
export interface Band {
  today: number;
  drifted: number | null;
}

export function bandOf(fields: Fields, of: (others: readonly number[]) => number): Band {
  return { today: of(fields.today), drifted: fields.drifted ? of(fields.drifted) : null };
}

/** The total that is needed for rank k: that of the k-th best other unit, since a tie shares the rank; 0 beyond the last. */
export function totalForRank(others: readonly number[], rank: number): number {
  return others[rank - 1] ?? 0;
}

/** Points missing to a total, at least 0. */
export function gapTo(total: number, own: number): number {
  return Math.max(0, total - own);
}

/** The rank of a total with some points added, by the same rule as every rank: 1 + number of larger totals. */
export function rankAfter(fields: Fields, own: number, added: number): Band {
  // What floating-point sums add to a total must not decide a tie.
  const total = withoutNoise(own + added);
  return bandOf(fields, (others) => rankAmong(total, others));
}

/** What may be recovered: a component with the points it can bring, and its effort from 1 to 3 where staff gave it. */
export interface Option {
  component: string;
  points: number;
  effort: number | null;
}

/** Components that together bring what is needed. */
export interface ReachingSet {
  components: string[];
  /** Points brought, each gain rounded down to hundredths. */
  points: number;
  /** Sum of efforts; null where one is not given. */
  effort: number | null;
}

function reachingSet(
  options: readonly Option[],
  gap: number,
  costOf: (option: Option) => number,
): ReachingSet | null {
  // A thousandth more for each component: among equally costly sets the smaller one.
  const items = options.map((option) => ({
    gain: hundredthsBelow(option.points),
    cost: 1000 * costOf(option) + 1,
  }));
  const chosen = cheapestSet(items, hundredthsAbove(gap));
  if (!chosen) return null;
  const held = chosen.map((position) => options[position]!);
  return {
    components: held.map(({ component }) => component),
    // What they bring, unrounded; the hundredths only decide, on the safe side, whether it is enough.
    points: held.reduce((sum, { points }) => sum + points, 0),
    effort: held.some(({ effort }) => effort === null)
      ? null
      : held.reduce((sum, { effort }) => sum + effort!, 0),
  };
}

/** The set of fewest components that reaches a gap, in points; of equally small ones the one that brings most. */
export function smallestSet(options: readonly Option[], gap: number): ReachingSet | null {
  return reachingSet(options, gap, () => 1);
}

/** Whether the effort of every component that can bring anything was given. */
export function effortsGiven(options: readonly Option[]): boolean {
  return options.every(({ points, effort }) => effort !== null || hundredthsBelow(points) === 0);
}

/** The set of least effort that reaches a gap, of equal ones the smaller; null too when an effort is missing, since none is guessed. */
export function leastEffortSet(options: readonly Option[], gap: number): ReachingSet | null {
  return effortsGiven(options) ? reachingSet(options, gap, ({ effort }) => effort ?? 0) : null;
}
