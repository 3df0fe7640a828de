import { z } from "zod";
import type { Aggregation } from "../../model/framework.ts";
import type { UnitKind } from "../../model/unit.ts";
import {
  id,
  negative,
  object,
  positive,
  reference,
  source,
  text,
  unitKind,
  words,
  year,
  yearSpan,
} from "./parts.ts";

export interface RawComponent {
  id: string;
  code?: string | undefined;
  name: { vi: string; en?: string | undefined };
  aliases?: string[] | undefined;
  max?: number | undefined;
  min?: number | undefined;
  weight?: number | undefined;
  aggregation?: Aggregation | undefined;
  scoring?: "appraised" | "survey" | undefined;
  applies_to?: UnitKind[] | undefined;
  children?: RawComponent[] | undefined;
}

const aggregation = z.enum(["sum", "mean", "weighted", "none"]);

const component: z.ZodType<RawComponent> = z.lazy(() =>
  object({
    id,
    code: text.optional(),
    name: words,
    aliases: z.array(text).optional(),
    max: positive.optional(),
    min: negative.optional(),
    weight: positive.optional(),
    aggregation: aggregation.optional(),
    scoring: z.enum(["appraised", "survey"]).optional(),
    applies_to: z.array(unitKind).min(1, "some").optional(),
    children: z.array(component).min(1, "some").optional(),
  }),
);

/** data/indices/<id>.yaml */
export const indexFile = object({
  id,
  short: text,
  short_en: text.optional(),
  name: words,
  aliases: z.array(text).optional(),
  about: words,
  publisher: text,
  publisher_en: text.optional(),
  measure: object({
    unit: z.enum(["points", "percent"]),
    decimals: z.int().min(0, "decimals").max(6, "decimals"),
  }),
  kind: z.enum(["survey", "administrative", "mixed"]),
  illustrative: z.boolean().optional(),
  modelled_on: id.optional(),
  told_in_percent: z.boolean().optional(),
  internal_to: id.optional(),
  unit_kind: unitKind.optional(),
  internal: z.boolean().optional(),
  published_within_year_until: year.optional(),
  source,
  levels: z.record(z.string(), words),
  frameworks: z
    .array(
      object({
        years: yearSpan,
        max: positive.nullable().optional(),
        aggregation,
        tolerance: positive.optional(),
        no_sum_check: text.optional(),
        no_sum_check_en: text.optional(),
        decision: text.nullable().optional(),
        note: text.nullable().optional(),
        note_en: text.optional(),
        components: z.array(component),
        partitions: z
          .array(
            object({
              id,
              name: words,
              parts: z
                .array(object({ id, name: words, max: positive.optional(), also_in: reference.optional() }))
                .min(2, "some"),
            }),
          )
          .optional(),
      }),
    )
    .min(1, "some"),
  breaks: z
    .array(
      object({
        between: yearSpan,
        components: z.array(id).min(1, "some"),
        treatment: z.enum(["none", "caution", "structure"]),
        ranks: z.enum(["none", "caution"]).optional(),
        unchanged_units: z.enum(["none", "caution", "structure"]).optional(),
        reason: text,
        reason_en: text.optional(),
        source,
      }),
    )
    .optional(),
});
export type RawIndex = z.output<typeof indexFile>;
