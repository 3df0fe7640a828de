import type { IndexAnalysis } from "../../analysis/results.ts";
import type { Standout, Standouts } from "../../analysis/standing/components/strengths.ts";
import { formatCount, formatPercent } from "../../format/number.ts";
import { countInWords } from "../../format/words.ts";
import { named, t, tAs } from "../../language/say.ts";
import type { Words } from "../../language/text.ts";
import { OWN_SHARE, STRONG, WEAK } from "../../model/rules/marks.ts";
import { ofRule } from "../fact-ids/edition-id.ts";
import { factOfTotal } from "../fact-ids/fact-id.ts";
import { componentWord, indexYear, type Names, regionName } from "../names.ts";

/** The index's word for the level that was compared: "nội dung thành phần". */
function wordOf(analysis: IndexAnalysis, rows: readonly Standout[]): Words {
  const level = rows[0]?.component.level;
  return (level && named(analysis.index.levels[level])) || componentWord(analysis.index);
}

function counts(
  analysis: IndexAnalysis,
  { strengths, weaknesses }: Standouts,
  among: "ca-nuoc" | "vung",
): Words {
  const strong = factOfTotal(analysis, `so-manh-${among}`, formatCount(strengths.length));
  const weak = factOfTotal(analysis, `so-yeu-${among}`, formatCount(weaknesses.length));
  if (strengths.length === 0)
    return weaknesses.length === 0
      ? t`không có mặt mạnh hay mặt yếu nào`
      : t`không có mặt mạnh, có ${weak} mặt yếu`;
  return weaknesses.length === 0
    ? t`có ${strong} mặt mạnh, không có mặt yếu`
    : t`có ${strong} mặt mạnh, ${weak} mặt yếu`;
}

/** Name of the peers in the region: "vùng Đồng bằng sông Cửu Long". */
function regionOfAnalysis(names: Names, { total }: IndexAnalysis): Words | null {
  return total.regionPlace ? tAs("peers")`vùng ${regionName(names, total.regionPlace.region)}` : null;
}

/** "PAPI năm 2021, trong 28 nội dung thành phần: so với cả nước có 01 mặt mạnh, 05 mặt yếu; so với vùng … có …" */
export function strengthsSentence(names: Names, analysis: IndexAnalysis): Words | null {
  const { national, region } = analysis.strengths;
  if (national.reason !== null) return null;
  const compared = factOfTotal(analysis, "so-phan-xet", formatCount(national.compared.length));
  const regional = regionOfAnalysis(names, analysis);
  const inRegion =
    region.reason === null && regional ? t`; so với ${regional} ${counts(analysis, region, "vung")}` : "";
  const subject = t`${indexYear(analysis.index, analysis.year)}, trong ${compared} ${wordOf(analysis, national.compared)}`;
  const none = national.strengths.length + national.weaknesses.length === 0;
  const whole = none
    ? t`không có ${wordOf(analysis, national.compared)} nào thuộc nhóm ${ofRule("manh-yeu", formatPercent(1 - STRONG, 0))} đứng đầu hay nhóm ${ofRule("manh-yeu", formatPercent(WEAK, 0))} đứng cuối`
    : counts(analysis, national, "ca-nuoc");
  return t`${subject}: so với cả nước ${whole}${inRegion}.`;
}

/** The rule, printed under the table. */
export function strengthsRule({ national }: { national: Standouts }): Words {
  const top = countInWords(Math.round(1 / (1 - STRONG)));
  const bottom = countInWords(Math.round(1 / WEAK));
  const own = countInWords(Math.round(1 / OWN_SHARE));
  const guard = national.guarded
    ? ""
    : t` Thứ hạng theo nơi công bố; chưa có điểm của các tỉnh khác nên chưa loại được tiêu chí mà nhiều tỉnh trùng điểm.`;
  return ofRule(
    "manh-yeu",
    t`Mặt mạnh: trong một phần ${top} đầu bảng và một phần ${own} tốt nhất của chính tỉnh. Mặt yếu: trong một phần ${bottom} cuối bảng và một phần ${own} thấp nhất của chính tỉnh.${guard} Quy tắc đầy đủ ở trang Phương pháp của Chuyên Sâu.`,
  );
}
