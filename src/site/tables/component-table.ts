import type { ComponentAnalysis, IndexAnalysis } from "../../analysis/results.ts";
import { changeShare, heatClass } from "../../charts/heat-scale.ts";
import { formatNumber } from "../../format/number.ts";
import { capitalise } from "../../format/words.ts";
import { flatten } from "../../model/lookup.ts";
import { componentWord, type Names, sourceLine } from "../../narrative/names.ts";
import { reasonWords } from "../../narrative/reasons.ts";
import type { Cell, Table } from "../page.ts";
import { changeCell, missingCell, numberCell, placesCell, rankCell, scoreCell } from "./cells.ts";
import { type ColumnOf, tabulate } from "./columns.ts";

function depthOf(analysis: IndexAnalysis, row: ComponentAnalysis): number {
  const all = flatten(analysis.framework?.components ?? []);
  let depth = 0;
  for (let parent = row.component.parent; parent !== null; depth += 1) {
    parent = all.find(({ id }) => id === parent)?.parent ?? null;
  }
  return depth;
}

/** "1.2. Tên", or the name alone. */
export function componentLabel({ component }: Pick<ComponentAnalysis, "component">): string {
  return component.code === null ? component.name.vi : `${component.code}. ${component.name.vi}`;
}

function changeWithHeat(analysis: IndexAnalysis, row: ComponentAnalysis): Cell {
  const cell = changeCell(row.change, row.verdict, analysis.index.measure);
  const maximum = row.component.maxPoints;
  const heat =
    row.change.value !== null && maximum !== null
      ? heatClass(changeShare(row.change.value, maximum), "change")
      : null;
  return heat === null ? cell : { ...cell, heat };
}

function columnsOf(analysis: IndexAnalysis): ColumnOf<ComponentAnalysis>[] {
  const { index, year, against, framework } = analysis;
  const { measure } = index;
  const weighted = framework?.aggregation === "weighted";
  const some = (row: ComponentAnalysis) => (row.score ? "no-previous-score" : "no-score");
  return [
    {
      label: weighted ? "Trọng số (%)" : "Điểm tối đa",
      numeric: true,
      cell: (row) =>
        row.maximum === null
          ? missingCell("no-maximum")
          : { text: formatNumber(row.maximum, Number.isInteger(row.maximum) ? 0 : 2), value: row.maximum },
    },
    { label: `${against}`, numeric: true, cell: (row) => scoreCell(row.previous, measure, some(row)) },
    { label: `${year}`, numeric: true, cell: (row) => scoreCell(row.score, measure, "no-score") },
    { label: "Tăng, giảm", numeric: true, cell: (row) => changeWithHeat(analysis, row) },
    ...(weighted
      ? [
          {
            label: "Đóng góp vào điểm chung",
            numeric: true,
            cell: (row: ComponentAnalysis) =>
              numberCell(row.contribution, measure, row.reasons.contribution ?? "no-aggregation", true),
          },
        ]
      : []),
    {
      label: "Theo cả nước",
      numeric: true,
      cell: (row) =>
        numberCell(row.nationalEffect, measure, row.reasons.national ?? "league-incomplete", true),
    },
    {
      label: "Của riêng tỉnh",
      numeric: true,
      cell: (row) => numberCell(row.ownEffect, measure, row.reasons.national ?? "league-incomplete", true),
    },
    {
      label: `Hạng ${against}`,
      numeric: true,
      cell: (row) => rankCell(row.previousPlaced, "no-previous-rank"),
    },
    { label: `Hạng ${year}`, numeric: true, cell: (row) => rankCell(row.placed) },
    { label: "Bậc", numeric: true, cell: (row) => placesCell(row.places, row.rankVerdict) },
    {
      label: "Điểm mất",
      numeric: true,
      cell: (row) => numberCell(row.lostPoints, measure, row.reasons.lostPoints ?? "no-maximum"),
    },
  ];
}

function sourcesOf(analysis: IndexAnalysis, rows: readonly ComponentAnalysis[]): string[] {
  const reported = rows.flatMap(({ change, places }) => [
    ...(change.reported?.sources ?? []),
    ...(places.reported?.sources ?? []),
  ]);
  const scores = rows.flatMap(({ score, previous }) => [
    ...(score?.sources ?? []),
    ...(previous?.sources ?? []),
  ]);
  return scores.length + reported.length > 0 ? [...scores, ...reported] : (analysis.edition?.sources ?? []);
}

/** Components of one index, year against year. `rows` chooses the levels shown. */
export function componentTable(
  names: Names,
  id: string,
  analysis: IndexAnalysis,
  rows: readonly ComponentAnalysis[],
): Table {
  const { index, year, against } = analysis;
  const shape = tabulate(
    rows,
    (row) => ({ text: componentLabel(row) }),
    capitalise(componentWord(index)),
    columnsOf(analysis),
    (row) => ({ depth: depthOf(analysis, row) }),
  );
  const allReported = rows.every(({ score }) => score === null);
  return {
    id,
    caption: `${index.short} theo ${componentWord(index)}, năm ${year} so với năm ${against}`,
    ...shape,
    notes: allReported
      ? [`Chỉ có mức thay đổi thứ hạng do tài liệu nêu; điểm: ${reasonWords("no-source")}.`]
      : [],
    source: sourceLine(names, sourcesOf(analysis, rows)),
    wide: true,
  };
}
