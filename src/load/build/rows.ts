import type { ComponentScore, Standing } from "../../model/edition.ts";
import type { Figure, Missing } from "../../model/figure.ts";
import * as messages from "../messages.ts";
import { originOf, splitDecimalAt, spotAt, spotOf } from "../report/locate.ts";
import type { ScoresFile } from "../schemas/scores-file.ts";
import { bareFigure, checkRank, type Inherited } from "./figure.ts";
import type { Reader } from "./reader.ts";

type Row = readonly unknown[];

/** A component of which nothing but the score or the reason of its absence is known. */
export function plainScore(score: Figure | null, missing: Missing | null = null): ComponentScore {
  return {
    score,
    rank: null,
    selfScore: null,
    appraisedScore: null,
    surveyScore: null,
    responsible: null,
    missing,
  };
}

/** Standings from the long-table form: one row for each unit, one column for each figure. Null cells need a reason. */
export function standingsFromRows(
  raw: ScoresFile,
  reasons: ReadonlyMap<string, Missing>,
  from: Inherited,
  reader: Reader,
): Standing[] {
  const { columns, rows } = raw;
  if (!columns && !rows) return [];
  if (!columns || !rows) {
    reader.report(reader.spot(raw, columns ? "columns" : "rows", "key"), messages.columnsAndRows());
    return [];
  }
  if (columns[0] !== "unit") reader.report(reader.spot(columns, 0), messages.firstColumn());
  columns.forEach((column, position) => {
    if (position > 0 && column !== "score" && column !== "rank") {
      reader.referComponent(raw.index, raw.year, columns, position, "value");
    }
    const first = columns.indexOf(column);
    if (first === position) return;
    const { line } = reader.spot(columns, first).place;
    reader.report(reader.spot(columns, position), messages.duplicateEntry("Cột", column, line));
  });
  return rows.flatMap((row) => standingFromRow(row, columns, reasons, from, reader) ?? []);
}

function standingFromRow(
  row: Row,
  columns: readonly string[],
  reasons: ReadonlyMap<string, Missing>,
  from: Inherited,
  reader: Reader,
): Standing | null {
  const unit = row[0];
  if (typeof unit !== "string") {
    reader.report(
      reader.spot(row, 0),
      messages.wrongType(messages.shown(unit ?? null, reader.written(row, 0)), "mã đơn vị"),
    );
    return null;
  }
  if (row.length !== columns.length) return reportLength(row, columns, reader);
  reader.refer("unit", row, 0);
  const missing = reasons.get(unit) ?? null;
  const standing: Standing = { unit, score: null, rank: null, components: new Map(), missing, note: null };
  const blank: number[] = [];
  for (let position = 1; position < columns.length; position++) {
    const column = columns[position] ?? "";
    const figure = cell(row, position, from, reader);
    if (figure === undefined) continue;
    if (figure === null && !missing) blank.push(position);
    if (column === "score") standing.score = figure;
    else if (column === "rank") {
      standing.rank = figure;
      if (figure) checkRank(reader, figure);
    } else
      standing.components.set(
        column,
        reader.mark(plainScore(figure, figure ? null : missing), row, position),
      );
  }
  if (blank[0] !== undefined) {
    const names = blank.map((position) => columns[position] ?? "");
    reader.report(reader.spot(row, blank[0]), messages.blankCells(unit, names));
  }
  return reader.mark(standing, row, 0);
}

/** The figure in a cell, null for a cell left empty on purpose, undefined for one that holds something else. */
function cell(row: Row, position: number, from: Inherited, reader: Reader): Figure | null | undefined {
  const value = row[position];
  if (value === null) return null;
  if (typeof value === "number") return bareFigure(reader, row, position, value, from);
  const fact =
    typeof value === "string"
      ? messages.textWhereNumber(value)
      : messages.wrongType(messages.shown(value, ""), messages.kindName("number"));
  reader.report(reader.spot(row, position), fact);
  return undefined;
}

/** A comma decimal breaks into two cells: that is said instead of "one cell too many". */
function reportLength(row: Row, columns: readonly string[], reader: Reader): null {
  const { file } = reader;
  for (let position = 1; position < row.length; position++) {
    const { node } = originOf(file, row, position);
    const split = splitDecimalAt(file.text, node?.range?.[0] ?? 0);
    if (!split) continue;
    reader.report(spotAt(file, split.start), messages.commaDecimal(split.written));
    return null;
  }
  reader.report(
    spotOf({ file, node: file.nodes.get(row) ?? null }),
    messages.wrongRowLength(row.length, columns.length),
  );
  return null;
}
