import type { Reason } from "../../analysis/comparability/reason.ts";
import type { Goal } from "../../analysis/headroom/goals.ts";
import type { Headroom } from "../../analysis/headroom/reach.ts";
import type { Band } from "../../analysis/headroom/what-if.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import { changeUnit, formatPointDigits } from "../../format/measure.ts";
import { formatCount, formatNumber, NBSP } from "../../format/number.ts";
import { formatRankPhrase } from "../../format/rank.ts";
import { capitalise } from "../../format/words.ts";
import { t } from "../../language/say.ts";
import { together, type Words } from "../../language/text.ts";
import { hundredthsAbove } from "../../model/rules/tolerance.ts";
import { type FactKind, factOfTotal } from "../fact-ids/fact-id.ts";
import { goalKind } from "../fact-ids/goal-kinds.ts";
import { componentWord, type Names, shortName, unitName } from "../names.ts";
import { markWords } from "./sets.ts";

/** Points that are missing, rounded up: fewer would not do. */
function missingPoints(analysis: IndexAnalysis, { kind, points }: Goal, field: keyof Band): Words {
  const missing = formatPointDigits(hundredthsAbove(points[field] ?? 0) / 100);
  const told = factOfTotal(analysis, goalKind(kind, field), missing);
  return together`${told}${NBSP}${changeUnit(analysis.index.measure)}`;
}

/** What a goal is: "lên thứ 26/60", "vào một phần tư đứng đầu (thứ 15/60)", "ra khỏi một phần tư cuối (thứ 45/61)". */
function goalWords(analysis: IndexAnalysis, goal: Goal): Words {
  const units = analysis.total.placed?.rankedUnits ?? null;
  const rank =
    goal.rank === null
      ? ""
      : factOfTotal(analysis, goalKind(goal.kind, "hang"), formatRankPhrase(goal.rank, units));
  if (goal.kind === "quarter") return t`vào một phần tư đứng đầu (${rank})`;
  if (goal.kind === "upper-half") return t`vào nửa trên của bảng (${rank})`;
  if (goal.kind === "off-last-quarter") return t`ra khỏi một phần tư cuối (${rank})`;
  if (goal.kind === "target-rank") return t`đạt chỉ tiêu thứ hạng (${rank})`;
  return goal.kind === "next" ? t`lên ${rank}` : t`đạt chỉ tiêu điểm`;
}

/** One goal with the points missing in today's field and in the drifted one. */
function goalSentence(names: Names, analysis: IndexAnalysis, goal: Goal): Words {
  const { today, drifted } = goal.points;
  const what = capitalise(goalWords(analysis, goal));
  const need = (field: keyof Band) =>
    goal.points[field] === 0 ? t`không cần thêm điểm` : t`cần thêm ${missingPoints(analysis, goal, field)}`;
  const ahead = analysis.total.position.nextAhead?.unit;
  const who = goal.kind === "next" && ahead ? t` để bằng ${unitName(names, ahead)}` : "";
  if (drifted === null) return together`${what}: ${need("today")}${who}.`;
  // Two answers a hundredth apart are one: the larger, which does in both fields.
  const apart = hundredthsAbove(today) - hundredthsAbove(drifted);
  const alike = apart === 0 || (drifted > 0 && today > 0 && (apart === 1 || (apart === -1 && who === "")));
  return alike
    ? t`${what}: ${need(drifted > today ? "drifted" : "today")}${who}, kể cả khi các tỉnh khác tăng, giảm như mọi năm.`
    : t`${what}: ${need("today")}${who} nếu các tỉnh khác giữ nguyên điểm; ${drifted > 0 ? missingPoints(analysis, goal, "drifted") : need("drifted")} nếu các nơi ấy tăng, giảm như mọi năm.`;
}

/** What the sets are for: "Cách vào một phần tư đứng đầu (thứ 15/60):". */
export function mainGoalSentence(analysis: IndexAnalysis): Words | null {
  const { mainGoal, sets } = analysis.headroom;
  if (!mainGoal || sets.length === 0) return null;
  const gap = mainGoal.rank === null ? t` (cần thêm ${missingPoints(analysis, mainGoal, "today")})` : "";
  return t`Cách ${goalWords(analysis, mainGoal)}${gap}:`;
}

/** Points missing to each rank. */
export function goalSentences(names: Names, analysis: IndexAnalysis): Words[] {
  return analysis.headroom.goals
    .filter(({ kind }) => kind !== "target-score")
    .map((goal) => goalSentence(names, analysis, goal));
}

