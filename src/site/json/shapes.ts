import { z } from "zod";
import type { Reason } from "../../analysis/comparability/reason.ts";
import { inVietnamese } from "../../format/write.ts";
import type { BreakNote } from "../../model/rules/breaks.ts";
import { reasonWords } from "../../narrative/comparability/reasons.ts";
import { clean } from "./values.ts";

/*
 * The few shapes that phan-tich.json is described with. A description does three things: it is published as a JSON
 * Schema, TypeScript holds what is made to it, and it writes what is given: keys that it does not name are left out,
 * numbers lose the noise of binary subtraction, reasons become words.
 */

/** Raised when a key of `phan-tich.json` changes its meaning or goes; 1 had no key for it. */
export const ANALYSIS_VERSION = 2;

/** Unrounded, to twelve significant digits: what is beyond them is the noise of binary sums. */
export const number = z.number().overwrite((value) => clean(value));
export const integer = z.int();
export const text = z.string();
export const flag = z.boolean();
export const nullable = <Shape extends z.ZodType>(shape: Shape) => z.nullable(shape);
export const listOf = <Shape extends z.ZodType>(shape: Shape) => z.array(shape).readonly();
export const oneOf = <const Value extends string>(...values: Value[]) => z.enum(values);
/** Closed, and every key required. */
export const object = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.object(shape);

/** A reason by its code, which is written in words. */
export const reason = z.string().overwrite((code) => inVietnamese(reasonWords(code as Reason))) as z.ZodType<
  string,
  Reason
>;
/** The reasons of the keys that are null. */
export const reasons = z.record(text, reason).describe("Vì sao một khóa có giá trị null.");

export const verdict = oneOf("gain", "loss", "unchanged", "not-comparable", "missing");
export const basis = nullable(oneOf("published", "reported", "inferred", "computed"));

/** A break as it stands beside a comparison; null where the years compare as they are. */
export const breakNote = nullable(
  object({ treatment: oneOf("none", "caution", "structure"), reason: text, sources: listOf(text) }),
);

/** A break as plain JSON; null when the years compare as they are. */
export function breakJson(note: BreakNote | null): z.input<typeof breakNote> {
  if (!note) return null;
  return {
    treatment: note.treatment,
    reason: note.breaks.map(({ reason }) => reason).join("; "),
    sources: note.breaks.flatMap(({ sources }) => sources),
  };
}
