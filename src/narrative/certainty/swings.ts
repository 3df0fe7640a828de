import type { Swing } from "../../analysis/certainty/usual-swing.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import { formatChangeSize, type Measure } from "../../format/measure.ts";
import { formatCount, formatNumber, roundHalfAway } from "../../format/number.ts";
import { formatRank } from "../../format/rank.ts";
import { t } from "../../language/say.ts";
import { together, type Words } from "../../language/text.ts";
import { EXCEPTIONAL, SPREAD } from "../../model/rules/marks.ts";
import { printsAsZero } from "../../model/rules/tolerance.ts";
import { ofRule } from "../fact-ids/edition-id.ts";
import { type FactKind, factOfTotal } from "../fact-ids/fact-id.ts";
import { componentWord, indexYear, shortName } from "../names.ts";
import { apartWords } from "../parts/apart.ts";
import { roundingAside } from "../parts/rounding.ts";
import { howOftenBasis, howOftenClause } from "../years/how-often.ts";
import { meanAside, meanMoved, movedWords } from "./mean-change.ts";
import { componentsSentence, told } from "./usual.ts";

const sizes: Record<Swing["size"], () => Words> = {
  usual: () => t`trong mức thường gặp`,
  large: () => t`lớn hơn thường gặp`,
  exceptional: () => t`lớn khác thường`,
};

export function sizeWords(size: Swing["size"]): Words {
  return sizes[size]();
}

/** "52/59": how many of the other units swung less. */
export function smallerWords({ smaller, units }: Swing): Words {
  return formatRank(smaller, units - 1);
}

/** The same before "tỉnh, thành phố còn lại"; "cả 59" of all. */
export function smallerThanMine(swing: Swing): Words {
  return swing.smaller === swing.units - 1 ? t`cả ${formatCount(swing.smaller)}` : smallerWords(swing);
}

/**
 * For the first screen: "Mức thay đổi chênh với tỉnh đứng giữa lớn hơn thường gặp, nhiều hơn ở 52/59 tỉnh, …". What is
 * large is the difference from the middle: a score that hardly moved while all others fell differs by much.
 */
export function swingNote(analysis: IndexAnalysis): Words | null {
  const swing = told(analysis.swings.total);
  if (!swing) return null;
  if (swing.size === "usual") return t`Mức thay đổi không khác tỉnh đứng giữa nhiều hơn thường gặp.`;
  return t`Mức thay đổi chênh với tỉnh đứng giữa ${sizes[swing.size]()}, nhiều hơn ở ${factOfTotal(analysis, "vuot-so-tinh", smallerThanMine(swing))} tỉnh, thành phố còn lại.`;
}

/** How half of all units moved: "một nửa số tỉnh, thành phố giảm từ 0,66 điểm trở lên". */
function commonWords(value: number, measure: Measure): Words {
  if (printsAsZero(value, measure.decimals)) return t`tỉnh đứng giữa cả nước giữ nguyên điểm`;
  const size = formatChangeSize(value, measure);
  return value > 0
    ? t`một nửa số tỉnh, thành phố tăng từ ${size} trở lên`
    : t`một nửa số tỉnh, thành phố giảm từ ${size} trở lên`;
}

/** The change, what was common to all, and the rest in one plain chain of numbers. */
function totalSentence(analysis: IndexAnalysis, swing: Swing): Words {
  const { index, year, against, total } = analysis;
  const { measure } = index;
  const led = (what: FactKind, words: Words) => factOfTotal(analysis, what, words);
  const usual = led("thuong-gap", formatChangeSize(swing.usual, measure));
  // Of how many a usual difference is larger says nothing.
  const size =
    swing.size === "usual"
      ? t`mức chênh thường gặp (không quá ${usual})`
      : t`mức chênh ${sizes[swing.size]()} (thường gặp ${usual}), nhiều hơn ở ${led("vuot-so-tinh", smallerThanMine(swing))} tỉnh, thành phố còn lại`;
  const rounding = roundingAside([swing.common, swing.own], swing.change, measure, (gap) =>
    led("lech-tron-tinh-giua", gap),
  );
  // What was re-measured is judged for nobody.
  if (total.verdict === "not-comparable")
    return t`${indexYear(index, year)} ${led("thay-doi", apartWords(swing.change, measure))} so với năm ${against}, có phần đo lại như ở mọi tỉnh; tỉnh đứng giữa trong ${led("so-don-vi-hai-nam", formatNumber(swing.units, 0))} tỉnh, thành phố ${together`${led("tinh-giua", apartWords(swing.common, measure))}${meanAside(analysis, swing)}`}. So với tỉnh ấy, tỉnh ${together`${led("hon-tinh-giua", aside(swing, measure))}${rounding}`}, ${size}.`;
  const moved = t`${indexYear(index, year)} ${led("thay-doi", movedWords(swing.change, measure))} so với năm ${against}`;
  const common = together`${led("tinh-giua", commonWords(swing.common, measure))}${meanAside(analysis, swing)}`;
  const beside = t`${moved}; ${common}.`;
  if (printsAsZero(swing.own, measure.decimals)) return t`${beside} Tỉnh thay đổi đúng mức ấy.`;
  return t`${beside} Tỉnh ${together`${led("hon-tinh-giua", besideCommon(swing, measure))}${rounding}`}, ${size}.`;
}

