import type { IndexAnalysis } from "../analysis/results.ts";
import { OWN_SHARE, STRONG, type Standout, type Standouts, WEAK } from "../analysis/strengths.ts";
import { formatCount, formatNumber } from "../format/number.ts";
import { countInWords } from "../format/words.ts";
import { componentWord, indexYear, type Names, regionName } from "./names.ts";
import { reasonWords } from "./reasons.ts";

/** The index's word for the level that was compared: "nội dung thành phần". */
function wordOf(analysis: IndexAnalysis, rows: readonly Standout[]): string {
  const level = rows[0]?.component.level;
  return (level && analysis.index.levels[level]?.vi) || componentWord(analysis.index);
}

function counts({ strengths, weaknesses }: Standouts): string {
  const amount = (count: number) => (count === 0 ? "không có" : formatCount(count));
  return `${amount(strengths.length)} mặt mạnh, ${amount(weaknesses.length)} mặt yếu`;
}

/** Name of the peers in the region: "vùng Đồng bằng sông Cửu Long". */
export function regionOfAnalysis(names: Names, { total }: IndexAnalysis): string | null {
  return total.regionPlace ? `vùng ${regionName(names, total.regionPlace.region)}` : null;
}

/** "PAPI năm 2021, xét 28 nội dung thành phần: so với cả nước có 01 mặt mạnh, 05 mặt yếu; so với vùng …" */
export function strengthsSentence(names: Names, analysis: IndexAnalysis): string | null {
  const { national, region } = analysis.strengths;
  if (national.reason !== null) return null;
  const compared = formatNumber(national.compared.length, 0);
  const regional = regionOfAnalysis(names, analysis);
  const inRegion = region.reason === null && regional ? `; so với ${regional}: ${counts(region)}` : "";
  const subject = `${indexYear(analysis.index, analysis.year)}, xét ${compared} ${wordOf(analysis, national.compared)}`;
  const none = national.strengths.length + national.weaknesses.length === 0;
  const whole = none ? "không có mặt nào nằm trong một phần năm đầu bảng hay cuối bảng" : counts(national);
  return `${subject} – so với cả nước: ${whole}${inRegion}.`;
}

/** Why an index has no strengths and weaknesses to show. */
export function strengthsRefusal(analysis: IndexAnalysis): string | null {
  const { reason } = analysis.strengths.national;
  return reason === null ? null : `${indexYear(analysis.index, analysis.year)}: ${reasonWords(reason)}.`;
}

/** The rule, printed under the table. */
export function strengthsRule({ national }: { national: Standouts }): string {
  const part = countInWords(Math.round(1 / (1 - STRONG)));
  const own = countInWords(Math.round(1 / OWN_SHARE));
  const share = formatNumber(100 * WEAK, 0);
  const guard = national.guarded
    ? " Không tính phần có số mức điểm khác nhau ít hơn một nửa số tỉnh; điểm thấp nhất không bao giờ là mặt mạnh, điểm cao nhất không bao giờ là mặt yếu."
    : " Thứ hạng theo nơi công bố; chưa có điểm của các tỉnh khác nên chưa loại được tiêu chí mà nhiều tỉnh trùng điểm.";
  return `Mặt mạnh: vị trí trong một phần ${part} đầu bảng (vị trí từ ${formatNumber(100 * STRONG, 0)} trở lên trên thang 100) và trong một phần ${own} tốt nhất của chính tỉnh; mặt yếu: vị trí từ ${share} trở xuống và trong một phần ${own} thấp nhất của chính tỉnh.${guard}`;
}
