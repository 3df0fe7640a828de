import type { Reason } from "../../../analysis/comparability/reason.ts";
import type { IndexAnalysis } from "../../../analysis/results.ts";
import type { ComponentAnalysis } from "../../../analysis/standing/compared.ts";
import { decimalsOfMaxima } from "../../../format/measure.ts";
import { formatNumber } from "../../../format/number.ts";
import { capitalise } from "../../../format/words.ts";
import { inVietnamese } from "../../../format/write.ts";
import { named, t } from "../../../language/say.ts";
import { ofFact, together, type Words } from "../../../language/text.ts";
import { flatten } from "../../../model/lookup.ts";
import { absent } from "../../../model/rules/absent.ts";
import { topRows } from "../../../model/rules/top.ts";
import { factOf } from "../../../narrative/fact-ids/fact-id.ts";
import { componentWord, indexYear, type Names, shortName, sourceLine } from "../../../narrative/names.ts";
import { sumsOfParts } from "../../../narrative/parts/in-sum.ts";
import { restOf } from "../../../narrative/standing/rest.ts";
import type { Cell, Table } from "../../page.ts";
import { numberCell, placesCell, rankCell, scoreCell } from "../frame/cells.ts";
import { tabulate } from "../frame/columns.ts";
import {
  type Columns,
  changeColumns,
  changeWithHeat,
  rankColumns,
  scoreColumns,
} from "./component-columns.ts";
import { componentLabel, componentNotes, droppedNotes, toldYear } from "./component-notes.ts";
import { componentSources } from "./results-table.ts";

function depthOf(analysis: IndexAnalysis, row: ComponentAnalysis): number {
  const all = flatten(analysis.framework?.components ?? []);
  let depth = 0;
  for (let parent = row.component.parent; parent !== null; depth += 1) {
    parent = all.find(({ id }) => id === parent)?.parent ?? null;
  }
  return depth;
}

function sourcesOf(analysis: IndexAnalysis, rows: readonly ComponentAnalysis[]): string[] {
  const known = componentSources(rows);
  return known.length > 0 ? known : (analysis.edition?.sources ?? []);
}

/** "Nội dung"; "Nội dung, nội dung thành phần" over a tree of them. */
function headerOf(index: IndexAnalysis["index"], rows: readonly ComponentAnalysis[]): Words {
  const word = capitalise(componentWord(index));
  const deepest = named(Object.values(index.levels).at(-1));
  return deepest && rows.some(({ component }) => component.parent !== null)
    ? together`${word}, ${deepest}`
    : word;
}

function tableOf(
  names: Names,
  id: string,
  analysis: IndexAnalysis,
  rows: readonly ComponentAnalysis[],
  columns: Columns,
  foot: Words | null = null,
): Table {
  const { index, year, against } = analysis;
  const shape = tabulate(
    rows,
    (row) => ({ text: componentLabel(row) }),
    headerOf(index, rows),
    columns,
    (row) => ({ depth: depthOf(analysis, row) }),
    foot,
  );
  return {
    id,
    caption: t`${shortName(index)} theo ${componentWord(index)}, năm ${year} so với năm ${against}`,
    ...shape,
    ...componentNotes(analysis, rows, shape),
    source: sourceLine(names, sourcesOf(analysis, rows)),
  };
}

/** Scores of the top components in two years and what each did to the total; places where only those are known. */
export function contributionTable(
  names: Names,
  id: string,
  analysis: IndexAnalysis,
  rows: readonly ComponentAnalysis[],
): Table {
  const placesOnly = rows.every(({ score, previous }) => !score && !previous);
  const columns = placesOnly
    ? rankColumns(analysis)
    : [...scoreColumns(analysis, rows), ...changeColumns(analysis, rows)];
  return tableOf(names, id, analysis, rows, columns, placesOnly ? null : (restOf(analysis)?.label ?? null));
}

/** Ranks of the top components in two years. */
export function ranksTable(
  names: Names,
  id: string,
  analysis: IndexAnalysis,
  rows: readonly ComponentAnalysis[],
): Table {
  const table = tableOf(names, id, analysis, rows, rankColumns(analysis));
  const { index, year, against } = analysis;
  return {
    ...table,
    caption: t`Thứ hạng ${shortName(index)} theo ${componentWord(index)}, năm ${year} so với năm ${against}`,
  };
}

/** The closing row where parts add up: the published totals, and what the top components have in sum; by column. */
function totalCells(analysis: IndexAnalysis): Map<string, Cell> {
  const { total, index, year, against } = analysis;
  const tops = topRows(analysis.components);
  const { maximum, lost } = sumsOfParts(analysis);
  const told = (reason: Reason) => absent(analysis.unannounced, reason);
  const cells: [Words, Cell | null][] = [
    [
      t`Điểm tối đa`,
      maximum === null
        ? null
        : {
            text: ofFact(
              formatNumber(maximum, decimalsOfMaxima(tops.map((row) => row.maximum))),
              factOf(analysis, null, "toi-da-cong-lai"),
            ),
            value: maximum,
          },
    ],
    [
      `${against}`,
      scoreCell(
        total.previous,
        index.measure,
        told("no-previous-score"),
        factOf(analysis, null, "diem", against),
      ),
    ],
    [`${year}`, scoreCell(total.score, index.measure, told("no-score"), factOf(analysis, null, "diem"))],
    [t`Tăng, giảm`, changeWithHeat(analysis, total, maximum, null)],
    [
      t`Điểm mất`,
      lost === null
        ? null
        : numberCell(lost, index.measure, "no-maximum", false, factOf(analysis, null, "diem-mat-cong-lai")),
    ],
    [
      t`Hạng ${against}`,
      rankCell(total.previousPlaced, told("no-previous-rank"), factOf(analysis, null, "hang", against)),
    ],
    [t`Hạng ${year}`, rankCell(total.placed, told("no-rank"), factOf(analysis, null, "hang"))],
    [t`Tăng, giảm bậc`, placesCell(total.places, total.rankVerdict, factOf(analysis, null, "so-bac"))],
  ];
  return new Map(cells.flatMap(([label, cell]) => (cell ? [[inVietnamese(label), cell] as const] : [])));
}

/** Everything about every component at every level: for the annex, on a landscape page. */
export function detailTable(names: Names, id: string, analysis: IndexAnalysis): Table {
  const adds = analysis.framework?.aggregation === "sum";
  const totals = totalCells(analysis);
  const columns = [
    ...scoreColumns(analysis, analysis.components),
    ...changeColumns(analysis, analysis.components),
    ...rankColumns(analysis),
  ].map((column) => ({
    ...column,
    mostly: true,
    foot: totals.get(inVietnamese(column.label)) ?? { text: "–", value: null },
  }));
  const deepest = named(Object.values(analysis.index.levels).at(-1)) ?? "";
  const table = tableOf(names, id, analysis, analysis.components, columns, adds ? t`Tổng cộng` : null);
  return {
    ...table,
    notes: [...droppedNotes(analysis), ...table.notes],
    caption: t`${indexYear(analysis.index, toldYear(analysis))} đến từng ${deepest}`,
    wide: true,
  };
}
