import { t } from "../language/say.ts";
import { POINT_DECIMALS } from "../model/rules/tolerance.ts";
import { formatNumber, formatWritten, NBSP, type Sign } from "./number.ts";

/** Unit of measure of an index, and how many decimals it is published with. */
export interface Measure {
  unit: "points" | "percent";
  decimals: number;
}

/** "91,14 điểm" or "94,07%". */
export function formatScore(value: number, measure: Measure): string {
  const digits = formatNumber(value, measure.decimals);
  return measure.unit === "percent" ? `${digits}%` : t`${digits}${NBSP}điểm`;
}

/** A published score with at least its published digits: "93,157 điểm". */
export function formatScoreWritten(figure: { value: number; written: string }, measure: Measure): string {
  const digits = formatWritten(figure);
  return measure.unit === "percent" ? `${digits}%` : t`${digits}${NBSP}điểm`;
}

/** "+0,10" or "−4,53" or "0,00": a change for a table, in the index's own unit of measure. */
export function formatChange(value: number, measure: Measure): string {
  return formatNumber(value, measure.decimals, "always");
}

/** "0,35 điểm": points of an index lost, gained or expected, at the decimals that all of them have. */
export function formatPoints(value: number, sign: Sign = "negative"): string {
  return t`${formatNumber(value, POINT_DECIMALS, sign)}${NBSP}điểm`;
}

/** The unit of measure of a score: "điểm" or "%". */
export function unitOfMeasure(measure: Measure): string {
  return measure.unit === "percent" ? "%" : t`điểm`;
}

/** The unit of measure of a change: a difference of two percentages is in percentage points. */
export function changeUnit(measure: Measure): string {
  return measure.unit === "percent" ? t`điểm phần trăm` : t`điểm`;
}

/** "+0,10 điểm", "−1,69 điểm phần trăm". */
export function formatChangeWithUnit(value: number, measure: Measure): string {
  return `${formatChange(value, measure)}${NBSP}${changeUnit(measure)}`;
}

/** "4,53 điểm": the size of a change, for a sentence whose verb carries the direction. */
export function formatChangeSize(value: number, measure: Measure): string {
  return `${formatNumber(Math.abs(value), measure.decimals)}${NBSP}${changeUnit(measure)}`;
}
