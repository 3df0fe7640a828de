import type { Reason } from "../../../analysis/comparability/reason.ts";
import type { IndexAnalysis } from "../../../analysis/results.ts";
import type { ComponentAnalysis } from "../../../analysis/standing/compared.ts";
import { changeShare, heatClass } from "../../../charts/kinds/heat-scale.ts";
import { formatNumber } from "../../../format/number.ts";
import { capitalise } from "../../../format/words.ts";
import { named, t } from "../../../language/say.ts";
import { isReweighted, scaleOf, wayOf } from "../../../model/aggregation.ts";
import { findComponent, flatten, frameworkOf } from "../../../model/lookup.ts";
import { absent } from "../../../model/rules/absent.ts";
import { componentWord, indexYear, type Names, sourceLine } from "../../../narrative/names.ts";
import { restOf, topComponents } from "../../../narrative/standing/components.ts";
import type { Cell, Table } from "../../page.ts";
import { changeCell, missingCell, numberCell, placesCell, rankCell, scoreCell } from "../frame/cells.ts";
import { type ColumnOf, tabulate } from "../frame/columns.ts";
import { componentLabel, componentNotes, droppedNotes } from "./component-notes.ts";
import { componentSources } from "./results-table.ts";

function depthOf(analysis: IndexAnalysis, row: ComponentAnalysis): number {
  const all = flatten(analysis.framework?.components ?? []);
  let depth = 0;
  for (let parent = row.component.parent; parent !== null; depth += 1) {
    parent = all.find(({ id }) => id === parent)?.parent ?? null;
  }
  return depth;
}

function changeWithHeat(
  { index }: IndexAnalysis,
  { change, verdict }: Pick<ComponentAnalysis, "change" | "verdict">,
  maximum: number | null,
): Cell {
  const cell = changeCell(change, verdict, index.measure);
  const heat =
    change.value !== null && maximum !== null && verdict !== "not-comparable"
      ? heatClass(changeShare(change.value, maximum), "change")
      : null;
  return heat === null ? cell : { ...cell, heat };
}

type Columns = ColumnOf<ComponentAnalysis>[];

/** Whether the framework of the year compared with had no such component. */
function isNew(
  { index, against }: Pick<IndexAnalysis, "index" | "against">,
  { component }: ComponentAnalysis,
) {
  const before = frameworkOf(index, against);
  return before !== null && !findComponent(before, component.id);
}

/** What the first column holds: maxima as the index gives them, weights, or maxima brought to points of the total. */
function maximumLabel(framework: IndexAnalysis["framework"], rows: readonly ComponentAnalysis[]): string {
  if (!framework || !rows.some(({ component }) => isReweighted(framework, component))) return t`Điểm tối đa`;
  const inPercent = wayOf(framework) === "weighted" && scaleOf(framework) === 100;
  return inPercent ? t`Trọng số (%)` : t`Tối đa trong điểm chung`;
}

function scoreColumns(
  { index, year, against, framework, unannounced }: IndexAnalysis,
  rows: readonly ComponentAnalysis[],
): Columns {
  const { measure } = index;
  const unknownBefore = (row: ComponentAnalysis): Reason => {
    if (isNew({ index, against }, row)) return "not-applicable";
    return absent(unannounced, row.score ? "no-previous-score" : "no-score");
  };
  const whole = rows.every(({ maximum }) => maximum === null || Number.isInteger(maximum));
  return [
    {
      label: maximumLabel(framework, rows),
      numeric: true,
      cell: ({ maximum }) =>
        maximum === null
          ? missingCell("no-maximum")
          : { text: formatNumber(maximum, whole ? 0 : 2), value: maximum },
    },
    {
      label: `${against}`,
      numeric: true,
      cell: (row) => scoreCell(row.previous, measure, unknownBefore(row)),
    },
    {
      label: `${year}`,
      numeric: true,
      cell: (row) => scoreCell(row.score, measure, absent(unannounced, "no-score")),
    },
  ];
}

