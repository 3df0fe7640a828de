import { integer, listOf, nullable, number, object, text } from "./schema-shapes.ts";

/** What last year's score let expect of this year's. */
export const expected = nullable(
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
export const kept = nullable(
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
