import type { Edition, Standing } from "../../model/edition.ts";
import { duplicateEntry, duplicateUnit } from "../messages.ts";
import type { Reader } from "./reader.ts";

/** Puts a unit into its edition; a second entry of one unit is a problem, told apart from a line that was pasted twice. */
export function addOnce(edition: Edition, standing: Standing, reader: Reader): void {
  const before = edition.standings.get(standing.unit);
  if (before) {
    const { origins } = reader.collected;
    const { line } = origins.spot(before).place;
    const alike = figuresIn(before) === figuresIn(standing);
    const fact = duplicateEntry("Đơn vị", standing.unit, line);
    reader.report(origins.spot(standing), alike ? fact : duplicateUnit(standing.unit, line));
    // which of the two is meant is not known, nor which unit has none
    reader.collected.damaged.add(before);
  } else edition.standings.set(standing.unit, standing);
}

/** The numbers of a unit as they are written, to tell whether two entries are one. */
const figuresIn = ({ score, rank, components }: Standing) =>
  [score, rank, ...[...components.values()].map((one) => one.score)]
    .map((one) => one?.written ?? "")
    .join(" ");
