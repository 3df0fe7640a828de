import { z } from "zod";
import type { RankChange } from "../../analysis/rank-move/rank-facts.ts";
import { flag, integer, listOf, nullable, number, object, oneOf, reason, reasons, text } from "./shapes.ts";
import { reasonsOf } from "./values.ts";

const part = object({
  kind: oneOf("component", "weights", "rest"),
  component: nullable(text).describe(
    "null: trọng số mới (weights), phần không so sánh được (rest, restOf) hoặc phần làm tròn (rest).",
  ),
  points: number.describe("Mức thay đổi của phần này, do làm tốt hơn, kém hơn."),
  common: number.describe("Bình quân của phần ấy ở các đơn vị; số bậc tính từ points − common."),
  places: number,
});

const inside = z
  .union([
    object({ component: nullable(text), reason }),
    object({
      component: text,
      places: number,
      parts: listOf(
        object({
          component: nullable(text).describe("null: phần mà thành phần con không cho thấy."),
          points: number,
          common: number,
          places: number,
        }),
      ),
    }),
  ])
  .describe(
    "Thành phần kéo giảm nhiều bậc nhất, tách theo thành phần con; các số bậc cộng lại đúng bằng places.",
  );

/** Why the rank moved, in places gained. */
export const rankChange = nullable(
  object({
    form: oneOf("parts", "pair", "ahead"),
    units: nullable(integer.describe("Số đơn vị được xếp hạng ở cả hai năm.")),
    previousRank: integer,
    rank: integer,
    places: integer.describe("Hạng trước trừ hạng sau trong tập ấy; own + weights + others = places."),
    publishedPlaces: nullable(integer),
    differs: flag,
    own: number,
    weights: number.describe("Phần do trọng số, điểm tối đa mới; 0 khi không đổi."),
    others: number,
    common: number.describe(
      "Mức thay đổi bình quân của các đơn vị ấy, đã trừ ở mọi phần: cùng đổi như nhau thì hạng giữ nguyên.",
    ),
    parts: listOf(part),
    inside,
    restOf: listOf(text),
    byUnit: listOf(object({ unit: text, places: number })),
    leftOut: listOf(object({ unit: text, rankedIn: oneOf("now", "before"), ahead: flag })),
    reasons,
  }),
);

/** Why the rank moved, as plain JSON; null when it cannot be told. */
export function rankChangeJson(change: RankChange): z.input<typeof rankChange> {
  if (change.form === "none") return null;
  return {
    ...change,
    reasons: reasonsOf({
      units: change.units === null ? "league-incomplete" : null,
      parts: change.withoutParts,
      publishedPlaces: change.publishedPlaces === null ? "no-rank" : null,
    }),
  };
}
