import { DUST } from "../../model/rules/tolerance.ts";
import { topRows } from "../../model/rules/top.ts";
import type { ComponentAnalysis, TotalAnalysis } from "../standing/compared.ts";
import type { Dropped } from "./dropped.ts";

/** One cause of a change is most of it from this share of all parts' sizes on. */
const MOSTLY = 2 / 3;

/**
 * The change of a total in parts that add up to it, in its points: with the country, the unit's own, from changed
 * weights, maxima or sets of components, and the rest that no component shows.
 */
export interface ChangeSplit {
  change: number;
  national: number;
  own: number;
  structure: number;
  rest: number;
  /** Components whose change is in the rest; empty: the rest is rounding of published parts. */
  restOf: string[];
  /**
   * The part that has at least MOSTLY of the sum of all parts' sizes; `both`: country and own together do, and both go
   * the way of the change; null: neither.
   */
  mostly: "national" | "own" | "structure" | "rest" | "both" | null;
}

/** A total and its components compared, with what of the change no component of today shows. */
interface Compared {
  total: TotalAnalysis;
  components: readonly ComponentAnalysis[];
  dropped: readonly Dropped[];
  residual: { contribution: number; components: string[] } | null;
}

function mostlyOf(parts: Omit<ChangeSplit, "mostly">): ChangeSplit["mostly"] {
  const names = ["national", "own", "structure", "rest"] as const;
  const whole = names.reduce((sum, name) => sum + Math.abs(parts[name]), 0);
  if (whole === 0) return null;
  const main = names.find((name) => Math.abs(parts[name]) >= MOSTLY * whole - DUST);
  if (main) return parts[main] * parts.change > 0 ? main : null;
  const together = Math.abs(parts.national) + Math.abs(parts.own) >= MOSTLY * whole - DUST;
  return together && parts.national * parts.change > 0 && parts.own * parts.change > 0 ? "both" : null;
}

/**
 * Splits the change of a total: national = Σ national effects, own = Σ own effects, structure = Σ structure effects with
 * components that came or went, rest = what remains. Null without a computed change, and where an effect of a
 * comparable component is not known. Swapping the two years flips every sign.
 */
export function changeSplitOf({ total, components, dropped, residual }: Compared): ChangeSplit | null {
  const change = total.change.basis === "computed" ? total.change.value : null;
  const told = topRows(components).filter(({ contribution }) => contribution !== null);
  const unknown = told.some(
    ({ performanceEffect, nationalEffect, reasons }) =>
      performanceEffect === null || (nationalEffect === null && reasons.national !== "not-in-both-years"),
  );
  if (change === null || told.length === 0 || unknown) return null;
  const sum = (part: "nationalEffect" | "ownEffect" | "structureEffect") =>
    told.reduce((whole, row) => whole + (row[part] ?? 0), 0);
  const national = sum("nationalEffect");
  const own = sum("ownEffect");
  const structure =
    sum("structureEffect") + dropped.reduce((whole, row) => whole + (row.structureEffect ?? 0), 0);
  const rest = change - national - own - structure;
  const parts = { change, national, own, structure, rest, restOf: residual?.components ?? [] };
  return { ...parts, mostly: mostlyOf(parts) };
}
