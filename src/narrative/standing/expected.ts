import type { IndexAnalysis } from "../../analysis/results.ts";
import { formatChangeSize, formatScore } from "../../format/measure.ts";
import { formatCount, formatNumber } from "../../format/number.ts";
import { formatRank } from "../../format/rank.ts";
import { t } from "../../language/say.ts";
import { together, type Words } from "../../language/text.ts";
import { printsAsZero } from "../../model/rules/tolerance.ts";
import { shortName } from "../names.ts";
import { roundingAside } from "../parts/rounding.ts";

/** How far ranks of a pair of years moved: from how many places on half and a tenth of the units; none moved by 0 places. */
function usualMoveWords({ median, ninetieth }: { median: number; ninetieth: number }): Words {
  const [half, tenth] = [Math.floor(median), Math.floor(ninetieth)];
  if (tenth === 0) return t`chín phần mười số tỉnh giữ nguyên thứ hạng`;
  return half === 0
    ? t`ít nhất một nửa số tỉnh giữ nguyên thứ hạng, một phần mười đổi từ ${formatCount(tenth)} bậc trở lên`
    : t`một nửa số tỉnh đổi từ ${formatCount(half)} bậc trở lên, một phần mười đổi từ ${formatCount(tenth)} bậc trở lên`;
}

/** What the start let expect, and what came of it; then how far ranks usually move. Empty where it cannot be told. */
export function expectedSentences({ expected, index, total, year, against }: IndexAnalysis): Words[] {
  if ("reason" in expected || !total.score || !total.previous) return [];
  const { measure } = index;
  const points = (value: number) => formatScore(value, measure);
  const size = formatChangeSize(expected.residual, measure);
  const place = formatRank(expected.place, expected.units);
  const met = printsAsZero(expected.residual, measure.decimals)
    ? t`đúng bằng mức ấy`
    : expected.residual > 0
      ? t`cao hơn mức ấy ${size}`
      : t`thấp hơn mức ấy ${size}`;
  const rounding = roundingAside([expected.expected, expected.residual], total.score.value, measure);
  return [
    t`Tính theo quan hệ chung giữa điểm ${shortName(index)} năm ${against} và năm ${year} của ${formatNumber(expected.units, 0)} tỉnh, thành phố, nơi xuất phát từ ${points(total.previous.value)} thường ở mức ${points(expected.expected)}; tỉnh đạt ${points(total.score.value)}, ${together`${met}${rounding}`}, xếp thứ ${place} theo phần cao hơn, thấp hơn này. Các tỉnh lệch khỏi mức ấy khoảng ${formatChangeSize(expected.spread, measure)}.`,
    t`Giữa hai năm, ${usualMoveWords(expected.usualMove)}; thứ tự hai năm giống nhau ở mức ${formatNumber(expected.rankCorrelation, 2)} (1 là giữ nguyên thứ tự, 0 là không liên quan).`,
  ];
}
