import type { Words } from "../language/text.ts";
import type { Tone } from "./tone.ts";

/** One cell of a table: what the reader sees, and the number behind it. */
export interface Cell {
  text: Words;
  tone?: Tone;
  href?: string;
  /** Place of the cell in its page, to be led to. */
  id?: string;
  /** CSS class of a heat scale, 0 (worst) to 6 (best). */
  heat?: number;
  /** Inline drawing made by our own charts; trusted. */
  svg?: string;
  /** Value used by the optional sort script and the CSV; text is used when absent. */
  value?: number | Words | null;
}

export interface Column {
  label: Words;
  numeric: boolean;
}

export interface Row {
  /** The first cell, a row header. */
  header: Cell;
  cells: Cell[];
  /** The province the page is about. */
  own?: boolean;
  /** Depth in a tree of components, 0 for the top. */
  depth?: number;
  /** Place of the row in its page, to be led to. */
  id?: string;
  /** The unit that the row is about, for the highlight across table and drawing. */
  unit?: string;
}

export interface Table {
  id: string;
  caption: Words;
  /** The first column is the one of the row headers. */
  columns: Column[];
  rows: Row[];
  notes: Words[];
  /** Those of the notes that only say how it is computed, which a page folds. */
  method?: readonly Words[];
  /** What a paper prints in the place of `method`. */
  onPaper?: readonly Words[];
  /** Names of the sources, or how the figures were computed. */
  source: Words;
  /** A list of tasks, causes, places: papers number its rows under "TT". */
  listed?: true;
  /** More columns than a portrait page takes. */
  wide?: boolean;
  /** Path of the same figures as CSV, where one is written. */
  csv?: string;
  /** Path of the same table as a workbook, where one is written: with `csv`. */
  xlsx?: string;
  /** Path to where its numbers come from, with the part of that page. */
  facts?: string;
  /** Path of the drawing of a figure's table as a file of its own. */
  picture?: string;
  /** In a preview only: where its numbers are written in the data files, "data/scores/papi/2021.yaml:23". */
  origin?: readonly string[];
  /** A long list of units: the page's script adds sorting, a finder and the highlight of one unit. */
  tools?: boolean;
}
