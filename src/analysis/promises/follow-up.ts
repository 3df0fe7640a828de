import type { Conference } from "../../model/conference.ts";
import type { Dataset } from "../../model/dataset.ts";
import { editionsKnownOn } from "../comparability/published.ts";
import { type FollowedAction, type FollowedIndex, followActions } from "./commitments.ts";

/** The earlier conference and what became of its actions; its targets are among `previousTargets`. */
export interface FollowUp {
  earlier: Conference;
  actions: FollowedAction[];
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
  return { earlier, actions: followActions(earlier, indices) };
}
