import type { Conference, Target } from "../../model/conference.ts";

/** What staff know about an index: aims, what is beyond the unit's power, and effort by component. */
export interface Aims {
  targets: readonly Target[];
  outOfReach: ReadonlySet<string>;
  efforts: ReadonlyMap<string, 1 | 2 | 3>;
}

/** Nothing aimed at, nothing out of reach, no effort known. */
export const NO_AIMS: Aims = { targets: [], outOfReach: new Set(), efforts: new Map() };

/** What a conference's record says about one index, with components by their ids in it. */
export function aimsOf(conference: Conference, index: string): Aims {
  const inIndex = (address: string) =>
    address.startsWith(`${index}/`) ? [address.slice(index.length + 1)] : [];
  return {
    targets: conference.targets.filter((target) => target.index === index && target.component === null),
    outOfReach: new Set(conference.outOfReach.flatMap(inIndex)),
    efforts: new Map(
      [...conference.efforts].flatMap(([address, effort]) =>
        inIndex(address).map((id) => [id, effort] as const),
      ),
    ),
  };
}
