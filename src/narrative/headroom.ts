import type { Reason } from "../analysis/comparability/reason.ts";
import type { Goal } from "../analysis/headroom/goals.ts";
import type { Headroom, Mark, ReachRow } from "../analysis/headroom/reach.ts";
import type { Band, ReachingSet } from "../analysis/headroom/what-if.ts";
import type { IndexAnalysis } from "../analysis/results.ts";
import { sameWords } from "../format/alike.ts";
import { changeUnit } from "../format/measure.ts";
import { formatCount, formatNumber, NBSP } from "../format/number.ts";
import { formatRankPhrase } from "../format/rank.ts";
import { capitalise } from "../format/words.ts";
import { named, t } from "../language/say.ts";
import { strung, together, type Words } from "../language/text.ts";
import { findComponent } from "../model/lookup.ts";
import { hundredthsAbove } from "../model/rules/tolerance.ts";
import { reasonWords } from "./comparability/reasons.ts";
import { componentWord, type Names, unitName } from "./names.ts";
import { type FactKind, factOfTotal, goalKind } from "./provenance/fact-id.ts";

/** Points that are missing, rounded up: fewer would not do. */
function missingPoints(analysis: IndexAnalysis, { kind, points }: Goal, field: keyof Band): Words {
  const missing = formatNumber(hundredthsAbove(points[field] ?? 0) / 100, 2);
  const told = factOfTotal(analysis, goalKind(kind, field), missing);
  return together`${told}${NBSP}${changeUnit(analysis.index.measure)}`;
}

/** What a goal is: "lên thứ 26/60", "vào nhóm một phần tư đứng đầu (thứ 15/60)". */
function goalWords(analysis: IndexAnalysis, goal: Goal): Words {
  const units = analysis.total.placed?.rankedUnits ?? null;
  const rank =
    goal.rank === null
      ? ""
      : factOfTotal(analysis, goalKind(goal.kind, "hang"), formatRankPhrase(goal.rank, units));
  if (goal.kind === "quarter") return t`vào một phần tư đứng đầu (${rank})`;
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
    ? t`${what}: ${need(drifted > today ? "drifted" : "today")}${who}, kể cả khi mặt bằng đổi như thường lệ.`
    : t`${what}: ${need("today")}${who} nếu các tỉnh khác giữ nguyên điểm; ${drifted > 0 ? missingPoints(analysis, goal, "drifted") : need("drifted")} nếu mặt bằng đổi như thường lệ.`;
}

function markWords(mark: Mark): Words {
  return mark === "best" ? t`mức cao nhất của các tỉnh khác` : t`mức mà một phần tư các tỉnh khác đã đạt`;
}

function setWords(analysis: IndexAnalysis, set: ReachingSet): { names: Words; sum: Words } {
  const names = set.components.map((id) => {
    const component = findComponent(analysis.framework, id);
    return component?.code?.includes(".")
      ? together`${component.code}. ${named(component.name)}`
      : (named(component?.name) ?? id);
  });
  const points = together`${formatNumber(set.points, 2)}${NBSP}${changeUnit(analysis.index.measure)}`;
  const effort =
    set.effort === null
      ? ""
      : t`, tổng mức công sức ${formatNumber(set.effort, 0)} (mỗi tiêu chí: 1 ít, 2 vừa, 3 nhiều)`;
  return { names: strung(names, "; "), sum: t`thêm ${points}${effort}` };
}

const sameSet = (a: ReachingSet | null, b: ReachingSet | null) =>
  a?.components.join() === b?.components.join();

