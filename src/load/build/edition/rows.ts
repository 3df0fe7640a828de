import type { Standing } from "../../../model/edition.ts";
import type { Missing } from "../../../model/figure.ts";
import * as messages from "../../messages.ts";
import { spotAt, spotOf } from "../../report/locate.ts";
import type { ScoresFile } from "../../schemas/scores-file.ts";
import { areExchanged, checkRank, type Inherited } from "../figure.ts";
import type { Reader } from "../reader.ts";
import { cell, cellsOf, type Row, reportLength } from "./cells.ts";
import { type Column, columnsOf, mayBeEmpty, place } from "./columns.ts";
import { notAUnit } from "./not-a-unit.ts";

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
  const held = columnsOf(raw, columns, reader);
  const twice = columns.some((column, position) => columns.indexOf(column) !== position);
  columns.forEach((column, position) => {
    const first = columns.indexOf(column);
    if (first === position) return;
    const { line } = reader.spot(columns, first).place;
    reader.report(reader.spot(columns, position), messages.duplicateEntry("Cột", column, line));
  });
  const ofColumn = provenanceOf(raw, columns, from, reader);
  if (areNumbered(rows, columns.length)) return numberedRows(rows, reader);
  const found = { misfits: [] as Misfit[], exchanged: [] as Standing[] };
  const standings = rows.flatMap(
    (row) => standingFromRow(row, { names: columns, held }, reasons, ofColumn, reader, found) ?? [],
  );
  const { misfits } = found;
  reportExchanged(found.exchanged, reader);
  reportMisfits(raw, columns, misfits, reader);
  // with a name for two columns nothing can be said of what stands in any
  return twice || columns[0] !== "unit" ? standings.map((standing) => damaged(standing, reader)) : standings;
}

/** A row with too many or too few cells, for no reason that shows in it. */
interface Misfit {
  row: Row;
  cells: number;
}

/** A row of which nothing could be read but that it is there. */
const NOTHING = { score: null, rank: null, components: new Map(), missing: null, note: null };

/** So many rows that are too long or too short by the same number of cells are one fault of the table. */
const ONE_CAUSE = 3;

function reportMisfits(
  { index, year, rows = [] }: ScoresFile,
  columns: readonly string[],
  misfits: readonly Misfit[],
  reader: Reader,
): void {
  const [first] = misfits;
  if (!first) return;
  const spot = ({ row }: Misfit) => spotOf({ file: reader.file, node: reader.file.nodes.get(row) ?? null });
  if (misfits.length >= ONE_CAUSE && misfits.every(({ cells }) => cells === first.cells)) {
    const lines = misfits.map((one) => spot(one).place.line);
    const own = misfits.map(({ row }) => row);
    reader.collected.misfits.push({ index, year, columns, rows, misfits: own, lines, spot: spot(first) });
  } else
    for (const one of misfits) reader.report(spot(one), messages.wrongRowLength(one.cells, columns.length));
}

/** Rows whose score and rank changed places: of many the names of the columns did. */
function reportExchanged(standings: readonly Standing[], reader: Reader): void {
  const [first] = standings;
  if (first?.rank && standings.length >= ONE_CAUSE) {
    reader.report(
      reader.collected.origins.spot(first.rank),
      messages.columnsOfScoreAndRank(standings.length),
    );
    return;
  }
  for (const { rank, score } of standings) if (rank) checkRank(reader, rank, score?.written ?? null);
}

/** Whether a column of running numbers stands before the units, in every row. */
const areNumbered = (rows: readonly Row[], width: number) =>
  rows.length > 0 &&
  rows.every((row, place) => row[0] === place + 1 && typeof row[1] === "string" && row.length === width + 1);

/** One fault of the table; its units are there, and nothing is said of their figures. */
function numberedRows(rows: readonly Row[], reader: Reader): Standing[] {
  reader.report(reader.spot(rows[0]!, 0), messages.numberedRows(rows.length));
  return rows.map((row) => {
    return damaged(reader.mark({ unit: String(row[1]), ...NOTHING }, row, 1), reader);
  });
}

