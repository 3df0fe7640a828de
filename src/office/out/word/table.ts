import { themeTokens } from "../../../charts/draw/colours.ts";
import { PAPER_KINDS } from "../../../print/paper-kinds.ts";
import type { NumberedTable } from "../../../print/typeset/paper-view.ts";
import type { Cell, Row, Tone } from "../../../site/written.ts";
import { el, val, type Xml } from "../ooxml/xml.ts";
import { caption } from "./caption.ts";
import { columnWidths } from "./column-widths.ts";
import type { Pieces, WordContext } from "./context.ts";
import { withCount } from "./counted-rows.ts";
import { explainsMarks, footnoteMarks, notesBelow } from "./footnotes.ts";
import { paragraph, twips } from "./look/paragraph.ts";
import { type RunLook, run } from "./look/run.ts";
import { isLetter, tableSize } from "./look/sizes.ts";
import { rowsAtEnd, staysWhole } from "./rows-together.ts";

/** Room at both sides of a cell, in twentieths of a point. */
const CELL_MARGIN = 80;
const QUIET = "3D3D3D";
const HEAD_SHADE = "F0F0F0";
const OWN_SHADE = "EDEDED";
/** The three lowest classes of a heat scale are shaded on paper. */
const HEAT_SHADES = ["CFCFCF", "DEDEDE", "ECECEC"];

/** A table of so many rows goes on over pages: set as close as in print, it takes no more of them. */
const LONG = 40;
const CLOSE = { before: 0.5, after: 0.5 };

/** Direction is told by words and sign; colour repeats it. */
export function toneLook(tone: Tone | undefined): RunLook {
  if (tone === "gain" || tone === "loss")
    return { colour: themeTokens.print[tone].replace("#", "").toUpperCase() };
  return tone === "missing" || tone === "not-comparable" ? { colour: QUIET, italic: true } : {};
}

/** The borders of a table, or none of them. */
function borders(look: "grid" | "none" | "box"): Xml {
  const sides = ["top", "left", "bottom", "right", "insideH", "insideV"];
  const drawn = (side: string) => look === "grid" || (look === "box" && !side.startsWith("insideH"));
  return el(
    "w:tblBorders",
    {},
    ...sides.map((side) =>
      el(`w:${side}`, {
        "w:val": drawn(side) ? "single" : "nil",
        "w:sz": drawn(side) ? 4 : undefined,
        "w:space": drawn(side) ? 0 : undefined,
        "w:color": drawn(side) ? "000000" : undefined,
      }),
    ),
  );
}

/** A table of finished rows with columns of fixed widths in mm. */
export function tableXml(
  widths: readonly number[],
  look: "grid" | "none" | "box",
  rows: readonly Xml[],
  description = "",
): Xml {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return el(
    "w:tbl",
    {},
    el(
      "w:tblPr",
      {},
      el("w:tblW", { "w:w": twips(total), "w:type": "dxa" }),
      val("w:jc", "center"),
      borders(look),
      el("w:tblLayout", { "w:type": "fixed" }),
      el(
        "w:tblCellMar",
        {},
        el("w:left", { "w:w": CELL_MARGIN, "w:type": "dxa" }),
        el("w:right", { "w:w": CELL_MARGIN, "w:type": "dxa" }),
      ),
      description ? val("w:tblCaption", description) : "",
    ),
    el("w:tblGrid", {}, ...widths.map((width) => el("w:gridCol", { "w:w": twips(width) }))),
    ...rows,
  );
}

/** One cell of finished paragraphs. */
export function cellXml(
  widthMm: number,
  paragraphs: readonly Xml[],
  { shade, top }: { shade?: string; top?: boolean } = {},
): Xml {
  return el(
    "w:tc",
    {},
    el(
      "w:tcPr",
      {},
      el("w:tcW", { "w:w": twips(widthMm), "w:type": "dxa" }),
      shade ? el("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": shade }) : "",
      val("w:vAlign", top ? "top" : "center"),
    ),
    ...(paragraphs.length > 0 ? paragraphs : [paragraph("TableText")]),
  );
}

