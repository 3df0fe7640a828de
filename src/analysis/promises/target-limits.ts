import type { Target } from "../../model/conference.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { existsIn } from "../../model/lookup.ts";
import { type BreakNote, breakBetween, TOTAL } from "../../model/rules/breaks.ts";
import type { Unit } from "../../model/unit.ts";
import type { Reason } from "../comparability/reason.ts";
import { unitsMergedBetween } from "../units/mergers.ts";

/** Why a target's year cannot be held against its baseline year: in score, in rank. Null where it can. */
export interface TargetLimits {
  gain: Reason | null;
  ranks: Reason | null;
}

export const NO_LIMITS: TargetLimits = { gain: null, ranks: null };

/** The first day on which a merger shows in a unit; null for a unit that none has touched. */
function mergedOn({ madeOf, mergedInto, validFrom, validTo }: Unit): string | null {
  if (madeOf.length > 0) return validFrom;
  return mergedInto === null ? null : validTo;
}

/** A break is known from the day of the first document that tells of it; where none is dated, from the end of its later year. */
function knownOn(
  index: IndexDefinition,
  { sources }: Pick<Dataset, "sources">,
  day: string,
): IndexDefinition {
  const breaks = index.breaks.filter(({ sources: ids, between }) => {
    const dates = ids.flatMap((id) => sources.get(id)?.date ?? []);
    return (dates.length === 0 ? [`${between.to}-12-31`] : dates).some((date) => date <= day);
  });
  return { ...index, breaks };
}

/** Whether a break is there because the units were arranged anew, not because anything is measured in another way. */
function ofUnits(note: BreakNote, by: "treatment" | "ranks"): boolean {
  return note.breaks.filter((one) => one[by] === note[by]).every(({ unchanged }) => unchanged !== undefined);
}

/**
 * What stands between the baseline year of a target and its own year, as it was known on the conference's day: a break
 * that forbids a change of score or asks for a split first, a merger that changed the set of units, or a unit that was
 * only formed after its baseline year.
 */
export function targetLimits(
  target: Target,
  unit: Unit,
  index: IndexDefinition,
  dataset: Pick<Dataset, "units" | "sources">,
  day: string,
): TargetLimits {
  const base = target.baselineYear ?? target.year - 1;
  const note = breakBetween(knownOn(index, dataset, day), target.component ?? TOTAL, target.year, base);
  const formedSince = unit.madeOf.length > 0 && !existsIn(unit, base);
  const known = [...dataset.units.values()].filter((one) => (mergedOn(one) ?? "9999") <= day);
  const merged = unitsMergedBetween(known, unit, target.year, base);
  const cut = note !== null && note.treatment !== "caution";
  return {
    gain: formedSince
      ? "units-changed"
      : cut
        ? ofUnits(note, "treatment")
          ? "territory-changed"
          : "break-none"
        : null,
    ranks:
      formedSince || merged || (note?.ranks === "none" && ofUnits(note, "ranks"))
        ? "units-changed"
        : note?.ranks === "none"
          ? "break-none"
          : null,
  };
}
