import type { LedgerRow } from "../../../analysis/losses/ledger.ts";
import type { IndexAnalysis } from "../../../analysis/results.ts";
import type { ComponentAnalysis } from "../../../analysis/standing/compared.ts";
import { formatPointDigits } from "../../../format/measure.ts";
import { formatCount } from "../../../format/number.ts";
import { capitalise } from "../../../format/words.ts";
import { inVietnamese } from "../../../format/write.ts";
import { absent } from "../../../model/rules/absent.ts";
import { POINT_DECIMALS, printsAsZero } from "../../../model/rules/tolerance.ts";
import { topRows } from "../../../model/rules/top.ts";
import { isWithheld } from "../../../narrative/comparability/withheld.ts";
import { agencyNames, componentWord, sourceLine } from "../../../narrative/names.ts";
import { rowsThatFit } from "../../figures/rows-that-fit.ts";
import { type Briefing, writerOf } from "../../sections/context.ts";
import { changeCell, placesCell, pointsCell, rankCell, scoreCell } from "../../tables/frame/cells.ts";
import { tabulate } from "../../tables/frame/columns.ts";
import { componentSources } from "../../tables/standing/results-table.ts";
import type { Table } from "../../written.ts";
import { lossesApart } from "../losses-apart.ts";

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
