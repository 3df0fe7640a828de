import type { ConferenceAnalysis } from "../../analysis/analyse-conference.ts";
import type { TargetCheck } from "../../analysis/promises/targets.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import { formatYears } from "../../format/date.ts";
import { formatRankPhrase } from "../../format/rank.ts";
import { capitalise, countInWords, joinWords } from "../../format/words.ts";
import { t, tAs } from "../../language/say.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { componentWord, indexYear } from "../names.ts";
import { comparablePart, ownOrNational } from "../parts/split.ts";
import { gainWords } from "../promises/targets.ts";
import { countsHeadline, countsInWords, topComponents } from "./components.ts";
import { changeWords, placesWords } from "./total.ts";

/**
 * "PAPI giảm 4,53 điểm, phần lớn là của riêng tỉnh: bảy trong tám nội dung giảm, một tăng"; null without a change to
 * tell. The points stand with the total, never with one group of components: what those lost is more than the whole.
 */
export function changeHeadline(analysis: IndexAnalysis): string | null {
  const { counts, total, index } = analysis;
  const comparable = comparablePart(analysis);
  if (comparable)
    return t`${indexYear(index, analysis.year)}: ${comparable}, ${countInWords(counts["not-comparable"])} không so sánh được`;
  if (!countsHeadline(analysis) || total.change.value === null || total.verdict === "unchanged") return null;
  const whose = ownOrNational(analysis);
  const moved = `${index.short} ${changeWords(analysis, total)}${whose ? `, ${whose}` : ""}`;
  const against = total.verdict === "gain" ? counts.loss : counts.gain;
  return 2 * against > counts.of
    ? t`${moved}, dù ${countsInWords(analysis)}`
    : `${moved}: ${countsInWords(analysis)}`;
}

/** How the ranks of the components moved: "Năm trong tám nội dung PAPI giảm bậc, ba tăng bậc". */
export function rankMovesHeadline(analysis: IndexAnalysis): string {
  const { rankCounts, index } = analysis;
  const word = componentWord(index);
  const fell = rankCounts.loss >= rankCounts.gain;
  const larger = Math.max(rankCounts.loss, rankCounts.gain);
  const smaller = Math.min(rankCounts.loss, rankCounts.gain);
  const verb = fell ? t`giảm bậc` : t`tăng bậc`;
  const head = capitalise(
    t`${countInWords(larger)} trong ${countInWords(rankCounts.of)} ${word} ${index.short} ${verb}`,
  );
  if (smaller === 0) return head;
  return fell ? t`${head}, ${countInWords(smaller)} tăng bậc` : t`${head}, ${countInWords(smaller)} giảm bậc`;
}

/** "Năm nội dung PAPI năm 2021 thấp hơn trung vị". */
export function dotsHeadline(analysis: IndexAnalysis): string {
  const rows = topComponents(analysis).filter(({ score, position }) => score && position.median);
  const below = rows.filter(({ score, position }) => score!.value < position.median!.value).length;
  const word = componentWord(analysis.index);
  const what = indexYear(analysis.index, analysis.year);
  if (below === 0) return t`Không có ${word} nào của ${what} thấp hơn trung vị các tỉnh, thành phố`;
  if (below === rows.length)
    return t`Cả ${countInWords(below)} ${word} ${what} thấp hơn trung vị các tỉnh, thành phố`;
  return capitalise(
    t`${countInWords(below)} trong ${countInWords(rows.length)} ${word} ${what} thấp hơn trung vị các tỉnh, thành phố`,
  );
}

/** "Phấn đấu thêm 2,017 điểm PAR Index, 0,93 điểm phần trăm SIPAS". */
export function targetsHeadline(
  checks: readonly TargetCheck[],
  indexOf: (id: string) => IndexDefinition,
): string {
  const gains = checks.flatMap(({ target, computedGain }) => {
    const index = indexOf(target.index);
    if (computedGain === null || !target.score) return [];
    const gain = gainWords(index, computedGain, target.score.value).replace("+", "");
    return [
      target.score.comparison === "above"
        ? tAs("gain")`trên ${gain} ${index.short}`
        : tAs("gain")`${gain} ${index.short}`,
    ];
  });
  return gains.length === 0 ? t`Chỉ tiêu phấn đấu` : t`Phấn đấu thêm ${joinWords(gains)}`;
}

/** "PAR Index tăng 0,10 điểm nhưng giảm 01 bậc, xuống thứ 2/63". */
function moveHeadline(analysis: IndexAnalysis): string | null {
  const { total, index } = analysis;
  const change = changeWords(analysis, total);
  const places = placesWords(total);
  const rank = total.placed ? formatRankPhrase(total.placed.rank, total.placed.rankedUnits) : null;
  const opposite = total.verdict === "gain" && total.rankVerdict === "loss";
  const reverse =
    total.verdict === "loss" && (total.rankVerdict === "gain" || total.rankVerdict === "unchanged");
  const both = (a: string, b: string) =>
    opposite || reverse ? t`${a} nhưng ${b}` : tAs("moves")`${a}, ${b}`;
  const move = change && places ? both(change, places) : (change ?? places);
  if (!move) return rank ? t`${index.short} xếp ${rank}` : null;
  return places && !total.places.rankedUnitsDiffer && rank
    ? `${index.short} ${move} (${rank})`
    : `${index.short} ${move}`;
}

const courses = (): Record<string, string> => ({
  "improving-steady": t`cải thiện và ổn định`,
  "improving-unsteady": t`cải thiện nhưng không ổn định`,
  "not-improving-steady": t`không cải thiện`,
  "not-improving-unsteady": t`không cải thiện và không ổn định`,
});

/** Where the record itself judges the years, the finding is how that judgement stands up to the ranks. */
function coursesHeadline(analysis: ConferenceAnalysis): string | null {
  const judged = analysis.remarks
    .flatMap(({ courses: rows }) => rows)
    .filter(({ verdict }) => verdict !== "too-few");
  if (judged.length === 0) return null;
  const parts = judged.map(({ index, points, verdict }) => {
    const short = analysis.indices.find((row) => row.index.id === index)?.index.short ?? index;
    return `${short} ${formatYears(points[0]!.year, points.at(-1)!.year)} ${courses()[verdict]}`;
  });
  return tAs("courses")`Thứ hạng ${parts.join("; ")}`;
}

/** The one sentence at the head of a briefing: what moved, which way, by how much, and whose it is. */
export function leadSentence(analysis: ConferenceAnalysis): string {
  const course = coursesHeadline(analysis);
  if (course) return `${course}.`;
  const withComponents = analysis.indices.find((row) => countsHeadline(row) !== null);
  if (withComponents) {
    const { counts } = withComponents;
    const onlyRanks = counts.gain + counts.loss + counts.unchanged === 0;
    if (onlyRanks) return `${t`${rankMovesHeadline(withComponents)} so với năm ${withComponents.against}`}.`;
    const move = moveHeadline(withComponents);
    return move ? `${move}: ${countsInWords(withComponents)}.` : `${countsHeadline(withComponents)}.`;
  }
  const moves = analysis.indices.flatMap((row) => moveHeadline(row) ?? []);
  return moves.length === 0 ? t`Chưa có số liệu để so sánh.` : `${moves.join("; ")}.`;
}
