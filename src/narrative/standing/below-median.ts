import type { IndexAnalysis } from "../../analysis/results.ts";
import type { ComponentAnalysis } from "../../analysis/standing/compared.ts";
import { formatCount } from "../../format/number.ts";
import { capitalise, countInWords } from "../../format/words.ts";
import { t } from "../../language/say.ts";
import type { Words } from "../../language/text.ts";
import { topRows } from "../../model/rules/top.ts";
import { factOfTotal } from "../fact-ids/fact-id.ts";
import { componentWord, indexYear } from "../names.ts";

/**
 * "Năm trong tám nội dung PAPI năm 2021 thấp hơn trung vị các tỉnh, thành phố"; where only some components have a score,
 * it is said of these. Where the median lies within the range of some of those scores, the same breath says of how many,
 * since there "lower" is more than the figures bear: "…, bốn nội dung chưa phân biệt được với trung vị".
 */
export function dotsHeadline(analysis: IndexAnalysis): Words {
  const below = belowMedian(analysis);
  const unclear = withinRange(analysis);
  const word = componentWord(analysis.index);
  const said = countSaid(analysis, below.length);
  if (unclear === 0) return said;
  return unclear === below.length
    ? t`${said}, nhưng đều chưa phân biệt được với trung vị`
    : t`${said}, trong đó ${factOfTotal(analysis, "so-phan-chua-ro-trung-vi", countInWords(unclear))} ${word} chưa phân biệt được với trung vị`;
}

/** Components with a score under the median of the provinces, whatever their ranges. */
export function belowMedian(analysis: IndexAnalysis): ComponentAnalysis[] {
  return placed(analysis).filter(({ score, position }) => score!.value < position.median!.value);
}

/** How many of these have a printed range that reaches the median. */
export function withinRange(analysis: IndexAnalysis): number {
  const { bands } = analysis.uncertainty;
  return belowMedian(analysis).filter(({ component, position }) => {
    const band = bands.find((one) => one.component === component.id);
    return band !== undefined && band.high >= position.median!.value;
  }).length;
}

/** Components that have both a score and a median to stand beside. */
export function placed({ components }: IndexAnalysis): ComponentAnalysis[] {
  return topRows(components).filter(({ score, position }) => score && position.median);
}

function countSaid(analysis: IndexAnalysis, below: number): Words {
  const rows = placed(analysis);
  const few = (words: Words) => factOfTotal(analysis, "so-phan-duoi-trung-vi", words);
  const many = (words: Words) => factOfTotal(analysis, "so-phan-co-trung-vi", words);
  const all = analysis.framework?.components.length ?? rows.length;
  const word = componentWord(analysis.index);
  const what = indexYear(analysis.index, analysis.year);
  if (rows.length < all) {
    const known = many(formatCount(rows.length));
    const of = factOfTotal(analysis, "so-phan-tat-ca", formatCount(all));
    return below === 0
      ? t`${what} có điểm ${known}/${of} ${word}: không có ${word} nào thấp hơn trung vị các tỉnh, thành phố`
      : t`${what} có điểm ${known}/${of} ${word}: ${few(formatCount(below))} ${word} thấp hơn trung vị các tỉnh, thành phố`;
  }
  if (below === 0) return t`Không có ${word} nào của ${what} thấp hơn trung vị các tỉnh, thành phố`;
  if (below === rows.length)
    return t`Cả ${few(countInWords(below))} ${word} ${what} thấp hơn trung vị các tỉnh, thành phố`;
  return capitalise(
    t`${few(countInWords(below))} trong ${many(countInWords(rows.length))} ${word} ${what} thấp hơn trung vị các tỉnh, thành phố`,
  );
}
