import type { IndexAnalysis } from "../../../analysis/results.ts";
import type { HistoryPoint } from "../../../analysis/years/history.ts";
import { formatNumber, NBSP } from "../../../format/number.ts";
import { formatRank } from "../../../format/rank.ts";
import { inVietnamese, type Writer } from "../../../format/write.ts";
import { type BreakNote, breakBetween, TOTAL } from "../../../model/rules/breaks.ts";
import { shortReason } from "../../../narrative/comparability/reasons.ts";
import { shortSource } from "../../../narrative/names.ts";
import { type Briefing, writerOf } from "../../sections/context.ts";
import { historySourceIds } from "../../sections/years/years.ts";
import { basisMarks } from "../../tables/frame/basis.ts";
import { breakMark, breakMarkNotes } from "../../tables/frame/break-marks.ts";
import { tabulate } from "../../tables/frame/columns.ts";
import type { Cell, Table } from "../../written.ts";

/** What stands between a year and the last one before it that has figures: a gap does not hide a break inside it. */
function breakSinceLast({ index, history }: IndexAnalysis, { year }: HistoryPoint): BreakNote | null {
  const last = history.findLast(
    (point) => point.year < year && (point.score !== null || point.rank !== null),
  );
  return last ? breakBetween(index, TOTAL, year, last.year) : null;
}

function yearCell(writer: Writer, analysis: IndexAnalysis, point: HistoryPoint | undefined): Cell {
  if (!point || (point.score === null && point.rank === null)) {
    return { text: writer.all(shortReason(point?.reason ?? "no-source")), tone: "missing", value: null };
  }
  const mark = basisMarks[point.scoreBasis ?? "published"];
  const score =
    point.score === null
      ? ""
      : `${inVietnamese(formatNumber(point.score, analysis.index.measure.decimals))}${mark}`;
  const rank =
    point.rank === null ? "" : `hạng${NBSP}${inVietnamese(formatRank(point.rank, point.rankedUnits))}`;
  return {
    text: `${[score, rank].filter((part) => part !== "").join("; ")}${breakMark(breakSinceLast(analysis, point))}`,
    value: point.score ?? point.rank,
  };
}

/** Columns of scores with ranks that stand beside one another on the sheet. */
const ABREAST = 4;

/** The last years of every index side by side; so many sources that they go by their short names. */
export function compactYears(briefing: Briefing, most: number): Table | null {
  const { dataset, analysis } = briefing;
  const writer = writerOf(briefing);
  if (analysis.indices.length === 0) return null;
  const last = Math.max(...analysis.indices.map(({ year }) => year));
  const first = Math.max(
    last - most + 1,
    Math.min(...analysis.indices.flatMap(({ history }) => history[0]?.year ?? last)),
  );
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  if (years.length < 2) return null;
  const cellOf = (row: IndexAnalysis, year: number) =>
    yearCell(
      writer,
      row,
      row.history.find((point) => point.year === year),
    );
  // More indices than the sheet has room for side by side stand below one another, with fewer years.
  const shape =
    analysis.indices.length > ABREAST
      ? tabulate(
          analysis.indices,
          ({ index }) => ({ text: index.short }),
          "Chỉ số",
          years.slice(-ABREAST).map((year) => ({
            label: `${year}`,
            numeric: true,
            cell: (row: IndexAnalysis) => cellOf(row, year),
            always: true,
          })),
        )
      : tabulate(
          years,
          (year) => ({ text: `${year}` }),
          "Năm",
          // an index of which no year is known would be a column of reasons
          analysis.indices
            .filter((row) => years.some((year) => cellOf(row, year).value !== null))
            .map((row) => ({
              label: row.index.short,
              numeric: true,
              cell: (year: number) => cellOf(row, year),
              always: true,
            })),
        );
  const sources = analysis.indices.flatMap((row) => historySourceIds(briefing, row, first));
  // one year among empty ones is the result again
  const known = analysis.indices.map((row) => years.filter((year) => cellOf(row, year).value !== null));
  if (known.every((of) => of.length < 2)) return null;
  return writer.all({
    id: "gon-cac-nam",
    caption: "Điểm và thứ hạng các năm gần nhất",
    ...shape,
    notes: breakMarkNotes(shape.rows),
    source: [...new Set(writer.all(sources.map((id) => shortSource(dataset, id))))].join("; "),
  });
}
