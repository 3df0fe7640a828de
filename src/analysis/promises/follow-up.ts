import type { Conference } from "../../model/conference.ts";
import type { Dataset } from "../../model/dataset.ts";
import { editionsKnownOn } from "../comparability/published.ts";
import { type FollowedAction, type FollowedIndex, followActions } from "./commitments.ts";
import {
  type AgencyOutcome,
  countOutcomes,
  gainedBy,
  type OutcomeCounts,
  outcomesByAgency,
} from "./outcome-counts.ts";

/** The earlier conference and what became of its actions; its targets are among `previousTargets`. */
export interface FollowUp {
  earlier: Conference;
  actions: FollowedAction[];
  outcomes: OutcomeCounts;
  byAgency: AgencyOutcome[];
  /** Points gained on the criteria of all actions, each criterion once. */
  gained: number;
  /** The same of the actions that the record promised points of, and what it promised. */
  promising: { actions: number; promised: number; gained: number };
}

/** What became of the actions of an earlier conference, in sums beside the single actions. */
function summedUp(earlier: Conference, actions: FollowedAction[]): FollowUp {
  const promising = actions.filter(({ promised }) => promised !== null);
  return {
    earlier,
    actions,
    outcomes: countOutcomes(actions),
    byAgency: outcomesByAgency(actions),
    gained: gainedBy(actions),
    promising: {
      actions: promising.length,
      promised: promising.reduce((sum, { promised }) => sum + promised!, 0),
      gained: gainedBy(promising),
    },
  };
}

/**
 * Looks back on the conference that this one follows, with the editions known on this one's day. Null when it follows
 * none.
 */
export function followUp(dataset: Dataset, conference: Conference): FollowUp | null {
  const earlier = conference.follows === null ? undefined : dataset.conferences.get(conference.follows);
  if (!earlier) return null;
  const indices = new Map<string, FollowedIndex>();
  for (const { index: id, year } of conference.indices) {
    const index = dataset.indices.get(id);
    const analysed = earlier.indices.find((one) => one.index === id);
    const known = editionsKnownOn(dataset, id, conference.heldOn);
    const after = known.find((edition) => edition.year === year);
    const before = known.find((edition) => edition.year === analysed?.year);
    if (index && after && before) indices.set(id, { index, before, after });
  }
  return summedUp(earlier, followActions(earlier, indices));
}
