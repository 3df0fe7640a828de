import type { Missing } from "../../../model/figure.ts";
import { duplicateEntry } from "../../messages.ts";
import type { ScoresFile } from "../../schemas/scores-file.ts";
import type { Reader } from "../reader.ts";

/** Why a figure is not there, as a file writes it. */
export function missingOf(raw: { reason: Missing["reason"]; note?: string | undefined }): Missing {
  return raw.note === undefined ? { reason: raw.reason } : { reason: raw.reason, note: raw.note };
}

/** Reasons by unit, of those that an edition names as missing. */
export function missingReasons(raw: ScoresFile, reader: Reader): Map<string, Missing> {
  const first = new Map<string, object>();
  const reasons = new Map<string, Missing>();
  for (const entry of raw.missing ?? []) {
    reader.refer("unit", entry, "unit");
    const before = first.get(entry.unit);
    if (before) {
      const { line } = reader.spot(before, "unit").place;
      reader.report(reader.spot(entry, "unit"), duplicateEntry("Đơn vị", entry.unit, line));
    }
    first.set(entry.unit, entry);
    reasons.set(entry.unit, missingOf(entry));
  }
  return reasons;
}