/** Where the figures of each column come from: the file, or our own arithmetic where the file names the column so. */
function provenanceOf(
  { computed }: ScoresFile,
  columns: readonly string[],
  from: Inherited,
  reader: Reader,
): Inherited[] {
  computed?.columns.forEach((column, position) => {
    if (column !== "rank" && columns.indexOf(column) > 0) return;
    reader.report(reader.spot(computed.columns, position), messages.computedColumn(column));
  });
  const own: Inherited = { ...from, basis: "computed", how: computed?.how };
  return columns.map((column) => (computed?.columns.includes(column) ? own : from));
}

function standingFromRow(
  row: Row,
  { names, held }: { names: readonly string[]; held: readonly Column[] },
  reasons: ReadonlyMap<string, Missing>,
  from: readonly Inherited[],
  reader: Reader,
  { misfits, exchanged }: { misfits: Misfit[]; exchanged: Standing[] },
): Standing | null {
  const unit = row[0];
  if (typeof unit !== "string") {
    const first = messages.shown(unit ?? null, reader.written(row, 0));
    const without = typeof unit === "number" && row.length === names.length - 1;
    reader.report(
      reader.spot(row, 0),
      without ? messages.noUnitInRow(first) : messages.wrongType(first, "mã đơn vị"),
    );
    return damaged(reader.mark({ unit: first, ...NOTHING }, row, 0), reader);
  }
  const other = notAUnit(unit, row);
  if (other) {
    reader.report(reader.spot(row, 0), other);
    return null;
  }
  if (row.length === 1 && /\s[-+]?\d/.test(unit)) {
    reader.report(reader.spot(row, 0), messages.pastedRow("dấu cách"));
    return damaged(reader.mark({ unit: unit.split(/\s/)[0] ?? unit, ...NOTHING }, row, 0), reader);
  }
  const cells = cellsOf(row, names.length, reader);
  reader.refer("unit", row, 0);
  const missing = reasons.get(unit) ?? null;
  const standing: Standing = { unit, score: null, rank: null, components: new Map(), missing, note: null };
  if (cells.length !== names.length) {
    if (!reportLength(row, cells, names.length, reader)) misfits.push({ row, cells: cells.length });
    return damaged(reader.mark(standing, row, 0), reader);
  }
  const blank: number[] = [];
  let spoiled = false;
  for (let column = 1; column < names.length; column++) {
    const { position, split } = cells[column] ?? { position: column };
    const figure = split ? undefined : cell(row, position, from[column]!, reader);
    if (split) reader.report(spotAt(reader.file, split.start), messages.brokenNumber(split.written));
    spoiled ||= figure === undefined;
    if (figure === undefined) continue;
    if (figure === null && !missing && !mayBeEmpty(held[column]!)) blank.push(column);
    place(standing, held[column]!, figure, { row, position }, reader);
  }
  // of a unit that goes by another name the list of reasons says nothing
  if (blank[0] !== undefined && /^[a-z0-9-]+$/.test(unit)) {
    const empty = blank.map((column) => names[column] ?? "");
    const spot = reader.spot(row, cells[blank[0]]?.position ?? 0);
    reader.collected.blanks.push({ unit, columns: empty, spot });
  }
  if (missing && standing.score && !spoiled && blankless(standing))
    reader.collected.contradicted.add(standing);
  reader.mark(standing, row, 0);
  if (standing.rank && !checkRank(reader, standing.rank, standing.score?.written ?? null, false))
    exchanged.push(standing);
  spoiled ||=
    standing.score !== null && standing.rank !== null && areExchanged(standing.score.value, standing.rank);
  return spoiled ? damaged(standing, reader) : standing;
}

/** Every cell of the row holds a figure. */
const blankless = ({ components }: Standing) =>
  [...components.values()].every(({ score, share }) => score !== null || share);

/** What could not be read wholly is not held against other figures. */
function damaged(standing: Standing, reader: Reader): Standing {
  reader.collected.damaged.add(standing);
  return standing;
}
