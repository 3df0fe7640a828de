import type { TargetCheck } from "../../analysis/promises/targets.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import type { RankCourse } from "../../analysis/years/remarks.ts";
import { formatYears } from "../../format/date.ts";
import { capitalise, joinWords } from "../../format/words.ts";
import { t, tAs } from "../../language/say.ts";
import { strung, together, type Words } from "../../language/text.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { countKind } from "../fact-ids/fact-id.ts";
import { ofTarget } from "../fact-ids/families.ts";
import { componentWord, indexYear, shortName } from "../names.ts";
import { comparablePart, ownOrNational } from "../parts/split.ts";
import { gainWords } from "../promises/targets.ts";
import { countsHeadline, countsInWords, toldInWords } from "./counts.ts";
import { changeTold } from "./score-and-rank.ts";

/**
 * "PAPI giảm 4,53 điểm, phần lớn là mức giảm riêng của tỉnh: bảy trong tám nội dung giảm, một tăng"; null without a change to
 * tell. The points stand with the total, never with one group of components: what those lost is more than the whole.
 */
export function changeHeadline(analysis: IndexAnalysis): Words | null {
  const { counts, total, index } = analysis;
  const comparable = comparablePart(analysis);
  if (comparable)
    return t`${indexYear(index, analysis.year)}: ${comparable}, ${toldInWords(analysis, "so-phan-khong-so", counts["not-comparable"])[0]} không so sánh được`;
  if (!countsHeadline(analysis) || total.change.value === null || total.verdict === "unchanged") return null;
  const whose = ownOrNational(analysis);
  const moved = together`${shortName(index)} ${changeTold(analysis) ?? ""}${whose ? together`, ${whose}` : ""}`;
  const against = total.verdict === "gain" ? counts.loss : counts.gain;
  return 2 * against > counts.of
    ? t`${moved}, dù ${countsInWords(analysis)}`
    : together`${moved}: ${countsInWords(analysis)}`;
}

/** How the ranks of the components moved: "Năm trong tám nội dung PAPI giảm bậc, ba tăng bậc". */
export function rankMovesHeadline(analysis: IndexAnalysis): Words {
  const { rankCounts, index } = analysis;
  const word = componentWord(index);
  const fell = rankCounts.loss >= rankCounts.gain;
  const larger = Math.max(rankCounts.loss, rankCounts.gain);
  const smaller = Math.min(rankCounts.loss, rankCounts.gain);
  if (larger === 0) return capitalise(t`không ${word} ${shortName(index)} nào tăng hay giảm bậc`);
  const verb = fell ? t`giảm bậc` : t`tăng bậc`;
  const [many, of] = toldInWords(analysis, countKind(fell ? "loss" : "gain", true), larger);
  const [few] = toldInWords(analysis, countKind(fell ? "gain" : "loss", true), smaller);
  const head = capitalise(
    larger === rankCounts.of && larger > 1
      ? t`cả ${many} ${word} ${shortName(index)} ${verb}`
      : t`${many} trong ${of} ${word} ${shortName(index)} ${verb}`,
  );
  if (smaller === 0) return head;
  return fell ? t`${head}, ${few} tăng bậc` : t`${head}, ${few} giảm bậc`;
}

/** "Phấn đấu thêm 2,017 điểm PAR Index, 0,93 điểm phần trăm SIPAS": of targets that ask for more than is there already. */
export function targetsHeadline(
  checks: readonly TargetCheck[],
  indexOf: (id: string) => IndexDefinition,
): Words {
  const gains = checks.flatMap(({ target, computedGain }) => {
    const index = indexOf(target.index);
    if (computedGain === null || computedGain <= 0 || !target.score) return [];
    const gain = ofTarget(target, "muc-tang", gainWords(index, computedGain, target.score.value, "negative"));
    return [
      target.score.comparison === "above"
        ? tAs("gain")`trên ${gain} ${shortName(index)}`
        : tAs("gain")`${gain} ${shortName(index)}`,
    ];
  });
  return gains.length === 0 ? t`Chỉ tiêu phấn đấu` : t`Phấn đấu thêm ${joinWords(gains)}`;
}

const courses = (): Record<string, Words> => ({
  "improving-steady": t`cải thiện và ổn định`,
  "improving-unsteady": t`cải thiện nhưng không ổn định`,
  "not-improving-steady": t`không cải thiện`,
  "not-improving-unsteady": t`không cải thiện và không ổn định`,
});

/** "Thứ hạng PAPI 2011–2019 cải thiện nhưng không ổn định; PCI …": whole spans of years that the record judges. */
export function coursesHeadline(judged: readonly { index: IndexDefinition; course: RankCourse }[]): Words {
  const parts = judged.map(({ index, course: { points, verdict } }) => {
    const span = formatYears(points[0]!.year, points.at(-1)!.year);
    return together`${shortName(index)} ${span} ${courses()[verdict]}`;
  });
  return tAs("courses")`Thứ hạng ${strung(parts, "; ")}`;
}
