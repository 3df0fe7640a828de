import type { z } from "zod";
import type { IndexAnalysis } from "../../analysis/results.ts";
import type { ComponentAnalysis } from "../../analysis/standing/compared.ts";
import { formatChange } from "../../format/measure.ts";
import { formatNumber } from "../../format/number.ts";
import { formatRank } from "../../format/rank.ts";
import { inVietnamese } from "../../format/write.ts";
import {
  basis,
  breakJson,
  breakNote,
  flag,
  integer,
  listOf,
  nullable,
  number,
  object,
  reasons,
  text,
  verdict,
} from "./shapes.ts";
import { known, reasonsOf } from "./values.ts";

/** The total in two years. */
export const total = object({
  score: nullable(number),
  previous: nullable(number),
  change: nullable(number.describe("Điểm năm này trừ điểm năm so sánh, chưa làm tròn; dương là tốt hơn.")),
  basis,
  previousBasis: basis,
  changeBasis: basis,
  rank: nullable(integer),
  rankBasis: basis,
  rankedUnits: nullable(integer),
  previousRank: nullable(integer),
  previousRankedUnits: nullable(integer),
  placesGained: nullable(integer.describe("Hạng năm so sánh trừ hạng năm này; dương là tốt hơn.")),
  placesBasis: basis,
  rankedUnitsDiffer: flag,
  regionRank: nullable(integer),
  regionUnits: nullable(integer),
  regionRankBasis: basis,
  verdict,
  rankVerdict: verdict,
  break: breakNote,
  nationalMean: nullable(number),
  median: nullable(number),
  best: nullable(object({ unit: nullable(text), score: nullable(number) })),
  text: object({ score: nullable(text), change: nullable(text), rank: nullable(text) }),
  sources: listOf(text),
  reasons,
});

/** One component in two years. */
export const component = object({
  id: text,
  code: nullable(text),
  name: text,
  level: text,
  parent: nullable(text),
  score: nullable(number),
  previous: nullable(number),
  maxPoints: nullable(number),
  change: nullable(number),
  changeBasis: basis,
  contribution: nullable(
    number.describe("Phần của mức thay đổi điểm chung; cộng lại bằng mức thay đổi điểm chung."),
  ),
  performanceEffect: nullable(number),
  structureEffect: nullable(number),
  nationalEffect: nullable(number),
  ownEffect: nullable(number),
  lostPoints: nullable(number),
  rank: nullable(integer),
  rankedUnits: nullable(integer),
  placesGained: nullable(integer),
  placesBasis: basis,
  verdict,
  rankVerdict: verdict,
  break: breakNote,
  reasons,
});

/** The total of one index as plain JSON. */
export function totalJson({ total: held, index }: IndexAnalysis): z.input<typeof total> {
  const { score, previous, change, placed, previousPlaced, places, regionPlace } = held;
  const { measure } = index;
  return {
    score: known(score?.value),
    previous: known(previous?.value),
    change: change.value,
    basis: score?.basis ?? null,
    previousBasis: previous?.basis ?? null,
    changeBasis: change.basis,
    rank: placed?.rank ?? null,
    rankBasis: placed?.basis ?? null,
    rankedUnits: placed?.rankedUnits ?? null,
    previousRank: previousPlaced?.rank ?? null,
    previousRankedUnits: previousPlaced?.rankedUnits ?? null,
    placesGained: places.value,
    placesBasis: places.basis,
    rankedUnitsDiffer: places.rankedUnitsDiffer,
    regionRank: regionPlace?.rank ?? null,
    regionUnits: regionPlace?.units ?? null,
    regionRankBasis: regionPlace?.basis ?? null,
    verdict: held.verdict,
    rankVerdict: held.rankVerdict,
    break: breakJson(held.breakNote),
    nationalMean: known(held.position.nationalMean?.value),
    median: known(held.position.median?.value),
    best: held.position.best && { unit: held.position.best.unit, score: held.position.best.value },
    text: inVietnamese({
      score: score ? formatNumber(score.value, measure.decimals) : null,
      change: change.value === null ? null : formatChange(change.value, measure),
      rank: placed ? formatRank(placed.rank, placed.rankedUnits) : null,
    }),
    sources: score?.sources ?? [],
    reasons: reasonsOf({
      score: score ? null : "no-score",
      previous: previous ? null : change.reason === "units-changed" ? change.reason : "no-previous-score",
      change: change.reason,
      rank: placed ? null : "no-rank",
      rankedUnits: placed?.rankedUnits == null ? "no-rank" : null,
      previousRank: previousPlaced
        ? null
        : places.reason === "units-changed"
          ? places.reason
          : "no-previous-rank",
      previousRankedUnits: previousPlaced?.rankedUnits == null ? "no-previous-rank" : null,
      placesGained: places.reason,
      regionRank: held.regionReason,
      regionUnits: regionPlace && regionPlace.units === null ? "region-incomplete" : held.regionReason,
      nationalMean: held.position.nationalMean ? null : "no-national-mean",
      median: held.position.median ? null : "league-incomplete",
      best: held.position.best ? null : "league-incomplete",
    }),
  };
}

/** One component of an index as plain JSON. */
export function componentJson(row: ComponentAnalysis): z.input<typeof component> {
  const { component: of, placed, places, change } = row;
  return {
    ...row,
    id: of.id,
    code: of.code,
    name: of.name.vi,
    level: of.level,
    parent: of.parent,
    score: known(row.score?.value),
    previous: known(row.previous?.value),
    maxPoints: row.maximum,
    change: change.value,
    changeBasis: change.basis,
    rank: placed?.rank ?? null,
    rankedUnits: placed?.rankedUnits ?? null,
    placesGained: places.value,
    placesBasis: places.basis,
    break: breakJson(row.breakNote),
    reasons: reasonsOf({
      score: row.score ? null : "no-score",
      previous: row.previous ? null : "no-previous-score",
      maxPoints: row.maximum === null ? "no-maximum" : null,
      change: change.reason,
      contribution: row.reasons.contribution,
      performanceEffect: row.reasons.effects,
      structureEffect: row.reasons.effects,
      nationalEffect: row.reasons.national,
      ownEffect: row.reasons.national,
      lostPoints: row.reasons.lostPoints,
      rank: placed ? null : "no-rank",
      rankedUnits: placed?.rankedUnits == null ? "no-rank" : null,
      placesGained: places.reason,
    }),
  };
}
