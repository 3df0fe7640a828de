import type { Edition, Tier } from "../../model/edition.ts";
import type { Reason } from "../comparability/reason.ts";
import { league } from "./league.ts";

/** A unit among the groups that the publisher prints, best group first; scores in the index's measure. */
interface TierPlace {
  tier: Tier;
  /** Place of the group among all, 1 = best. */
  position: number;
  of: number;
  /** Points missing to the group above: 0 or more; null in the best one. */
  toAbove: number | null;
  /** Points above the group below: what could be lost before standing level with it; null in the last one. */
  aboveBelow: number | null;
}

export type TierResult = TierPlace | { reason: Reason };

/** The group of each bound, best first: the first whose lower bound the score reaches. */
function byBounds(groups: readonly Tier[], score: number): TierResult {
  const position = groups.findIndex(({ from }) => from === null || score >= from);
  if (position < 0) return { reason: "no-tier" };
  const [above, own] = [groups[position - 1], groups[position]!];
  const below = position + 1 < groups.length || own.from !== null;
  return {
    tier: own,
    position: position + 1,
    of: groups.length,
    toAbove: above ? above.from! - score : null,
    aboveBelow: below && own.from !== null ? score - own.from : null,
  };
}

/** The group by published sizes: the first that the rank falls into; bounds are the scores on either side. */
function bySizes(groups: readonly Tier[], edition: Edition, unit: string): TierResult {
  if (!edition.complete) return { reason: "league-incomplete" };
  const rows = league(edition).filter(({ rank, score }) => rank !== null && score !== null);
  const own = rows.find((row) => row.unit === unit);
  if (!own) return { reason: "no-rank" };
  let last = 0;
  for (const [at, tier] of groups.entries()) {
    const first = last + 1;
    last += tier.units!;
    if (own.rank! > last) continue;
    return {
      tier,
      position: at + 1,
      of: groups.length,
      toAbove: at === 0 ? null : rows[first - 2]!.score! - own.score!,
      aboveBelow: last < rows.length ? own.score! - rows[last]!.score! : null,
    };
  }
  return { reason: "no-tier" };
}

/**
 * The group of a unit's total, with the gap up and the margin down. Groups are what the publisher printed of this
 * edition, by size (best ranks first) or by lower bound; none is made up. Gap up = score of the last unit of the group
 * above − own; margin down = own − score of the first unit of the group below; by bounds, the bounds take their place.
 */
export function tierOf(edition: Edition | null, unit: string): TierResult {
  if (!edition?.tiers) return { reason: "no-tier" };
  const { groups } = edition.tiers;
  const score = edition.standings.get(unit)?.score;
  if (!score) return { reason: "no-score" };
  return groups.every(({ units }) => units !== null)
    ? bySizes(groups, edition, unit)
    : byBounds(groups, score.value);
}
