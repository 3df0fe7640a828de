import type { RankChange, RankPart } from "../../analysis/rank-move/rank-facts.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import { formatChangeSize, type Measure } from "../../format/measure.ts";
import { formatNumber, roundHalfAway } from "../../format/number.ts";
import { t } from "../../language/say.ts";
import { ofFact, type Words } from "../../language/text.ts";
import { printsAsZero } from "../../model/rules/tolerance.ts";
import { factOf } from "../fact-ids/fact-id.ts";
import { apartWords } from "../parts/apart.ts";

type Told = Exclude<RankChange, { form: "none" }>;

/** A change and the mean change of all, in the same points. */
export interface BesideCommon {
  points: number;
  common: number;
  /** The facts that both are. */
  facts?: { points: string; common: string };
}

/** How the two are written: sizes, or how far apart. */
function written({ points, common, facts }: BesideCommon, of: (value: number) => Words) {
  const led = (value: number, fact: string | undefined) =>
    fact === undefined ? of(value) : ofFact(of(value), fact);
  return [led(points, facts?.points), led(common, facts?.common)] as const;
}

/**
 * What the places "of the own scores" are shared out from: the own change less what new weights made of it, and the
 * mean of the same over the units that the rank is counted among. Points of the total; null where no change is known.
 */
export function ownBesideCommon(analysis: IndexAnalysis, change: Told): BesideCommon | null {
  const { total } = analysis;
  const facts = {
    points: factOf(analysis, null, "diem-cua-tinh"),
    common: factOf(analysis, null, "diem-binh-quan"),
  };
  const parts = change.parts.filter(({ kind }) => kind !== "weights");
  const sum = (of: (part: RankPart) => number) => parts.reduce((all, part) => all + of(part), 0);
  if (parts.length > 0)
    return { points: sum(({ points }) => points), common: sum(({ common }) => common), facts };
  return total.change.value === null ? null : { points: total.change.value, common: change.common, facts };
}

const alike = ({ points, common }: BesideCommon, { decimals }: Measure) =>
  printsAsZero(points - common, decimals) ||
  roundHalfAway(points, decimals) === roundHalfAway(common, decimals);

/**
 * A change beside that of all, by the way each went: places are shared out by what a unit did more or less than all, so a
 * rise may cost places and a fall bring some. "điểm của tỉnh tăng ít hơn bình quân các tỉnh (0,10 so với 2,65 điểm)".
 */
export function ownWords(beside: BesideCommon, measure: Measure, judged = true) {
  const { points, common } = beside;
  if (!judged) {
    const [ours, theirs] = written(beside, (value) => apartWords(value, measure));
    return t`điểm của tỉnh ${ours}, bình quân các tỉnh ${theirs} (có phần đo lại)`;
  }
  const [own] = written(beside, (value) => formatNumber(Math.abs(value), measure.decimals));
  const [size, all] = written(beside, (value) => formatChangeSize(value, measure));
  const [zero, still] = [printsAsZero(points, measure.decimals), printsAsZero(common, measure.decimals)];
  if (alike({ points, common }, measure)) return t`điểm của tỉnh thay đổi gần bằng bình quân các tỉnh`;
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
      ? t`mức thay đổi điểm của tỉnh cao hơn bình quân các tỉnh`
      : t`mức thay đổi điểm của tỉnh thấp hơn bình quân các tỉnh`;
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
export function otherWay(beside: BesideCommon & { places: number }, measure: Measure) {
  const { points, places } = beside;
  if (printsAsZero(points, measure.decimals))
    return places < 0
      ? t`điểm giữ nguyên, bình quân các tỉnh tăng`
      : t`điểm giữ nguyên, bình quân các tỉnh giảm`;
  if (points > 0 === places > 0) return null;
  const [own] = written(beside, (value) => formatNumber(Math.abs(value), measure.decimals));
  const [, all] = written(beside, (value) => formatChangeSize(value, measure));
  return points > 0
    ? t`tăng ít hơn bình quân các tỉnh, ${own} so với ${all}`
    : t`giảm ít hơn bình quân các tỉnh, ${own} so với ${all}`;
}
