import { z } from "zod";
import {
  date,
  dateOrYear,
  id,
  ids,
  object,
  positive,
  reference,
  source,
  text,
  unitKind,
  words,
  year,
} from "./parts.ts";

/** What opens a page of the web by itself. */
const webAddress = z
  .string()
  .regex(/^https?:\/\/\S+$/, "address")
  .refine((address) => URL.canParse(address), "address");

/** Pages are put behind it, so it ends in a folder: no query, no part of a page, and nobody's password. */
function isBase(address: string): boolean {
  if (!URL.canParse(address)) return true;
  const { search, hash, username, password } = new URL(address);
  return !/[?#]/.test(address) && search + hash + username + password === "";
}

/** data/site.yaml */
export const siteFile = object({
  title: text,
  issuer: text.nullable().optional(),
  base_address: webAddress.refine(isBase, "base-address").nullable().optional(),
  languages: z
    .array(z.enum(["vi", "en"]))
    .min(1, "some")
    .refine((languages) => languages.includes("vi"), "languages"),
});

/** data/units.yaml */
export const unitsFile = object({
  regions: z.array(
    object({
      id,
      system: id,
      name: words,
      valid_from: date.nullable().optional(),
      valid_to: date.nullable().optional(),
      source: source.optional(),
    }),
  ),
  agencies: z.array(object({ id, name: words })),
  units: z.array(
    object({
      id,
      name: words,
      kind: unitKind.optional(),
      of: reference.optional(),
      gso: z
        .string()
        .regex(/^\d{2}$/, "gso")
        .optional(),
      papi: z
        .string()
        .regex(/^P\d{2}$/, "papi")
        .optional(),
      valid_from: date.nullable().optional(),
      valid_to: date.nullable().optional(),
      merged_into: reference.nullable().optional(),
      made_of: ids,
      regions: ids,
      illustrative: z.boolean().optional(),
      city: z.union([z.literal(true), date]).optional(),
      aliases: z.array(text).optional(),
      renamed: z.array(object({ from: date, name: words })).optional(),
      population: z.array(object({ year, thousands: positive, source, note: text.optional() })).optional(),
    }),
  ),
});

/** data/sources.yaml */
export const sourcesFile = z.record(
  z.string(),
  object({
    title: text,
    publisher: text,
    number: text.nullable().optional(),
    date: dateOrYear.nullable().optional(),
    url: webAddress.nullable().optional(),
    note: text.nullable().optional(),
    illustrative: z.boolean().optional(),
    licence: object({ name: text, title: text, url: webAddress }).optional(),
  }),
);