/** What is brought up to one mark to reach the main goal, in both fields; told once when the two are the same. */
function bringWords(
  analysis: IndexAnalysis,
  rows: readonly ReachRow[],
  mark: Mark,
  pick: "smallest" | "leastEffort",
): Words | null {
  const today = rows.find((row) => row.mark === mark && row.field === "today");
  const drifted = rows.find((row) => row.mark === mark && row.field === "drifted");
  if (!today) return null;
  const word = pickedWord(analysis, rows);
  const first = today[pick];
  if (!first) return null;
  const bring = (set: ReachingSet) => {
    if (set.components.length === 0) return t`không cần thêm điểm nào`;
    const { names, sum } = setWords(analysis, set);
    return t`đưa ${formatCount(set.components.length)} ${word} (${names}) đến ${markWords(mark)}, ${sum}`;
  };
  const second = drifted?.[pick];
  if (!drifted || sameSet(first, second ?? null)) return bring(first);
  return t`${bring(first)}; nếu mặt bằng đổi như thường lệ thì ${second ? bring(second) : reasonWords("headroom-too-small")}`;
}

/** What the sets are made of: leaves of a scored tree are criteria, whatever the index calls its top components. */
function pickedWord(analysis: IndexAnalysis, rows: readonly ReachRow[]): Words {
  const scored = rows.some(({ smallest }) =>
    smallest?.components.some((id) => findComponent(analysis.framework, id)?.scoring),
  );
  return scored ? t`tiêu chí` : componentWord(analysis.index);
}

/** Sets up to one mark, which is named first so that those of two marks read apart: the smallest and that of least effort, in one sentence where they are the same. */
function markSentences(analysis: IndexAnalysis, rows: readonly ReachRow[], mark: Mark): Words[] {
  if (!rows.some((row) => row.mark === mark && row.field === "today")) return [];
  const smallest = bringWords(analysis, rows, mark, "smallest");
  if (!smallest) return [t`Đưa đến ${markWords(mark)}: ${reasonWords("headroom-too-small")}.`];
  const word = pickedWord(analysis, rows);
  const lead = mark === "best" ? t`Theo mức cao nhất` : t`Theo mốc 75%`;
  const easiest = bringWords(analysis, rows, mark, "leastEffort");
  if (easiest && sameWords(easiest, smallest))
    return [t`${lead}, ít ${word} nhất, cũng ít công sức nhất: ${smallest}.`];
  return [
    t`${lead}, ít ${word} nhất: ${smallest}.`,
    ...(easiest ? [t`${lead}, ít công sức nhất: ${easiest}.`] : []),
  ];
}

/** Smallest and least-effort sets for the main goal: up to what a quarter has reached, then up to the best. */
export function setSentences(analysis: IndexAnalysis): Words[] {
  const { sets } = analysis.headroom;
  return [...markSentences(analysis, sets, "upper-quartile"), ...markSentences(analysis, sets, "best")];
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
  return goalsReason(analysis) === "leads-already" ? t`Đang đứng đầu, không còn hạng cao hơn.` : null;
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
  return t`Mặt bằng đổi như thường lệ: điểm ở mỗi hạng đổi theo trung vị mức thay đổi hằng năm của ${led("so-cap-nam", formatCount(drift.pairs.length))} cặp năm so sánh được; điểm ở hạng ${rank} của các tỉnh khác từ ${score("diem", today)} thành ${score("diem-doi", drifted)}.`;
}

/**
 * The cautions that stand beside every such figure: the others do not stand still, where ranks are told, and headroom is
 * not yet points; none where neither was told.
 */
export function cautions(analyses: readonly IndexAnalysis[]): Words[] {
  const ranks = analyses.some(({ headroom }) => headroom.goals.some(({ rank }) => rank !== null));
  const sets = analyses.some(({ headroom }) => headroom.sets.length > 0);
  const drifted = analyses.some(({ headroom }) => headroom.drift !== null);
  return [
    ...(ranks && drifted
      ? [
          t`Các con số trên coi điểm của các tỉnh, thành phố khác là giữ nguyên hoặc đổi như thường lệ, trong khi các nơi khác cũng phấn đấu.`,
        ]
      : []),
    ...(ranks && !drifted
      ? [
          t`Các con số trên coi điểm của các tỉnh, thành phố khác là giữ nguyên, trong khi các nơi khác cũng phấn đấu.`,
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
    ? t`; ít nhất là ${formatCount(cautious.components.length)} ${componentWord(analysis.index)} lên ${markWords("upper-quartile")}`
    : "";
  return together`${capitalise(gap)}${how}.`;
}
