import { decimalsWritten } from "../../../../model/figure.ts";
import { DUST, halfOfLast } from "../../../../model/rules/tolerance.ts";
import type { League, TakenFigure } from "../league.ts";
import type { EditionRecord } from "./edition-record.ts";
import type { FigureChange } from "./figure-text.ts";

/** One figure of the workbook held against the record. */
export interface Difference {
  unit: string;
  meaning: string;
  /** Digits of the record; null where it holds none. */
  before: string | null;
  after: string;
  cell: string;
}

export interface Compared {
  changes: Difference[];
  /** Figures that the record holds with the same digits. */
  same: number;
  /** Figures that the record holds with fewer digits: the record stays. */
  finer: number;
  /** Figures that the record holds with more digits, and that round to these: the record stays. */
  coarser: number;
  /** Figures of the record that carry a provenance of their own, and differ. */
  guarded: Difference[];
}

/**
 * Which figures of a workbook the record does not hold, or holds otherwise. A sum that the record reckoned itself stays
 * beside a printed one within `tolerance`, as far as the framework lets parts differ from their total.
 */
export function compareWithRecord(league: League, record: EditionRecord | null, tolerance = 0): Compared {
  const compared: Compared = { changes: [], same: 0, finer: 0, coarser: 0, guarded: [] };
  for (const figure of league.figures) {
    const recorded = record?.get(figure.unit, figure.meaning);
    if (!recorded) {
      compared.changes.push(difference(figure, null));
    } else if (sameFigure(recorded.written, figure.written)) compared.same++;
    else if (isFiner(recorded.written, figure.written)) compared.finer++;
    else if (isCoarser(recorded.written, figure.written)) compared.coarser++;
    else if (recorded.computed && apart(recorded.written, figure.written) <= tolerance) compared.same++;
    else (recorded.own ? compared.guarded : compared.changes).push(difference(figure, recorded.written));
  }
  return compared;
}

export function changesOf(differences: readonly Difference[]): FigureChange[] {
  return differences.map(({ unit, meaning, after }) => ({ unit, meaning, written: after }));
}

function difference({ unit, meaning, written, cell }: TakenFigure, before: string | null): Difference {
  return { unit, meaning, before, after: written, cell };
}

/** The same number; a sheet that shows 58.177 for a recorded 58.177000 changes nothing. */
function sameFigure(recorded: string, read: string): boolean {
  return (
    recorded === read ||
    (Number(recorded) === Number(read) && decimalsWritten(read) <= decimalsWritten(recorded))
  );
}

const apart = (one: string, other: string) => Math.abs(Number(one) - Number(other));

/** More digits of the number that the record holds rounded, to either side of its last digit. */
function isFiner(recorded: string, read: string): boolean {
  const digits = decimalsWritten(recorded);
  return decimalsWritten(read) > digits && apart(read, recorded) < 10 ** -digits;
}

/** The number of the record, rounded; whole numbers (ranks, counts) are never roundings of each other. */
function isCoarser(recorded: string, read: string): boolean {
  const digits = decimalsWritten(read);
  return (
    digits > 0 && decimalsWritten(recorded) > digits && apart(recorded, read) <= halfOfLast(digits) + DUST
  );
}