function changeColumns(analysis: IndexAnalysis, rows: readonly ComponentAnalysis[]): Columns {
  const { index, framework } = analysis;
  const part = (label: string, cell: ColumnOf<ComponentAnalysis>["cell"]) => ({ label, numeric: true, cell });
  const { measure } = index;
  const weighted = rows.some(({ component }) => isReweighted(framework, component));
  const rest = restOf(analysis);
  // The rest is in points of the total: it stands in the column whose figures add up to the total's change.
  const adding = (column: ColumnOf<ComponentAnalysis>) =>
    rest ? { ...column, foot: { text: rest.text, value: rest.value } } : column;
  const moved = part(t`Tăng, giảm`, (row) => changeWithHeat(analysis, row, row.component.maxPoints));
  const contributed = part(t`Đóng góp vào điểm chung`, (row) =>
    numberCell(
      row.earned,
      measure,
      row.reasons.contribution ?? (row.contribution === null ? "no-aggregation" : "not-in-both-years"),
      true,
    ),
  );
  return [
    ...(weighted ? [moved, adding(contributed)] : [adding(moved)]),
    part(t`Bình quân cả nước`, (row) =>
      numberCell(row.nationalEffect, measure, row.reasons.national ?? "league-incomplete", true),
    ),
    part(t`Hơn, kém bình quân`, (row) =>
      numberCell(row.ownEffect, measure, row.reasons.national ?? "league-incomplete", true),
    ),
    part(t`Điểm mất`, (row) => numberCell(row.lostPoints, measure, row.reasons.lostPoints ?? "no-maximum")),
  ];
}

function rankColumns(analysis: IndexAnalysis): Columns {
  const { year, against } = analysis;
  const unlessNew = (row: ComponentAnalysis, cell: () => Cell): Cell =>
    isNew(analysis, row) ? missingCell("not-applicable") : cell();
  return [
    {
      label: t`Hạng ${against}`,
      numeric: true,
      cell: (row) => unlessNew(row, () => rankCell(row.previousPlaced, "no-previous-rank")),
    },
    { label: t`Hạng ${year}`, numeric: true, cell: (row) => rankCell(row.placed) },
    {
      label: t`Tăng, giảm bậc`,
      numeric: true,
      cell: (row) => unlessNew(row, () => placesCell(row.places, row.rankVerdict)),
    },
  ];
}

function sourcesOf(analysis: IndexAnalysis, rows: readonly ComponentAnalysis[]): string[] {
  const known = componentSources(rows);
  return known.length > 0 ? known : (analysis.edition?.sources ?? []);
}

/** "Nội dung"; "Nội dung, nội dung thành phần" over a tree of them. */
function headerOf(index: IndexAnalysis["index"], rows: readonly ComponentAnalysis[]): string {
  const word = capitalise(componentWord(index));
  const deepest = named(Object.values(index.levels).at(-1));
  return deepest && rows.some(({ component }) => component.parent !== null) ? `${word}, ${deepest}` : word;
}

function tableOf(
  names: Names,
  id: string,
  analysis: IndexAnalysis,
  rows: readonly ComponentAnalysis[],
  columns: Columns,
  foot: string | null = null,
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
    caption: t`${index.short} theo ${componentWord(index)}, năm ${year} so với năm ${against}`,
    ...shape,
    notes: componentNotes(analysis, rows, shape),
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
    caption: t`Thứ hạng ${index.short} theo ${componentWord(index)}, năm ${year} so với năm ${against}`,
  };
}

/** The closing row where parts add up: the published totals, and what the top components have in sum; by column. */
function totalCells(analysis: IndexAnalysis): Map<string, Cell> {
  const { total, index, year, against } = analysis;
  const tops = topComponents(analysis);
  const sumOf = (of: (row: ComponentAnalysis) => number | null): number | null =>
    tops.some((row) => of(row) === null) ? null : tops.reduce((sum, row) => sum + (of(row) ?? 0), 0);
  const maximum = sumOf((row) => row.maximum);
  const lost = sumOf((row) => row.lostPoints);
  const told = (reason: Reason) => absent(analysis.unannounced, reason);
  const cells: [string, Cell | null][] = [
    [t`Điểm tối đa`, maximum === null ? null : { text: formatNumber(maximum, 2), value: maximum }],
    [`${against}`, scoreCell(total.previous, index.measure, told("no-previous-score"))],
    [`${year}`, scoreCell(total.score, index.measure, told("no-score"))],
    [t`Tăng, giảm`, changeWithHeat(analysis, total, maximum)],
    [t`Điểm mất`, lost === null ? null : numberCell(lost, index.measure, "no-maximum")],
    [t`Hạng ${against}`, rankCell(total.previousPlaced, told("no-previous-rank"))],
    [t`Hạng ${year}`, rankCell(total.placed, told("no-rank"))],
    [t`Tăng, giảm bậc`, placesCell(total.places, total.rankVerdict)],
  ];
  return new Map(cells.flatMap(([label, cell]) => (cell ? [[label, cell] as const] : [])));
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
    foot: totals.get(column.label) ?? { text: "–", value: null },
  }));
  const deepest = named(Object.values(analysis.index.levels).at(-1)) ?? "";
  const table = tableOf(names, id, analysis, analysis.components, columns, adds ? t`Tổng cộng` : null);
  return {
    ...table,
    notes: [...table.notes, ...droppedNotes(analysis)],
    caption: t`${indexYear(analysis.index, analysis.year)} đến từng ${deepest}`,
    wide: true,
  };
}
