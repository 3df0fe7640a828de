import {
  breakNote,
  flag,
  integer,
  listOf,
  nullable,
  number,
  object,
  oneOf,
  reasons,
  text,
} from "./schema-shapes.ts";

const year = nullable(object({ year: integer, rank: nullable(integer) }));

/** Shape of `years`: the last five and ten years, percentile positions from 0 (last) to 1 (first). */
export const years = listOf(
  object({
    from: integer,
    to: integer,
    ranked: integer,
    level: nullable(number),
    slope: nullable({ ...number, description: "Độ dốc Theil–Sen của vị trí mỗi năm; dương là tốt hơn." }),
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

const standardError = nullable(
  object({
    value: number,
    basis: {
      ...oneOf("published", "assumed", "panel"),
      description: "panel: mức dao động ước từ chuỗi số liệu, cận trên.",
    },
    sampleSize: nullable(integer),
    designEffect: nullable(number),
    panel: nullable(object({ from: integer, to: integer, pairs: integer, units: integer })),
  }),
);
const test = object({ change: number, standardError: number, z: number, p: number, clear: flag });
const swing = {
  anyOf: [
    object({ component: text, reason: text }),
    object({
      component: text,
      units: integer,
      common: number,
      change: number,
      own: number,
      usual: { ...number, description: "Trung vị độ lớn phần chênh của mọi tỉnh qua các năm của đoạn." },
      steps: integer,
      z: { ...number, description: "own ÷ (1,4826 × usual)." },
      mean: number,
      smaller: integer,
      size: oneOf("usual", "large", "exceptional"),
      neighbours: integer,
    }),
  ],
};
const howOften = nullable({
  anyOf: [
    object({ cases: integer, reason: text }),
    object({ cases: integer, units: integer, years: integer, rose: integer, from: number, to: number }),
  ],
});

/** A target against the unit's own years and the leader, where the others are not known well enough. */
const ownChanges = object({
  changes: listOf(object({ year: integer, change: number })),
  reached: { ...integer, description: "Số năm tăng được ít nhất mức cần mỗi năm." },
  cautions: listOf(integer),
  leader: nullable(object({ unit: text, year: integer, score: number, gap: number })),
  reasons,
});

/** Shape of `uncertainty`: sampling error where there is one, and the usual swing of the units. */
export const uncertainty = object({
  standardError,
  previousStandardError: standardError,
  test: nullable(test),
  components: listOf(object({ component: text, test })),
  bands: listOf(
    object({ component: text, low: number, high: number, basis: oneOf("published", "assumed", "panel") }),
  ),
  rankSet: nullable(object({ best: integer, worst: integer, units: integer })),
  usualSwing: object({ total: swing, components: listOf(swing) }),
  regained: howOften,
  reasons,
});

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
  reason: nullable(text),
});

/** Shape of `strengths`. */
export const strengths = object({ national: standouts, region: standouts });

/** Keys of a target beyond its subtraction. */
export const targetOutlook = {
  maximum: nullable(number),
  withinMaximum: nullable(flag),
  parts: nullable(
    object({
      targets: integer,
      of: integer,
      sum: number,
      difference: number,
      verdict: oneOf("equal", "short", "over"),
    }),
  ),
  rankCheck: nullable(
    object({
      placesToGain: nullable(integer),
      took: listOf(object({ year: integer, score: number })),
      enough: nullable(oneOf("all", "some", "none")),
    }),
  ),
  way: nullable(object({ from: integer, years: integer, perYear: number, done: nullable(number) })),
  ownChanges: nullable(ownChanges),
  howOften,
  reasons,
};
