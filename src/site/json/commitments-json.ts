import type { ConferenceAnalysis } from "../../analysis/analyse-conference.ts";
import { clean, reasonsOf } from "./values.ts";

/** What this conference promised in words, and what became of the actions of the one before, as plain JSON. */
export function commitmentsJson({ conference, followUp }: ConferenceAnalysis) {
  const own = conference.commitments.map(({ id, text, agencies, deadline }) => ({
    kind: "commitment",
    conference: conference.slug,
    id,
    text,
    agencies,
    deadline,
    components: [],
    promised: null,
    gained: null,
    outcome: null,
    reasons: reasonsOf({
      deadline: deadline === null ? "no-source" : null,
      promised: "not-applicable",
      gained: "not-applicable",
      outcome: "not-applicable",
    }),
  }));
  const earlier = (followUp?.actions ?? []).map(
    ({ action, components, promised, gained, outcome, reason }) => ({
      kind: "earlier-action",
      conference: followUp!.earlier.slug,
      id: action.id,
      text: action.text,
      agencies: action.lead,
      deadline: action.deadline,
      components: components.map((one) => ({
        index: one.index,
        component: one.component?.id ?? null,
        before: clean(one.before),
        after: clean(one.after),
        gained: clean(one.gained),
        reasons: reasonsOf({
          component: one.component ? null : "not-applicable",
          before: one.before === null ? one.reason : null,
          after: one.after === null ? one.reason : null,
          gained: one.gained === null ? one.reason : null,
        }),
      })),
      promised,
      gained: clean(gained),
      outcome,
      reasons: reasonsOf({
        deadline: action.deadline === null ? "no-source" : null,
        promised: promised === null ? "not-promised" : null,
        gained: gained === null ? (reason ?? "no-score") : null,
      }),
    }),
  );
  return [...own, ...earlier];
}
