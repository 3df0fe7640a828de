import type { FollowedAction, Outcome } from "./commitments.ts";

export type OutcomeCounts = Record<Outcome, number>;

/** The actions that one agency leads; an action with several lead agencies stands with each of them. */
export interface AgencyOutcome {
  /** Null: the record names no lead agency. */
  agency: string | null;
  actions: number;
  outcomes: OutcomeCounts;
  /**
   * Points promised, and gained on the criteria of its actions, each criterion once; null where the record promises none
   * of any of them, or where of no criterion a change is known.
   */
  promised: number | null;
  gained: number | null;
}

export function countOutcomes(actions: readonly FollowedAction[]): OutcomeCounts {
  const counts: OutcomeCounts = { met: 0, partly: 0, "not-met": 0, dropped: 0, unclear: 0 };
  for (const { outcome } of actions) counts[outcome] += 1;
  return counts;
}

/** Points gained on the criteria of several actions, each criterion once; criteria that cannot be told bring nothing. */
export function gainedBy(actions: readonly FollowedAction[]): number {
  const gains = new Map<string, number>();
  for (const { components } of actions) {
    for (const { index, component, gained } of components)
      if (gained !== null) gains.set(`${index}/${component?.id ?? ""}`, gained);
  }
  return [...gains.values()].reduce((sum, gained) => sum + gained, 0);
}

/** Outcomes by lead agency, in the order in which the record names them. */
export function outcomesByAgency(actions: readonly FollowedAction[]): AgencyOutcome[] {
  const leads = new Set(
    actions.flatMap(({ action }): (string | null)[] => (action.lead.length ? action.lead : [null])),
  );
  return [...leads].map((agency) => {
    const own = actions.filter(({ action }) =>
      agency === null ? action.lead.length === 0 : action.lead.includes(agency),
    );
    const promises = own.flatMap(({ promised }) => (promised === null ? [] : [promised]));
    const gainsKnown = own.some(({ components }) => components.some(({ gained }) => gained !== null));
    return {
      agency,
      actions: own.length,
      outcomes: countOutcomes(own),
      promised: promises.length > 0 ? promises.reduce((sum, one) => sum + one, 0) : null,
      gained: gainsKnown ? gainedBy(own) : null,
    };
  });
}
