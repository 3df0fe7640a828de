import { z } from "zod";
import type { IndexAnalysis } from "../../analysis/results.ts";
import { integer, listOf, nullable, number, object, reason, reasons, text } from "./shapes.ts";
import { known, reasonsOf } from "./values.ts";

const refused = object({ reason });

/** What last year's score let expect of this year's. */
const expected = nullable(
  object({
    units: integer,
    expected: number.describe("Điểm theo đường bình phương tối thiểu của mọi đơn vị có hạng hai năm."),
    slope: number,
    residual: number.describe("Điểm trừ expected; dương là cao hơn mức xuất phát cho phép chờ đợi."),
    spread: number.describe("√(Σ phần dư² ÷ (n − 2)) của mọi đơn vị."),
    place: integer,
    rankCorrelation: number.describe("Tương quan hạng Spearman giữa hai năm."),
    usualMove: object({ median: number, ninetieth: number }),
  }),
);

/** Rank if last year's points were kept, in this year's league. */
const kept = nullable(
  object({
    units: integer,
    total: integer,
    components: listOf(
      object({
        component: text,
        rank: integer,
        points: number.describe("Điểm năm so sánh trừ điểm năm này, theo điểm của chỉ số chung."),
      }),
    ),
  }),
);

/** The publisher's group of the total, where it prints groups. */
const tier = z.union([
  refused,
  object({
    name: text,
    position: integer.describe("1 là nhóm tốt nhất."),
    of: integer,
    toAbove: nullable(number.describe("Điểm còn thiếu để lên nhóm trên; null ở nhóm đầu.")),
    aboveBelow: nullable(number.describe("Điểm cao hơn nhóm dưới; null ở nhóm cuối.")),
  }),
]);

/** Ranks with each weight a quarter higher or lower. */
const weightRanks = z.union([
  refused,
  object({
    low: integer.describe("Phân vị 5% của thứ hạng (tốt hơn)."),
    high: integer.describe("Phân vị 95% của thứ hạng."),
    units: integer,
    runs: integer,
  }),
]);

/** The total by another division of its points. */
const partitions = listOf(
  object({
    id: text,
    parts: listOf(
      object({
        id: text,
        maxPoints: nullable(number),
        score: nullable(number),
        previous: nullable(number),
        lost: nullable(number),
        alsoIn: nullable(text).describe("Chỉ số khác cũng công bố phần này; cộng cả hai là tính hai lần."),
        reasons,
      }),
    ),
    sum: nullable(number),
    rest: nullable(number).describe("Điểm chung trừ tổng các phần: do làm tròn."),
    reasons,
  }),
);

/** Components known as percent of their maximum. */
const shares = listOf(object({ component: text, share: number, previous: nullable(number), reasons }));

/** Where a unit started. */
export const start = { expected, kept };
/** Its place among groups and under other weights, and other divisions of its points. */
export const placing = { tier, weightRanks, partitions, shares };

/** The publisher's group of the total as plain JSON, or why there is none. */
export function tierJson({ tier: held }: IndexAnalysis): z.input<typeof tier> {
  return "reason" in held ? held : { ...held, name: held.tier.name.vi };
}

/** The total by another division of its points, and components known as shares of their maximum. */
export function divisionsJson({ partitions, shares }: IndexAnalysis) {
  return {
    partitions: partitions.map(({ partition, rows, sum, rest }) => ({
      id: partition.id,
      parts: rows.map(({ part, score, previous, lost }) => ({
        id: part.id,
        maxPoints: part.maxPoints,
        score: known(score?.value),
        previous: known(previous?.value),
        lost: lost,
        alsoIn: part.alsoIn ?? null,
        reasons: reasonsOf({
          maxPoints: part.maxPoints === null ? "no-maximum" : null,
          score: score ? null : "no-score",
          previous: previous ? null : "no-previous-score",
          lost: lost === null ? "no-maximum" : null,
          alsoIn: part.alsoIn === undefined ? "not-applicable" : null,
        }),
      })),
      sum: sum,
      rest: rest,
      reasons: reasonsOf({
        sum: sum === null ? "no-score" : null,
        rest: rest === null ? "no-score" : null,
      }),
    })),
    shares: shares.map(({ component, share, previous }) => ({
      component: component.id,
      share: share.value,
      previous: known(previous?.value),
      reasons: reasonsOf({ previous: previous ? null : "no-previous-score" }),
    })),
  };
}
