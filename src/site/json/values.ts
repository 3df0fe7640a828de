import type { Reason } from "../../analysis/comparability/reason.ts";
import { withoutNoise } from "../../model/rules/tolerance.ts";

/** Removes the noise of binary subtraction (twelve significant digits) and keeps the value unrounded otherwise. */
export function clean(value: number): number;
export function clean(value: number | null | undefined): number | null;
export function clean(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : withoutNoise(value);
}

/** A figure that may not be there, as JSON has it. */
export const known = (value: number | null | undefined): number | null => value ?? null;

/** The reasons of the keys that are null, among those of all keys that may be. */
export function reasonsOf(rows: Record<string, Reason | null | undefined>): Record<string, Reason> {
  return Object.fromEntries(
    Object.entries(rows).flatMap(([key, reason]): [string, Reason][] => (reason ? [[key, reason]] : [])),
  );
}
