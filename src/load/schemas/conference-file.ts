import { z } from "zod";
import {
  count,
  date,
  deadline,
  figure,
  id,
  ids,
  object,
  paperNumber,
  reference,
  source,
  text,
  year,
  yearSpan,
} from "./parts.ts";

const address = z.string().regex(/^[^/,]*[^/,\s](\/[^/]*[^/\s])?$/, "component-address");
const addresses = z.array(address).optional();
const effort = z.literal([1, 2, 3]);
const from = { source: source.optional() };
/** An entry that stays in the office says so. */
const office = { internal: z.boolean().optional() };
/** The entry's own words in English, for the English pages. */
const english = { text_en: text.optional() };
const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).optional();

/** Head and signature of the office's own papers. */
const issuer = object({
  parent: text.nullable().optional(),
  body: text,
  symbol: text.optional(),
  place: text,
  signer: text.nullable().optional(),
  position: text.nullable().optional(),
  authority: listOf(text),
  number: paperNumber.nullable().optional(),
  date: date.nullable().optional(),
  addressees: listOf(text),
  recipients: listOf(text),
});

/** Who signs one paper, when it is not signed as the conference's own. */
const signer = {
  signer: text.nullable().optional(),
  position: text.nullable().optional(),
  authority: listOf(text),
};

const conclusion = object({
  number: paperNumber.nullable().optional(),
  date: date.nullable().optional(),
  chair: text.optional(),
  attendees: listOf(text),
  points: listOf(text),
  ...signer,
  recipients: listOf(text),
  ...from,
  ...office,
});

const plan = object({
  number: text,
  date,
  title: text,
  issuer: text,
  bases: listOf(text),
  purposes: listOf(text),
  requirements: listOf(text),
  sections: listOf(
    object({
      id,
      heading: text,
      components: addresses,
      tasks: listOf(z.union([text, object({ text, deadline: deadline.nullable().optional() })])),
      lead: ids,
      support: ids,
    }),
  ),
  organisation: listOf(text),
  incomplete: text.nullable().optional(),
  ...signer,
  recipients: listOf(text),
  ...from,
  ...office,
});

const target = object({
  id,
  index: reference,
  component: reference.optional(),
  year,
  score: object({ value: figure, comparison: z.enum(["at-least", "above"]) }).optional(),
  rank_at_most: count.optional(),
  region_rank_at_most: count.optional(),
  places_at_least: count.optional(),
  group: text.optional(),
  stated_gain: figure.optional(),
  baseline_year: year.optional(),
  quote: text.optional(),
  ...from,
  ...office,
});

/** data/conferences/<slug>.yaml */
export const conferenceFile = object({
  slug: id,
  unit: reference,
  title: text,
  title_en: text.optional(),
  held_on: date,
  place: text.nullable().optional(),
  place_en: text.optional(),
  about: text.nullable().optional(),
  about_en: text.optional(),
  official: z.boolean().optional(),
  status: z.enum(["draft", "final"]).optional(),
  illustrative: z.boolean().optional(),
  source,
  issuer: issuer.optional(),
  indices: listOf(object({ index: reference, year, against: year.optional(), from: year.optional() })),
  follows: reference.optional(),
  internal: object({ index: reference, year, against: year }).optional(),
  shortfalls: listOf(object({ id, text, ...english, components: addresses, ...from, ...office })),
  causes: listOf(
    object({
      id,
      kind: z.enum(["people", "organisation", "apparatus", "process", "technology", "external"]),
      text,
      ...english,
      shortfalls: ids,
      components: addresses,
      agencies: ids,
      ...from,
      ...office,
    }),
  ),
  missing_evidence: listOf(object({ id, text, ...english, components: addresses, ...from, ...office })),
  out_of_reach: addresses,
  efforts: z.record(address, effort).optional(),
  actions: listOf(
    object({
      id,
      text,
      ...english,
      components: addresses,
      lead: ids,
      support: ids,
      deadline: deadline.nullable().optional(),
      product: text.nullable().optional(),
      product_en: text.optional(),
      expected_points: figure.optional(),
      ...from,
      ...office,
    }),
  ),
  targets: listOf(target),
  previous_targets: listOf(target),
  recommendations: listOf(
    object({ id, text, ...english, to: text.optional(), components: addresses, ...from, ...office }),
  ),
  responsibilities: listOf(
    object({ id, text, ...english, agencies: ids, components: addresses, ...from, ...office }),
  ),
  statements: listOf(
    object({
      id,
      index: reference,
      component: reference.optional(),
      year,
      what: z.enum(["score", "rank", "ranked-units", "change", "region-rank", "year"]),
      value: figure,
      against: year.optional(),
      quote: text.optional(),
      ...from,
    }),
  ),
  remarks: listOf(
    object({
      id,
      kind: z.enum(["all-above", "improving-unsteady"]),
      indices: z.array(reference).min(1, "some"),
      years: yearSpan,
      threshold: z.number().optional(),
      text,
      ...english,
      ...from,
    }),
  ),
  commitments: listOf(
    object({
      id,
      text,
      ...english,
      agencies: ids,
      deadline: deadline.nullable().optional(),
      ...from,
      ...office,
    }),
  ),
  awards: listOf(object({ text, ...english, ...from })),
  plan: plan.optional(),
  conclusion: conclusion.optional(),
  corrections: z
    .array(object({ id, date, text, ...english, numbers: z.array(id).min(1, "some"), ...from }))
    .optional(),
});
export type ConferenceFile = z.output<typeof conferenceFile>;
