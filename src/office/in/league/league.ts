import type { MissingReason } from "../figures/no-figure.ts";
import type { Finding } from "../problem.ts";
import type { Meaning } from "./columns/component-columns.ts";

/** A figure taken over, with the cell that it came from. */
export interface TakenFigure {
  unit: string;
  meaning: Meaning;
  written: string;
  cell: string;
}

/** The figures of a table, what was said about missing ones, and all that a person must know. */
export interface League {
  figures: TakenFigure[];
  /** Reasons and remarks typed beside a unit, as they stand there. */
  remarks: { unit: string; meaning: "missing" | "note"; text: string; cell: string }[];
  /** Units that have a row, with the name of its first cell. */
  rows: Map<string, string>;
  /** Units whose cell of a recognised column is empty, or says that there is no figure, in which words and why. */
  blanks: {
    unit: string;
    meaning: Meaning;
    cell: string;
    said?: { text: string; reason: MissingReason | null };
    /** It asks to take away the figure that the record holds. */
    away?: true;
  }[];
  /** Number of ranked units where ranks are written "26/63". */
  outOf: number | null;
  findings: Finding[];
}
