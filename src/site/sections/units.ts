import type { BackCast } from "../../analysis/units/back-cast.ts";
import type { Merged } from "../../analysis/units/merged.ts";
import type { PartComponent, PartComponents } from "../../analysis/units/part-components.ts";
import { eachOnce } from "../../format/alike.ts";
import { formatChange } from "../../format/measure.ts";
import { formatNumber, formatPercent } from "../../format/number.ts";
import { formatRank } from "../../format/rank.ts";
import { capitalise, joinWords } from "../../format/words.ts";
import { named, t } from "../../language/say.ts";
import { together } from "../../language/text.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import type { Unit } from "../../model/unit.ts";
import { breakWords } from "../../narrative/comparability/reasons.ts";
import { componentWord, indexYear, shortName, sourceLine } from "../../narrative/names.ts";
import {
  estimateNotes,
  estimateWords,
  namesakeSentences,
  originSentence,
  partName,
} from "../../narrative/units.ts";
import type { Cell, Section, Table } from "../page.ts";
import { breakMark, breakMarkNotes, yearBreak } from "../tables/frame/break-marks.ts";
import { missingCell, rankCell, scoreCell } from "../tables/frame/cells.ts";
import { type ColumnOf, tabulate } from "../tables/frame/columns.ts";
import { territoryTable } from "../tables/units-table.ts";
import { type Briefing, list, paragraph, section } from "./context.ts";

function partColumns(
  dataset: Dataset,
  index: IndexDefinition,
  merged: Unit,
  unit: string,
): ColumnOf<BackCast>[] {
  const name = partName(dataset, merged, unit);
  const of = (point: BackCast) => point.parts.find((part) => part.unit === unit)!;
  return [
    {
      label: name,
      numeric: true,
      cell: (point) => {
        const cell = scoreCell(of(point).score, index.measure, of(point).reason ?? "no-score");
        return of(point).score
          ? { ...cell, text: together`${cell.text}${breakMark(yearBreak(index, point.year))}` }
          : cell;
      },
    },
    {
      label: t`${name}: hạng`,
      numeric: true,
      cell: (point) => {
        const { rank, rankedUnits, reason } = of(point);
        return rank === null
          ? missingCell(reason ?? "no-rank")
          : { text: formatRank(rank, rankedUnits), value: rank };
      },
    },
  ];
}

function estimateColumns(dataset: Dataset, { measure }: IndexDefinition, unit: Unit): ColumnOf<BackCast>[] {
  const number = (value: number) => formatNumber(value, measure.decimals);
  const bound = (value: number | undefined): Cell =>
    value === undefined ? { text: "", value: null } : { text: number(value), value };
  return [
    {
      label: t`Ước tính`,
      numeric: true,
      always: true,
      cell: ({ estimate, missing, reasons, breakBefore }) => {
        if (estimate)
          return {
            text: together`${number(estimate.value)}${breakMark(breakBefore)}`,
            value: estimate.value,
          };
        if (missing.length === 0) return missingCell(reasons.estimate ?? "part-missing");
        if (missing.length === unit.madeOf.length)
          return { text: t`thiếu mọi phần`, tone: "missing", value: null };
        return {
          text: t`thiếu ${joinWords(missing.map((id) => partName(dataset, unit, id)))}`,
          tone: "missing",
          value: null,
        };
      },
    },
    {
      label: t`Thấp nhất`,
      numeric: true,
      cell: ({ estimate }) => bound(estimate?.low),
    },
    {
      label: t`Cao nhất`,
      numeric: true,
      cell: ({ estimate }) => bound(estimate?.high),
    },
    {
      label: t`Vị trí phần trăm`,
      numeric: true,
      cell: ({ position }) =>
        position
          ? {
              text: formatPercent(position.value, 0),
              value: position.value,
            }
          : { text: "", value: null },
    },
    {
      label: t`Thay đổi của ước tính`,
      numeric: true,
      cell: ({ year, against, estimate, change, reasons }) => {
        if (!estimate) return { text: "", value: null };
        const gap = against !== null && year - against > 1 ? t` (so với ${against})` : "";
        if (change !== null) return { text: together`${formatChange(change, measure)}${gap}`, value: change };
        return reasons.change === "break-none"
          ? missingCell("break-none", "not-comparable")
          : { text: "", value: null };
      },
    },
  ];
}

/** Columns of figures that stand on an upright page, of a table of few rows and of any. */
const UPRIGHT = { few: 11, rows: 6, any: 6 };

