import { integer, listOf, nullable, number, object, reasons, text } from "./schema-shapes.ts";

const refused = object({ reason: text });

/** What last year's score let expect of this year's. */
const expected = nullable(
  object({
    units: integer,
    expected: {
      ...number,
      description: "Điểm theo đường bình phương tối thiểu của mọi đơn vị có hạng hai năm.",
    },
    slope: number,
    residual: {
      ...number,
      description: "Điểm trừ expected; dương là cao hơn mức xuất phát cho phép chờ đợi.",
    },
    spread: { ...number, description: "√(Σ phần dư² ÷ (n − 2)) của mọi đơn vị." },
    place: integer,
    rankCorrelation: { ...number, description: "Tương quan hạng Spearman giữa hai năm." },
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
        points: { ...number, description: "Điểm năm so sánh trừ điểm năm này, theo điểm của chỉ số chung." },
      }),
    ),
  }),
);

/** The publisher's group of the total, where it prints groups. */
const tier = {
  anyOf: [
    refused,
    object({
      name: text,
      position: { ...integer, description: "1 là nhóm tốt nhất." },
      of: integer,
      toAbove: nullable({ ...number, description: "Điểm còn thiếu để lên nhóm trên; null ở nhóm đầu." }),
      aboveBelow: nullable({ ...number, description: "Điểm cao hơn nhóm dưới; null ở nhóm cuối." }),
    }),
  ],
};

/** Ranks with each weight a quarter higher or lower. */
const weightRanks = {
  anyOf: [
    refused,
    object({
      low: { ...integer, description: "Phân vị 5% của thứ hạng (tốt hơn)." },
      high: { ...integer, description: "Phân vị 95% của thứ hạng." },
      units: integer,
      runs: integer,
    }),
  ],
};

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
        alsoIn: {
          ...nullable(text),
          description: "Chỉ số khác cũng công bố phần này; cộng cả hai là tính hai lần.",
        },
        reasons,
      }),
    ),
    sum: nullable(number),
    rest: { ...nullable(number), description: "Điểm chung trừ tổng các phần: do làm tròn." },
    reasons,
  }),
);

/** Components known as percent of their maximum. */
const shares = listOf(object({ component: text, share: number, previous: nullable(number), reasons }));

/** Where a unit started, and its place among groups and under other weights. */
export const placing = { expected, kept, tier, weightRanks, partitions, shares };