/** "giảm nhiều hơn mức ấy 3,86 điểm", or only better or worse where the two did not go one way. */
function besideCommon({ change, common, own }: Swing, measure: Measure): Words {
  const size = formatChangeSize(own, measure);
  if (own < 0 && change < 0 && common <= 0) return t`giảm nhiều hơn mức ấy ${size}`;
  if (own > 0 && change > 0 && common >= 0) return t`tăng nhiều hơn mức ấy ${size}`;
  return own > 0 ? t`hơn mức ấy ${size}` : t`kém mức ấy ${size}`;
}

/** "hơn 0,29 điểm", where neither change is a rise or a fall. */
function aside({ own }: Swing, measure: Measure): Words {
  if (printsAsZero(own, measure.decimals)) return t`không hơn, không kém`;
  const size = formatChangeSize(own, measure);
  return own > 0 ? t`hơn ${size}` : t`kém ${size}`;
}

/**
 * The mean, where it prints clearly apart from the middle, or from what the split of the total rests on: two answers a
 * hundredth apart are one. The split may rest on another figure, and then the sentence says which: on less than the mean
 * where new weights, re-measured or unexplained parts are in the totals, on more units where some have a component's
 * score in both years and no total.
 */
function meanSentence(analysis: IndexAnalysis, swing: Swing): Words | null {
  const { common, mean } = swing;
  const { index, changeSplit } = analysis;
  const { decimals } = index.measure;
  if (!changeSplit) return null;
  const { national, structure, rest } = changeSplit;
  const moved = (value: number) =>
    printsAsZero(value, decimals) ? t`không đổi` : movedWords(value, index.measure);
  const told = meanMoved(analysis, swing);
  const apart = (value: number, least: number) => Math.abs(mean - value) >= least * 10 ** -decimals;
  if (!apart(common, 5) && !apart(national, 2)) return null;
  const word = componentWord(index);
  const all = t`Tính bình quân, các tỉnh, thành phố ${told}`;
  if (roundHalfAway(national, decimals) === roundHalfAway(mean, decimals))
    return t`${all}; số này dùng khi tách phần chung của cả nước.`;
  return printsAsZero(structure, decimals) && printsAsZero(rest, decimals)
    ? t`Tính bình quân, các tỉnh, thành phố có điểm chung ở cả hai năm ${told}; cộng mức bình quân của từng ${word}, mỗi ${word} tính ở những nơi có điểm ${word} ấy trong cả hai năm, thì ${moved(national)}, là số dùng khi tách phần chung của cả nước.`
    : t`${all}; riêng phần do điểm các ${word} so sánh được là ${moved(national)}, dùng khi tách phần chung của cả nước.`;
}

/** Nothing where hardly any score moved: then no distance is usual. */
function neighboursSentence(analysis: IndexAnalysis, { neighbours, usual }: Swing): Words | null {
  const { index } = analysis;
  if (printsAsZero(usual, index.measure.decimals)) return null;
  const size = factOfTotal(analysis, "thuong-gap", formatChangeSize(usual, index.measure));
  return neighbours === 0
    ? t`Không có tỉnh, thành phố nào có điểm ${shortName(index)} cách tỉnh không quá ${size}.`
    : t`${factOfTotal(analysis, "so-tinh-gan", formatCount(neighbours))} tỉnh, thành phố có điểm ${shortName(index)} cách tỉnh không quá ${size}; chênh nhau trong khoảng ấy là thường gặp, chưa đủ để nói tỉnh nào hơn.`;
}

/** The sentences on one index whose league is known in both years. */
export function swingSentences(analysis: IndexAnalysis): Words[] {
  const swing = told(analysis.swings.total);
  if (!swing) return [];
  const { change } = analysis.total;
  const { measure } = analysis.index;
  const back =
    analysis.regained &&
    howOftenClause(
      analysis.regained,
      factOfTotal(analysis, "thay-doi", formatChangeSize(change.value ?? 0, measure)),
      (what, words) => factOfTotal(analysis, what, words),
    );
  const regained = back && t`Khả năng lấy lại số điểm đã giảm trong một năm: ${back}`;
  return [
    totalSentence(analysis, swing),
    componentsSentence(analysis),
    neighboursSentence(analysis, swing),
    regained,
  ].filter((text) => text !== null);
}

/** How the figures of these sentences were counted, for who asks: the mean behind the split, and the starts behind a count. */
export function swingBasis(analysis: IndexAnalysis): Words[] {
  const swing = told(analysis.swings.total);
  if (!swing) return [];
  const starts =
    analysis.regained &&
    howOftenBasis(analysis.regained, (what, words) => factOfTotal(analysis, what, words));
  return [meanSentence(analysis, swing), starts].filter((text) => text !== null);
}

/** How the sizes are told apart, printed under the table. */
export function swingRule(): Words {
  return t`Tỉnh đứng giữa: một nửa số tỉnh, thành phố có điểm ở cả hai năm thay đổi từ mức này trở lên. Hơn, kém: mức tăng, giảm của tỉnh trừ mức ấy. Thường gặp: qua các năm so sánh được, một nửa số lần các tỉnh hơn, kém không quá mức này. Lớn khác thường: từ gần ${ofRule("thuong-gap", formatCount(Math.round(EXCEPTIONAL * SPREAD)))} lần mức ấy. Số in ra làm tròn nên có thể lệch ở chữ số cuối.`;
}
