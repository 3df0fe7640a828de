import { isTakenAway } from "../../figures/no-figure.ts";
import type { Plan } from "../../plan.ts";
import { noteAt } from "../../problem.ts";
import type { League } from "../league.ts";
import type { FoundTable } from "../recognise.ts";
import { toldUnits } from "./reasons-changed.ts";
import { noteOfUnit, withUnitNote } from "./unit-apart.ts";

/** A note of a unit that has figures, as it becomes. */
export interface NoteChange {
  unit: string;
  before: string | null;
  /** Null where it is taken away. */
  after: string | null;
  cell: string;
}

/**
 * Notes of the column “Ghi chú” on units that have figures and no reason for missing ones. “xóa” takes one away; what is
 * only left empty stays, and that is said.
 */
export function noteChanges(
  plan: Plan,
  table: FoundTable,
  league: League,
  text: string,
  hasFigures: (unit: string) => boolean,
): NoteChange[] {
  if (![...table.match.found.values()].includes("note")) return [];
  const told = toldUnits(text);
  const reasoned = new Set(
    league.remarks.filter(({ meaning }) => meaning === "missing").map(({ unit }) => unit),
  );
  return [...league.rows].flatMap(([unit, row]): NoteChange[] => {
    if (told.has(unit) || reasoned.has(unit) || !hasFigures(unit)) return [];
    const typed = league.remarks.find((one) => one.unit === unit && one.meaning === "note");
    const before = noteOfUnit(text, unit);
    if (!typed) {
      if (before !== null)
        plan.say(
          noteAt(
            { file: plan.file, sheet: table.shape.sheet.name, cell: row },
            `Ô ghi chú của hàng này trống, tệp số liệu đang ghi “${before}”: giữ nguyên. Muốn bỏ thì gõ “xóa” vào ô.`,
          ),
        );
      return [];
    }
    const after = isTakenAway(typed.text) ? null : typed.text;
    return after === before ? [] : [{ unit, before, after, cell: typed.cell }];
  });
}

/** An edition's file with those notes. */
export const withUnitNotes = (text: string, changes: readonly NoteChange[]): string =>
  changes.reduce((all, { unit, after }) => withUnitNote(all, unit, after), text);
