import type { z } from "zod";
import type { IndexAnalysis } from "../../analysis/results.ts";
import { breakJson, breakNote, integer, listOf, nullable, number, object, reasons, text } from "./shapes.ts";
import { reasonsOf } from "./values.ts";

const year = nullable(object({ year: integer, rank: nullable(integer) }));

/** The last five and ten years, percentile positions from 0 (last) to 1 (first). */
export const years = listOf(
  object({
    from: integer,
    to: integer,
    ranked: integer,
    level: nullable(number),
    slope: nullable(number.describe("Độ dốc Theil–Sen của vị trí mỗi năm; dương là tốt hơn.")),
    deviation: nullable(number),
    scatter: nullable(number),
    longestRise: integer,
    longestFall: integer,
    rises: listOf(integer),
    falls: listOf(integer),
    best: year,
    worst: year,
    verdict: text,
    scoreSlope: nullable(
      object({ value: number, from: integer, to: integer, years: integer, cautions: listOf(breakNote) }),
    ),
    reasons,
  }),
);

/** Level, direction and steadiness as plain JSON; of years that tie for best or worst the first. */
export function yearsJson({ years: views }: IndexAnalysis): z.input<typeof years> {
  return views.map((view) => ({
    ...view,
    best: view.best[0] ?? null,
    worst: view.worst[0] ?? null,
    scoreSlope: view.scoreSlope && {
      ...view.scoreSlope,
      cautions: view.scoreSlope.cautions.map(breakJson),
    },
    reasons: reasonsOf({
      level: view.level === null ? "no-rank" : null,
      slope: view.slope === null ? "too-few-cases" : null,
      deviation: view.deviation === null ? "too-few-cases" : null,
      scatter: view.scatter === null ? "too-few-cases" : null,
      best: view.best[0] ? null : "no-rank",
      worst: view.worst[0] ? null : "no-rank",
      scoreSlope: view.scoreSlope ? null : "too-few-cases",
    }),
  }));
}