/** A row of a table without lines. */
export function plainRow(widths: readonly number[], cells: readonly (readonly Xml[])[], top = true): Xml {
  return el(
    "w:tr",
    {},
    el("w:trPr", {}, el("w:cantSplit")),
    ...cells.map((held, at) => cellXml(widths[at] ?? 0, held, { top })),
  );
}

/** Whether a row of the tree heads those below it, and is set bold. */
function headsOthers(rows: readonly Row[], at: number): boolean {
  return (rows[at]?.depth ?? 0) === 0 && rows[at + 1]?.depth === 1;
}

function bodyRow(table: NumberedTable, at: number, widths: readonly number[], noted: boolean): Xml {
  const row = table.rows[at];
  if (row === undefined) return "";
  const bold = row.own === true || headsOthers(table.rows, at);
  // A short table stays whole; of a long one the first rows stay with the head and the last ones together.
  // The last row stays with what is said below it.
  const isLast = at === table.rows.length - 1;
  const keepNext = isLast ? noted : table.whole || at === 0 || at >= table.rows.length - rowsAtEnd(table);
  const close = table.rows.length >= LONG ? CLOSE : {};
  const cell = (held: Cell, column: number) => {
    const numeric = column > 0 && table.columns[column]?.numeric === true;
    const look = { ...toneLook(held.tone), ...(bold ? { bold } : {}) };
    const shade = row.own ? OWN_SHADE : HEAT_SHADES[held.heat ?? -1];
    const left = column === 0 && (row.depth ?? 0) > 0 ? { left: 1 + 4 * (row.depth ?? 0) } : {};
    const set = paragraph(
      { style: "TableText", keepNext, ...close, ...left, ...(numeric ? { align: "right" as const } : {}) },
      run(held.text, look),
    );
    return cellXml(widths[column] ?? 0, [set], shade ? { shade } : {});
  };
  const cells = table.columns.map((_, column) =>
    cell(column === 0 ? row.header : (row.cells[column - 1] ?? { text: "" }), column),
  );
  return el("w:tr", {}, el("w:trPr", {}, el("w:cantSplit")), ...cells);
}

/**
 * A table of a paper: caption, repeated head, rows that are never split, notes and source. In a letter the notes are
 * footnotes of the caption, unless they explain marks in its cells; elsewhere they stand below.
 */
export function tablePieces(given: NumberedTable, context: WordContext): Pieces {
  const counted = withCount(given);
  const sheet = PAPER_KINDS[context.paper].word?.layout === "sheets";
  const widths = columnWidths(counted, context.width, tableSize(context.paper), {
    face: context.face,
    sheet,
  });
  const table = { ...counted, whole: staysWhole(counted, widths, tableSize(context.paper), context.face) };
  const head = el(
    "w:tr",
    {},
    el("w:trPr", {}, el("w:cantSplit"), el("w:tblHeader")),
    ...table.columns.map(({ label }, at) =>
      cellXml(widths[at] ?? 0, [paragraph("TableHead", run(label))], { shade: HEAD_SHADE }),
    ),
  );
  const footnotes = isLetter(context.paper) && table.caption !== "" && !explainsMarks(table);
  const marks = footnotes ? footnoteMarks(table.notes, context) : [];
  const below = [...(footnotes ? [] : table.notes), ...(table.source ? [`Nguồn: ${table.source}`] : [])];
  return [
    ...(table.caption ? [caption(table.label, table.caption, context, ...marks)] : []),
    tableXml(
      widths,
      "grid",
      [head, ...table.rows.map((_, at) => bodyRow(table, at, widths, below.length > 0))],
      table.caption || table.id,
    ),
    ...notesBelow(below, context.paper),
    // Two tables without a paragraph between them would become one; on a sheet of one page it takes next to no room.
    ...(below.length === 0
      ? [paragraph({ style: "TableNote", ...(isLetter(context.paper) ? {} : { line: 0.2 }) })]
      : []),
  ];
}
