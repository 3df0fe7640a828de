import { z } from "zod";
import { WRITTEN_DEADLINE } from "../../model/record/deadline.ts";

/**
 * Schemas check shapes and never change values: what comes out is what stood in the file, so that each object can still
 * be located. Wordings belong to `messages.ts`; a schema only names the format it expects (`FORMATS` there).
 */

/** An object with known keys only. The error text carries the keys, for "did you mean". */
export function object<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape).join(" ");
  return z.strictObject(shape, {
    error: (issue) => (issue.code === "unrecognized_keys" ? known : undefined),
  });
}

export const text = z.string().regex(/\S/, "text");
export const words = object({ vi: text, en: text.optional() });
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "id");
/** An id that must exist elsewhere: what is no id is reported there too, with the id that was probably meant. */
export const reference = z.string().regex(/^[^\s,][^,]*$/, "reference");
export const year = z.int().min(2000, "year").max(2100, "year");
export const number = z.number();
export const positive = z.number().positive("positive");
export const negative = z.number().negative("negative");
export const count = z.int().min(1, "count");
/** The number of a paper; a bare one, or with letters of its own ("12a"). */
export const paperNumber = z.union([z.int().min(1, "count"), text]);
export const ids = z.array(reference).optional();
export const yearSpan = z.tuple([year, year], "year-span");

/** Years, months and days that exist; "2022-02-30" is not a date. */
function isCalendarDate(written: string): boolean {
  const [years = 0, months = 1, days = 1] = written.split("-").map(Number);
  const date = new Date(Date.UTC(years, months - 1, days));
  return date.getUTCMonth() === months - 1 && date.getUTCDate() === days;
}

export const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "date")
  .refine(isCalendarDate, "date");
/** A day, a month, a quarter, a year, or "thường xuyên"; a bare year may be written without quotes. */
export const deadline = z.union([
  z
    .string()
    .regex(WRITTEN_DEADLINE, "deadline")
    .refine((written) => !/^\d{4}-/.test(written) || isCalendarDate(written), "deadline"),
  z.int(),
]);
export const dateOrMonth = z
  .string()
  .regex(/^\d{4}-\d{2}(-\d{2})?$/, "date-or-month")
  .refine(isCalendarDate, "date-or-month");
/** A bare year may be written without quotes. */
export const dateOrYear = z.union([
  z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "date-or-year")
    .refine(isCalendarDate, "date-or-year"),
  z.int(),
]);

/** An id of `data/sources.yaml`, or several. */
export const source = z.union([reference, z.array(reference).min(1, "some")]);

export const unitKind = z.enum(["province", "agency", "district", "commune", "country"]);

export const basis = z.enum(["published", "reported", "inferred", "computed"]);
export type RawFigure = z.output<typeof figure>;
/** A figure: the number alone, or with what is particular to it. */
export const figure = z.union([
  z.number(),
  object({
    value: z.number(),
    basis: basis.optional(),
    how: text.optional(),
    source: source.optional(),
    note: text.optional(),
  }),
]);

export const missing = object({
  reason: z.enum(["not-published", "not-applicable", "partial"]),
  note: text.optional(),
});
