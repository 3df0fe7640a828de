import type { z } from "zod";
import { sharedCode, sharedName } from "../messages.ts";
import type { unitsFile } from "../schemas/reference-files.ts";
import type { Reader } from "./reader.ts";

type RawUnit = z.output<typeof unitsFile>["units"][number];

/**
 * One name and one code mean one unit on any day: two provinces of a name, a code of the statistics office given twice.
 * A territory that follows another may go on with its name and code.
 */
export function checkSharedNames(units: readonly RawUnit[], reader: Reader): void {
  const lineOf = (unit: RawUnit) => reader.spot(unit, "id").place.line;
  units.forEach((unit, position) => {
    const before = units.slice(0, position).filter((other) => other.id !== unit.id && meet(unit, other));
    for (const key of ["gso", "papi"] as const) {
      const other = before.find((one) => one[key] !== undefined && one[key] === unit[key]);
      if (other)
        reader.report(reader.spot(unit, key), sharedCode(key, unit[key] ?? "", other.id, lineOf(other)));
    }
    const namesake = before.find((one) => alike(one, unit) && folded(one.name.vi) === folded(unit.name.vi));
    if (namesake)
      reader.report(reader.spot(unit, "name"), sharedName(unit.name.vi, namesake.id, lineOf(namesake)));
  });
}

/** Whether there is a day on which both exist. */
const meet = (one: RawUnit, other: RawUnit) =>
  (one.valid_from ?? "") <= (other.valid_to ?? "9999") &&
  (other.valid_from ?? "") <= (one.valid_to ?? "9999");

/** A district may bear the name of its province, and communes of two provinces the same name. */
const alike = (one: RawUnit, other: RawUnit) => one.kind === other.kind && one.of === other.of;

const folded = (name: string) => name.normalize("NFC").trim().toLowerCase();
