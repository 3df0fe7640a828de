import type { Facts } from "../facts.ts";
import type { Judged } from "../judge.ts";
import { refitTurned } from "./turned.ts";
import { refitUnits } from "./units.ts";
import { refitYears } from "./years.ts";

/** The unit that most numbers of a text are of. */
function mainUnit(judged: readonly Judged[]): string | null {
  const votes = new Map<string, number>();
  for (const { claim, verdict } of judged) {
    const { unit } = claim.binding;
    if (unit && verdict === "right" && claim.number) votes.set(unit, (votes.get(unit) ?? 0) + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/**
 * Claims bound anew where the figures of their paragraph tell of another unit, year or both than was carried on. `given`
 * is the unit whose text it is; where nobody says, the one that most of its right numbers are of.
 */
export function refit(judged: readonly Judged[], text: string, facts: Facts, given: string | null): Judged[] {
  const main = given ?? mainUnit(judged);
  const ours = main === null ? judged : refitTurned(refitUnits(judged, text, facts, main), text, facts, main);
  return refitYears(ours, text, facts);
}
