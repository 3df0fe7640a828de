import type { Reason } from "../../analysis/comparability/reason.ts";
import type { BreakNote } from "../../model/rules/breaks.ts";
import { reasonWords } from "../../narrative/comparability/reasons.ts";

type Reasons = Record<string, string>;

/** Removes the noise of binary subtraction (twelve significant digits) and keeps the value unrounded otherwise. */
export function clean(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : Number(value.toPrecision(12));
}

/** Collects reasons for the keys that are null, in words. */
export function reasonsOf(rows: Record<string, Reason | null | undefined>): Reasons {
  return Object.fromEntries(
    Object.entries(rows).flatMap(([key, reason]) => (reason ? [[key, reasonWords(reason)]] : [])),
  );
}

/** A break as plain JSON; null when the years compare as they are. */
export function breakJson(note: BreakNote | null) {
  if (!note) return null;
  return {
    treatment: note.treatment,
    reason: note.breaks.map(({ reason }) => reason).join("; "),
    sources: note.breaks.flatMap(({ sources }) => sources),
  };
}
