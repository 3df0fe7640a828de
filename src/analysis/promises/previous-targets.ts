import type { Conference, Target } from "../../model/conference.ts";
import type { Dataset } from "../../model/dataset.ts";
import { editionsKnownOn } from "../comparability/published.ts";
import { type FollowedTarget, followTarget } from "./followed-targets.ts";
import { NO_RANKS, ranksHeld } from "./rank-aims.ts";
import { targetLimits } from "./target-limits.ts";

/**
 * The targets that were set for the years analysed now: those of the conference before and those that the record itself
 * takes from an earlier document, each beside its result.
 */
export function previousTargets(dataset: Dataset, conference: Conference): FollowedTarget[] {
  const earlier = conference.follows === null ? undefined : dataset.conferences.get(conference.follows);
  const set = [...(earlier?.targets ?? []), ...conference.previousTargets];
  return set.flatMap((target) => {
    const analysed = conference.indices.find(({ index }) => index === target.index);
    const index = dataset.indices.get(target.index);
    const edition = editionsKnownOn(dataset, target.index, conference.heldOn).find(
      ({ year }) => year === analysed?.year && year === target.year,
    );
    return index && edition ? [heldAgainst(dataset, conference, target, edition.year)] : [];
  });
}

function heldAgainst(dataset: Dataset, { unit, heldOn }: Conference, target: Target, year: number) {
  const index = dataset.indices.get(target.index)!;
  const edition = dataset.editions.get(target.index)!.get(year)!;
  const limits = targetLimits(target, dataset.units.get(unit)!, index, dataset, heldOn);
  const ranks = limits.ranks === null ? ranksHeld(dataset, target, unit, edition) : NO_RANKS;
  return followTarget(target, unit, index, edition, ranks);
}

/** How many of the targets set for a year were met: those whose result can be told, and all of them. */
export interface TargetsMet {
  met: number;
  told: number;
  of: number;
}

/** A target is met when each part of it that can be told is met, and at least one can. */
export function countMet(targets: readonly FollowedTarget[]): TargetsMet {
  const outcomes = targets.map(({ scoreMet, rankMet }) =>
    [scoreMet, rankMet].filter((part) => part !== null),
  );
  const told = outcomes.filter((parts) => parts.length > 0);
  return { met: told.filter((parts) => parts.every(Boolean)).length, told: told.length, of: targets.length };
}
