import { LEVEL } from "../../model/rules/marks.ts";
import { normalShare } from "../math/normal.ts";

/** Share of false alarms allowed among the components called clear (Benjamini–Hochberg). */
const FALSE_ALARMS = 0.1;

/** A change held against its sampling error: z = Δ ÷ √(SE² + SE²), p two-sided. */
export interface ChangeTest {
  change: number;
  standardError: number;
  z: number;
  p: number;
  clear: boolean;
}

/** Two-sided test of a change between two independent samples. */
export function testChange(change: number, now: number, before: number, level = LEVEL): ChangeTest {
  const standardError = Math.hypot(now, before);
  const z = change / standardError;
  const p = 2 * normalShare(-Math.abs(z));
  return { change, standardError, z, p, clear: p < level };
}

/**
 * Benjamini–Hochberg: which of several tests may be called clear so that, on average, at most `rate` of those called
 * are false alarms. All p up to the largest p₍ᵢ₎ ≤ i·rate ÷ m. Same order as given.
 */
export function benjaminiHochberg(ps: readonly number[], rate = FALSE_ALARMS): boolean[] {
  const sorted = [...ps].sort((a, b) => a - b);
  const last = sorted.findLastIndex((p, i) => p <= ((i + 1) * rate) / ps.length);
  return ps.map((p) => last >= 0 && p <= sorted[last]!);
}