/** Why the points to a higher rank cannot be told; null where they can, and for who leads already. */
export function goalsUntold(analysis: IndexAnalysis): Reason | null {
  const reason = goalsReason(analysis);
  return reason === "leads-already" ? null : reason;
}

/** Said of who leads already, instead of points to a higher rank. */
export function leadsAlready(analysis: IndexAnalysis): Words | null {
  return goalsReason(analysis) === "leads-already"
    ? t`${shortName(analysis.index)} đang đứng đầu, không còn hạng cao hơn.`
    : null;
}

function goalsReason(analysis: IndexAnalysis): Reason | null {
  const { goals, reasons } = analysis.headroom;
  return goals.some(({ kind }) => kind !== "target-score") ? null : (reasons.goals ?? leading(analysis));
}

function leading({ total, edition }: IndexAnalysis) {
  if (total.placed?.rank === 1) return "leads-already" as const;
  return edition?.complete ? ("no-rank" as const) : ("league-incomplete" as const);
}

/** How the field usually moves, and what that makes of the score at the rank of the main goal. */
export function driftWords(analysis: IndexAnalysis, { drift, mainGoal }: Headroom): Words | null {
  const { index } = analysis;
  if (!drift || mainGoal?.rank == null || mainGoal.total.drifted === null) return null;
  const { today, drifted } = mainGoal.total;
  const led = (what: FactKind, words: Words) => factOfTotal(analysis, what, words);
  const score = (what: "diem" | "diem-doi", value: number) =>
    led(goalKind(mainGoal.kind, what), formatNumber(value, index.measure.decimals));
  const rank = led(goalKind(mainGoal.kind, "hang"), formatNumber(mainGoal.rank, 0));
  return t`Các tỉnh khác tăng, giảm như mọi năm: điểm ở mỗi hạng đổi theo trung vị mức thay đổi hằng năm của ${led("so-cap-nam", formatCount(drift.pairs.length))} cặp năm so sánh được; điểm ở hạng ${rank} của các tỉnh khác từ ${score("diem", today)} thành ${score("diem-doi", drifted)}.`;
}

/**
 * The cautions that stand beside every such figure: the others do not stand still, where ranks are told, and headroom is
 * not yet points; none where neither was told. Where the units were `rearranged` between the year and the day, the ranks are
 * those of a league that no later edition has.
 */
export function cautions(analyses: readonly IndexAnalysis[], rearranged = false): Words[] {
  const ranks = analyses.some(({ headroom }) => headroom.goals.some(({ rank }) => rank !== null));
  const sets = analyses.some(({ headroom }) => headroom.sets.length > 0);
  const drifted = analyses.some(({ headroom }) => headroom.drift !== null);
  return [
    ...(ranks && drifted
      ? [
          t`Các con số trên coi điểm của các tỉnh, thành phố khác là giữ nguyên hoặc tăng, giảm như mọi năm, trong khi các nơi khác cũng phấn đấu.`,
        ]
      : []),
    ...(ranks && !drifted
      ? [
          t`Các con số trên coi điểm của các tỉnh, thành phố khác là giữ nguyên, trong khi các nơi khác cũng phấn đấu.`,
        ]
      : []),
    ...(ranks && rearranged
      ? [
          t`Thứ hạng nêu trên tính trong bảng xếp hạng trước khi sắp xếp đơn vị hành chính; các kỳ sau có số đơn vị khác nên chỉ để tham khảo.`,
        ]
      : []),
    ...(ranks || sets
      ? [
          t`Dư địa chỉ thành điểm khi cách làm thay đổi thật và được người dân, doanh nghiệp, cơ quan chấm điểm ghi nhận.`,
        ]
      : []),
  ];
}

/** One sentence for the handout: the main goal, and how many components would do up to the cautious mark. */
export function headroomSentence(analysis: IndexAnalysis): Words | null {
  const { mainGoal, sets } = analysis.headroom;
  if (!mainGoal || mainGoal.rank === null) return null;
  const cautious = sets.find(({ field, mark }) => field === "today" && mark === "upper-quartile")?.smallest;
  const gap = t`${goalWords(analysis, mainGoal)} cần thêm ${missingPoints(analysis, mainGoal, "today")}`;
  const how = cautious
    ? t`; muốn vậy ít nhất ${formatCount(cautious.components.length)} ${componentWord(analysis.index)} phải lên ${markWords("upper-quartile")}`
    : "";
  return together`${capitalise(gap)}${how}.`;
}
