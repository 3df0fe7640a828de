import { t } from "../language/say.ts";
import { type Text, together, type Words } from "../language/text.ts";
import { POINT_DECIMALS } from "../model/rules/tolerance.ts";
import { formatNumber, formatWritten, NBSP, type Sign } from "./number.ts";

/** Unit of measure of an index, and how many decimals it is published with. */
export interface Measure {
  unit: "points" | "percent";
  decimals: number;
}

/** "91,14 điểm" or "94,07%". */
export function formatScore(value: number, measure: Measure): Text {
  const digits = formatNumber(value, measure.decimals);
  return measure.unit === "percent" ? together`${digits}%` : t`${digits}${NBSP}điểm`;
}

/** A published score with at least its published digits: "93,157 điểm". */
export function formatScoreWritten(figure: { value: number; written: string }, measure: Measure): Text {
  const digits = formatWritten(figure);
  return measure.unit === "percent" ? together`${digits}%` : t`${digits}${NBSP}điểm`;
}

/** "+0,10" or "−4,53" or "0,00": a change for a table, in the index's own unit of measure. */
export function formatChange(value: number, measure: Measure): Text {
  return formatNumber(value, measure.decimals, "always");
}

/** "0,35": points of an index lost, gained or expected where the unit stands elsewhere, as in a column's head. */
export function formatPointDigits(value: number, sign: Sign = "negative"): Text {
  return formatNumber(value, POINT_DECIMALS, sign);
}

/** Decimals of maxima that stand together: none where all are whole (10), else those of points (12,50). */
export function decimalsOfMaxima(maxima: readonly (number | null)[]): number {
  return maxima.every((maximum) => maximum === null || Number.isInteger(maximum)) ? 0 : POINT_DECIMALS;
}

/** "10" or "12,50": the points that can be had. */
export function formatMaximum(maximum: number): Text {
  return formatNumber(maximum, decimalsOfMaxima([maximum]));
}

/** "0,35 điểm": points of an index lost, gained or expected, at the decimals that all of them have. */
export function formatPoints(value: number, sign: Sign = "negative"): Text {
  return t`${formatPointDigits(value, sign)}${NBSP}điểm`;
}

/** The unit of measure of a score: "điểm" or "%". */
export function unitOfMeasure(measure: Measure): Words {
  return measure.unit === "percent" ? "%" : t`điểm`;
}

/** The unit of measure of a change: a difference of two percentages is in percentage points. */
export function changeUnit(measure: Measure): Text {
  return measure.unit === "percent" ? t`điểm phần trăm` : t`điểm`;
}

/** "+0,10 điểm", "−1,69 điểm phần trăm". */
export function formatChangeWithUnit(value: number, measure: Measure): Text {
  return together`${formatChange(value, measure)}${NBSP}${changeUnit(measure)}`;
}

/** "4,53 điểm": the size of a change, for a sentence whose verb carries the direction. */
export function formatChangeSize(value: number, measure: Measure): Text {
  return together`${formatNumber(Math.abs(value), measure.decimals)}${NBSP}${changeUnit(measure)}`;
}
