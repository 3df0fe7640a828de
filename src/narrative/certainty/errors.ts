import type { ChangeTest } from "../../analysis/certainty/change-test.ts";
import type { StandardError } from "../../analysis/certainty/standard-error.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import { formatChangeSize, type Measure } from "../../format/measure.ts";
import { formatNumber } from "../../format/number.ts";
import { formatRank } from "../../format/rank.ts";
import { capitalise, joinWords } from "../../format/words.ts";
import { t } from "../../language/say.ts";
import { strung, together, type Words } from "../../language/text.ts";
import { printsAsZero } from "../../model/rules/tolerance.ts";
import { factOfTotal } from "../fact-ids/fact-id.ts";
import { indexYear, shortName } from "../names.ts";

/** "giảm rõ", or "trong phạm vi sai số" of a survey, or "trong phạm vi dao động" of scores over the years. */
export function testWords({ clear, change }: ChangeTest, basis: StandardError["basis"]): Words {
  if (!clear) return basis === "panel" ? t`trong phạm vi dao động` : t`trong phạm vi sai số`;
  return change > 0 ? t`tăng rõ` : t`giảm rõ`;
}

/** "mức giảm 7,42 điểm": a change as a noun, its direction in words. */
function changeNoun(value: number, measure: Measure): Words {
  const size = formatChangeSize(value, measure);
  return value < 0 ? t`mức giảm ${size}` : t`mức tăng ${size}`;
}

function errorWords(value: number, measure: Measure): Words {
  return formatChangeSize(value, measure);
}

/** The change held against how far scores go back and forth; the rank set of an upper bound says too little to print. */
function panelSentence(
  analysis: IndexAnalysis,
  { basis, panel }: StandardError,
  test: ChangeTest | null,
): Words | null {
  const { index } = analysis;
  const { measure } = index;
  if (!test || !panel || printsAsZero(test.change, measure.decimals)) return null;
  const verdict = test.clear
    ? t`là ${testWords(test, basis)}`
    : test.change > 0
      ? t`chưa đủ để gọi là tăng rõ`
      : t`chưa đủ để gọi là giảm rõ`;
  const moved = capitalise(factOfTotal(analysis, "thay-doi", changeNoun(test.change, measure)));
  const error = factOfTotal(analysis, "sai-so-hieu", errorWords(test.standardError, measure));
  return test.clear
    ? t`${moved} ${verdict} so với mức lên, xuống thường có của điểm ${shortName(index)} giữa hai năm (${error}).`
    : t`${moved} ${verdict}: điểm ${shortName(index)} thường lên, xuống giữa hai năm ở mức ${error}, từ khoảng 02 lần mức ấy mới gọi là rõ.`;
}

/** What sampling error leaves of the change and of the rank; null when the publisher gives none. */
export function uncertaintySentence(analysis: IndexAnalysis): Words | null {
  const { index, year, uncertainty, total } = analysis;
  const { standardError, test, rankSet } = uncertainty;
  // A change with a re-measured part in it is judged by nothing.
  if (!standardError || total.verdict === "not-comparable") return null;
  if (standardError.panel) return panelSentence(analysis, standardError, test);
  const assumed =
    standardError.basis === "published"
      ? t`theo nơi công bố`
      : t`giả định từ ${formatNumber(standardError.sampleSize!, 0)} phiếu, hệ số thiết kế ${formatNumber(standardError.designEffect!, 1)}`;
  const error = t`sai số chuẩn ${errorWords(standardError.value, index.measure)} (${assumed})`;
  const change = test
    ? t`; ${changeNoun(test.change, index.measure)} là ${testWords(test, standardError.basis)}`
    : "";
  const ranks = rankSet
    ? t`; thứ hạng nằm trong khoảng từ ${formatNumber(rankSet.best, 0)} đến ${formatRank(rankSet.worst, rankSet.units)}`
    : "";
  return together`${indexYear(index, year)}: ${error}${change}${ranks}.`;
}

/** Surveys whose sampling error nobody publishes, by what that leaves open: a change, or a score; null where neither is told. */
export function noErrorSentence(analyses: readonly IndexAnalysis[]): Words | null {
  const surveys = analyses.filter(
    ({ index, uncertainty }) => index.kind === "survey" && !uncertainty.standardError,
  );
  const named = (of: readonly IndexAnalysis[]) => joinWords(of.map(({ index }) => shortName(index)));
  const moved = surveys.filter(({ total }) => total.change.value !== null);
  const scored = surveys.filter(({ total }) => total.change.value === null && total.score !== null);
  const said = [
    ...(moved.length > 0
      ? [
          t`${named(moved)}: cơ quan thực hiện không công bố sai số và số phiếu của từng tỉnh, nên chưa biết mức thay đổi có vượt sai số điều tra hay không.`,
        ]
      : []),
    ...(scored.length > 0
      ? [
          t`${named(scored)}: cơ quan thực hiện không công bố sai số và số phiếu của từng tỉnh, nên chưa biết điểm công bố có thể lệch đến đâu.`,
        ]
      : []),
  ];
  return said.length === 0 ? null : strung(said, " ");
}
