import { z } from "zod";
import {
  basis,
  count,
  date,
  dateOrMonth,
  figure,
  id,
  missing,
  object,
  positive,
  reference,
  source,
  text,
  words,
  year,
} from "./parts.ts";

/** The score of one component: a number, or its parts. */
const leafParts = object({
  score: figure.optional(),
  rank: figure.optional(),
  share: figure.optional(),
  self_score: figure.optional(),
  appraised_score: figure.optional(),
  survey_score: figure.optional(),
  responsible: reference.optional(),
  missing: missing.optional(),
});
export type RawLeaf = z.output<typeof leafParts>;

const standing = object({
  score: figure.optional(),
  rank: figure.optional(),
  components: z.record(z.string(), z.union([z.number(), leafParts])).optional(),
  partitions: z.record(z.string(), z.record(z.string(), figure)).optional(),
  missing: missing.optional(),
  note: text.optional(),
  source: source.optional(),
  basis: basis.optional(),
  how: text.optional(),
});
export type RawStanding = z.output<typeof standing>;

/** data/scores/<index>/<year>.yaml */
export const scoresFile = object({
  index: id,
  year,
  published: dateOrMonth.nullable(),
  published_source: source.optional(),
  published_note: text.optional(),
  decision: object({ number: text, date: date.nullable().optional() }).optional(),
  source: source.optional(),
  basis: basis.optional(),
  units_as_of: date.optional(),
  ranked_units: count.nullable(),
  complete: z.boolean().optional(),
  note: text.optional(),
  means: object({
    national: figure.optional(),
    regions: z.record(z.string(), figure).optional(),
    components: z.record(z.string(), figure).optional(),
  }).optional(),
  best: z.record(z.string(), figure).optional(),
  units: z.record(z.string(), standing).optional(),
  sample: object({
    total: count.optional(),
    units: z.record(z.string(), count).optional(),
    design_effect: positive.optional(),
    source: source.optional(),
  }).optional(),
  standard_errors: z
    .record(
      z.string(),
      object({ score: figure.optional(), components: z.record(z.string(), figure).optional() }),
    )
    .optional(),
  tiers: object({
    groups: z
      .array(object({ name: words, units: count.optional(), from: z.number().optional() }))
      .min(2, "some"),
    source: source.optional(),
  }).optional(),
  computed: object({ columns: z.array(z.string()).min(1, "some"), how: text }).optional(),
  columns: z.array(z.string()).min(2, "some").optional(),
  // cells are checked by build/edition/cells.ts: what a cell must be depends on its column
  rows: z.array(z.array(z.unknown())).optional(),
  missing: z.array(object({ unit: reference, ...missing.shape })).optional(),
  reported: z
    .array(
      object({
        unit: reference,
        component: reference.optional(),
        against: year.optional(),
        change: figure.optional(),
        places_gained: figure.optional(),
        region_rank: figure.optional(),
        source: source.optional(),
        note: text.optional(),
      }),
    )
    .optional(),
  also_published: z
    .array(
      object({
        unit: reference,
        component: reference.optional(),
        what: z.enum(["score", "rank", "change", "mean"]),
        written: text,
        source: source.optional(),
        why: text,
      }),
    )
    .optional(),
});
export type ScoresFile = z.output<typeof scoresFile>;
