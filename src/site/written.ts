/**
 * Parts of pages with every text in them written: what papers, Office files and workbooks are made of.
 */

import type { Written } from "../format/write.ts";
import type * as sections from "./section.ts";
import type * as tables from "./table.ts";

export type { Tone } from "./tone.ts";

export type Block = Written<sections.Block>;
export type Card = Written<sections.Card>;
export type Drawing = Written<sections.Drawing>;
export type Figure = Written<sections.Figure>;
export type KeyFigure = Written<sections.KeyFigure>;
export type Link = Written<sections.Link>;
export type Section = Written<sections.Section>;
export type Summary = Written<sections.Summary>;
export type Cell = Written<tables.Cell>;
export type Column = Written<tables.Column>;
export type Row = Written<tables.Row>;
export type Table = Written<tables.Table>;
