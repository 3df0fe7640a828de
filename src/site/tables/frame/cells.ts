import type { Reason } from "../../../analysis/comparability/reason.ts";
import type { Change } from "../../../analysis/standing/change.ts";
import type { Placed, Places } from "../../../analysis/standing/places.ts";
import type { Verdict } from "../../../analysis/standing/verdict.ts";
import { formatChange, formatPointDigits, type Measure } from "../../../format/measure.ts";
import { formatNumber } from "../../../format/number.ts";
import { formatPlacesSigned, formatRank } from "../../../format/rank.ts";
import { ofFact, together, type Words } from "../../../language/text.ts";
import type { Figure } from "../../../model/figure.ts";
import { shortReason } from "../../../narrative/comparability/reasons.ts";
import type { Cell, Tone } from "../../page.ts";
import { basisMarks } from "./basis.ts";

/** A text without a figure: why it is not there. */
export function missingCell(reason: Reason, tone: Tone = "missing"): Cell {
  return { text: shortReason(reason), tone, value: null };
}

/** Words that lead to their fact, where the cell holds one. */
const led = (fact: string | null, words: Words): Words => (fact === null ? words : ofFact(words, fact));

/** A score at the index's decimals, its basis named when it is not a published one. */
export function scoreCell(
  figure: Figure | null,
  measure: Measure,
  reason: Reason = "no-source",
  fact: string | null = null,
): Cell {
  if (!figure) return missingCell(reason);
  return {
    text: led(fact, together`${formatNumber(figure.value, measure.decimals)}${basisMarks[figure.basis]}`),
    value: figure.value,
  };
}

/** Any computed number at the index's decimals; signed when it is a difference. */
export function numberCell(
  value: number | null,
  measure: Measure,
  reason: Reason,
  signed = false,
  fact: string | null = null,
): Cell {
  if (value === null) return missingCell(reason, reason === "break-none" ? "not-comparable" : "missing");
  return { text: led(fact, formatNumber(value, measure.decimals, signed ? "always" : "negative")), value };
}

/** Points lost, gained or expected, at the decimals that all indices have. */
export function pointsCell(value: number, fact: string | null = null): Cell {
  return { text: led(fact, formatPointDigits(value)), value };
}

/**
 * How many of something; with `none` a zero is nothing to compare or to keep a column for ("0" is shown where others of
 * the column count something).
 */
export function countCell(count: number, fact: string | null = null, none = false): Cell {
  return { text: led(fact, formatNumber(count, 0)), value: none && count === 0 ? null : count };
}

export function changeCell(
  change: Change,
  verdict: Verdict,
  measure: Measure,
  fact: string | null = null,
): Cell {
  if (change.value === null) {
    return missingCell(
      change.reason ?? "no-score",
      verdict === "not-comparable" ? "not-comparable" : "missing",
    );
  }
  const told = change.basis === "reported" ? basisMarks.reported : "";
  return {
    text: led(fact, together`${formatChange(change.value, measure)}${told}`),
    tone: verdict,
    value: change.value,
  };
}

export function rankCell(
  placed: Placed | null,
  reason: Reason = "no-rank",
  fact: string | null = null,
): Cell {
  return placed
    ? { text: led(fact, formatRank(placed.rank, placed.rankedUnits)), value: placed.rank }
    : missingCell(reason);
}

export function placesCell(places: Places, verdict: Verdict, fact: string | null = null): Cell {
  if (places.value === null) {
    return missingCell(
      places.reason ?? "no-rank",
      verdict === "not-comparable" ? "not-comparable" : "missing",
    );
  }
  const told = places.basis === "reported" ? basisMarks.reported : "";
  return {
    text: led(fact, together`${formatPlacesSigned(places.value)}${told}`),
    tone: verdict,
    value: places.value,
  };
}
