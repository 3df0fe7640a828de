import type { RankChange, RankPart } from "../../analysis/rank-move/rank-facts.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import { formatChangeSize, formatChangeWithUnit, type Measure } from "../../format/measure.ts";
import { formatNumber, roundHalfAway } from "../../format/number.ts";
import { t } from "../../language/say.ts";
import { printsAsZero } from "../../model/rules/tolerance.ts";

type Told = Exclude<RankChange, { form: "none" }>;

/** A change and the mean change of all, in the same points. */
export interface BesideCommon {
  points: number;
  common: number;
}

/**
 * What the places "of the own scores" are shared out from: the own change less what new weights made of it, and the
 * mean of the same over the units that the rank is counted among. Points of the total; null where no change is known.
 */
export function ownBesideCommon({ total }: IndexAnalysis, change: Told): BesideCommon | null {
  const parts = change.parts.filter(({ kind }) => kind !== "weights");
  const sum = (of: (part: RankPart) => number) => parts.reduce((all, part) => all + of(part), 0);
  if (parts.length > 0) return { points: sum(({ points }) => points), common: sum(({ common }) => common) };
  return total.change.value === null ? null : { points: total.change.value, common: change.common };
}

const alike = ({ points, common }: BesideCommon, { decimals }: Measure) =>
  printsAsZero(points - common, decimals) ||
  roundHalfAway(points, decimals) === roundHalfAway(common, decimals);

/**
 * A change beside that of all, by the way each went: places are shared out by what a unit did more or less than all, so a
 * rise may cost places and a fall bring some. "điểm của tỉnh tăng ít hơn bình quân các tỉnh (0,10 so với 2,65 điểm)".
 */
export function ownWords({ points, common }: BesideCommon, measure: Measure, judged = true) {
  // What was re-measured rose and fell for nobody: told with its sign, for us and for all.
  if (!judged)
    return t`điểm của tỉnh chênh ${formatChangeWithUnit(points, measure)}, bình quân các tỉnh chênh ${formatChangeWithUnit(common, measure)} (có phần đo lại)`;
  const [own, all] = [formatNumber(Math.abs(points), measure.decimals), formatChangeSize(common, measure)];
  const [zero, still] = [printsAsZero(points, measure.decimals), printsAsZero(common, measure.decimals)];
  if (alike({ points, common }, measure)) return t`điểm của tỉnh thay đổi gần bằng bình quân các tỉnh`;
  const size = formatChangeSize(points, measure);
  if (zero)
    return common > 0
      ? t`điểm của tỉnh giữ nguyên trong khi bình quân các tỉnh tăng ${all}`
      : t`điểm của tỉnh giữ nguyên trong khi bình quân các tỉnh giảm ${all}`;
  if (points > 0) {
    if (still) return t`điểm của tỉnh tăng ${size} trong khi bình quân các tỉnh không đổi`;
    if (common < 0) return t`điểm của tỉnh tăng ${size} trong khi bình quân các tỉnh giảm ${all}`;
    return points > common
      ? t`điểm của tỉnh tăng nhiều hơn bình quân các tỉnh (${own} so với ${all})`
      : t`điểm của tỉnh tăng ít hơn bình quân các tỉnh (${own} so với ${all})`;
  }
  if (still) return t`điểm của tỉnh giảm ${size} trong khi bình quân các tỉnh không đổi`;
  if (common > 0) return t`điểm của tỉnh giảm ${size} trong khi bình quân các tỉnh tăng ${all}`;
  return points < common
    ? t`điểm của tỉnh giảm nhiều hơn bình quân các tỉnh (${own} so với ${all})`
    : t`điểm của tỉnh giảm ít hơn bình quân các tỉnh (${own} so với ${all})`;
}

/** The same without sizes, for a headline. */
export function ownWordsShort({ points, common }: BesideCommon, measure: Measure, judged = true) {
  if (!judged)
    return points > common
      ? t`mức chênh điểm của tỉnh hơn bình quân các tỉnh`
      : t`mức chênh điểm của tỉnh kém bình quân các tỉnh`;
  const [zero, still] = [printsAsZero(points, measure.decimals), printsAsZero(common, measure.decimals)];
  if (alike({ points, common }, measure)) return t`điểm của tỉnh thay đổi gần bằng bình quân các tỉnh`;
  if (zero || still || points > 0 !== common > 0)
    return points > common
      ? t`điểm của tỉnh thay đổi tốt hơn bình quân các tỉnh`
      : t`điểm của tỉnh thay đổi kém hơn bình quân các tỉnh`;
  if (points > 0)
    return points > common
      ? t`điểm của tỉnh tăng nhiều hơn bình quân các tỉnh`
      : t`điểm của tỉnh tăng ít hơn bình quân các tỉnh`;
  return points < common
    ? t`điểm của tỉnh giảm nhiều hơn bình quân các tỉnh`
    : t`điểm của tỉnh giảm ít hơn bình quân các tỉnh`;
}

/** For a part whose own points went the other way than its places; null where both went one way. */
export function otherWay({ points, common, places }: BesideCommon & { places: number }, measure: Measure) {
  if (printsAsZero(points, measure.decimals))
    return places < 0
      ? t`điểm giữ nguyên, bình quân các tỉnh tăng`
      : t`điểm giữ nguyên, bình quân các tỉnh giảm`;
  if (points > 0 === places > 0) return null;
  const [own, all] = [formatNumber(Math.abs(points), measure.decimals), formatChangeSize(common, measure)];
  return points > 0
    ? t`tăng ít hơn bình quân các tỉnh, ${own} so với ${all}`
    : t`giảm ít hơn bình quân các tỉnh, ${own} so với ${all}`;
}
