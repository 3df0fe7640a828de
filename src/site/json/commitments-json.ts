import type { z } from "zod";
import type { ConferenceAnalysis } from "../../analysis/analyse-conference.ts";
import { listOf, nullable, number, object, oneOf, reasons, text } from "./shapes.ts";
import { reasonsOf } from "./values.ts";

/** A commitment of this conference, or an action of the one before with what became of it. */
export const commitment = object({
  kind: oneOf("commitment", "earlier-action"),
  conference: text,
  id: text,
  text,
  agencies: listOf(text),
  deadline: nullable(text),
  components: listOf(
    object({
      index: text,
      component: nullable(text),
      before: nullable(number),
      after: nullable(number),
      gained: nullable(number),
      reasons,
    }),
  ),
  promised: nullable(number),
  gained: nullable(
    number.describe("Mức tăng điểm của các tiêu chí liên quan; chỉ mô tả, không phải do giải pháp gây ra."),
  ),
  outcome: nullable(oneOf("met", "partly", "not-met", "dropped", "unclear")),
  reasons,
});

/** What this conference promised in words, and what became of the actions of the one before, as plain JSON. */
export function commitmentsJson({ conference, followUp }: ConferenceAnalysis): z.input<typeof commitment>[] {
  const own = conference.commitments.map(({ id, text, agencies, deadline }) => ({
    kind: "commitment" as const,
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
      kind: "earlier-action" as const,
      conference: followUp!.earlier.slug,
      id: action.id,
      text: action.text,
      agencies: action.lead,
      deadline: action.deadline,
      components: components.map((one) => ({
        ...one,
        component: one.component?.id ?? null,
        reasons: reasonsOf({
          component: one.component ? null : "not-applicable",
          before: one.before === null ? one.reason : null,
          after: one.after === null ? one.reason : null,
          gained: one.gained === null ? one.reason : null,
        }),
      })),
      promised,
      gained,
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
