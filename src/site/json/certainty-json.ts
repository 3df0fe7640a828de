import { z } from "zod";
import type { IndexAnalysis } from "../../analysis/results.ts";
import { flag, integer, listOf, nullable, number, object, oneOf, reason, reasons, text } from "./shapes.ts";
import { reasonsOf } from "./values.ts";

const errorBasis = oneOf("published", "assumed", "panel");
const standardError = nullable(
  object({
    value: number,
    basis: errorBasis.describe("panel: mức dao động ước từ chuỗi số liệu, cận trên."),
    sampleSize: nullable(integer),
    designEffect: nullable(number),
    panel: nullable(object({ from: integer, to: integer, pairs: integer, units: integer })),
  }),
);
const test = object({ change: number, standardError: number, z: number, p: number, clear: flag });
const swing = z.union([
  object({ component: text, reason }),
  object({
    component: text,
    units: integer,
    steps: integer,
    smaller: integer,
    size: oneOf("usual", "large", "exceptional"),
    neighbours: integer,
    common: number,
    change: number,
    own: number,
    usual: number.describe("Trung vị độ lớn phần chênh của mọi tỉnh qua các năm của đoạn."),
    mean: number,
    z: number.describe("own ÷ (1,4826 × usual)."),
  }),
]);

/** How often others did as much, or why it cannot be told. */
export const howOften = nullable(
  z.union([
    object({ cases: integer, reason }),
    object({
      cases: integer,
      units: integer,
      years: integer,
      rose: integer,
      from: number,
      to: number,
      share: number.describe("Rise asked for ÷ maximum."),
      otherScale: flag.describe("Some of the cases were scored to another maximum."),
    }),
  ]),
);

/** Sampling error where there is one, and in any case the usual swing of the units between the two years. */
export const uncertainty = object({
  standardError,
  previousStandardError: standardError,
  test: nullable(test),
  components: listOf(object({ component: text, test })),
  bands: listOf(object({ component: text, low: number, high: number, basis: errorBasis })),
  rankSet: nullable(object({ best: integer, worst: integer, units: integer })),
  usualSwing: object({ total: swing, components: listOf(swing) }),
  regained: howOften,
  reasons,
});

/** The same as plain JSON. */
export function uncertaintyJson({
  uncertainty: held,
  swings,
  regained,
  total,
}: IndexAnalysis): z.input<typeof uncertainty> {
  return {
    ...held,
    bands: held.bands.map((band) => ({ ...band, basis: band.error.basis })),
    usualSwing: swings,
    regained,
    reasons: reasonsOf({
      ...held.reasons,
      regained: regained ? null : (total.change.reason ?? "not-applicable"),
    }),
  };
}
