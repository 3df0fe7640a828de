import type { LedgerRow } from "../../analysis/losses/ledger.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import type { ComponentAnalysis } from "../../analysis/standing/compared.ts";
import type { HistoryPoint } from "../../analysis/years/history.ts";
import { formatPointDigits } from "../../format/measure.ts";
import { formatCount, formatNumber, NBSP } from "../../format/number.ts";
import { formatRank } from "../../format/rank.ts";
import { capitalise } from "../../format/words.ts";
import { inVietnamese, type Writer } from "../../format/write.ts";
import { absent } from "../../model/rules/absent.ts";
import { type BreakNote, breakBetween, TOTAL } from "../../model/rules/breaks.ts";
import { POINT_DECIMALS, printsAsZero } from "../../model/rules/tolerance.ts";
import { topRows } from "../../model/rules/top.ts";
import { shortReason } from "../../narrative/comparability/reasons.ts";
import { isWithheld } from "../../narrative/comparability/withheld.ts";
import { agencyNames, componentWord, shortSource, sourceLine } from "../../narrative/names.ts";
import { rowsThatFit } from "../figures/rows-that-fit.ts";
import { type Briefing, writerOf } from "../sections/context.ts";
import { historySourceIds } from "../sections/years/years.ts";
import { basisMarks } from "../tables/frame/basis.ts";
import { breakMark, breakMarkNotes } from "../tables/frame/break-marks.ts";
import { changeCell, placesCell, pointsCell, rankCell, scoreCell } from "../tables/frame/cells.ts";
import { tabulate } from "../tables/frame/columns.ts";
import { componentSources } from "../tables/standing/results-table.ts";
import type { Cell, Table } from "../written.ts";
import { lossesApart } from "./losses-apart.ts";

/** Tables small enough for the two-page handout. */

/** Whether this year tells anything of the components of an index. */
export const tellsComponents = (analysis: IndexAnalysis): boolean =>
  topRows(analysis.components).some(
    ({ score, change, places }) => score !== null || change.value !== null || places.value !== null,
  );

/** Whether any component of an index moved, in score or in rank. */
export const movesComponents = (analysis: IndexAnalysis): boolean =>
  topRows(analysis.components).some(({ change, places }) => change.value !== null || places.value !== null);

/** Lines that the front of a handout has for components, and the characters of their column of names. */
const ROOM = { lines: 16, letters: 46 };

/** The components that the handout has room for: all, or those that moved most. */
function compactRows(analysis: IndexAnalysis): ComponentAnalysis[] {
  const size = ({ change, places }: ComponentAnalysis) =>
    Math.abs(change.value ?? 0) || Math.abs(places.value ?? 0) / 1000;
  return rowsThatFit(topRows(analysis.components), size, ROOM);
}

/** Whether the handout has room for all components of an index. */
export const allComponentsFit = (analysis: IndexAnalysis): boolean =>
  compactRows(analysis).length === topRows(analysis.components).length;

/** Top components: score, change, rank, move of an index that tells of them; where they are too many, those that moved most. */
export function compactComponents(briefing: Briefing, analysis: IndexAnalysis): Table {
  const { dataset: names } = briefing;
  const { all } = writerOf(briefing);
  const { index, year, against } = analysis;
  const years = movesComponents(analysis) ? `${year} so với ${against}` : `năm ${year}`;
  const rows = compactRows(analysis);
  const of = topRows(analysis.components).length;
  const some =
    rows.length < of
      ? ` (${all(formatCount(rows.length))} trong ${all(formatCount(of))}, thay đổi nhiều nhất)`
      : "";
  return all({
    id: `gon-${index.id}`,
    caption: `${index.short} theo ${all(componentWord(index))}, ${years}${some}`,
    ...tabulate(
      rows,
      ({ component }) => ({ text: component.name.vi }),
      all(capitalise(componentWord(index))),
      [
        {
          label: `${year}`,
          numeric: true,
          cell: (row) => scoreCell(row.score, index.measure, absent(analysis.unannounced, "no-score")),
        },
        {
          label: "Tăng, giảm",
          numeric: true,
          cell: (row) => changeCell(row.change, row.verdict, index.measure),
        },
        { label: "Hạng", numeric: true, cell: (row) => rankCell(row.placed) },
        { label: "Bậc", numeric: true, cell: (row) => placesCell(row.places, row.rankVerdict) },
      ],
    ),
    notes: [],
    source: all(sourceLine(names, componentSources(topRows(analysis.components)))),
  });
}

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

/** "Ngoài ra 05 tiêu chí khác cùng mất 0,50 điểm, 39 tiêu chí mất ít hơn.": what follows the rows that are shown. */
export function lossRemainder(rows: readonly LedgerRow[], shown: readonly LedgerRow[]): string | null {
  const least = shown.at(-1)?.lost ?? 0;
  const rest = rows.slice(shown.length);
  if (rest.length === 0) return null;
  const same = rest.filter(({ lost }) => printsAsZero(lost - least, POINT_DECIMALS)).length;
  const fewer = rest.length - same;
  const told = [
    same > 0
      ? `${inVietnamese(formatCount(same))} tiêu chí khác cùng mất ${inVietnamese(formatPointDigits(least))} điểm`
      : null,
    fewer > 0 ? `${inVietnamese(formatCount(fewer))} tiêu chí mất ít hơn` : null,
  ].filter((part) => part !== null);
  return `Ngoài ra ${told.join(", ")}.`;
}

/** The leaves that lost most. */
export function compactLosses(briefing: Briefing, most: number): Table | null {
  const { dataset: names, analysis } = briefing;
  const writer = writerOf(briefing);
  const all = analysis.ledger.filter(({ component }) => component.scoring !== null);
  const rows = lossesApart(all, most);
  if (rows.length === 0) return null;
  const rest = lossRemainder(all, rows);
  return writer.all({
    id: "gon-diem-mat",
    caption: "Các tiêu chí mất điểm nhiều nhất",
    ...tabulate(rows, ({ component }) => ({ text: component.name.vi }), "Tiêu chí", [
      {
        label: "Tối đa",
        numeric: true,
        cell: ({ maximum }) => pointsCell(maximum),
      },
      {
        label: "Đạt",
        numeric: true,
        cell: ({ finalScore }) => pointsCell(finalScore),
      },
      { label: "Mất", numeric: true, cell: ({ lost }) => pointsCell(lost) },
      {
        label: "Chịu trách nhiệm",
        numeric: false,
        cell: ({ responsible }) =>
          responsible
            ? { text: agencyNames(names, [responsible]) }
            : {
                text: "chưa ghi nhận",
                ...(isWithheld(analysis.conference, "responsibility") ? { value: null } : {}),
              },
      },
    ]),
    notes: rest === null ? [] : [rest],
    source: writer.all(
      sourceLine(
        names,
        analysis.indices.flatMap(({ edition }) => edition?.sources ?? []),
      ),
    ),
  });
}
