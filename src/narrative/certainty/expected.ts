import type { IndexAnalysis } from "../../analysis/results.ts";
import { formatChangeSize, formatScore } from "../../format/measure.ts";
import { formatCount, formatNumber } from "../../format/number.ts";
import { formatRank } from "../../format/rank.ts";
import { t } from "../../language/say.ts";
import { together, type Words } from "../../language/text.ts";
import { printsAsZero } from "../../model/rules/tolerance.ts";
import { type FactKind, factOfTotal } from "../fact-ids/fact-id.ts";
import { shortName } from "../names.ts";
import { roundingAside } from "../parts/rounding.ts";

/** How far ranks of a pair of years moved: from how many places on half and a tenth of the units; none moved by 0 places. */
function usualMoveWords(
  { median, ninetieth }: { median: number; ninetieth: number },
  led: (what: FactKind, words: Words) => Words,
): Words {
  const [half, tenth] = [Math.floor(median), Math.floor(ninetieth)];
  if (tenth === 0) return t`chín phần mười số tỉnh giữ nguyên thứ hạng`;
  const [few, many] = [
    led("so-bac-mot-nua", formatCount(half)),
    led("so-bac-mot-phan-muoi", formatCount(tenth)),
  ];
  return half === 0
    ? t`ít nhất một nửa số tỉnh giữ nguyên thứ hạng, một phần mười đổi từ ${many} bậc trở lên`
    : t`một nửa số tỉnh đổi từ ${few} bậc trở lên, một phần mười đổi từ ${many} bậc trở lên`;
}

/** What the start let expect, and what came of it; then how far ranks usually move. Empty where it cannot be told. */
export function expectedSentences({ expected, index, total, year, against }: IndexAnalysis): Words[] {
  if ("reason" in expected || !total.score || !total.previous) return [];
  const { measure } = index;
  const led = (what: FactKind, words: Words, of = year) => factOfTotal({ index, year: of }, what, words);
  const points = (what: FactKind, value: number, of = year) => led(what, formatScore(value, measure), of);
  const size = led("chenh-ky-vong", formatChangeSize(expected.residual, measure));
  const place = led("hang-ky-vong", formatRank(expected.place, expected.units));
  const correlation = led("tuong-quan-hang", formatNumber(expected.rankCorrelation, 2));
  const met = printsAsZero(expected.residual, measure.decimals)
    ? t`đúng bằng mức ấy`
    : expected.residual > 0
      ? t`cao hơn mức ấy ${size}`
      : t`thấp hơn mức ấy ${size}`;
  const rounding = roundingAside([expected.expected, expected.residual], total.score.value, measure, (gap) =>
    led("lech-tron-ky-vong", gap),
  );
  return [
    t`Tính theo quan hệ chung giữa điểm ${shortName(index)} năm ${against} và năm ${year} của ${led("so-don-vi-hai-nam", formatNumber(expected.units, 0))} tỉnh, thành phố, nơi xuất phát từ ${points("diem", total.previous.value, against)} thường ở mức ${points("ky-vong", expected.expected)}; tỉnh đạt ${points("diem", total.score.value)}, ${together`${met}${rounding}`}, xếp thứ ${place} theo phần cao hơn, thấp hơn này. Các tỉnh lệch khỏi mức ấy khoảng ${led("lech-ky-vong", formatChangeSize(expected.spread, measure))}.`,
    t`Giữa hai năm, ${usualMoveWords(expected.usualMove, led)}; thứ tự hai năm giống nhau ở mức ${correlation} (1 là giữ nguyên thứ tự, 0 là không liên quan).`,
  ];
}
