import type { z } from "zod";
import type { IndexAnalysis } from "../../analysis/results.ts";
import type { Standouts } from "../../analysis/standing/components/strengths.ts";
import { flag, integer, listOf, nullable, number, object, reason, text } from "./shapes.ts";

const standout = object({
  component: text,
  score: nullable(number),
  rank: integer,
  units: integer,
  percentile: number,
});
const standouts = object({
  compared: integer,
  leftOut: listOf(text),
  guarded: flag,
  strengths: listOf(standout),
  weaknesses: listOf(standout),
  reason: nullable(reason),
});

/** Strengths and weaknesses among all units and among those of the region. */
export const strengths = object({ national: standouts, region: standouts });

function standoutsJson(held: Standouts): z.input<typeof standouts> {
  const rows = (standing: Standouts["strengths"]) =>
    standing.map((row) => ({ ...row, component: row.component.id }));
  return {
    ...held,
    compared: held.compared.length,
    strengths: rows(held.strengths),
    weaknesses: rows(held.weaknesses),
  };
}

/** The same as plain JSON. */
export function strengthsJson({ strengths: held }: IndexAnalysis): z.input<typeof strengths> {
  return { national: standoutsJson(held.national), region: standoutsJson(held.region) };
}
