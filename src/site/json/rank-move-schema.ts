import { flag, integer, listOf, nullable, number, object, oneOf, reasons, text } from "./schema-shapes.ts";

/** Why the rank moved, in places gained. */
export const rankChange = nullable(
  object({
    form: oneOf("parts", "pair", "ahead"),
    units: nullable({ ...integer, description: "Số đơn vị được xếp hạng ở cả hai năm." }),
    previousRank: integer,
    rank: integer,
    places: {
      ...integer,
      description: "Hạng trước trừ hạng sau trong tập ấy; own + weights + others = places.",
    },
    publishedPlaces: nullable(integer),
    differs: flag,
    own: number,
    weights: { ...number, description: "Phần do trọng số, điểm tối đa mới; 0 khi không đổi." },
    others: number,
    common: {
      ...number,
      description:
        "Mức thay đổi bình quân của các đơn vị ấy, đã trừ ở mọi phần: cùng đổi như nhau thì hạng giữ nguyên.",
    },
    parts: listOf(
      object({
        kind: oneOf("component", "weights", "rest"),
        component: {
          ...nullable(text),
          description:
            "null: trọng số mới (weights), phần không so sánh được (rest, restOf) hoặc phần làm tròn (rest).",
        },
        points: { ...number, description: "Mức thay đổi của phần này, do làm tốt hơn, kém hơn." },
        common: {
          ...number,
          description: "Bình quân của phần ấy ở các đơn vị; số bậc tính từ points − common.",
        },
        places: number,
      }),
    ),
    inside: {
      description:
        "Thành phần kéo giảm nhiều bậc nhất, tách theo thành phần con; các số bậc cộng lại đúng bằng places.",
      anyOf: [
        object({ component: nullable(text), reason: text }),
        object({
          component: text,
          places: number,
          parts: listOf(
            object({
              component: { ...nullable(text), description: "null: phần mà thành phần con không cho thấy." },
              points: number,
              common: number,
              places: number,
            }),
          ),
        }),
      ],
    },
    restOf: listOf(text),
    byUnit: listOf(object({ unit: text, places: number })),
    leftOut: listOf(object({ unit: text, rankedIn: oneOf("now", "before"), ahead: flag })),
    reasons,
  }),
);

const band = object({ today: number, drifted: nullable(number) });
const goal = object({
  kind: oneOf("next", "quarter", "target-rank", "target-score"),
  rank: nullable(integer),
  total: band,
  points: band,
  reasons,
});
const set = nullable(object({ components: listOf(text), points: number, effort: nullable(integer) }));

/** What could still be reached, and what it would take. */
export const headroom = nullable(
  object({
    rows: listOf(
      object({
        component: text,
        score: nullable(number),
        best: nullable(number),
        bestUnits: listOf(text),
        upperQuartile: nullable(number),
        toBest: nullable({ ...number, description: "Điểm của chỉ số chung còn có thể tăng, không âm." }),
        toUpperQuartile: nullable(number),
        outOfReach: flag,
        reasons,
      }),
    ),
    goals: listOf(goal),
    recovered: listOf(object({ component: text, toUpperQuartile: nullable(band), toBest: nullable(band) })),
    mainGoal: nullable(goal),
    sets: listOf(
      object({
        mark: oneOf("upper-quartile", "best"),
        field: oneOf("today", "drifted"),
        smallest: set,
        leastEffort: set,
        reasons,
      }),
    ),
    drift: nullable(
      object({ pairs: listOf(object({ from: integer, to: integer })), byRank: listOf(number) }),
    ),
    reasons,
  }),
);

const group = listOf(object({ key: nullable(text), lost: number, leaves: integer }));

/** The ledger of lost points, leaf by leaf, with its sums: each list of groups adds up to the leaves. */
export const ledger = {
  leaves: listOf(
    object({
      component: text,
      field: text,
      maximum: number,
      selfScore: nullable(number),
      finalScore: number,
      lost: number,
      lostBySelf: nullable(number),
      lostAtAppraisal: nullable(number),
      lostBefore: nullable(number),
      yearsInARow: integer,
      best: nullable(number),
      responsible: nullable(text),
      reasons,
    }),
  ),
  byField: group,
  byAgency: group,
  byCause: group,
};
