import * as messages from "../messages.ts";
import type { Findings } from "./findings.ts";

/** A territory lasts from its first day to its last, and goes into another one when it ends. */
export function checkTerritories(findings: Findings): void {
  for (const unit of findings.dataset.units.values()) {
    const { id, validFrom, validTo, mergedInto } = unit;
    if (validFrom !== null && validTo !== null && validTo < validFrom)
      findings.at(unit, messages.endsBeforeItBegins(validFrom, validTo), "valid_to");
    if (mergedInto === id) findings.at(unit, messages.mergedIntoItself(), "merged_into");
    else if (mergedInto !== null && validTo === null)
      findings.at(unit, messages.mergedWithoutEnd(), "merged_into");
  }
}