/** Whether a table needs a page of its own: one that is small, or whose empty columns are left out, stands in the text. */
const isWide = (columns: number, rows: number): boolean =>
  columns > (rows <= UPRIGHT.rows ? UPRIGHT.few : UPRIGHT.any);

function estimateTable(
  dataset: Dataset,
  index: IndexDefinition,
  unit: Unit,
  points: readonly BackCast[],
): Table {
  // of a year without an estimate nothing is set beside another year
  const breaks = points.flatMap(({ breakBefore, estimate }) =>
    breakBefore && estimate ? [breakWords(breakBefore)] : [],
  );
  const shape = tabulate(points, ({ year }) => ({ text: `${year}`, value: year }), t`Năm`, [
    ...unit.madeOf.flatMap((id) => partColumns(dataset, index, unit, id)),
    ...estimateColumns(dataset, index, unit),
  ]);
  const scores = points.flatMap(({ parts }) => parts.flatMap(({ score }) => score?.sources ?? []));
  return {
    id: `bang-${index.id}-cac-phan`,
    caption: t`${shortName(index)}: các đơn vị hợp thành và ước tính`,
    ...shape,
    notes: [...estimateNotes(dataset, unit, points), ...breakMarkNotes(shape.rows), ...eachOnce(breaks)],
    source: sourceLine(dataset, scores),
    ...(isWide(shape.columns.length, shape.rows.length) ? { wide: true as const } : {}),
  };
}

/** What each part scored in each component, and where it stood, in the last year that tells. */
function componentsTable(
  dataset: Dataset,
  index: IndexDefinition,
  merged: Unit,
  { year, rows }: PartComponents,
): Table {
  const of = (row: PartComponent, unit: string) => row.parts.find((part) => part.unit === unit)!;
  const columns = merged.madeOf.flatMap((unit): ColumnOf<PartComponent>[] => {
    const name = partName(dataset, merged, unit);
    return [
      {
        label: name,
        numeric: true,
        cell: (row) => scoreCell(of(row, unit).score, index.measure, of(row, unit).reason ?? "no-score"),
      },
      {
        label: t`${name}: hạng`,
        numeric: true,
        cell: (row) => rankCell(of(row, unit).placed, of(row, unit).reason ?? "no-rank"),
      },
    ];
  });
  return {
    id: `bang-${index.id}-thanh-phan-cac-phan`,
    caption: t`${indexYear(index, year)} theo ${componentWord(index)}`,
    ...tabulate(
      rows,
      ({ component }) => ({ text: named(component.name) }),
      capitalise(componentWord(index)),
      columns,
    ),
    notes: [],
    source: sourceLine(
      dataset,
      rows.flatMap(({ parts }) => parts.flatMap(({ score }) => score?.sources ?? [])),
    ),
  };
}

/**
 * The same in the briefing of a merged unit whose years reach back before it was formed: of the conference's indices, in
 * the years it looks at, as known on its day. Nothing for a unit that existed all the time.
 */
export function mergedBriefingSections({ dataset, analysis }: Briefing): Section[] {
  return mergedUnitSections(dataset, analysis.unit, analysis.merged);
}

/** What a merged unit came from, and index by index what its parts scored and what they make together. */
export function mergedUnitSections(dataset: Dataset, unit: Unit, merged: Merged | null): Section[] {
  if (merged === null) return [];
  const tables = merged.indices.map(({ index, points, components }) => ({
    index,
    table: estimateTable(dataset, index, unit, points),
    components: components && componentsTable(dataset, index, unit, components),
  }));
  return [
    section("hop-thanh", t`Hợp thành từ đâu`, [
      paragraph(originSentence(dataset, unit)),
      list(namesakeSentences(dataset, unit)),
      { kind: "table", table: territoryTable(dataset, unit, merged.weights) },
      tables.length > 0
        ? {
            kind: "note",
            tone: "warning",
            title: capitalise(estimateWords()),
            text: t`Các bảng dưới đây ghi điểm, thứ hạng của từng đơn vị hợp thành như đã có, và ước tính chung khi mọi đơn vị hợp thành đều có điểm. Năm thiếu một phần thì không ước tính.`,
          }
        : {
            kind: "note",
            tone: "missing",
            title: null,
            text: t`Chưa có kết quả nào của các đơn vị hợp thành trong các kỳ đã có, nên không có gì để ước tính.`,
          },
    ]),
    ...tables.map(({ index, table, components }) =>
      section(`cac-phan-${index.id}`, t`${shortName(index)} của các đơn vị hợp thành`, [
        { kind: "table", table },
        components && { kind: "table", table: components },
      ]),
    ),
  ].filter((item) => item !== null);
}
