import {
  type CourseClass,
  DIRECTION_PER_YEAR,
  MOVES_TO_BE_UNSTEADY,
  SCATTER,
  STRONG_MOVE,
  YEARS_TO_JUDGE,
  YEARS_TO_JUDGE_FIVE,
  type YearsView,
} from "../analysis/years.ts";
import { formatYears } from "../format/date.ts";
import { formatChangeSize } from "../format/measure.ts";
import { formatCount, formatNumber } from "../format/number.ts";
import { t, tAs } from "../language/say.ts";
import type { IndexDefinition } from "../model/framework.ts";

const classes: Record<CourseClass, () => string> = {
  "rising-steady": () => t`tăng và ổn định`,
  "rising-unsteady": () => t`tăng nhưng không ổn định`,
  "flat-steady": () => t`giữ mức, ổn định`,
  "flat-unsteady": () => t`không rõ chiều hướng, không ổn định`,
  "falling-steady": () => tAs("course")`giảm`,
  "falling-unsteady": () => t`giảm và không ổn định`,
  "too-few": () => t`quá ít năm để kết luận`,
};

/** The class of a series of ranks: "tăng nhưng không ổn định". */
export function classWords(verdict: CourseClass): string {
  return classes[verdict]();
}

/** A share of the league on a scale of a hundred: "76", or "+3,1" when it is a change. */
export function positionWords(share: number, decimals: number, signed = false): string {
  return formatNumber(100 * share, decimals, signed ? "always" : "negative");
}

/** How the scores themselves went while they were measured the same way; null when that cannot be told. */
export function scoreSlopeSentence(index: IndexDefinition, view: YearsView): string | null {
  const { scoreSlope } = view;
  if (!scoreSlope) return null;
  const { value, from, to, years } = scoreSlope;
  const span = t`${index.short} ${formatYears(from, to)} (${formatCount(years)} năm có điểm)`;
  const size = formatChangeSize(value, index.measure);
  if (size === formatChangeSize(0, index.measure)) return t`${span}: điểm đi ngang.`;
  return value > 0
    ? t`${span}: điểm có xu hướng tăng ${size} mỗi năm.`
    : t`${span}: điểm có xu hướng giảm ${size} mỗi năm.`;
}

/** How many ranked years a judgement takes. */
export function minimumRule(): string {
  return t`Cần ít nhất ${formatCount(YEARS_TO_JUDGE)} năm có thứ hạng để nhận định, riêng giai đoạn năm năm cần ${formatCount(YEARS_TO_JUDGE_FIVE)} năm.`;
}

/** The rule by which years are judged, printed beside the judgement. */
export function courseRule(): string {
  const slope = formatNumber(100 * DIRECTION_PER_YEAR, 0);
  const scatter = formatNumber(100 * SCATTER, 0);
  const move = formatNumber(100 * STRONG_MOVE, 0);
  return [
    t`Vị trí 100 là đứng đầu, 0 là đứng cuối bảng xếp hạng của năm.`,
    t`Tăng, giảm: xu hướng từ ${slope} đơn vị mỗi năm trở lên, cả giai đoạn vượt mức lệch quanh xu hướng.`,
    t`Không ổn định: lệch quanh xu hướng từ ${scatter} đơn vị trở lên, hoặc từ ${formatCount(MOVES_TO_BE_UNSTEADY)} lần trở lên đi ngược chiều ít nhất ${move} đơn vị.`,
    minimumRule(),
  ].join(" ");
}
